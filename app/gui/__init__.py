"""The windows, one room for each feature.
They show frames and readings, and neither detect nor classify."""
