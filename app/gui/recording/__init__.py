"""Recording while faces are read, and the timeline under the picture."""
