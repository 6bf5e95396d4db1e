"""The formats that people and programs exchange, behind the one port that the use cases know."""

from collections.abc import Sequence

from hyvinvointi_desktop.app.import_errors import FileKind
from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.interchange.file_kinds import limit_for, recognise
from hyvinvointi_desktop.interchange.log_checks import ReadProgramme
from hyvinvointi_desktop.interchange.open_log import read_log, write_log
from hyvinvointi_desktop.interchange.tables import read_table


class ExchangedFiles:
    """Implements ``app.take_in.LogFiles`` with the kinds and programmes that are in use."""

    def __init__(self, programmes: Sequence[Programme], read: ReadProgramme | None = None) -> None:
        """``programmes`` are the shipped ones, ``read`` reads own ones."""
        self._programmes, self._read = tuple(programmes), read

    def limit_for(self, name: str) -> int:
        """The most bytes that are worth reading of a file of that name."""
        return limit_for(name)

    def is_table(self, name: str, content: bytes) -> bool:
        """Whether it is CSV or XLSX. Raises ImportRefused where it is none of ours or not what its name says."""
        return recognise(name, content) is not FileKind.JSON

    def read_log(self, content: bytes, own: Sequence[Programme] = ()) -> OpenLog:
        """``own`` are the profile's own programmes, which a log may name beside its own. Raises ImportRefused."""
        return read_log(content, (*self._programmes, *own), self._read)

    def write_log(self, log: OpenLog) -> bytes:
        """Canonical bytes."""
        return write_log(log)

    def read_table(
        self, name: str, content: bytes, present: OpenLog, own: Sequence[Programme] = ()
    ) -> TableLog:
        """The rows have no day of entry: the file does not say it. Raises ImportRefused."""
        return read_table(name, content, present.clients, (*self._programmes, *own))
