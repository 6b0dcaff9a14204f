"""Viewing of a session: the seated participant's readings in the stimulus's time."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from ...common.language import tr
from ...common.text import length as length_words
from ...sessions.analysed_time import AnalysedTime
from ...sessions.coded_events import coded
from ...sessions.schema import SessionError
from ...sessions.store import Session
from ...sessions.summary import readable_rows, shown_states
from ..stimuli import FILM, Stimulus
from ..stimulus_marks import START
from .showings import chosen, film_showings, marked_showings
from .viewing import Kind, Viewing

_SETTINGS = ("smoothing", "smallest_face", "adapted", "doubt_unreadable")
"""Settings that change readings or which of them there are."""
_WHOLLY = 0.98  # share of the readings of which a resting face was taken out


def session_viewing(
    session: Session, stimulus: Stimulus, participant: str, group: str, run: int
) -> Viewing:
    """The viewing of a session. Raises SessionError with a sentence where there is none.

    The participant is the person with the most analysed time; others are named and left out.
    """
    frames = session.frames
    if frames is None:
        raise SessionError(tr("It was made by an old version and does not say what was analysed."))
    film = stimulus.kind == FILM
    if film:
        showings = film_showings(session, frames, stimulus.seconds)
    else:
        showings = marked_showings(session, stimulus.seconds)
    if not showings:
        raise SessionError(
            tr("The film was not shown in it: no frame has a time in the film.")
            if film
            else tr("It has no marker “{marker}”. Set one where the stimulus begins.").format(
                marker=START
            )
        )
    showing, note = chosen(showings)
    seen = showing.rows(frames).sort_values("seconds", kind="stable")
    analysed = AnalysedTime(seen, showing.length, live=True)
    readings = session.readings
    rows = showing.rows(readings[~readings["held"].to_numpy(bool)])
    rows = rows.assign(span=analysed.spans_of(rows["seconds"].to_numpy(float)))
    rows, others = _seated(rows)
    emotions = session.metadata.emotions
    ended = analysed.starts[-1:] + analysed.spans[-1:]
    notes = (note, others, _unfinished(session))
    return Viewing(
        participant=participant,
        group=group,
        stimulus=stimulus.id,
        run=run,
        emotions=emotions,
        seconds=rows["seconds"].to_numpy(float),
        spans=rows["span"].to_numpy(float),
        probabilities=rows[list(emotions)].to_numpy(float),
        valence=rows["valence"].to_numpy(float),
        derived=rows["derived_valence"].to_numpy(float),
        shown=shown_states(rows, emotions),
        readable=readable_rows(rows),
        analysed_at=analysed.starts,
        analysed_spans=analysed.spans,
        length=float(ended[0]) if len(ended) else 0.0,
        kind=_kind(session, rows),
        events=showing.events(coded(session.markers, session.duration).events, frames),
        notes=tuple(filter(None, notes)),
    )


def _seated(rows: pd.DataFrame) -> tuple[pd.DataFrame, str]:
    """The rows of the person with the most time, by time, and a sentence on all others."""
    time = rows.groupby("person")["span"].sum().sort_values(ascending=False, kind="stable")
    if time.empty:
        return rows, ""
    # Two faces that were named one person may both be in a frame.
    mine = rows[rows["person"] == time.index[0]].sort_values("seconds", kind="stable")
    mine = mine.drop_duplicates("seconds")
    others = time.iloc[1:]
    if others.empty:
        return mine, ""
    if len(others) == 1:
        said = tr(
            "One other person was in view, for {time} at most, and left out. If one of them is "
            "the participant's own face found anew, merge them in the session's window."
        )
    else:
        said = tr(
            "%n other people were in view, for {time} at most, and left out. If one of them is "
            "the participant's own face found anew, merge them in the session's window.",
            "",
            len(others),
        )
    return mine, said.format(time=length_words(float(others.max())))


def _unfinished(session: Session) -> str:
    return "" if session.metadata.end else tr("The recording was not finished.")


def _kind(session: Session, rows: pd.DataFrame) -> Kind:
    metadata = session.metadata
    named = [(name, metadata.settings[name]) for name in _SETTINGS if name in metadata.settings]
    return Kind(
        metadata.model_sha256,
        _resting(session, rows),
        tuple((name, _word(value)) for name, value in named),
    )


def _word(value: object) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


def _resting(session: Session, rows: pd.DataFrame) -> str:
    """Whether the resting face was taken out of these readings: "no", "yes" or "in part"."""
    recorded = session.readings.loc[rows.index, "seconds"].to_numpy(float)
    tracks = rows["track"].to_numpy(int)
    taken: NDArray[np.bool_] = np.zeros(len(rows), bool)
    for one in session.metadata.resting_faces:
        try:
            first, last = float(one["from"]), np.inf if one["to"] is None else float(one["to"])
            taken |= (tracks == int(one["track"])) & (recorded >= first) & (recorded < last)
        except (KeyError, TypeError, ValueError):
            return "unknown"  # damaged: not the same as any other
    share = float(taken.mean()) if len(taken) else 0.0
    return "no" if share == 0 else "yes" if share >= _WHOLLY else "in part"
