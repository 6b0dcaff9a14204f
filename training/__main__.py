"""The command line: what trains a model, measures it and writes it for the program."""

from __future__ import annotations

import os
import sys

from training import model_commands, run_commands
from training.arguments import parser
from training.errors import TrainingError

# Before the backend loads: its start-up notices would bury ours.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = parser(COMMANDS, __doc__).parse_args(arguments)
    try:
        options.run(options)
    except TrainingError as error:
        print(f"training: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"training: A file cannot be read or written: {error}.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(
            "training: Stopped. The same command goes on, `train` with --resume.", file=sys.stderr
        )
        return 130
    return 0


COMMANDS = {
    "train": run_commands.train,
    "crossval": run_commands.crossval,
    "compare": run_commands.compare,
    "ablate": run_commands.ablate,
    "slim": run_commands.slim,
    "pack": run_commands.pack,
    "campaign": run_commands.campaign,
    "evaluate": model_commands.evaluate,
    "export": model_commands.export,
    "references": model_commands.references,
    "verifier": model_commands.verifier,
}


if __name__ == "__main__":
    sys.exit(main())
