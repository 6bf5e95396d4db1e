"""Papers and tables that leave a page: made off the window's thread, shown to be read or saved where one chooses."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.faults import Fault
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import InlineMessage
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault

ShowPdf: TypeAlias = Callable[[QWidget, str, str, bytes], None]
"""Shows a paper on a page: its heading, the name of its file, the file."""
SaveFiles: TypeAlias = Callable[[QWidget, Sequence[tuple[str, bytes]]], Path | None]
"""Asks for a folder and writes the files; the folder, or None when the person went back. Raises faults."""


class PapersOut:
    """The ways out of one page; what goes wrong is said in the page's own notice."""

    def __init__(
        self, page: QWidget, jobs: Jobs, notice: InlineMessage, show_pdf: ShowPdf, save_files: SaveFiles
    ) -> None:
        self._page, self._jobs, self._notice = page, jobs, notice
        self._show_pdf, self._save_files = show_pdf, save_files

    def show(self, heading: str, name: str, make: Callable[[], bytes]) -> None:
        """Makes a paper and shows it."""
        self._jobs.run(
            make,
            owner=self._page,
            ok=lambda content: self._show_pdf(self._page, heading, name, content),
            failed=self._failed,
        )

    def save_tables(self, stem: str, make: Callable[[TableKind], bytes]) -> None:
        """Makes the same table as CSV and XLSX and saves both."""

        def work() -> list[tuple[str, bytes]]:
            return [(f"{stem}.csv", make("csv")), (f"{stem}.xlsx", make("xlsx"))]

        self._jobs.run(work, owner=self._page, ok=self.save, failed=self._failed)

    def save(self, files: Sequence[tuple[str, bytes]]) -> None:
        """Saves files that are made, and says where."""
        try:
            folder = self._save_files(self._page, files)
        except Fault as error:
            self._failed(error)
            return
        if folder is not None:
            self._notice.say_in_sight(tr("Saved in {folder}").format(folder=str(folder)), "good")

    def _failed(self, error: Exception) -> None:
        self._notice.say(fault(error), "warn")
