"""``python -m tests.search [--times N] [--seed S] [PATH…]``: every test of a property with N times the examples.

Fresh ones each time, other than in the ordinary run (docs/decisions/0026). It prints the seed first; what it finds is
printed as small as it gets, with the line that draws it again. What it found becomes a test with those very values.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence

from tests.support.properties import SEED, TIMES


def main(arguments: Sequence[str]) -> int:
    """Runs them; pytest's exit status comes back."""
    parser = argparse.ArgumentParser(prog="python -m tests.search", description=__doc__)
    parser.add_argument("--times", type=int, default=20, help="how many times the usual number of examples")
    parser.add_argument("--seed", type=int, default=None, help="the same seed draws the same; else a fresh one")
    parser.add_argument("paths", nargs="*", default=["tests"], metavar="PATH", help="files or folders of tests")
    options = parser.parse_args(arguments)
    seed = int.from_bytes(os.urandom(4)) if options.seed is None else options.seed
    print(f"search times={options.times} seed={seed}", flush=True)  # noqa: T201
    chosen = ["-m", "hypothesis or seeded", f"--hypothesis-seed={seed}", "-p", "no:randomly", "-q", "--tb=short"]
    line = [sys.executable, "-m", "pytest", *chosen, *options.paths]
    return subprocess.run(line, check=False, env={**os.environ, TIMES: str(options.times), SEED: str(seed)}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
