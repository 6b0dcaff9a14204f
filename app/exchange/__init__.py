"""Other programs' formats: intervals, ELAN, BORIS, Praat, captions and tables, out and back in.
Knows the dataclasses of sessions and readings, and pandas; no Qt, no devices and no models."""
