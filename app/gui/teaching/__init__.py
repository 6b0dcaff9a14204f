"""What a user says of the faces shown: names, corrections, rest; and what is learned of it.
Knows nothing of recorded sessions."""
