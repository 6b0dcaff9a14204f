"""What goes wrong unforeseen: written down, kept, and told at the next start.
Knows common alone."""
