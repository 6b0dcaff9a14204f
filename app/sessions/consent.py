"""Consent of a participant: what may be recorded and kept of them, as session.json holds it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..common.language import tr, tr_noop
from .schema import Metadata, SessionError

SCOPES = {
    "readings": tr_noop("readings"),
    "corrections": tr_noop("corrected faces"),
    "video": tr_noop("video"),
    "sharing": tr_noop("sharing with others"),
}
"""What can be agreed to: the name for users, by what is written in session.json."""


@dataclass(frozen=True)
class Consent:
    """Consent: what a participant agreed to.

    scope: some of SCOPES, in their order.
    form: version of the form that was signed; "" where there was none.
    date: of the signature, ISO 8601, such as "2026-11-28".
    """

    scope: tuple[str, ...]
    form: str
    date: str

    def allows(self, kind: str) -> bool:
        """Whether this was agreed to; `kind` is one of SCOPES."""
        return kind in self.scope

    def stored(self) -> dict[str, Any]:
        """As session.json has it."""
        return {"scope": list(self.scope), "form": self.form, "date": self.date}


def consent(scope: Iterable[str], form: str, day: str) -> Consent:
    """A consent with its scope in order. Raises SessionError for what can't be agreed to."""
    wanted = set(scope)
    if unknown := sorted(wanted - SCOPES.keys()):
        raise SessionError(
            tr("Nobody can agree to “{kind}”. Choose from: {kinds}.").format(
                kind=unknown[0], kinds=", ".join(SCOPES)
            )
        )
    try:
        date.fromisoformat(day)
    except ValueError:
        raise SessionError(
            tr(
                "“{day}” is no date of a consent. Write it as year-month-day, such as 2026-11-28."
            ).format(day=day)
        ) from None
    return Consent(tuple(kind for kind in SCOPES if kind in wanted), form, day)


def consent_of(stored: object) -> Consent:
    """The consent in what session.json has under "study". Raises SessionError if it is damaged."""
    try:
        told = stored["consent"]  # type: ignore[index]
        scope, form, day = told["scope"], told["form"], told["date"]
        if not all(isinstance(one, str) for one in (*scope, form, day)):
            raise TypeError("consent")
        return consent(scope, form, day)
    except (KeyError, TypeError, IndexError):
        raise SessionError(
            tr(
                "What was agreed to cannot be read: “consent” in session.json is damaged. "
                "Correct it by the signed form."
            )
        ) from None


def refusal(agreed: Consent, kind: str) -> str:
    """Sentence on why something is not recorded or kept; "" where it was agreed to.

    kind: one of SCOPES.
    """
    if agreed.allows(kind):
        return ""
    return tr(
        "This participant has not agreed to {what}, so there is none. Choose something "
        "else, or ask them for a new consent."
    ).format(what=tr(SCOPES[kind]))


def check_agreed(metadata: Metadata, video: str | None) -> None:
    """Raise SessionError where a study's participant has not agreed to what is to be recorded.

    video: kind of video to record; None for none.
    """
    if metadata.study is None:
        return
    agreed = consent_of(metadata.study)
    for kind in ("readings", *(("video",) if video else ())):
        if why := refusal(agreed, kind):
            raise SessionError(why)
