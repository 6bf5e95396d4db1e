"""Canaries in every file a day leaves behind, and secrets in the memory of the locked program."""

import tempfile
from collections import Counter
from pathlib import Path

from tests.reliability.leaks.memory import Scan
from tests.reliability.leaks.run import Report, day

ROW = "S1"
TITLE = "a day at the window: words of people in files, keys in memory after the lock; --runs: days"


def told(name: str, scan: Scan) -> str:
    """One line a moment."""
    whole = Counter(f.what for f in scan.secrets if f.whole)
    halves = Counter(f.what for f in scan.secrets if not f.whole)
    words = f"{len(scan.words)} of 50 words, {sum(scan.words.values())} copies"
    secrets = ", ".join(f"{what} {count}" for what, count in sorted(whole.items())) or "none"
    left = ", ".join(f"{what} {count}" for what, count in sorted(halves.items())) or "none"
    return f"  {name}: {scan.size >> 20} MiB; secrets: {secrets}; halves: {left}; {words}"


def show(report: Report) -> None:
    """All figures of a day."""
    print(f"  files looked at: {report.files}; with a word of somebody: {len(report.in_files)}")  # noqa: T201
    for name, words in report.in_files.items():
        print(f"    {name}: {len(words)}")  # noqa: T201
    for opened, locked in zip(report.open, report.locked, strict=True):
        print(told("open", opened))  # noqa: T201
        print(told("locked", locked))  # noqa: T201


def run(runs: int, seed: int) -> int:
    """So many days, every other with a PIN; 0 when no file holds a word and no locked memory a whole secret."""
    bad = 0
    for n in range(runs):
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-s1-") as house:
            report = day(Path(house), seed + n, with_pin=n % 2 == 1)
        print(f"day {n + 1}, seed {seed + n}{', with a PIN' if n % 2 else ''}")  # noqa: T201
        show(report)
        bad += bool(report.in_files) or any(f.whole for locked in report.locked for f in locked.secrets)
    return 1 if bad else 0
