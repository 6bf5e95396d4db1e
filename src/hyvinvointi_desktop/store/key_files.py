"""The key file on the disk: read, and written only with proof that nobody is shut out. It opens no database."""

import contextlib
from collections.abc import Collection
from pathlib import Path
from typing import Protocol

from hyvinvointi_desktop.app.faults import DamagedKeyFile, KeysChanged, Surroundings, surroundings_of
from hyvinvointi_desktop.store import keyslots
from hyvinvointi_desktop.store.disk import remove, system_faults
from hyvinvointi_desktop.store.keyslots import KdfLimits, KeyFile, Opened, check_proven
from hyvinvointi_desktop.store.profile_files import KEY_FILE, PREVIOUS_KEY_FILE


class FileWriter(Protocol):
    """What it needs of the operating system."""

    def write_whole(self, path: Path, content: bytes) -> None:
        """Writes or replaces the file whole or not at all. Raises Surroundings."""


class KeyFiles:
    """The key file of one profile folder and the copy of the one before."""

    def __init__(self, folder: Path, system: FileWriter, limits: KdfLimits) -> None:
        self._folder, self._system, self._limits = folder, system, limits

    def read(self) -> KeyFile:
        """The key file as it stands.

        Raises:
            DamagedKeyFile: it is missing, or not as it was written.
            Surroundings: it cannot be read.
        """
        return self._read(KEY_FILE)

    def _read(self, name: str) -> KeyFile:
        try:
            with (self._folder / name).open("rb") as file:
                content = file.read(keyslots.LARGEST_FILE + 1)
        except FileNotFoundError as error:
            raise DamagedKeyFile("missing") from error
        except OSError as error:
            raise surroundings_of(error) from error
        return KeyFile.parse(content, self._limits)

    def read_previous(self) -> KeyFile:
        """The copy of the key file before.

        Raises:
            DamagedKeyFile: it is missing, or not as it was written.
            Surroundings: it cannot be read.
        """
        return self._read(PREVIOUS_KEY_FILE)

    def put_back(self, previous: KeyFile) -> None:
        """Puts that copy in the place of a damaged key file, which is kept beside it.

        Raises:
            KeysChanged: the key file is whole.
            Surroundings: it cannot be read or written.
        """
        path = self._folder / KEY_FILE
        try:
            self.read()
        except DamagedKeyFile:
            if path.exists():
                with system_faults():
                    damaged = path.read_bytes()
                self._system.write_whole(path.with_name(f"{KEY_FILE}.damaged"), damaged)
            self._system.write_whole(path, previous.content())
        else:
            raise KeysChanged

    def create(self, new: KeyFile) -> None:
        """Writes the first key file of a folder.

        Raises:
            KeysChanged: there is one already.
            Surroundings: it cannot be written.
        """
        if (self._folder / KEY_FILE).exists():
            raise KeysChanged
        try:
            self._system.write_whole(self._folder / KEY_FILE, new.content())
        except BaseException:
            remove(self._folder / KEY_FILE)
            raise

    def replace(self, old: KeyFile, new: KeyFile, opened: Collection[Opened]) -> None:
        """Writes the new key file in place of the old one, which is kept beside it.

        Raises:
            keyslots.Unproven: a new slot has not opened in this process, or one is given up and no other was tried.
            KeysChanged: the file is not ``old`` any more. DamagedKeyFile, Surroundings: as ``read`` and on writing.
        """
        check_proven(old, new, opened)
        if self.read() != old:
            raise KeysChanged
        self._system.write_whole(self._folder / PREVIOUS_KEY_FILE, old.content())
        try:
            self._system.write_whole(self._folder / KEY_FILE, new.content())
        except Surroundings:
            if not self._stands(old, new):
                raise

    def _stands(self, old: KeyFile, new: KeyFile) -> bool:
        """After a failed write: whether the new file is in force all the same, for it may have had its name by then.

        It is taken back where that can be done: who is told that nothing was changed must find it so.
        """
        with contextlib.suppress(Surroundings):
            if self.read() == new:
                self._system.write_whole(self._folder / KEY_FILE, old.content())
        return self.read() == new

    def forget_previous(self) -> None:
        """Keeps the present key file also as the copy beside it: the one before belongs to no database any more."""
        self._system.write_whole(self._folder / PREVIOUS_KEY_FILE, self.read().content())
