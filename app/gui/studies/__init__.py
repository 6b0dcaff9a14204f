"""Windows and PDF files of studies.
Knows app.studies and what sessions' windows share; not the live window."""
