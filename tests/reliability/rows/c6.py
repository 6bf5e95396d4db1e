"""Every page of a store damaged in every way, how it is noticed, and what the rescue makes of it."""

import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from tests.reliability.damage import KINDS, Patient, backup_noticed, noticed, old_pages, pages_of, patient, put
from tests.reliability.rescued import rescued, rich

ROW = "C6"
TITLE = "damaged pages of the store and of a backup are noticed, and rescued; --runs: how many times each page"


def store_cases(ill: Patient, runs: int, chance: Random) -> dict[str, Counter[str]]:
    """By kind of damage: how often it was noticed by what. An empty text is not at all."""
    found: dict[str, Counter[str]] = {}
    for kind, damaged in KINDS.items():
        counts = found.setdefault(kind, Counter())
        for _, content in damaged(ill.later, runs, chance):
            put(ill, content)
            counts[noticed(ill.profile)] += 1
    put(ill, ill.later)
    return found


def backup_cases(ill: Patient, runs: int, chance: Random) -> dict[str, Counter[str]]:
    """The same on the backup beside it, read through again."""
    whole = ill.backup.read_bytes()
    found: dict[str, Counter[str]] = {}
    for kind, damaged in KINDS.items():
        counts = found.setdefault(f"backup, {kind}", Counter())
        for _, content in damaged(whole, runs, chance):
            counts[backup_noticed(ill, content)] += 1
    return found


def put_back_cases(ill: Patient) -> dict[str, Counter[str]]:
    """What was whole on another day or in another place."""
    pages: Counter[str] = Counter()
    for _, content in old_pages(ill):
        put(ill, content)
        pages[noticed(ill.profile)] += 1
    found = {"old page put back": pages}
    for name, database, wal in (
        ("old whole file put back", ill.earlier, None),
        ("lost log of writes", ill.wal_base, None),
        ("log of writes of another profile", ill.later, ill.foreign_wal),
        ("nothing wrong", ill.later, None),
    ):
        put(ill, database, wal)
        found[name] = Counter([noticed(ill.profile)])
    put(ill, ill.later)
    return found


SETS = 20
"""How many sets of several damaged pages are rescued for each run; of single pages every one is, once."""


def rescue_cases(folder: Path, runs: int, chance: Random) -> tuple[int, list[str]]:
    """How many stores were rescued, and what was wrong with them afterwards."""
    store = rich(folder)
    every = range(1, store.pages + 1)
    cases: list[tuple[int, ...]] = [(page,) for page in every]
    cases += [tuple(chance.sample(every, chance.choice((2, 3, 5, 10, 20, 50, 100)))) for _ in range(runs * SETS)]
    return len(cases), [f"rescue, pages {pages}: {line}" for pages in cases for line in rescued(store, *pages)]


OPEN = {"old page put back", "lost log of writes"}
"""What carries right MACs and ends no earlier than the mark of the last closing is not noticed by anybody."""


def run(runs: int, seed: int) -> int:
    """Every page of store and backup, so many times for the kinds that chance decides."""
    chance, begin = Random(seed), time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-c6-") as folder:
        ill = patient(Path(folder))
        print(f"{pages_of(ill.later)} pages")  # noqa: T201
        found = store_cases(ill, runs, chance) | backup_cases(ill, runs, chance) | put_back_cases(ill)
        rescues, failed = rescue_cases(Path(folder) / "rich", runs, chance)
    missed = 0
    for kind, counts in found.items():
        how = ", ".join(f"{by or 'NOT NOTICED'} {count}" for by, count in counts.items())
        print(f"  {kind:<34} {counts.total():>6}  {how}")  # noqa: T201
        if kind not in OPEN and kind != "nothing wrong":
            missed += counts[""]
    print(*failed, sep="\n", end="\n" if failed else "")  # noqa: T201
    print(f"  {rescues} stores rescued, {len(failed)} faults")  # noqa: T201
    print(f"{missed} missed, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 1 if missed or failed or found["nothing wrong"] != Counter([""]) else 0
