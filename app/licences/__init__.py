"""The licences of all that is in the program.
Knows common alone, and no Qt."""
