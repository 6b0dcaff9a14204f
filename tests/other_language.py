"""Another language, for tests: each text in brackets, so that what is not translated stands out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.common import language


@contextmanager
def other_language() -> Iterator[None]:
    """Within it `tr` gives "⟦Open⟧" for "Open"; then it is English again."""
    language.use(lambda text, comment, n: f"⟦{language.english(text, comment, n)}⟧")
    try:
        yield
    finally:
        language.use()
