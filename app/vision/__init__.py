"""Pixels in, readings out; knows neither Qt nor TensorFlow."""
