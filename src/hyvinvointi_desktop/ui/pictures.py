"""Every page as a picture, for eyes: schemes, languages, text sizes and window sizes. It judges no picture.

Nothing sleeps: a picture is taken when the jobs are done and Qt has nothing left to lay out.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from hyvinvointi_desktop.ui.jobs import Jobs

LANGUAGES = ("fi", "sv", "en")
SCHEMES = ("light", "dark", "contrast")
SCALES = (100, 200)
SIZES = ((1366, 768), (1024, 600))
LONGEST_MS = 60_000
_ROUNDS = 16
"""Tables that wrap under a picture that gives way need some ten turns until each stands."""


class Kind(NamedTuple):
    """How a window looks; ``scale`` is that of the text in per cent."""

    language: str
    scheme: str
    scale: int


@dataclass(frozen=True)
class Scene:
    """A window with its pages: ``show_page`` brings one to the front, ``close`` lets everything go.

    ``parts`` gives what is in sight, the lowest first: a window, then a sheet over it. Without it the window is all.
    """

    window: QWidget
    pages: Sequence[str]
    show_page: Callable[[str], object]
    jobs: Jobs
    close: Callable[[], object] = lambda: None
    parts: Callable[[], list[QWidget]] | None = None


MakeScene: TypeAlias = Callable[[Kind], Scene]
"""A scene that looks so."""


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
    for _ in range(_ROUNDS):
        QApplication.processEvents()


def file_name(page: str, kind: Kind, size: tuple[int, int]) -> str:
    """``claims-fi-light-100-1366x768.png``."""
    return f"{page}-{kind.language}-{kind.scheme}-{kind.scale}-{size[0]}x{size[1]}.png"


def kinds() -> Iterator[Kind]:
    """Every language, scheme and text scale."""
    return (Kind(language, scheme, scale) for language in LANGUAGES for scheme in SCHEMES for scale in SCALES)


def render_screens(
    make_scene: MakeScene,
    out_dir: Path,
    *,
    kinds: Iterable[Kind] | None = None,
    only: Sequence[str] = (),
    sizes: Sequence[tuple[int, int]] = SIZES,
) -> list[Path]:
    """Draws every page of every kind of window; returns the files in the order they were made.

    A page that scrolls gets a second picture of all of it, named ``-all``, in the smallest window.

    Raises:
        TookTooLong: a page never came to rest.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for kind in kinds if kinds is not None else _every_kind():
        scene = make_scene(kind)
        try:
            scene.window.show()
            for page in scene.pages:
                if not only or page in only:
                    made += _draw(scene, page, kind, sizes, out_dir)
        finally:
            scene.close()
    return made


_every_kind = kinds


def _draw(
    scene: Scene, page: str, kind: Kind, sizes: Sequence[tuple[int, int]], out_dir: Path
) -> Iterator[Path]:
    scene.window.resize(*sizes[0])
    scene.show_page(page)
    settle(scene.jobs)
    for size in sizes:
        parts = scene.parts() if scene.parts is not None else [scene.window]
        _fit(parts, size)
        settle(scene.jobs)
        yield _kept(_together(parts), out_dir / file_name(page, kind, size))
    whole = _scrolled(parts[-1])
    if whole is not None:
        yield _kept(whole.grab(), out_dir / file_name(f"{page}-all", kind, sizes[-1]))


def _fit(parts: list[QWidget], size: tuple[int, int]) -> None:
    """A window takes the size; what lies over it has its own, as far as it fits."""
    parts[0].resize(*size)
    for over in parts[1:]:
        over.resize(min(over.width(), size[0]), min(over.height(), size[1]))


def _together(parts: list[QWidget]) -> QPixmap:
    """What lies over the window in its middle, the window dimmed under it."""
    picture = parts[0].grab()
    painter = QPainter(picture)
    for over in parts[1:]:
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
        painter.drawPixmap(QPoint((picture.width() - over.width()) // 2, (picture.height() - over.height()) // 2),
                           over.grab())
    painter.end()
    return picture


def _scrolled(part: QWidget) -> QWidget | None:
    """All of the page, when it does not fit into its place."""
    for area in part.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and area.verticalScrollBar().maximum() > 0:
            return inner
    return None


def _kept(picture: QPixmap, path: Path) -> Path:
    if not picture.save(str(path), "PNG"):
        raise OSError(f"could not write {path}")
    return path
