"""The command line: its arguments, and its commands, one module each.
Gets devices, models and windows from `factories` alone, and builds none."""
