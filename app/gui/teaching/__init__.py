"""Names, corrections and resting faces of the faces shown, and what is learned of them.
Knows nothing of recorded sessions."""
