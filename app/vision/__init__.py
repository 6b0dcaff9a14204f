"""Pixels in, readings out: faces found, followed, cropped and classified.
Knows neither where frames come from nor Qt, tables or TensorFlow."""
