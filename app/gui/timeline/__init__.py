"""Timeline: chart of one person's probabilities over time, as a widget and as a picture.
Knows no player and no video: it is told seconds and readings."""
