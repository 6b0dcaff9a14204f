"""Frame sources: cameras, streams, video files and picture files.
Knows a frame (vision.readings), but not Qt and not what is read in the frame."""
