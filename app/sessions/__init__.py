"""What is kept of a run: recorded, read back, edited, exported.
Knows the dataclasses of readings and pandas; no Qt, and nothing of what a user teaches."""
