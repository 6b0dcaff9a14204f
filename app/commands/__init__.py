"""The command line: its arguments and its commands, one module each.
Is handed analyzers and drawing by `factories`; knows no window."""
