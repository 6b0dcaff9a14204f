"""Where frames come from: cameras, streams, videos, pictures.
Knows a frame (vision.readings), and neither what is read in it nor Qt."""
