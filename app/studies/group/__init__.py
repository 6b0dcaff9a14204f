"""Group report of a study: courses, shares, reactions and agreement over participants.
Works on arrays of viewings; only the loader knows folders. No Qt, and no window."""
