"""What every room uses: files, locks, folders, the mailbox between threads, words for readers.
Knows nothing of faces, windows or any other room."""
