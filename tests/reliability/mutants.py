"""How many small changes of the key and backup code the tests notice, counted by mutmut.

mutmut brings a dozen libraries of its own and is not locked with the project. It runs from an environment beside it
that also sees the project's libraries: ``python -m venv X``, a ``.pth`` file in it with the project's site-packages,
``X/bin/pip install mutmut==3.8.1``, then ``MUTMUT=X/bin/mutmut``.
"""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.reliability.coverage_of import ROOT, TESTS, modules

COPIED = ("src", "tests", "resources", "installer", "pyproject.toml")
NOTICED = {1, 3, -24, 24, 36, 152, 255}
"""Exit codes in mutmut's notes: a test failed, or the time was over."""


def tool() -> str | None:
    """The program, or None when there is none."""
    return os.environ.get("MUTMUT") or shutil.which("mutmut")


def score(program: str, folder: Path) -> dict[str, Counter[bool]]:
    """By module: how many mutants were noticed (True) and not (False), those without any test among the latter.

    Raises:
        RuntimeError: mutmut gave up; its last words are in it.
    """
    for name in COPIED:
        source = ROOT / name
        copy = shutil.copytree if source.is_dir() else shutil.copyfile
        copy(source, folder / name)
    (folder / "setup.cfg").write_text(_settings(), encoding="utf-8")
    mutated = folder / "mutants" / "src"
    mutated.mkdir(parents=True)  # Python looks once for what is on its path
    place = os.environ | {"PYTHONPATH": str(mutated)}
    with (folder / "said").open("w+", encoding="utf-8") as said:
        line = [program, "run", "--max-children", str(os.cpu_count() or 1)]
        done = subprocess.run(line, cwd=folder, env=place, stdout=said, stderr=subprocess.STDOUT, check=False)
        notes = [folder / "mutants" / m.relative_to(ROOT).with_suffix(".py.meta") for m in modules()]
        if done.returncode or not all(n.is_file() for n in notes):
            said.seek(0)
            raise RuntimeError(said.read()[-2000:])
    return {note.name.removesuffix(".py.meta"): _counted(note) for note in notes}


def _counted(note: Path) -> Counter[bool]:
    codes = json.loads(note.read_text(encoding="utf-8"))["exit_code_by_key"].values()
    return Counter(code in NOTICED for code in codes)


def _settings() -> str:
    lists = {
        "source_paths": ["src/"],
        "only_mutate": [str(m.relative_to(ROOT)) for m in modules()],
        "pytest_add_cli_args": ["-p", "no:cacheprovider"],
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
        sys.stdout.write(f"  {name:<14} {counts.total():>5} mutants, {counts[False]:>4} not noticed, {share:5.1f} %\n")
    total = sum(found.values(), Counter())
    share = 100 * total[True] / max(1, total.total())
    sys.stdout.write(f"  {'all':<14} {total.total():>5} mutants, {total[False]:>4} not noticed, {share:5.1f} %\n")
    return share
