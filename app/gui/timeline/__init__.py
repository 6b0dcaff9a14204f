"""One person's probabilities over time, as a widget and as a picture."""
