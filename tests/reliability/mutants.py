"""How many small changes of the code that keeps the records the tests notice, counted by mutmut.

mutmut brings a dozen libraries of its own and is not locked with the project. It runs from an environment beside it
that also sees the project's libraries: ``python -m venv X``, a ``.pth`` file in it with the project's site-packages,
``X/bin/pip install mutmut==3.8.1``, then ``MUTMUT=X/bin/mutmut``.
"""

import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path

from tests.reliability.coverage_of import ROOT, TESTS, WANTED, modules, name_of

COPIED = ("src", "tests", "resources", "installer", "pyproject.toml")
NOTICED = {1, 3, -24, 24, 36, 152, 255}
"""Exit codes in mutmut's notes: a test failed, or the time was over."""

AT_LOADING = ("store.history_triggers.x__", "store.records_history.x__rows_of__")
"""Functions that are called once, while their module is loaded, before mutmut puts a mutant in: nothing can notice it.
The triggers are held against those of the migration, word by word, by ``tests/store/test_migrations.py``."""

LONG = ("killed", "crash_at_every_step", "every_page", "timed")
"""In the names of tests that start a process for every step, or damage page after page: too long for each mutant."""


def tool() -> str | None:
    """The program, or None when there is none."""
    return os.environ.get("MUTMUT") or shutil.which("mutmut")


def score(
    program: str, folder: Path, seed: int = 0, most: int = 0, groups: Collection[str] = tuple(WANTED)
) -> dict[str, Counter[bool]]:
    """By module: how many mutants were noticed (True) and not (False), those without any test among the latter.

    With ``most`` so many are drawn of all by the seed. The folder keeps what was changed, for ``mutmut show``.

    Raises:
        RuntimeError: mutmut gave up; its last words are in it.
    """
    for name in COPIED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copyfile
        copy(source, folder / name)
    files = modules(groups)
    (folder / "setup.cfg").write_text(_settings(files), encoding="utf-8")
    (folder / "mutants" / "src").mkdir(parents=True)  # Python looks once for what is on its path
    _run(program, folder, "no mutant of this name")  # makes them all and learns which test calls what
    notes = {name_of(m): folder / "mutants" / m.relative_to(ROOT).with_suffix(".py.meta") for m in files}
    every = [key for note in notes.values() for key in _codes(note) if not any(name in key for name in AT_LOADING)]
    if not every:
        raise RuntimeError((folder / "said").read_text(encoding="utf-8")[-2000:])
    drawn = random.Random(seed).sample(every, most) if 0 < most < len(every) else every
    if _run(program, folder, *drawn):
        raise RuntimeError((folder / "said").read_text(encoding="utf-8")[-2000:])
    wanted = set(drawn)
    return {
        name: Counter(code in NOTICED for key, code in _codes(note).items() if key in wanted)
        for name, note in notes.items()
    }


def _run(program: str, folder: Path, *names: str) -> int:
    place = os.environ | {"PYTHONPATH": str(folder / "mutants" / "src")}
    line = [program, "run", "--max-children", os.environ.get("MUTMUT_CHILDREN", str(os.cpu_count() or 1)), *names]
    with (folder / "said").open("w", encoding="utf-8") as said:
        done = subprocess.run(line, cwd=folder, env=place, stdout=said, stderr=subprocess.STDOUT, check=False)
    return done.returncode


def _codes(note: Path) -> dict[str, int | None]:
    """How the tests ended with each mutant of a module, by its name; None where it was not tried."""
    if not note.is_file():
        return {}  # nothing in it can be changed
    found: dict[str, int | None] = json.loads(note.read_text(encoding="utf-8"))["exit_code_by_key"]
    return found


def _settings(files: Sequence[Path]) -> str:
    lists = {
        "source_paths": ["src/"],
        "only_mutate": [str(m.relative_to(ROOT)) for m in files],
        "pytest_add_cli_args": ["-p", "no:cacheprovider", "-k", f"not ({' or '.join(LONG)})"],
        "pytest_add_cli_args_test_selection": _quick_tests(),
        "also_copy": [f"{name}/" if (ROOT / name).is_dir() else name for name in COPIED if name != "src"],
    }
    lines = ["[mutmut]"]
    for name, values in lists.items():
        lines += [f"{name}=", *(f"    {value}" for value in values)]
    return "\n".join(lines) + "\n"


def _quick_tests() -> list[str]:
    """Without the long ones of the records, which try other modules."""
    found = [p for name in TESTS for p in (sorted((ROOT / name).glob("test_*.py")) or [ROOT / name])]
    others = ("test_records", "test_triggers", "test_migrations")
    return [str(p.relative_to(ROOT)) for p in found if p.stem not in others]


def show(found: dict[str, Counter[bool]]) -> float:
    """Prints the figures; the share noticed of all comes back."""
    for name, counts in found.items():
        share = 100 * counts[True] / max(1, counts.total())
        sys.stdout.write(f"  {name:<22} {counts.total():>5} mutants, {counts[False]:>4} not noticed, {share:5.1f} %\n")
    total = sum(found.values(), Counter())
    share = 100 * total[True] / max(1, total.total())
    sys.stdout.write(f"  {'all':<22} {total.total():>5} mutants, {total[False]:>4} not noticed, {share:5.1f} %\n")
    return share
