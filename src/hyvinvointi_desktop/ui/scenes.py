"""Scenes for pictures: every place of the window on practice data, and the windows that stand before it."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.gallery.desk_places import PLACES, go
from hyvinvointi_desktop.ui.gallery.outside_places import OUTSIDE, OutsideTools
from hyvinvointi_desktop.ui.gallery.props import StillComputer, still_keys
from hyvinvointi_desktop.ui.gallery.walker import Walker, in_front
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import Kind, Scene, render_screens, settle


@dataclass(frozen=True)
class SceneTools:
    """What a scene is made of. ``desk`` opens practice records anew for each kind of window: places write in them."""

    app: QApplication
    desk: Callable[[], AbstractContextManager[Desk]]
    passphrase: str
    suggest: Callable[[], str]
    render_pages: Callable[[bytes, int], list[bytes]]
    write_whole: Callable[[Path, bytes], None]
    write_together: Callable[[Path, Sequence[tuple[str, bytes]]], None]


def make_scene(tools: SceneTools, kind: Kind) -> Scene:
    """The window as it looks so."""
    looks = Looks(tools.app, Look(Language(kind.language), Scheme(kind.scheme), kind.scale))
    held = tools.desk()
    desk = held.__enter__()
    jobs = Jobs()
    made = DeskWindow(
        desk,
        jobs,
        DeskTools(
            looks=looks,
            suggest=tools.suggest,
            judge=lambda _: None,
            render_pages=tools.render_pages,
            write_whole=tools.write_whole,
            write_together=tools.write_together,
            practice_passphrase=tools.passphrase,
            keys=still_keys(tools.suggest),
            double_click=StillComputer(),
        ),
    )
    stage = _Stage(Walker(made, desk, jobs), OutsideTools(tools.suggest, lambda _: None))

    def close() -> None:
        stage.close()
        settle(jobs)
        made.window.close()
        jobs.close()
        made.window.deleteLater()
        made.deleteLater()
        held.__exit__(None, None, None)

    return Scene(made.window, (*OUTSIDE, *PLACES), stage.show, jobs, close, stage.parts)


class _Stage:
    """One place at a time: the desk's window, with what lies over it, or one of the windows before it."""

    def __init__(self, walker: Walker, outside: OutsideTools) -> None:
        self._walker, self._outside = walker, outside
        self._before: QWidget | None = None

    def show(self, place: str) -> None:
        """Brings a place to the front."""
        self.close()
        if place in OUTSIDE:
            self._before = OUTSIDE[place](self._outside)
            self._before.show()
            _rest_of(self._before)
        else:
            go(self._walker, place)

    def parts(self) -> list[QWidget]:
        """What is to be drawn, the lowest first."""
        if self._before is not None:
            return [self._before]
        window, front = self._walker.window.window, in_front()
        return [window] if front is window else [window, front]

    def close(self) -> None:
        """Lets go of a window that stood before the desk, and of what lies over the desk."""
        self._walker.close_sheets()
        if self._before is not None:
            self._before.close()
            self._before.deleteLater()
            self._before = None


def _rest_of(window: QWidget) -> None:
    """A window with a thread of its own is looked at when that rests."""
    for jobs in vars(window).values():
        if isinstance(jobs, Jobs):
            settle(jobs)


def draw_all(tools: SceneTools, out: Path, kinds: Iterable[Kind] | None = None, only: Sequence[str] = ()) -> list[Path]:
    """Every place, or only some, in every language, scheme, text size and window size, or in some kinds only."""
    return render_screens(lambda kind: make_scene(tools, kind), out, kinds=kinds, only=only)


def draw_some(tools: SceneTools, out: Path, pages: tuple[str, ...], size: tuple[int, int]) -> list[Path]:
    """Some pages once, in Finnish and light, named after the page."""
    out.mkdir(parents=True, exist_ok=True)
    scene = make_scene(tools, Kind("fi", "light", 100))
    made = []
    try:
        scene.window.resize(*size)
        scene.window.show()
        for page in pages:
            scene.show_page(page)
            settle(scene.jobs)
            path = out / f"{page}.png"
            if not scene.window.grab().save(str(path), "PNG"):
                raise OSError(f"could not write {path}")
            made.append(path)
    finally:
        scene.close()
    return made
