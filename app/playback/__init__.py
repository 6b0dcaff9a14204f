"""The threads that capture and analyse, and what plays on them.
Knows sources and vision, and of Qt the core alone: no window."""
