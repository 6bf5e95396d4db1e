"""A program under test on a profile with a quick key: what it is given, and letting it go."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.bootstrap_window import recovery_is_whole
from hyvinvointi_desktop.ui.look import Look
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.program_tools import ProgramTools
from tests.support.desks import quick_gate


def quick_tools(folder: Path) -> ProgramTools:
    """Everything a program needs on that folder; papers and files go nowhere. Other parts by ``_replace``."""
    return ProgramTools(
        has_profile=lambda: bootstrap.has_profile(folder),
        gate=lambda: quick_gate(folder),
        practice_gate=lambda: quick_gate(folder),
        load=lambda: None,
        recovery_is_whole=recovery_is_whole,
        render_pages=lambda _pdf, _dpi: [],
        write_whole=lambda _path, _content: None,
        write_together=lambda _folder, _files: None,
        look=Look(),
        keep_look=lambda _: None,
    )


@contextmanager
def let_go(app: QApplication, program: Program) -> Iterator[None]:
    """Closes the program afterwards, with its window and its words."""
    yield
    program.close()
    for translator in program._looks._translations.installed:
        app.removeTranslator(translator)
    if program._window is not None:
        program._window.close()
        program._window.deleteLater()
