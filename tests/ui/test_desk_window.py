"""The whole window on practice data: every page opens, asks for others, and comes back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.gallery.desk_places import go
from hyvinvointi_desktop.ui.gallery.walker import Walker
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.joining.section import JoinSection
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.post.page import PostPage
from hyvinvointi_desktop.ui.rail import Rail, RailEntry
from hyvinvointi_desktop.ui.referrals.page import ReferralsPage
from hyvinvointi_desktop.ui.search_sheet import SearchSheet
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.today.area import TodayArea
from tests.support.practice import practice_desk
from tests.support.referrals import referral

PAGES = (
    "today", "clients", "client", "new-client", "session", "notebook", "plans", "claims", "exchange", "settings",
    "done", "bin", "models", "groups", "new-course", "course", "course-agreement",
)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the small practice log, nothing sealed."""
    made = practice_desk(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def made(qtbot: QtBot, desk: Desk) -> Iterator[tuple[DeskWindow, Jobs]]:
    """The window with its jobs."""
    jobs = Jobs()
    looks = Looks(_app(), Look())
    tools = DeskTools(
        looks,
        lambda: "",
        lambda _: None,
        lambda _pdf, _dpi: [],
        lambda _path, _content: None,
        lambda _folder, _files: None,
    )
    window = DeskWindow(desk, jobs, tools)
    qtbot.addWidget(window.window)
    window.window.show()
    settle(jobs)
    yield window, jobs
    settle(jobs)
    jobs.close()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_and_comes_to_rest(made: tuple[DeskWindow, Jobs], desk: Desk, page: str) -> None:
    window, jobs = made
    go(Walker(window, desk, jobs), page)
    assert window.window.shown() in {
        "today", "clients", "claims", "settings", "exchange", "done", "bin", "models", "groups",
    }  # fmt: skip


def test_a_visit_opened_from_a_client_goes_back_to_the_client(made: tuple[DeskWindow, Jobs], desk: Desk) -> None:
    window, jobs = made
    client = desk.client_list()[0].client.id
    window.open_client(client)
    settle(jobs)
    page = window.window.page("clients")
    assert isinstance(page, ClientsPage)
    page.log_visit.emit(client)
    settle(jobs)
    area = window.window.page("today")
    assert isinstance(area, TodayArea)
    assert window.window.shown() == "today"
    assert area.currentWidget() is not area.today
    area.left.emit()
    assert window.window.shown() == "clients"


def test_the_rail_brings_the_first_page_and_not_a_form_left_open(made: tuple[DeskWindow, Jobs], desk: Desk) -> None:
    window, jobs = made
    window.open_notebook()
    settle(jobs)
    window.window.rail.wanted.emit("today")
    settle(jobs)
    area = window.window.page("today")
    assert isinstance(area, TodayArea)
    assert area.currentWidget() is area.today


def test_the_title_of_the_window_names_nobody(made: tuple[DeskWindow, Jobs], desk: Desk) -> None:
    window, jobs = made
    window.open_client(desk.client_list()[0].client.id)
    window.open_claim(Month(2026, 10), None)
    settle(jobs)
    assert window.window.windowTitle() == "Hyvinvointi"


def _rail(window: DeskWindow) -> list[str]:
    return [button.page_id for button in window.window.rail.buttons if not button.isHidden()]


def test_a_link_worker_without_courses_finds_groups_and_models_under_more(
    qtbot: QtBot, made: tuple[DeskWindow, Jobs], desk: Desk
) -> None:
    window, jobs = made
    me = desk.me().worker
    for row in desk.course_list():
        desk.end_course(row.course.id, desk.clock.today())
    desk.save_worker(replace(me, roles=(Role.LINK_WORKER,)))
    window.rail_share.share()
    settle(jobs)
    # there is a course: it stays in sight
    assert _rail(window) == ["today", "clients", "claims", "post", "calendar", "groups", "settings"]
    under = ["drop_in", "money", "feedback", "competence", "models"]
    assert [entry.id for entry in window.window.rail.under_more()] == under
    window.window.rail.keep_under_more({"groups", *under})
    assert _rail(window) == ["today", "clients", "claims", "post", "calendar", "settings"]
    window.window.rail.wanted.emit("models")
    settle(jobs)
    assert "models" in _rail(window)


def test_a_group_leader_has_groups_and_models_in_the_rail(made: tuple[DeskWindow, Jobs], desk: Desk) -> None:
    window, jobs = made
    desk.save_worker(replace(desk.me().worker, roles=(Role.GROUP_LEADER,)))
    window.rail_share.share()
    settle(jobs)
    shown = ["today", "clients", "claims", "post", "calendar", "groups", "drop_in", "models", "settings"]
    assert _rail(window) == shown
    assert [entry.id for entry in window.window.rail.under_more()] == ["money", "feedback", "competence"]
    desk.save_worker(replace(desk.me().worker, roles=(Role.COORDINATOR,)))
    window.rail_share.share()
    settle(jobs)
    assert {"workers", "needs"} <= set(_rail(window))


def test_a_low_window_puts_what_does_not_fit_under_more(qtbot: QtBot) -> None:
    rail = Rail([RailEntry(f"p{n}", f"Sivu {n}", "sun", n == 5) for n in range(6)])
    qtbot.addWidget(rail)
    rail.show()
    rail.resize(200, 1000)
    assert rail.more.isHidden()
    rail.mark("p4")
    rail.setFixedHeight(240)
    shown = [b.page_id for b in rail.buttons if not b.isHidden()]
    assert shown[0] == "p0"
    assert {"p4", "p5"} <= set(shown)
    assert len(shown) < 6
    assert [e.id for e in rail.under_more()] == [f"p{n}" for n in range(6) if f"p{n}" not in shown]


def test_a_course_session_of_a_claim_opens_in_its_course(made: tuple[DeskWindow, Jobs], desk: Desk) -> None:
    window, jobs = made
    course = desk.course_list()[0].course.id
    session = desk.course_screen(course).meetings[3].session
    claims = window.window.page("claims")
    assert isinstance(claims, ClaimsPage)
    claims.open_course_session.emit(session)
    settle(jobs)
    assert window.window.shown() == "groups"
    groups = window.window.page("groups")
    assert isinstance(groups, GroupsPage)
    page = groups.course_page()
    assert page is not None
    row = page.sessions.table.current()
    assert row is not None
    assert row.session == session


def test_a_course_is_found_by_its_name_and_a_session_of_it_opens_there(
    made: tuple[DeskWindow, Jobs], desk: Desk
) -> None:
    window, jobs = made
    course = desk.course_list()[0].course
    assert course.id in [row.course for row in desk.search(course.name.split(",")[0])]
    window.open_session(desk.course_screen(course.id).meetings[0].session)
    settle(jobs)
    assert window.window.shown() == "groups"


def test_a_coordinator_finds_a_referral_with_the_search_field_and_opens_it(
    made: tuple[DeskWindow, Jobs], desk: Desk
) -> None:
    window, jobs = made
    desk.save_worker(replace(desk.me().worker, roles=(Role.COORDINATOR,)))
    desk.save_referral(referral())
    window.rail_share.share()
    settle(jobs)
    window.window.search_wanted.emit("hangasv")
    settle(jobs)
    (sheet,) = window.window.findChildren(SearchSheet)
    (found,) = [b for b in sheet.findChildren(QPushButton) if b.accessibleName() == "Avaa: Helvi Hangasvaara"]
    assert any(label.text().startswith("Lähete · 20.10.2026 · Vuotso") for label in sheet.findChildren(QLabel))
    found.click()
    settle(jobs)
    assert window.window.shown() == "referrals"
    page = window.window.page("referrals")
    assert isinstance(page, ReferralsPage)
    assert page.currentWidget() is page.card


@pytest.mark.parametrize(
    ("form", "rest"),
    [
        (Form.COURSE, ""), (Form.COURSE_SESSION, "|harjoituskurssi-03"), (Form.CANCEL_SESSION, "|harjoituskurssi-08"),
        (Form.COURSE_PLANNING, "|new"), (Form.PARTICIPANT, "|new"), (Form.INTERVIEW, "|harjoitus-osallistuja-2"),
        (Form.LEAVING, "|harjoitus-osallistuja-2"), (Form.NEXT_STEPS, "|steps"), (Form.PARTNER, "|0"),
        (Form.COURSE_AGREEMENT, "|new"), (Form.PURCHASE, "|new"), (Form.FEEDBACK, "|new"), (Form.END_COURSE, "|end"),
    ],
)  # fmt: skip
def test_what_was_begun_of_a_course_is_gone_on_with_in_its_own_form(
    made: tuple[DeskWindow, Jobs], desk: Desk, form: Form, rest: str
) -> None:
    window, jobs = made
    record = f"{desk.course_list()[0].course.id}{rest}"
    mark = desk.open_draft(form, record).mark
    window._ways_back.go(Draft(form, record, None, {}, (), (), mark, desk.clock.now()))
    settle(jobs)
    settle(jobs)
    open_drafts = [
        d for d in window.window.findChildren(FormDraft)
        if d.record == record and isinstance(owner := d.parent(), QWidget) and owner.isVisible()
    ]  # fmt: skip
    assert len(open_drafts) == 1


def test_a_file_that_the_program_was_started_with_is_taken_to_its_page(
    made: tuple[DeskWindow, Jobs], tmp_path: Path
) -> None:
    window, jobs = made
    for name, page_id in (("viesti.hvlr", "post"), ("paketti.hvl", "inbox")):
        (tmp_path / name).write_bytes(b"jotain muuta")
        window.take_file(tmp_path / name)
        settle(jobs)
        assert window.window.shown() == page_id
    page = window.window.page("post")
    assert isinstance(page, PostPage)
    assert page.notice.text()


def test_the_way_into_a_space_begins_at_the_mail(made: tuple[DeskWindow, Jobs]) -> None:
    window, jobs = made
    window.show_page("post")
    settle(jobs)
    page = window.window.page("post")
    assert isinstance(page, PostPage)
    page.join_button.click()
    settle(jobs)
    settings = window.window.page("settings")
    assert window.window.shown() == "settings"
    assert isinstance(settings, SettingsPage)
    assert isinstance(settings.shown(), JoinSection)
