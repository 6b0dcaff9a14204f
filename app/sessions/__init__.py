"""Sessions on disk: recorded, read back, edited and exported.
Knows the dataclasses of readings, and pandas; no Qt, no corrections and no adaptation."""
