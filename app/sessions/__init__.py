"""What is kept of a run: recorded, read back, edited. Free of Qt."""
