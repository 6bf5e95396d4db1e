"""Makes the program ready, starts it and tests it, from a fresh copy: setup | run [--sample] | test.

Standard library only, and readable by old Pythons far enough to say that they are too old.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
STAMP = VENV / ".installed-from"
LOWEST = (3, 11)

# Debian and Ubuntu packages; a|b means that either will do (newer releases renamed some).
WINDOWLESS = (
    "libglib2.0-0|libglib2.0-0t64",
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "fonts-noto-core",
)
WINDOW = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)
TESTING = (
    "poppler-utils", "libnss3-tools", "openssl", "gcc", "libc6-dev", "age", "unzip",
    "apache2-bin", "nginx-light", "libnginx-mod-http-dav-ext", "postgresql",
)

USAGE = """usage: bootstrap.py setup
       bootstrap.py run [--sample] [arguments of the program …]
       bootstrap.py test [--only NAME …] [arguments of pytest …]

setup   makes .venv from requirements.lock and installs what the system lacks
run     starts the program; --sample opens it with invented people and touches nothing of yours
test    runs every check; --only takes ruff, mypy, imports, translations, lock or pytest"""


class Halt(Exception):
    """The one sentence that tells what is in the way and what to do."""


def version_problem(version: tuple[int, int]) -> str | None:
    if version >= LOWEST:
        return None
    have, need = ".".join(map(str, version)), ".".join(map(str, LOWEST))
    return f"This program needs Python {need} or newer; this is Python {have}. Run it with a newer python3."


# --- what the operating system must have ---


def installed_packages(dpkg_output: str) -> set[str]:
    """Names out of `dpkg-query -W -f '${Package} ${db:Status-Abbrev}\\n'`; only those fully installed."""
    rows = (line.split() for line in dpkg_output.splitlines())
    return {row[0] for row in rows if len(row) > 1 and row[1] == "ii"}


def missing_packages(wanted: Iterable[str], dpkg_output: str) -> list[str]:
    have = installed_packages(dpkg_output)
    groups = (group.split("|") for group in wanted)
    return [names[0] for names in groups if have.isdisjoint(names)]


def venv_packages(module_exists: Callable[[str], bool]) -> tuple[str, ...]:
    """Debian ships Python without the parts that make a venv."""
    return () if module_exists("venv") and module_exists("ensurepip") else ("python3-venv",)


def wanted_packages(for_tests: bool) -> tuple[str, ...]:
    venv = () if VENV.exists() else venv_packages(lambda name: importlib.util.find_spec(name) is not None)
    return (*WINDOWLESS, *WINDOW, *(TESTING if for_tests else ()), *venv)


def apt_line(packages: Sequence[str]) -> str:
    return f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(packages)}"


def ask_dpkg(wanted: Iterable[str]) -> str:
    names = [name for group in wanted for name in group.split("|")]
    command = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n", *names]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def ensure_system(for_tests: bool) -> None:
    """On Debian and its kin; elsewhere the wheels bring all they need or the person's own packages do."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return
    wanted = wanted_packages(for_tests)
    missing = missing_packages(wanted, ask_dpkg(wanted))
    if not missing:
        return
    if os.geteuid() != 0:
        raise Halt(f"The system lacks a few packages. Run this line once, then try again:\n{apt_line(missing)}")
    say(f"Installing {', '.join(missing)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    call(["apt-get", "update", "-qq"], env=quiet)
    call(["apt-get", "install", "-y", "-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", *missing], env=quiet)


# --- .venv ---


def venv_program(name: str) -> Path:
    return VENV / ("Scripts" if os.name == "nt" else "bin") / (f"{name}.exe" if os.name == "nt" else name)


def fingerprint(lock: bytes, project: bytes) -> str:
    """What .venv is made from. Line one: the lock; line two: the project's own entry points."""
    return f"{hashlib.sha256(lock).hexdigest()}\n{hashlib.sha256(project).hexdigest()}\n"


def stale_parts(stamp: str | None, wanted: str) -> tuple[bool, bool]:
    """(libraries must be installed again, the project must be installed again)."""
    have, want = (stamp or "").splitlines(), wanted.splitlines()
    if len(have) != len(want):
        return True, True
    libraries = have[0] != want[0]
    return libraries, libraries or have[1] != want[1]


def venv_works() -> bool:
    """False also when the Python it was made from has gone or is too old."""
    python = venv_program("python")
    if not python.exists():
        return False
    test = f"import sys, pip; sys.exit(sys.version_info < {LOWEST})"
    try:
        return subprocess.run([str(python), "-c", test], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def ensure_venv() -> None:
    if not venv_works():
        say("Making .venv")
        call([sys.executable, "-m", "venv", "--clear", str(VENV)])
    wanted = fingerprint(LOCK.read_bytes(), PROJECT.read_bytes())
    stamp = STAMP.read_text(encoding="ascii") if STAMP.is_file() else None
    libraries, project = stale_parts(stamp, wanted)
    pip = [str(venv_program("python")), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if libraries:
        say("Installing the libraries named in requirements.lock (a minute or two the first time)")
        call([*pip, "--require-hashes", "-r", str(LOCK)])
    if project:
        call([*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
        STAMP.write_text(wanted, encoding="ascii")


def compile_translations() -> None:
    call([str(venv_program("python")), str(ROOT / "installer" / "translations.py"), "compile"])


def compile_sources() -> None:
    """Also where Python is told to keep no bytecode: the first window should not wait for a compiler."""
    call([str(venv_program("python")), "-m", "compileall", "-q", str(ROOT / "src")])


def prepare(for_tests: bool = False) -> None:
    ensure_system(for_tests)
    ensure_venv()
    compile_translations()
    compile_sources()


# --- run ---


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def program_arguments(arguments: Sequence[str], screen: bool) -> list[str]:
    """What follows `python -m hyvinvointi_desktop`."""
    if "--sample" not in arguments:
        return list(arguments)
    rest = [argument for argument in arguments if argument != "--sample"]
    return ["practice", *([] if screen else ["--no-window", "--out", "./sample-out"]), *rest]


def run(arguments: Sequence[str]) -> int:
    prepare()
    screen = has_screen(sys.platform, os.environ)
    command = [
        str(venv_program("python")),
        "-m",
        "hyvinvointi_desktop",
        *program_arguments(arguments, screen),
    ]
    environment = dict(os.environ)
    if not screen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    where = ROOT if "--sample" in arguments else None
    return subprocess.run(command, cwd=where, env=environment, check=False).returncode


# --- test ---


def checks(pytest_arguments: Sequence[str]) -> dict[str, list[str]]:
    """Every check with its command, in the order in which they run: the quick ones first."""
    python = str(venv_program("python"))
    return {
        "ruff": [python, "-m", "ruff", "check", "src", "tests", "installer"],
        "mypy": [python, "-m", "mypy"],
        "imports": [str(venv_program("lint-imports"))],
        "translations": [python, str(Path("installer", "translations.py")), "check"],
        "lock": [python, str(Path("installer", "lock.py")), "check"],
        # Handed out by few: else each process has an eighth of all at the start, and one of them all that takes long.
        "pytest": [python, "-m", "pytest", "-n", "2", "--maxschedchunk", "50", *pytest_arguments],
    }


def split_test_arguments(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """(names after --only, everything that pytest gets); a lone -- ends our own arguments."""
    only: list[str] = []
    rest = list(arguments)
    while len(rest) > 1 and rest[0] == "--only":
        only.append(rest[1])
        rest = rest[2:]
    return only, rest[1:] if rest[:1] == ["--"] else rest


def chosen_checks(only: Sequence[str], every: Mapping[str, list[str]]) -> dict[str, list[str]]:
    unknown = [name for name in only if name not in every]
    if unknown:
        raise Halt(f"There is no check called {unknown[0]}. Known: {', '.join(every)}.")
    return {name: command for name, command in every.items() if not only or name in only}


def summary(names: Iterable[str], results: Mapping[str, tuple[int, float]]) -> str:
    def line(name: str) -> str:
        if name not in results:
            return f"  {name:<13} not run"
        status, seconds = results[name]
        return f"  {name:<13} {'ok' if status == 0 else f'FAILED (exit {status})':<18} {seconds:6.1f} s"

    return "\n".join(["Checks:", *map(line, names)])


def test(arguments: Sequence[str]) -> int:
    only, pytest_arguments = split_test_arguments(arguments)
    chosen = chosen_checks(only, checks(pytest_arguments))
    prepare(for_tests=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    results: dict[str, tuple[int, float]] = {}
    for name, command in chosen.items():
        say(f"== {name}")
        began = time.monotonic()
        status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
        results[name] = (status, time.monotonic() - began)
        if status != 0:
            break
    say(summary(chosen, results))
    return next((status for status, _ in results.values() if status != 0), 0)


# --- the door ---


def say(text: str) -> None:
    print(text, flush=True)


def call(command: Sequence[str], env: Mapping[str, str] | None = None) -> None:
    """Runs it where the project is; a failure ends everything, with one sentence under its own words."""
    try:
        subprocess.run(list(command), cwd=ROOT, env=env, check=True)
    except (OSError, subprocess.CalledProcessError) as problem:
        raise Halt(f"This step did not work: {' '.join(command)} ({problem})") from problem


def setup(_arguments: Sequence[str]) -> int:
    prepare()
    say("Ready. Try it with invented people: python3 installer/bootstrap.py run --sample")
    return 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {"setup": setup, "run": run, "test": test}


def main(arguments: Sequence[str]) -> int:
    problem = version_problem((sys.version_info[0], sys.version_info[1]))
    if problem:
        print(problem, file=sys.stderr)
        return 2
    if not arguments or arguments[0] not in COMMANDS:
        asked = bool(arguments) and arguments[0] in ("-h", "--help")
        print(USAGE, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except Halt as halt:
        print(halt, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
