"""Personal data: corrections, the adaptation of the last layer, the resting face.
Knows vision's dataclasses; no Qt, and nothing of sessions."""
