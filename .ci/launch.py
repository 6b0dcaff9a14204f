"""The packaged program starts here: a script, unlike `python -m app`, has no package of its own."""

import sys

from app.__main__ import main

sys.exit(main())
