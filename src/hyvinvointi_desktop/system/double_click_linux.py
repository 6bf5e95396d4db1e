"""Double click on Linux: a kind of file, a program and their tie, in the user's own folders, as freedesktop.org writes
it (shared MIME-info 0.21, desktop entry 1.5, MIME applications 1.0.1). Nothing of the system's own is touched.
"""

import contextlib
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind, surroundings_of
from hyvinvointi_desktop.system.files import make_folder, write_whole

KIND = "application/x-hyvinvointi-sealed"
ENTRY = "hyvinvointi-sealed.desktop"
PACKAGE = "hyvinvointi-sealed.xml"
DEFAULTS = "[Default Applications]"
_PATIENCE_S = 30
_SPECIAL = re.compile(r'([\\"`$])')

Run = Callable[[Sequence[str]], str | None]
"""Runs a tool; what it prints, or None where it is missing or did not work."""


def run_tool(command: Sequence[str]) -> str | None:
    """Runs a tool of the system that is there."""
    program = shutil.which(command[0])
    if program is None:
        return None
    try:
        ran = subprocess.run(
            [program, *command[1:]], capture_output=True, text=True, check=False, timeout=_PATIENCE_S,
            stdin=subprocess.DEVNULL, errors="replace",
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    return ran.stdout.strip() if ran.returncode == 0 else None


class LinuxOpener:
    """``command`` starts the program, a file behind it. ``data`` and ``config`` are the user's folders; ``is_there``
    knows whether the system has a tool."""

    def __init__(
        self,
        command: Sequence[str],
        ends: Sequence[str],
        kinds: Callable[[], Mapping[str, str]],
        data: Path | None = None,
        config: Path | None = None,
        run: Run = run_tool,
        is_there: Callable[[str], object] = shutil.which,
    ) -> None:
        self._command, self._ends, self._kinds = tuple(command), tuple(ends), kinds
        self._run, self._is_there = run, is_there
        data = data or _home("XDG_DATA_HOME", ".local/share")
        self._mime, self._applications = data / "mime", data / "applications"
        self._package = self._mime / "packages" / PACKAGE
        self._entry = self._applications / ENTRY
        self._list = (config or _home("XDG_CONFIG_HOME", ".config")) / "mimeapps.list"

    def state(self) -> DoubleClick:
        """How it stands, asked of the system's own tool where it is there.

        Raises:
            Surroundings: a folder would not be read.
        """
        package, entry = _read(self._package), _read(self._entry)
        if package is None and entry is None:
            return DoubleClick.OFF if self._is_there("update-mime-database") else DoubleClick.NO_TOOLS
        if package != self._package_text() or entry != self._entry_text() or not self._kind_is_known():
            return DoubleClick.STALE
        chosen = self._chosen()
        if chosen == ENTRY:
            return DoubleClick.ON
        return DoubleClick.OTHER if chosen else DoubleClick.STALE

    def register(self) -> None:
        """Writes kind, program and tie; where one will not go, all is put back as it was.

        Raises:
            Surroundings: the disk or a folder would not, or the system's tools did not take it.
        """
        before = [(path, _read(path)) for path in (self._package, self._entry, self._target())]
        try:
            self._write(self._package, self._package_text())
            self._write(self._entry, self._entry_text())
            self._tell_system()
            self._write(self._target(), tied(_read(self._target()) or b""))
            if self.state() is not DoubleClick.ON:
                raise Surroundings(SurroundingsKind.IO, "the system did not take it")
        except BaseException:
            for path, content in before:
                with contextlib.suppress(Surroundings):
                    self._put_back(path, content)
            self._tell_system()
            raise

    def unregister(self) -> None:
        """Takes away the three again; other people's lines stay.

        Raises:
            Surroundings: a file would not be written or taken away.
        """
        listed = _read(self._target())
        if listed is not None and untied(listed) != listed:
            self._put_back(self._target(), untied(listed) or None)
        self._put_back(self._entry, None)
        self._put_back(self._package, None)
        self._tell_system()

    def _tell_system(self) -> None:
        """Makes the system read its folders again. Without the second tool the list of choices does."""
        if self._mime.is_dir():
            self._run(("update-mime-database", str(self._mime)))
        if self._applications.is_dir():
            self._run(("update-desktop-database", str(self._applications)))

    def _kind_is_known(self) -> bool:
        known = (_read(self._mime / "globs2") or b"").splitlines()
        ends = {line.split(b":")[2] for line in known if line.count(b":") >= 2 and line.split(b":")[1] == KIND.encode()}
        return ends >= {b"*" + end.encode() for end in self._ends}

    def _chosen(self) -> str:
        """The program that a double click starts; empty where none does."""
        asked = self._run(("xdg-mime", "query", "default", KIND))
        return asked if asked is not None else chosen_in(_read(self._target()) or b"")

    def _target(self) -> Path:
        """The list itself, also where a link of the user leads to it."""
        return self._list.resolve()

    def _write(self, path: Path, content: bytes) -> None:
        make_folder(path.parent)
        if _read(path) != content:
            write_whole(path, content)

    def _put_back(self, path: Path, content: bytes | None) -> None:
        if content is not None:
            self._write(path, content)
            return
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise surroundings_of(error) from error

    def _package_text(self) -> bytes:
        kinds = self._kinds()
        comments = [f"    <comment>{escape(kinds['en'])}</comment>"]
        comments += [f"    <comment xml:lang={quoteattr(lang)}>{escape(kinds[lang])}</comment>" for lang in kinds]
        globs = [f'    <glob pattern="*{end}"/>' for end in self._ends]
        lines = [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
            f'  <mime-type type="{KIND}">',
            *comments, *globs,
            "  </mime-type>",
            "</mime-info>",
        ]  # fmt: skip
        return ("\n".join(lines) + "\n").encode()

    def _entry_text(self) -> bytes:
        lines = [
            "[Desktop Entry]", "Type=Application", "Version=1.0", "Name=Hyvinvointi",
            f"Exec={exec_line(self._command)}", "Terminal=false", "NoDisplay=true", f"MimeType={KIND};",
        ]  # fmt: skip
        return ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape")


def exec_line(command: Sequence[str]) -> str:
    """A command as a desktop entry writes it, with the file behind it: each word quoted for the command line, then all
    of it for the file.

    Raises:
        Surroundings: a word that cannot be written so.
    """
    if any(ord(letter) < 32 for word in command for letter in word):
        raise Surroundings(SurroundingsKind.IO, "a line break in a path")
    quoted = ['"' + _SPECIAL.sub(r"\\\1", word).replace("%", "%%") + '"' for word in command]
    return " ".join(quoted).replace("\\", "\\\\") + " %f"


def chosen_in(content: bytes) -> str:
    """The program first chosen for our kind in a list of choices."""
    for group, line in _lines(content):
        if group == DEFAULTS and _is_ours(line):
            return next(iter(_programs(line)), "")
    return ""


def tied(content: bytes) -> bytes:
    """The list of choices with this program as the first for our kind; every other line stays."""
    others = [p for group, line in _lines(content) if group == DEFAULTS and _is_ours(line) for p in _programs(line)]
    chosen = ";".join([ENTRY, *(p for p in dict.fromkeys(others) if p != ENTRY)])
    lines = [line for group, line in _lines(content) if not (group == DEFAULTS and _is_ours(line))]
    if DEFAULTS not in (line.strip() for line in lines):
        lines += [*([""] if lines else []), DEFAULTS]
    at = next(n for n, line in enumerate(lines) if line.strip() == DEFAULTS)
    lines.insert(at + 1, f"{KIND}={chosen};")
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape")


def untied(content: bytes) -> bytes:
    """The list of choices without this program; a group of ours that is empty then goes too."""
    kept: list[str] = []
    changed = False
    for _, line in _lines(content):
        if not _is_ours(line) or ENTRY not in _programs(line):
            kept.append(line)
            continue
        changed = True
        left = [p for p in _programs(line) if p != ENTRY]
        if left:
            kept.append(f"{KIND}={';'.join(left)};")
    if not changed:
        return content
    while kept and kept[-1].strip() in ("", DEFAULTS):
        kept.pop()
    return ("\n".join(kept) + "\n").encode("utf-8", "surrogateescape") if kept else b""


def _lines(content: bytes) -> list[tuple[str, str]]:
    """Each line with the group it stands in."""
    group, found = "", list[tuple[str, str]]()
    text = content.decode("utf-8", "surrogateescape").removesuffix("\n")
    for line in text.split("\n") if text else ():
        if line.strip().startswith("["):
            group = line.strip()
        found.append((group, line))
    return found


def _is_ours(line: str) -> bool:
    return line.partition("=")[0].strip() == KIND


def _programs(line: str) -> list[str]:
    return [name.strip() for name in line.partition("=")[2].split(";") if name.strip()]


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise surroundings_of(error) from error


def _home(variable: str, otherwise: str) -> Path:
    """A user's folder as the specification has it: a path that is not whole counts as none."""
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else Path.home() / otherwise
