"""Names, corrections, resting faces and heatmaps of live faces, and the adaptation.
Knows nothing of recorded sessions."""
