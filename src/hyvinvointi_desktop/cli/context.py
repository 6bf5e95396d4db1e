"""What a command is given: the outside as callables, the words of its language, where output goes. No rule."""

from __future__ import annotations

import getpass
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from hyvinvointi_desktop.app.faults import BadRecoveryKey, surroundings_of

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.double_click_port import SealedFileOpener
    from hyvinvointi_desktop.app.gate import Gate
    from hyvinvointi_desktop.app.ports import Sealer
    from hyvinvointi_desktop.domain.audit import Purpose
    from hyvinvointi_desktop.domain.models_catalogue import Model

ENV_PASSPHRASE = "HYVINVOINTI_PASSPHRASE"
_KEY = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Za-z]{4}[ -]?){7}[0-9A-Za-z]{4}(?![0-9A-Za-z])")
ENV_NEW_PASSPHRASE = "HYVINVOINTI_NEW_PASSPHRASE"


@dataclass(frozen=True, slots=True)
class Pictures:
    """Which pictures are wanted. Empty ``pages`` are all; ``looks`` are words such as fi, dark, 200 that must all hold.

    ``once``: one picture of each page, in Finnish and light, named after the page.
    """

    pages: tuple[str, ...] = ()
    looks: tuple[str, ...] = ()
    once: bool = False

    def matches(self, language: str, scheme: str, scale: int) -> bool:
        """Whether a kind of window is wanted."""
        return set(self.looks) <= {language, scheme, str(scale)}


def no_double_click(_: Path) -> SealedFileOpener:
    """Nobody told how the computer is told."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Outside:
    """The neighbours of the commands, tied together in ``bootstrap``."""

    gate: Callable[[Path], Gate]
    default_profile: Callable[[], Path]
    sealer: Callable[[], Sealer]
    write_whole: Callable[[Path, bytes], None]
    write_together: Callable[[Path, Sequence[tuple[str, bytes]]], None]
    make_folder: Callable[[Path], None]
    texts: Callable[[str], Mapping[str, str]]
    system_language: Callable[[], str]
    open_window: Callable[[Path, str | None], int]
    draw_screens: Callable[[Path, Path | None, Pictures], list[Path]]
    pdf_text: Callable[[bytes], str] = lambda _: ""
    models: Callable[[], tuple[Model, ...]] = tuple
    double_click: Callable[[Path], SealedFileOpener] = no_double_click


class _Values(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "–"


class NoPassphrase(Exception):
    """There is neither a terminal, nor a file, nor the environment variable to take a passphrase from."""


class NoSuchClient(Exception):
    """No client has the code that was typed."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class WrongEnding(Exception):
    """The command makes no file whose name ends so; ``key`` is the sentence that tells what it makes."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(key, name)
        self.key, self.name = key, name


class Context:
    """One run of one command."""

    def __init__(self, outside: Outside, options: Any, out: TextIO, err: TextIO) -> None:
        self.outside = outside
        self.options = options
        self._out, self._err = out, err
        self.language: str = options.lang or outside.system_language()
        self._texts = outside.texts(self.language)

    @property
    def profile(self) -> Path:
        """The folder that ``--profile`` names, or the platform's."""
        return Path(self.options.profile) if self.options.profile else self.outside.default_profile()

    def gate(self) -> Gate:
        """The locked profile."""
        return self.outside.gate(self.profile)

    @contextmanager
    def desk(self, purpose: Purpose | None = None) -> Iterator[Desk]:
        """The profile, unlocked for a purpose of use, the usual one unless named; locked again after the block."""
        desk = self.gate().unlock(self.passphrase())
        try:
            if purpose is not None:
                desk.trail.choose_purpose(purpose)
            yield desk
        finally:
            desk.close("command")

    def passphrase(self, ask: str = "ask_passphrase") -> str:
        """From the file, the environment or the terminal.

        Raises:
            NoPassphrase: there is nothing to ask.
        """
        if self.options.passphrase_file:
            return read_line(Path(self.options.passphrase_file))
        if ENV_PASSPHRASE in os.environ:
            return os.environ[ENV_PASSPHRASE]
        return self.ask_secret(ask)

    def new_passphrase(self) -> str:
        """As ``passphrase``; on the terminal it is typed twice, for nobody sees a slip of the finger."""
        if self.options.passphrase_file or ENV_PASSPHRASE in os.environ:
            return self.passphrase()
        return self.ask_new()

    def given_new_passphrase(self) -> str:
        """The new passphrase of ``--new-passphrase-file`` or the environment; empty when none is given."""
        if self.options.new_passphrase_file:
            return read_line(Path(self.options.new_passphrase_file))
        return os.environ.get(ENV_NEW_PASSPHRASE, "")

    def ask_new(self) -> str:
        """A new passphrase from the terminal, the same twice."""
        while True:
            text = self.ask_secret("ask_new_passphrase")
            if self.ask_secret("ask_new_again") == text:
                return text
            self.say("passphrases_differ")

    def ask_secret(self, key: str) -> str:
        """Asked on the terminal, unseen."""
        if not self.has_terminal():
            raise NoPassphrase
        return getpass.getpass(self.words(key) + " ", stream=self._err)

    @staticmethod
    def has_terminal() -> bool:
        """Whether a person sits there to be asked."""
        return sys.stdin is not None and sys.stdin.isatty()

    def words(self, key: str, **values: object) -> str:
        """A sentence of ``resources/texts/cli.*.toml``; what it names and nobody gave is shown as a dash."""
        return self._texts[key].format_map(_Values(values))

    @property
    def texts(self) -> Mapping[str, str]:
        """All sentences and words of the language."""
        return self._texts

    def knows(self, key: str) -> bool:
        """Whether there is such a sentence."""
        return key in self._texts

    def say(self, key: str, **values: object) -> None:
        """A sentence for the person, on standard error."""
        print(self.words(key, **values), file=self._err)

    def tell_progress(self, done: int, total: int) -> None:
        """How far long work is, on a terminal; silent otherwise."""
        if self._err.isatty() and total:
            print(f"\r{done}/{total}", end="\n" if done == total else "", file=self._err, flush=True)

    def say_plain(self, line: str) -> None:
        """A line for the person that is no sentence of the texts."""
        print(line, file=self._err)

    def put(self, line: str) -> None:
        """A line of the result, on standard output."""
        print(line, file=self._out)

    def put_json(self, value: Any) -> None:
        """The result as one JSON object."""
        self.put(json.dumps(value, ensure_ascii=False, indent=1))


def read_line(path: Path) -> str:
    """The first line of a small text file, without its end."""
    return read_bytes(path, 64 * 1024).decode("utf-8", "replace").split("\n")[0].rstrip("\r").removeprefix("\ufeff")


def read_bytes(path: Path, limit: int) -> bytes:
    """The file's bytes; one byte more than the limit when it is larger, so that the reader can refuse it.

    Raises:
        Surroundings: the file is missing or cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise surroundings_of(error) from error


def recovery_key_in(path: Path) -> str:
    """The recovery key that stands somewhere in a text file.

    Raises:
        BadRecoveryKey: nothing in it looks like one.
        Surroundings: the file is missing or cannot be read.
    """
    return recovery_key_of(read_bytes(path, 64 * 1024).decode("utf-8", "replace"))


def recovery_key_of(text: str) -> str:
    """The recovery key that stands somewhere in a text. Raises BadRecoveryKey."""
    found = _KEY.search(text)
    if found is None:
        raise BadRecoveryKey
    return found.group(0)
