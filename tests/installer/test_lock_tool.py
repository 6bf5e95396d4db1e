"""The lock names versions and hashes, and no place that they come from."""

import subprocess
from pathlib import Path

import pytest

from installer import lock

PROJECT = """
[project]
dependencies = ["PySide6-Essentials==6.12.0", "python_stdnum==2.2"]
[project.optional-dependencies]
dev = ["uv==0.13.9"]
"""
LOCKED = """\
pyside6-essentials==6.12.0 \\
    --hash=sha256:00
python-stdnum==2.2 ; python_version >= '3.11' \\
    --hash=sha256:01
uv==0.13.8 \\
    --hash=sha256:02
"""


def test_our_lock_says_nowhere_where_packages_come_from() -> None:
    assert lock.addresses((lock.ROOT / "requirements.lock").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line", ["--index-url https://example.org/simple", "-i example", "a @ https://example.org/a.whl"]
)
def test_an_address_is_found(line: str) -> None:
    assert lock.addresses(f"httpx==0.28.1\n{line}\n") == [f"line 2: {line}"]


def test_a_package_called_httpx_is_no_address() -> None:
    assert lock.addresses("httpx==0.28.1 \\\n    --hash=sha256:00\n    # via -r pyproject.toml\n") == []


def test_every_direct_dependency_is_locked_in_its_version() -> None:
    project = (lock.ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert lock.unlocked(project, (lock.ROOT / "requirements.lock").read_text(encoding="utf-8")) == []
    assert lock.direct_pins(project)["pyside6-essentials"]


def test_a_wrong_version_is_named() -> None:
    assert lock.unlocked(PROJECT, LOCKED) == ["uv 0.13.9: the lock has 0.13.8"]


def test_without_a_registry_the_direct_pins_are_compared(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unreachable() -> str:
        raise lock.Unreachable("no route")

    monkeypatch.setattr(lock, "fresh_lock", unreachable)
    assert lock.check() == 0
    assert "could not be reached" in capsys.readouterr().out


def test_a_lock_that_would_change_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "fresh_lock", lambda: LOCKED)
    assert lock.check() == 1


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("error: Failed to fetch\n  cause: Connection refused (os error 111)", lock.Unreachable),
        ("error: Unexpected '-', expected the start of a requirement", SystemExit),
        ("No solution found when resolving dependencies", SystemExit),
    ],
)
def test_only_silence_of_the_registry_weakens_the_check(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: str, answer: type[BaseException]
) -> None:
    failed = subprocess.CompletedProcess([], 2, stdout="", stderr=words)
    monkeypatch.setattr("subprocess.run", lambda *_, **__: failed)
    with pytest.raises(answer):
        lock.compile_lock(tmp_path / "requirements.lock")
