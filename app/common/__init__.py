"""Shared basics: atomic file writes, file locks, folders, the mailbox, text formatting.
Knows nothing of faces, windows or any other room."""
