"""Which code must be covered to the last branch, by which tests, and how that is measured."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
STORE = Path("src/hyvinvointi_desktop/store")
WANTED = (
    "keyslots", "secret_bytes", "recovery_key", "quick_unlock", "vault", "uow", "backup",
    "disk", "key_changes", "key_files", "rotation", "high_water",
)  # fmt: skip
"""Modules of the store. One that is not there asks for nothing."""
TESTS = ("tests/store", "tests/app/test_keep_backups.py")


@dataclass(frozen=True, slots=True)
class Measured:
    """One module: its statements and branches, and where what was missed stands."""

    name: str
    statements: int
    branches: int
    missed_lines: tuple[int, ...]
    missed_branches: tuple[tuple[int, int], ...]

    @property
    def whole(self) -> bool:
        """Whether nothing was missed."""
        return not self.missed_lines and not self.missed_branches


def modules() -> list[Path]:
    """The files that are there, in a fixed order."""
    return sorted({path for name in WANTED for path in (ROOT / STORE).glob(f"{name}.py")})


def measured(seed: int) -> list[Measured]:
    """Runs the tests once in that random order.

    Raises:
        RuntimeError: a test failed; its words are in it.
    """
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-q1-") as folder:
        data, report = Path(folder) / "data", Path(folder) / "report.json"
        place = os.environ | {"COVERAGE_FILE": str(data), "PYTHONPATH": str(ROOT / "src")}
        include = ",".join(str(m) for m in modules())
        line = ["run", "--branch", f"--include={include}", "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        _coverage([*line, "-p", "no:xdist", f"--randomly-seed={seed}", *TESTS], place)
        _coverage(["json", "-q", "-o", str(report)], place)
        files = json.loads(report.read_text(encoding="utf-8"))["files"]
    return [_of(path, files) for path in modules()]


def _coverage(arguments: list[str], place: dict[str, str]) -> None:
    command = [sys.executable, "-m", "coverage", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=place, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{done.stdout}\n{done.stderr}")


def _of(path: Path, files: dict[str, dict[str, object]]) -> Measured:
    found: dict[str, object] = next(told for name, told in files.items() if (ROOT / name).resolve() == path.resolve())
    summary, lines, branches = found["summary"], found["missing_lines"], found["missing_branches"]
    assert isinstance(summary, dict)
    assert isinstance(lines, list)
    assert isinstance(branches, list)
    missed = tuple((int(a), int(b)) for a, b in branches)
    return Measured(path.stem, summary["num_statements"], summary["num_branches"], tuple(lines), missed)
