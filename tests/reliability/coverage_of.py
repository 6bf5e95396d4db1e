"""Which code must be covered to the last branch, by which tests, and how that is measured."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = Path("src/hyvinvointi_desktop")
WANTED = {
    "keys": (
        "store/keyslots", "store/secret_bytes", "store/recovery_key", "store/quick_unlock", "store/vault",
        "store/key_changes", "store/key_files", "store/rotation", "app/new_keys", "app/recovery_check",
    ),
    "unit of work": ("store/uow", "store/transaction", "store/disk", "store/migrate", "lasting"),
    "backups": ("store/backup", "store/drill", "app/keep_backups"),
    "rescue": (
        "store/rescue", "store/in_place", "store/salvage", "store/bring_in", "store/mend_list", "app/rescue",
    ),
    "log": ("store/records_audit", "store/audit_check", "store/high_water", "domain/audit", "app/trail"),
    "history": ("store/history_triggers", "store/records_history", "store/acts", "app/history"),
}  # fmt: skip
"""Modules by what they are of."""
TESTS = (
    "tests/store", "tests/domain/test_audit.py", "tests/app/test_keep_backups.py", "tests/app/test_restore_drill.py",
    "tests/app/test_recovery_check.py", "tests/app/test_trail.py", "tests/app/test_log_of_a_sitting.py",
    "tests/app/test_undo.py", "tests/app/test_log_request.py", "tests/app/test_erase_client.py",
    "tests/cli/test_rescue_command.py", "tests/cli/test_key_commands.py", "tests/cli/test_history_commands.py",
    "tests/cli/test_audit_commands.py", "tests/reliability/test_rescued.py",
)  # fmt: skip


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


def modules(groups: Collection[str] = tuple(WANTED)) -> list[Path]:
    """The files of some groups, in the order of the list. Raises FileNotFoundError where one has another name by now.
    """
    found = [ROOT / PACKAGE / f"{name}.py" for group in groups for name in WANTED[group]]
    for path in found:
        path.stat()
    return found


def name_of(module: Path) -> str:
    """Room and name."""
    return str(module.relative_to(ROOT / PACKAGE).with_suffix(""))


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
    return Measured(name_of(path), summary["num_statements"], summary["num_branches"], tuple(lines), missed)
