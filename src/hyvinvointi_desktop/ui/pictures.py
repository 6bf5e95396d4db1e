"""Every page as a picture, for eyes: schemes, languages, text sizes and window sizes. It judges no picture.

Nothing sleeps: a picture is taken when the jobs are done and Qt has nothing left to lay out.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop.ui.jobs import Jobs

LANGUAGES = ("fi", "sv", "en")
SCHEMES = ("light", "dark")
SCALES = (100, 200)
SIZES = ((1366, 768), (1024, 600))
LONGEST_MS = 60_000


@dataclass(frozen=True)
class Scene:
    """A window with its pages: ``show_page`` brings one to the front, ``close`` lets everything go."""

    window: QWidget
    pages: Sequence[str]
    show_page: Callable[[str], object]
    jobs: Jobs
    close: Callable[[], object] = lambda: None


MakeWindow: TypeAlias = Callable[[str, str, int], Scene]
"""Language, scheme and text scale to a scene that looks so."""


class TookTooLong(RuntimeError):
    """A page was still at work after a minute."""


def settle(jobs: Jobs) -> None:
    """Waits, without sleeping, until every job is answered and every layout and paint it caused is done.

    Raises:
        TookTooLong: the jobs go on and on.
    """
    loop = QEventLoop()
    late = QTimer()
    late.setSingleShot(True)
    late.timeout.connect(lambda: loop.exit(1))
    late.start(LONGEST_MS)

    def told(busy: bool) -> None:
        if not busy:
            loop.exit(0)

    jobs.busy_changed.connect(told)
    # The jobs have one writer: when this last one is answered, all before it are, and those that they began.
    jobs.run(lambda: None, owner=jobs, ok=lambda _: None, failed=lambda _: None)
    late_by = loop.exec()
    jobs.busy_changed.disconnect(told)
    if late_by:
        raise TookTooLong
    for _ in range(8):
        QApplication.processEvents()


def file_name(page: str, language: str, scheme: str, scale: int, size: tuple[int, int]) -> str:
    """``claims-fi-light-100-1366x768.png``."""
    return f"{page}-{language}-{scheme}-{scale}-{size[0]}x{size[1]}.png"


def kinds() -> Iterator[tuple[str, str, int]]:
    """Every language, scheme and text scale."""
    return ((language, scheme, scale) for language in LANGUAGES for scheme in SCHEMES for scale in SCALES)


def render_screens(
    make_window: MakeWindow,
    out_dir: Path,
    *,
    only: Sequence[str] | None = None,
    sizes: Sequence[tuple[int, int]] = SIZES,
) -> list[Path]:
    """Draws every page of every kind of window; returns the files in the order they were made.

    Raises:
        TookTooLong: a page never came to rest.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for language, scheme, scale in kinds():
        scene = make_window(language, scheme, scale)
        try:
            for size in sizes:
                made += _draw(scene, (language, scheme, scale), size, out_dir, only)
        finally:
            scene.close()
    return made


def _draw(
    scene: Scene, kind: tuple[str, str, int], size: tuple[int, int], out_dir: Path, only: Sequence[str] | None
) -> Iterator[Path]:
    scene.window.resize(*size)
    scene.window.show()
    for page in scene.pages:
        if only is not None and page not in only:
            continue
        scene.show_page(page)
        settle(scene.jobs)
        path = out_dir / file_name(page, *kind, size)
        if not scene.window.grab().save(str(path), "PNG"):
            raise OSError(f"could not write {path}")
        yield path
