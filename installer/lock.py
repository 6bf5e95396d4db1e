"""Keeps requirements.lock true to pyproject.toml: check | update.

The lock names versions and hashes, never where they are fetched from.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = ROOT / "pyproject.toml"
LOCK = ROOT / "requirements.lock"
PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)")
ADDRESS = re.compile(r"://|^\s*(?:-i|-f|--(?:extra-)?index-url|--find-links|--trusted-host)\b")
NO_ANSWER = re.compile(
    r"error sending|connection refused|dns error|timed out|failed to fetch|network (is unreachable|connectivity)",
    re.IGNORECASE,
)


class Unreachable(Exception):
    """The package registry did not answer."""


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lines: list[str]) -> dict[str, str]:
    """Package -> version of every `name==version` line."""
    found = (PIN.match(line) for line in lines)
    return {normal(match[1]): match[2] for match in found if match}


def direct_pins(project: str) -> dict[str, str]:
    table = tomllib.loads(project)["project"]
    optional: dict[str, list[str]] = table.get("optional-dependencies", {})
    return pins([*table["dependencies"], *(line for lines in optional.values() for line in lines)])


def addresses(lock: str) -> list[str]:
    """Lines that say where packages come from; there must be none."""
    return [
        f"line {number}: {line.strip()}" for number, line in enumerate(lock.splitlines(), 1) if ADDRESS.search(line)
    ]


def unlocked(project: str, lock: str) -> list[str]:
    """Direct dependencies that the lock does not hold in the wanted version."""
    have = pins(lock.splitlines())
    wanted = direct_pins(project).items()
    return [
        f"{name} {version}: the lock has {have.get(name, 'none')}"
        for name, version in wanted
        if have.get(name) != version
    ]


def compile_lock(target: Path) -> None:
    """Resolves pyproject.toml into `target`; versions that stand there already stay."""
    command = [
        sys.executable,
        "-m",
        "uv",
        "pip",
        "compile",
        "-q",
        PROJECT.name,
        "--extra",
        "dev",
        "--universal",
    ]
    command += ["--generate-hashes", "--no-header", "-o", str(target)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    if NO_ANSWER.search(done.stderr):
        raise Unreachable(done.stderr.strip().splitlines()[-1].strip())
    raise SystemExit(f"requirements.lock cannot be made from pyproject.toml:\n{done.stderr.strip()}")


def fresh_lock() -> str:
    with tempfile.TemporaryDirectory() as name:
        target = Path(name) / LOCK.name
        shutil.copyfile(LOCK, target)
        compile_lock(target)
        return target.read_text(encoding="utf-8")


def problems() -> list[str]:
    lock = LOCK.read_text(encoding="utf-8")
    found = [f"requirements.lock holds an address, {line}" for line in addresses(lock)]
    try:
        if fresh_lock() != lock:
            found.append("requirements.lock is not what pyproject.toml gives: run python installer/lock.py update")
    except Unreachable as why:
        print(f"The package registry could not be reached; only the direct pins are compared. ({why})")
        found += unlocked(PROJECT.read_text(encoding="utf-8"), lock)
    return found


def check() -> int:
    found = problems()
    for problem in found:
        print(problem)
    if not found:
        print("requirements.lock is fresh.")
    return 1 if found else 0


def update() -> int:
    try:
        compile_lock(LOCK)
    except Unreachable as why:
        print(f"The package registry could not be reached; the lock stays as it was. ({why})")
        return 1
    return 0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Keeps requirements.lock true to pyproject.toml.")
    parser.add_argument("command", choices=["check", "update"])
    return check() if parser.parse_args(arguments).command == "check" else update()


if __name__ == "__main__":
    sys.exit(main())
