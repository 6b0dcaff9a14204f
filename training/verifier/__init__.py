"""The face verifier: a small network that tells faces among the cascades' candidates."""
