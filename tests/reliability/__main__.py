"""``python -m tests.reliability ROW [--runs N] [--seed S]``: one row as long as one likes; without one, the list."""

import argparse
import importlib
import os
import pkgutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.reliability import rows


@dataclass(frozen=True, slots=True)
class Row:
    """One suite. ``run`` takes how many runs are wanted and the seed; 0 comes back when all went well."""

    name: str
    title: str
    run: Callable[[int, int], int]


def known(only: str = "") -> dict[str, Row]:
    """Every row by its name: the modules of ``tests.reliability.rows``, each called as its row; or that row alone."""
    found = {}
    for module in sorted(m.name for m in pkgutil.iter_modules(rows.__path__)):
        if only and module != only.lower():
            continue
        made = importlib.import_module(f"{rows.__name__}.{module}")
        if hasattr(made, "ROW"):
            found[made.ROW] = Row(made.ROW, made.TITLE, made.run)
    return found


def main(arguments: Sequence[str]) -> int:
    """Runs a row; its exit status comes back."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description=__doc__)
    parser.add_argument("row", nargs="?", type=str.upper)
    parser.add_argument("--runs", type=int, default=100, help="how many, in the measure of the row")
    parser.add_argument("--seed", type=int, default=None, help="the same seed does the same; else a fresh one")
    options = parser.parse_args(arguments)
    there = known(options.row or "")  # one row alone takes a third of the time to load
    if options.row is not None and options.row not in there:
        parser.error(f"{options.row}: {', '.join(known())}")
    if options.row is None:
        for row in there.values():
            print(f"{row.name:<4} {row.title}")  # noqa: T201
        return 0
    seed = int.from_bytes(os.urandom(4)) if options.seed is None else options.seed
    print(f"{options.row} runs={options.runs} seed={seed}", flush=True)  # noqa: T201
    return there[options.row].run(options.runs, seed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
