"""python -m tests.fuzz: has the program open damaged files, and says what came of them."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from tests.fuzz.hunt import FINE, Finding, hunt, table


def main() -> int:
    parser = ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="another one, other damage")
    parser.add_argument("--count", type=int, default=2000, help="of files")
    parser.add_argument("--first", type=int, default=0, help="number, to try a file again")
    parser.add_argument("--words", type=Path, help="write here all that the program said")
    options = parser.parse_args()
    findings: list[Finding] = []
    for finding in hunt(options.seed, options.count, options.first):
        findings.append(finding)
        if finding.outcome not in FINE:
            again = f"--seed {options.seed} --first {finding.number} --count 1"
            print(f"{finding.outcome}: {finding.name}, {again}\n{finding.words}\n", flush=True)
    print(table(findings))
    if options.words:
        options.words.write_text("\n".join(sorted({f"{f.name}: {f.words}" for f in findings})))
    return 0 if all(finding.outcome in FINE for finding in findings) else 1


if __name__ == "__main__":
    sys.exit(main())
