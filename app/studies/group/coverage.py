"""Coverage of a study's session: how much of the stimulus was analysed, in view and readable."""

from __future__ import annotations

from dataclasses import dataclass

from ...common.language import tr
from ...sessions import store
from ...sessions.schema import SessionError
from ..stimuli import Stimulus
from ..study import Study, StudySession
from .loader import NO_CONSENT
from .session_viewing import session_viewing


@dataclass(frozen=True)
class Coverage:
    """Coverage of a session: shares from 0 to 1, as Viewing has them; None where not known.

    analysed: of the stimulus. in_view: of that. readable: of that in view.
    trouble: a sentence on why nothing is known; "" otherwise.
    """

    analysed: float | None = None
    in_view: float | None = None
    readable: float | None = None
    trouble: str = ""


def coverage(study: Study, one: StudySession, stimulus: Stimulus | None) -> Coverage:
    """The coverage of a session; without consent to readings they are not opened.

    stimulus: of the session; None where the study does not name it.

    Raises StudyError where the study cannot be read.
    """
    if one.trouble or one.recording or stimulus is None:
        return Coverage(trouble=one.trouble)
    agreed = study.agreed(one)
    if agreed is None or not agreed.allows("readings"):
        return Coverage(trouble=tr(NO_CONSENT))
    try:
        viewing = session_viewing(store.load(one.folder), stimulus, one.participant, "", one.run)
    except SessionError as error:
        return Coverage(trouble=str(error))
    length = viewing.length if stimulus.seconds is None else stimulus.seconds
    return Coverage(viewing.analysed_share(length), viewing.in_view_share, viewing.readable_share)
