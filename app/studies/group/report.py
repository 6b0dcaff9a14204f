"""Group report of a study: its content, for the HTML and the PDF alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...common.language import tr, tr_noop
from ...common.program import __version__
from ...sessions.report import NOTE
from .blocks import GroupReport, Section, Words
from .choices import Choices
from .figures import StimulusFigures
from .stimulus_section import stimulus_section

_HELP = (
    tr_noop(
        "Shares of time are of the time in which the face was read, by the emotion shown; "
        "“Uncertain” means that none led clearly. Mean: of the probability that the model gave "
        "each emotion, over time and then over participants. Valence: happy minus angry, "
        "disgust, fear and sad, from −1 (unpleasant) to 1 (pleasant). Derived valence: the "
        "shares of people who would name each emotion, as the model estimates them, weighed by "
        "how people rated these words. Analysed: the part of the stimulus of which frames were "
        "read. In view: the part of that with the face. Readable: the part of that in which it "
        "was large, bright, sharp and frontal enough."
    ),
    tr_noop(
        "Every participant counts once, however many frames there are. Intervals are percentile "
        "bootstrap intervals over participants (Efron & Tibshirani 1993): had other people of "
        "the same kind taken part, the mean might as well have been anywhere in them. Those of "
        "few people are too narrow: of normally distributed values, a 95% interval holds the "
        "true mean in 75 of 100 studies of 3 participants, in 85 of 5, 89 of 8 and 92 of 20. "
        "They say nothing of how often the model errs."
    ),
    tr_noop(
        "Sources: agreement, Hasson et al. 2004 (Science 303) and Nastase et al. 2019 (Social "
        "Cognitive and Affective Neuroscience 14); effect size, Hedges 1981 (Journal of "
        "Educational Statistics 6); onsets, Hodges & Bui 1996 (Electroencephalography and "
        "Clinical Neurophysiology 101)."
    ),
)


def make_report(
    study: str,
    stimuli: Sequence[StimulusFigures],
    remarks: Sequence[str],
    choices: Choices,
    colours: Mapping[str, str],
) -> GroupReport:
    """The report of a study.

    study: its name.
    remarks: sentences on the study as a whole.
    colours: hex colours by emotion.
    """
    counted = {one.participant for each in stimuli for one in each.kept}
    groups = sorted({one for each in stimuli for one in each.groups})
    facts = [
        (tr("Stimuli"), str(len(stimuli))),
        (tr("Participants counted"), str(len(counted))),
        *([(tr("Groups"), ", ".join(groups))] if groups else []),
    ]
    sections = [stimulus_section(one, choices, colours) for one in stimuli]
    if not sections:
        sections = [
            Section(tr("No stimuli"), (Words(tr("The study has no stimuli yet. Add one first.")),))
        ]
    if remarks:
        sections.insert(0, Section(tr("What to know of this study"), tuple(map(Words, remarks))))
    return GroupReport(study, tuple(facts), (*sections, _closing(stimuli, choices)))


def _closing(stimuli: Sequence[StimulusFigures], choices: Choices) -> Section:
    models = sorted({one.kind.model for each in stimuli for one in each.kept})
    made = [tr("Made with Emotion Lens {version}.").format(version=__version__)]
    if models:
        made.append(tr("Model (SHA-256): {models}.").format(models=", ".join(models)))
    rules = tr(
        "Left out are viewings of which less than {analysed} was analysed, less than {in_view} of "
        "that in view, or less than {readable} of that readable. Seed of the random numbers: "
        "{seed}."
    ).format(
        analysed=f"{choices.analysed:.0%}",
        in_view=f"{choices.in_view:.0%}",
        readable=f"{choices.readable:.0%}",
        seed=choices.seed,
    )
    blocks = [*(Words(tr(one)) for one in NOTE), *(Words(tr(one), soft=True) for one in _HELP)]
    blocks += [Words(rules, soft=True), Words(" ".join(made), soft=True)]
    return Section(tr("What these figures are, and are not"), tuple(blocks))
