"""Face focus: which face in the picture the keyboard has come to."""

from __future__ import annotations

from collections.abc import Sequence


class FaceFocus:
    """Face focus: walks the faces from left to right by Tab, from right to left by Shift+Tab.

    track: of the face with the focus; None for the picture as a whole.
    """

    def __init__(self) -> None:
        self.track: int | None = None
        self._left = False  # by Escape: the next Tab leaves the picture

    def enter(self, tracks: Sequence[int], forward: bool) -> None:
        """The picture has got the focus by Tab, or by Shift+Tab where `forward` is false.

        tracks: of the faces in view, from left to right.
        """
        self._left = False
        self.track = None
        if tracks:
            self.track = tracks[0 if forward else -1]

    def step(self, tracks: Sequence[int], forward: bool) -> bool:
        """Go to the next face; False where there is none, and the focus leaves the picture."""
        if self._left or not tracks:
            self.leave()
            return False
        if self.track not in tracks:
            self.track = tracks[0 if forward else -1]
            return True
        place = tracks.index(self.track) + (1 if forward else -1)
        if 0 <= place < len(tracks):
            self.track = tracks[place]
            return True
        self.leave()
        return False

    def escape(self) -> bool:
        """Leave the faces for the picture as a whole; False where no face had the focus."""
        had, self.track = self.track is not None, None
        self._left = had or self._left
        return had

    def leave(self) -> None:
        """The picture has lost the focus, or got it by something else than Tab."""
        self.track, self._left = None, False
