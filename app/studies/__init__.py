"""Studies: several people, the same stimuli, with consent, in a folder as Psych-DS and BIDS want.
No Qt, and no window."""
