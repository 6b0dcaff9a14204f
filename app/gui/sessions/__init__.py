"""Windows of recorded sessions: list, player, editor and exports.
Knows nothing of the live window."""
