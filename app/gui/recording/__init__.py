"""Recording while faces are read, and the timeline under the picture.
Knows nothing of recorded sessions, their list and their windows."""
