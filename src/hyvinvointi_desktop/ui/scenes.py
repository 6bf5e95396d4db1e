"""Scenes for pictures: every page of the window on practice data, also a client's card and a filled form."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.groups.course_page import MONEY, PARTNERS, PEOPLE, SESSIONS
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import Scene, render_screens, settle

PAGES = (
    "today", "clients", "client", "new-client", "session", "notebook", "plans", "claims", "exchange", "settings",
    "done", "bin", "models", "groups", "new-course", "course", "course-people", "course-partners", "course-money",
    "course-agreement",
)  # fmt: skip


@dataclass(frozen=True)
class SceneTools:
    """What a scene is made of."""

    app: QApplication
    desk: Desk
    passphrase: str
    render_pages: Callable[[bytes, int], list[bytes]]
    write_whole: Callable[[Path, bytes], None]
    write_together: Callable[[Path, Sequence[tuple[str, bytes]]], None]


def make_scene(tools: SceneTools, language: str, scheme: str, scale: int) -> Scene:
    """The window as it looks so."""
    looks = Looks(tools.app, Look(Language(language), Scheme(scheme), scale))
    jobs = Jobs()
    made = DeskWindow(
        tools.desk,
        jobs,
        DeskTools(
            looks=looks,
            suggest=lambda: "",
            judge=lambda _: None,
            render_pages=tools.render_pages,
            write_whole=tools.write_whole,
            write_together=tools.write_together,
            practice_passphrase=tools.passphrase,
        ),
    )

    def close() -> None:
        settle(jobs)
        made.window.close()
        jobs.close()
        made.window.deleteLater()
        made.deleteLater()

    return Scene(made.window, PAGES, lambda page: show_page(made, tools.desk, page), jobs, close)


def show_page(made: DeskWindow, desk: Desk, page: str) -> None:
    """Brings a page to the front, with somebody on it where it is about somebody."""
    if page == "client":
        made.open_client(_somebody(desk))
    elif page == "new-client":
        made.add_client()
    elif page == "session":
        newest = desk.client_card(_somebody(desk)).sessions[0]
        made.open_session(newest.id)
    elif page == "claims":
        made.open_claim(Month.of(desk.clock.today()).previous(), None)
    elif page in COURSE_TABS:
        _show_course(made, desk, page)
    elif page == "notebook":
        made.open_notebook()
    elif page == "plans":
        made.open_plans()
    else:
        made.show_page(page)


COURSE_TABS = {
    "groups": -1, "new-course": -1, "course": SESSIONS, "course-people": PEOPLE, "course-partners": PARTNERS,
    "course-money": MONEY, "course-agreement": PARTNERS,
}  # fmt: skip


def _show_course(made: DeskWindow, desk: Desk, page: str) -> None:
    course = desk.course_list()[0].course.id
    made.show_page("groups")
    groups = made.window.page("groups")
    assert isinstance(groups, GroupsPage)
    if page == "groups":
        groups.show_list()
        groups.list.reload()
    elif page == "new-course":
        groups.new_course()
    else:
        shown = groups.open_course(course)
        shown.tabs.open(COURSE_TABS[page])
        if page == "course-agreement":
            shown.when_read(shown.partners.agreement_wanted.emit)


def _somebody(desk: Desk) -> ClientId:
    return max(desk.client_list(), key=lambda row: len(desk.client_card(row.client.id).sessions)).client.id


def draw_all(tools: SceneTools, out: Path) -> list[Path]:
    """Every page in every language, scheme, text size and window size."""
    return render_screens(lambda language, scheme, scale: make_scene(tools, language, scheme, scale), out)


def draw_some(tools: SceneTools, out: Path, pages: tuple[str, ...], size: tuple[int, int]) -> list[Path]:
    """Some pages once, in Finnish and light, named after the page."""
    out.mkdir(parents=True, exist_ok=True)
    scene = make_scene(tools, "fi", "light", 100)
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
