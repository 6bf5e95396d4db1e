"""The session form: filled from a line, logged by keyboard, kept on a refusal, retried as the same visit."""

from dataclasses import replace
from datetime import date, time
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.quick_line import parse
from hyvinvointi_desktop.domain.goals import Mark
from hyvinvointi_desktop.domain.ids import GoalId, SessionId
from hyvinvointi_desktop.domain.programmes import SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Status, Supplement
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.sessions.draft import kept_drafts
from hyvinvointi_desktop.ui.sessions.opening import DRAFT_KEY
from hyvinvointi_desktop.ui.sessions.session_page import SessionFormPage
from hyvinvointi_desktop.ui.sessions.small_rows import ExpenseRow
from hyvinvointi_desktop.ui.sessions.trip_details import LegRow
from hyvinvointi_desktop.ui.sessions.trip_row import TripRow
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, press, tab_to, type_text
from tests.ui.sessions.fake_desk import AINO, EERO, HOME, TODAY, VILLAGE, Memory, busy_desk


def opened(qtbot: QtBot, jobs: Jobs, line: str = "") -> tuple[SessionFormPage, Desk, Memory]:
    desk, memory = busy_desk()
    page = SessionFormPage(desk, jobs, desk.clock.today)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    choices = desk.form_choices()
    prefill = parse(line, TODAY, choices.clients, choices.kinds, choices.places) if line else None
    page.new_for(prefill=prefill)
    qtbot.waitUntil(lambda: page.fields.collect() is not None)
    return page, desk, memory


def only_new(memory: Memory, before: set[SessionId]) -> SessionId:
    (new,) = set(memory.kept) - before
    return new


def _shows(page: SessionFormPage, session: SessionId) -> bool:
    draft = page.fields.collect()
    return draft is not None and draft.id == session


def trip_row(page: SessionFormPage) -> TripRow:
    row = page.fields.trips.rows[0]
    assert isinstance(row, TripRow)
    return row


def test_a_line_fills_the_form_and_the_consequence_is_seen(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs, "eilen 9-11.30 Aino kävely Kersilöntielle 24 km")
    qtbot.waitUntil(lambda: "32,50" in page.outcome.words())
    assert "13,20" in page.outcome.words()
    assert "8 h / 10 h" in page.outcome.words().replace("\u00a0", " ")
    assert "kaikki maksetaan" in page.outcome.words()
    before = set(memory.kept)
    with qtbot.waitSignal(page.finished):
        QTest.keyClick(page.fields.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    session = memory.kept[only_new(memory, before)]
    assert (session.clients, session.kind, session.status) == ((AINO,), "outing", Status.HELD)
    assert session.note == "kävely Kersilöntielle"
    (trip,) = session.trips
    assert (trip.from_place, trip.via, trip.to_place, trip.km_tenths) == (HOME, (VILLAGE,), HOME, 240)


def test_by_keyboard_from_an_empty_form(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs)
    qtbot.waitUntil(page.fields.clients.line.hasFocus)
    type_text(page.fields.clients.line, "Ain")
    press(Qt.Key.Key_Return, page.fields.clients.line)
    assert page.fields.clients.value() == (AINO,)
    for field, words in (
        (page.fields.when.day, "eilen"),
        (page.fields.when.starts, "9"),
        (page.fields.when.ends, "10"),
    ):
        field.setFocus()
        field.clear()
        type_text(field, words)
    page.fields.note.setFocus()
    type_text(page.fields.note, "Juteltiin siskosta, hyvä päivä.")
    tab_to(page.save)
    before = set(memory.kept)
    with qtbot.waitSignal(page.finished):
        press(Qt.Key.Key_Space)
    session = memory.kept[only_new(memory, before)]
    assert session.note == "Juteltiin siskosta, hyvä päivä."
    assert session.starts_at.isoformat() == "2026-11-20T09:00:00+02:00"
    assert session.entered_on == TODAY


def test_what_is_missing_is_said_and_nothing_is_lost(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs)
    page.fields.note.setPlainText("Pitkä muistiinpano")
    page.log()
    assert "tallella" in page.notice.text()
    assert page.fields.when.starts_row.problem()
    assert page.fields.when.starts.hasFocus()
    page.fields.when.starts.set_value(time(9))
    page.fields.when.ends.set_value(time(10))
    page.log()
    assert page.fields.clients_row.problem()
    assert page.fields.note.toPlainText() == "Pitkä muistiinpano"
    assert memory.writes == 0


def test_a_failed_save_keeps_the_form_and_a_retry_is_the_same_visit(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs, "eilen 9-10 Aino 24 km")
    page.fields.next.line.setText("to 26.11. klo 14 lukupiiri")
    memory.fails = Surroundings(SurroundingsKind.DISK_FULL)
    before = set(memory.kept)
    draft = page.fields.collect()
    assert draft is not None
    page.log()
    qtbot.waitUntil(lambda: "tallella" in page.notice.text())
    assert set(memory.kept) == before
    assert page.save.isEnabled()
    assert page.fields.collect() == draft
    memory.fails = None
    with qtbot.waitSignal(page.finished):
        page.log()
    assert set(memory.kept) - before == {draft.id, draft.next_id}
    assert draft.next_id is not None
    following = memory.kept[draft.next_id]
    assert following.status is Status.PLANNED
    assert following.note == "lukupiiri"


def test_two_presses_write_once(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs, "eilen 9-10 Aino")
    with qtbot.waitSignal(page.finished):
        page.log()
        page.log()
    assert memory.writes == 1


def test_the_unfinished_draft_comes_back(qtbot: QtBot, jobs: Jobs) -> None:
    page, desk, memory = opened(qtbot, jobs, "eilen 9-10 Aino")
    page.fields.note.setPlainText("kesken jäi")
    with qtbot.waitSignal(page.finished):
        page.cancel.click()
    qtbot.waitUntil(lambda: bool(memory.preferences.get(DRAFT_KEY)))
    again = SessionFormPage(desk, jobs, desk.clock.today)
    qtbot.addWidget(again)
    again.new_for()
    qtbot.waitUntil(lambda: not again.notice.isHidden())
    again.notice.action.click()
    qtbot.waitUntil(lambda: again.fields.note.toPlainText() == "kesken jäi")
    with qtbot.waitSignal(again.finished):
        again.log()
    assert kept_drafts(memory.preferences[DRAFT_KEY]) == ()


def test_stale_answers_are_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-10 Aino")
    page._foresee()
    page.fields.when.ends.setText("11")
    page.fields.when.ends.settle()
    page._foresee()
    qtbot.waitUntil(lambda: "26,00" in page.outcome.words())


def test_the_cap_is_seen_before_it_bites(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-16 Aino")
    qtbot.waitUntil(lambda: "Tarkista:" in page.outcome.words())
    words = page.outcome.words().replace("\u00a0", " ")
    assert "tehty 7 h, osaa ei makseta" in words
    assert "jäljellä 0 min" in words


def test_goal_marks_are_optional_words(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs, "eilen 9-10 Aino")
    qtbot.waitUntil(page.fields.marks.has_goals)
    row = page.fields.marks._rows[GoalId("g2")]
    row.buttons[Mark.A_LITTLE].click()
    row.buttons[Mark.SUCCEEDED].click()
    other = page.fields.marks._rows[GoalId("g1")]
    other.buttons[Mark.NOT_YET].click()
    other.buttons[Mark.NOT_YET].click()
    before = set(memory.kept)
    with qtbot.waitSignal(page.finished):
        page.log()
    marks = memory.kept[only_new(memory, before)].marks
    assert [(m.goal, m.mark) for m in marks] == [("g2", Mark.SUCCEEDED)]


def test_route_memory_is_offered_and_taken(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-10 Aino")
    row = trip_row(page)
    row.start.setText(HOME)
    row.goal.setText(VILLAGE)
    row.back.setChecked(True)
    qtbot.waitUntil(lambda: not row.memory.isHidden())
    assert "24,0" in row.memory.text()
    row.memory.click()
    assert row.km.value() == 240


def test_a_place_with_a_number_and_no_comma_is_gently_warned_of(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-10 Aino")
    row = trip_row(page)
    row.start.setText("Jäämerentie 1")
    assert not row.comma.isHidden()
    row.start.setText("Sodankylä, Jäämerentie 1")
    assert row.comma.isHidden()


def test_the_rare_trip_goes_and_comes_back_whole(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs, "eilen 9-10 Aino 24 km")
    row = trip_row(page)
    row.start.setText("Sodankylä")
    row.goal.setText("Lokka")
    row.back.setChecked(True)
    row.more.open()
    details = row.details
    details.vehicle.setCurrentIndex(details.vehicle.findData(Vehicle.SNOWMOBILE))
    details.via.setText("Vuotso, Koulutie 2; Mutenia")
    details.trailer.set_value(100)
    details.extras[SupplementKind.DOG].set_value(50)
    leg = details.leg_rows.add(None)
    assert isinstance(leg, LegRow)
    leg.km.set_value(60)
    leg.people.setValue(3)
    before = set(memory.kept)
    with qtbot.waitSignal(page.finished):
        page.log()
    new = only_new(memory, before)
    (trip,) = memory.kept[new].trips
    assert trip.vehicle is Vehicle.SNOWMOBILE
    assert trip.via == ("Vuotso, Koulutie 2", "Mutenia", "Lokka")
    assert trip.legs == (Leg(60, 3),)
    assert (trip.trailer_km_tenths, trip.supplements) == (100, (Supplement(SupplementKind.DOG, 50),))
    whole = memory.kept[new]
    page.open_session(new)
    qtbot.waitUntil(page.delete.isVisible)
    with qtbot.waitSignal(page.finished):
        page.log()
    assert memory.kept[new] == whole


def test_a_session_opened_and_saved_is_unchanged(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs)
    for name in ("n2", "p1"):
        before = memory.kept[SessionId(name)]
        page.open_session(SessionId(name))
        wanted = SessionId(name)
        qtbot.waitUntil(partial(_shows, page, wanted))
        with qtbot.waitSignal(page.finished):
            page.log()
        assert memory.kept[SessionId(name)] == replace(before, entered_on=before.entered_on)


def test_receipts_are_known_by_their_content(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    page, _, memory = opened(qtbot, jobs, "eilen 9-10 Aino")
    row = page.fields.expenses.add(None)
    assert isinstance(row, ExpenseRow)
    row.amount.set_value(350)
    liar = tmp_path / "kuitti.png"
    liar.write_bytes(b"MZ not a picture")
    row.take(str(liar))
    qtbot.waitUntil(lambda: not row.notice.isHidden())
    row.take(str(tmp_path / "none.png"))
    qtbot.waitUntil(lambda: "lukea" in row.notice.text())
    good = tmp_path / "kuitti.jpeg"
    good.write_bytes(b"\xff\xd8\xff\xe0 picture")
    row.take(str(good))
    qtbot.waitUntil(lambda: "kuitti.jpeg" in row.scan.text())
    before = set(memory.kept)
    with qtbot.waitSignal(page.finished):
        page.log()
    (expense,) = memory.kept[only_new(memory, before)].expenses
    assert expense.amount_cents == 350
    assert expense.receipt is not None
    assert memory.files[expense.receipt].media_type == "image/jpeg"


def test_the_next_meeting_is_booked_with_one_press(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs, "eilen 9-11.30 Aino")
    before = set(memory.kept)
    page.fields.next.line.setText("to 26.11. klo 14 lukupiiri")
    assert "14.00–16.30" in page.fields.next.understood.text()
    page.fields.next.book.click()
    qtbot.waitUntil(lambda: page.fields.next.line.text() == "")
    meeting = memory.kept[only_new(memory, before)]
    assert (meeting.clients, meeting.kind, meeting.status) == ((AINO,), "accompany_to_group", Status.PLANNED)
    page.fields.next.line.setText("joskus")
    page.log()
    assert page.fields.next.row.problem()


def test_no_show_keeps_its_trip_and_a_planned_one_hides_it(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs)
    page.open_session(SessionId("p0"), status=Status.NO_SHOW)
    qtbot.waitUntil(page.delete.isVisible)
    assert not page.fields.trip_box.isHidden()
    assert page.fields.marks_box.isHidden()
    row = trip_row(page)
    row.start.setText(HOME)
    row.goal.setText("Vuotso")
    row.km.set_value(900)
    with qtbot.waitSignal(page.finished):
        page.log()
    assert memory.kept[SessionId("p0")].status is Status.NO_SHOW
    assert memory.kept[SessionId("p0")].trips[0].on == date(2026, 11, 19)
    page.fields.when.status.buttons[Status.PLANNED].click()
    assert page.fields.trip_box.isHidden()


def test_moving_the_day_moves_the_trip(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-10 Aino 24 km")
    page.fields.when.day.setText("18.11.")
    page.fields.when.day.settle()
    draft = page.fields.collect()
    assert draft is not None
    assert draft.trips[0].on == date(2026, 11, 18)


def test_several_clients_keep_their_order(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-10 Eero ja Aino")
    assert page.fields.clients.value() == (EERO, AINO)
    first = page.fields.clients.chips.findChildren(QAbstractButton)[0]
    first.click()
    assert page.fields.clients.value() == (AINO,)


def test_delete_asks_first(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, memory = opened(qtbot, jobs)
    page.open_session(SessionId("n1"))
    qtbot.waitUntil(page.delete.isVisible)
    page.delete.click()
    dialog = page.findChild(QDialog)
    assert dialog is not None
    act = next(b for b in dialog.findChildren(QAbstractButton) if b.text() == "Poista")
    with qtbot.waitSignal(page.finished):
        act.click()
    assert SessionId("n1") not in memory.kept


def test_everything_has_a_name_a_key_of_its_own_and_room(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-10 Aino 24 km")
    qtbot.waitUntil(page.fields.marks.has_goals)
    for fold in (page.fields.barrier_fold, page.fields.expense_fold, page.fields.task_fold, trip_row(page).more):
        fold.open()
    page.fields.expenses.add(None)
    page.fields.tasks.add(None)
    assert_accessible(page)
    texts = [w.text() for w in page.findChildren(QLabel)] + [w.text() for w in page.findChildren(QAbstractButton)]
    keys = [t[t.index("&") + 1].casefold() for t in texts if "&" in t]
    assert len(keys) == len(set(keys)), sorted(keys)
    page.resize(640, 500)
    assert no_sideways_scrolling(page)


@pytest.mark.usefixtures("english")
def test_the_keys_differ_in_english_too(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-10 Aino 24 km")
    texts = [w.text() for w in page.findChildren(QLabel)] + [w.text() for w in page.findChildren(QAbstractButton)]
    keys = [t[t.index("&") + 1].casefold() for t in texts if "&" in t]
    assert len(keys) == len(set(keys)), sorted(keys)


def test_a_row_taken_out_before_its_answer_hears_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    page, _, _ = opened(qtbot, jobs, "eilen 9-10 Aino")
    row = trip_row(page)
    row.start.setText(HOME)
    row.goal.setText(VILLAGE)
    row.back.setChecked(True)
    row._ask_memory()
    shiboken6.delete(row)
    qtbot.waitUntil(lambda: not jobs.busy)  # an answer to what is gone would raise here
