"""The packaged program starts here: a script, unlike `python -m app`, has no package of its own."""

import sys
from multiprocessing import freeze_support

from app.__main__ import main

if __name__ == "__main__":
    freeze_support()  # the processes of `analyze --jobs` are this program again
    sys.exit(main())
