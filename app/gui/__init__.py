"""Windows and panels (Qt), a room for each feature.
They show frames and readings; they neither detect faces nor classify them."""
