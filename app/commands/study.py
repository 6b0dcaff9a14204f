"""Study command: makes, lists and checks a study, and withdraws participants."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from ..common.text import as_utf8, length
from ..studies import events, plan
from ..studies.check import problems
from ..studies.names import participant_id
from ..studies.study import Study, StudyError
from ..studies.withdraw import Personal, Withdrawal, export, unfinished, withdraw
from .console import complain, tell

DONE, FAILED, WRONG, TO_SEE = 0, 1, 2, 3


def run(options: Namespace, make_personal: Callable[[], Personal]) -> int:
    """Run options.action, all but `share` and `report`; gives the exit code.

    make_personal: gives the user's corrections, and what was learned from them.
    """
    try:
        if options.action == "withdraw":
            return _withdraw(options, make_personal())
        return _ACTIONS[options.action](options)
    except StudyError as error:
        complain(str(error))
        return FAILED


def _new(options: Namespace) -> int:
    study = Study.create(options.study, options.name, options.about)
    tell(f"Made the study “{study.name}” in {_shown(study.folder)}.")
    return DONE


def _add_participant(options: Namespace) -> int:
    study = Study.open(options.study)
    added = study.add_participant(options.id, options.group, dict(options.columns))
    tell(f"Added {added.id}.")
    return DONE


def _add_stimulus(options: Namespace) -> int:
    study = Study.open(options.study)
    new = None if options.events is None else events.read(options.events)
    known = {one.id for one in study.stimuli}
    if new is None or options.film is not None or options.id not in known:
        added = study.add_stimulus(options.id, options.film)
        lasts = "" if added.seconds is None else f", {length(added.seconds)}"
        tell(f"Added the stimulus {added.id} ({added.kind}{lasts}).")
    if new is not None:
        study.set_events(options.id, new)
        tell(f"Events of {options.id}: {len(new)}.")
    return DONE


def _list(options: Namespace) -> int:
    study = Study.open(options.study)
    sessions = study.sessions()
    tell(f"{study.name}: {_shown(study.folder)}")
    for person in study.participants:
        own = sum(one.participant == person.id for one in sessions)
        told = [person.group, *(f"{name} {text}" for name, text in person.columns.items() if text)]
        tell("  ".join(filter(None, [f"  {person.id}", *told, _counted(own, "session")])))
    for stimulus in study.stimuli:
        seconds = "" if stimulus.seconds is None else length(stimulus.seconds)
        marked = _counted(len(study.events(stimulus.id)), "event")
        tell("  ".join(filter(None, [f"  {stimulus.id}", stimulus.kind, seconds, marked])))
    for one in sessions:
        scope = ", ".join(one.consent.scope) if one.consent else "no consent"
        tell(f"  {one.folder.name}  {one.trouble or scope}")
    return DONE


def _check(options: Namespace) -> int:
    if not (options.study / plan.FILE).is_file():
        Study.open(options.study)  # raises what is wrong
    found = problems(Study(options.study))
    for sentence in found:
        complain(sentence)
    Study.open(options.study).refresh()
    if not found:
        tell("Nothing is wrong.")
    return TO_SEE if found else DONE


def _withdraw(options: Namespace, personal: Personal) -> int:
    study = Study.open(options.study)
    if options.only_copy:
        if options.copy is None:
            complain("--only-copy needs --copy FILE.zip.")
            return WRONG
        count = export(study, options.participant, personal, options.copy)
        tell(f"Wrote {_counted(count, 'file')} to {_shown(options.copy)}. Nothing was deleted.")
        return DONE
    if not options.yes:
        return _say_what_goes(study, participant_id(options.participant))
    done = withdraw(study, options.participant, personal, options.copy)
    return _say_what_went(study, done, options.copy)


def _say_what_goes(study: Study, participant: str) -> int:
    own = [one for one in study.sessions() if one.participant == participant]
    known = participant in {one.id for one in study.participants}
    if not (own or known or unfinished(study) == participant):
        raise StudyError(f"The study has no participant “{participant}”. Choose another.")
    for one in own:
        tell(f"  {_shown(one.folder)}")
    tell(
        f"{participant}: {_counted(len(own), 'session')}, the row in participants.tsv, and faces "
        "corrected meanwhile would be deleted. Nothing was: repeat it with --yes."
    )
    return TO_SEE


def _say_what_went(study: Study, done: Withdrawal, copy: Path | None) -> int:
    if done.files and copy is not None:
        tell(f"Wrote {_counted(done.files, 'file')} to {_shown(copy)}.")
    faces = _counted(done.corrections, "corrected face")
    tell(f"Deleted {_counted(done.sessions, 'session')} and {faces}. CHANGES says so.")
    if done.forgotten:
        tell("What the model had learned from your corrections is deleted. Adapt it again.")
    for path in done.leftovers:
        complain(f"{_shown(path)} still names the participant. Look at it, and delete it.")
    return TO_SEE if done.leftovers else DONE


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _shown(path: Path) -> str:
    return as_utf8(str(path))


_ACTIONS = {
    "new": _new,
    "add-participant": _add_participant,
    "add-stimulus": _add_stimulus,
    "list": _list,
    "check": _check,
}
