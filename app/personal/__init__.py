"""What a user teaches the program: corrections, an adapted last layer, a resting face.
Knows vision's dataclasses; no Qt, and nothing of sessions."""
