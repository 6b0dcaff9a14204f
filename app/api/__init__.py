"""Python interface: what a script or notebook reads, and what it gets as tables.
Above the commands, whose rows it gives; free of Qt, and nothing in the program knows it."""
