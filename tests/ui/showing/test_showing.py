"""F9: one client's own page and nothing else, until the worker opens the door."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.ids import ReviewId
from hyvinvointi_desktop.ui.clients.agreement_flow import AgreementFlow
from hyvinvointi_desktop.ui.clients.client_card import (
    AGREEMENT,
    GOALS,
    LOG,
    MEASURES,
    NOTES,
    OVERVIEW,
    PERIOD,
    REVIEWS,
    RIGHTS,
)
from hyvinvointi_desktop.ui.kit.accessible import is_hushed
from hyvinvointi_desktop.ui.kit.dialogs import say
from hyvinvointi_desktop.ui.reviews.review_page import Wanted
from hyvinvointi_desktop.ui.showing.client_view import ClientView
from hyvinvointi_desktop.ui.showing.place import Part
from tests.ui.helpers import assert_accessible, no_sideways_scrolling
from tests.ui.showing.conftest import PASSPHRASE, PIN, House

TABS = {
    OVERVIEW: Part.OVERVIEW, PERIOD: Part.OVERVIEW, AGREEMENT: Part.AGREEMENT, GOALS: Part.GOALS, NOTES: Part.NOTES,
    MEASURES: Part.MEASURES, REVIEWS: Part.REVIEWS,
}  # fmt: skip


# -- what can be seen, heard and found out ------------------------------------------------------------------------


def words_of(widget: QWidget) -> Iterator[str]:
    """All that a widget says to an eye, an ear or a hovering mouse."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle())
    yield from (widget.statusTip(), widget.whatsThis())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
                             Qt.ItemDataRole.AccessibleTextRole):  # fmt: skip
                    yield str(model.index(row, column).data(role) or "")


def in_sight() -> list[QWidget]:
    tops = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return [*tops, *(w for top in tops for w in top.findChildren(QWidget) if w.isVisible())]


def told() -> str:
    return "\n".join(words for widget in in_sight() for words in words_of(widget))


def secrets(house: House) -> set[str]:
    """What must not be seen: of everybody else all names, of this one what the worker keeps for herself."""
    mine = house.desk.client_card(house.somebody()).client
    found = {mine.safety_notes, mine.mobility_notes, mine.in_need.name, mine.phone, "harjoitus kahvi kello"}
    for other in house.desk.clients():
        if other.id != mine.id:
            found |= {other.name, other.code, *other.name.split(), other.phone}
    return {word for word in found if word and word not in mine.name.split() and word != mine.name}


def assert_alone(house: House) -> None:
    said = told()
    assert house.desk.client_card(house.somebody()).client.name in said
    leaks = {word for word in secrets(house) if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said)}
    assert not leaks


def test_the_walk_sees_what_it_must_not_see_while_the_screen_is_the_workers(house: House) -> None:
    house.window.show_page("clients")
    house.rest()
    said = told()
    names = {c.name for c in house.desk.clients() if c.archived_on is None}
    assert all(name in said for name in names)
    assert "harjoitus kahvi kello" in said


@pytest.mark.parametrize("tab", TABS)
def test_from_a_tab_of_the_card_every_part_shows_this_client_alone(house: House, tab: int) -> None:
    house.card(tab)
    view = house.turn()
    assert view.part() is (TABS[tab] if tab != PERIOD else Part.OVERVIEW)
    assert house.window.window.windowTitle() == "Hyvinvointi"
    assert_alone(house)
    assert (len(view.tabs.parts) == 6) is (tab == NOTES)
    if tab == NOTES:  # there the whole page is
        for n in range(len(view.tabs.parts)):
            view.tabs.open(n)
            assert_alone(house)
        house.door()
        assert_alone(house)


@pytest.mark.parametrize("tab", [LOG, RIGHTS])
def test_the_workers_own_tabs_are_not_turned(house: House, tab: int) -> None:
    house.card(tab)
    assert not house.window.window.top.show_client.isVisible()
    house.window.showing.press()
    house.rest()
    assert house.window.showing.view is None


@pytest.mark.parametrize("page", ["today", "clients", "claims", "settings"])
def test_a_page_of_several_people_is_not_turned_and_says_what_to_do(house: House, page: str) -> None:
    heard: list[str] = []
    house.window.showing.said.connect(heard.append)
    house.window.show_page(page)
    house.rest()
    assert not house.window.window.top.show_client.isVisible()
    QTest.keyClick(house.window.window, Qt.Key.Key_F9)
    house.rest()
    assert house.window.showing.view is None
    assert heard == ["Avaa ensin asiakkaan sivu. F9 näyttää sen silloin asiakkaalle, eikä mitään muuta."]


def _review(house: House) -> None:
    house.page().review(Wanted(house.somebody()))


def _measure(house: House) -> None:
    house.page().open_measure(house.somebody(), "3x10d")


def _fill(house: House) -> None:
    house.page().fill_measure(house.somebody(), "3x10d")


def _agreement(house: House) -> None:
    client = house.somebody()
    house.page().make_agreement(client, house.desk.client_card(client).agreements[0])
    house.rest()
    flow = house.page().currentWidget()
    assert isinstance(flow, AgreementFlow)
    flow.next.click()


@pytest.mark.parametrize(
    ("way", "part"),
    [(_review, Part.REVIEWS), (_measure, Part.MEASURES), (_fill, Part.MEASURES), (_agreement, Part.AGREEMENT)],
)
def test_from_a_form_of_the_client_too_and_the_form_stays(
    house: House, way: Callable[[House], None], part: Part
) -> None:
    house.card()
    way(house)
    house.rest()
    before = house.page().currentWidget()
    assert house.window.window.top.show_client.isVisible()
    assert house.turn().part() is part
    assert_alone(house)
    if way is _agreement:
        assert isinstance(before, AgreementFlow)
        assert before.read.view.toPlainText() in told()
    house.try_door(PASSPHRASE)
    assert house.page().currentWidget() is before
    assert before is not None
    assert before.isVisible()


def test_somebody_gone_meanwhile_is_not_shown(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    card = house.card()
    monkeypatch.setattr(card, "client_id", ReviewId("nobody"))
    heard: list[str] = []
    house.window.showing.said.connect(heard.append)
    house.window.showing.press()
    house.rest()
    assert house.window.showing.view is None
    assert len(heard) == 1


# -- no way out --------------------------------------------------------------------------------------------------


KEYS = [
    "Ctrl+K", "Ctrl+N", *(f"Ctrl+{n}" for n in range(10)), "Alt+Left", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Esc", "F6",
    "F5", "F1", "Ctrl+Return", "Return", "Space", "Backspace", "Delete", "Alt+L", "Alt+P", "Alt+D", "Ctrl+W", "Ctrl+F",
    "Ctrl+P", "Ctrl+S", "Down", "Up", "Menu",
]  # fmt: skip


def everything(house: House) -> tuple[object, ...]:
    view, window = house.window.showing.view, house.window.window
    return view, window.shown(), house.page().currentWidget(), len(acts(house)), dialogs()


def acts(house: House) -> list[object]:
    with house.desk._store.reading() as records:
        return [e for e in records.audit_chain() if not e.event.startswith("client.")]


def dialogs() -> list[QDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def test_no_key_leads_anywhere(house: House) -> None:
    house.card(GOALS)
    view = house.turn()
    before = everything(house)
    for target in (house.window.window, view.tabs.parts[0]):
        for keys in KEYS:
            QTest.keySequence(target, QKeySequence(keys))
            assert (view.isVisible(), house.window.window.shown(), dialogs()) == (True, "clients", []), keys
        house.rest()
        assert everything(house) == before
    assert_alone(house)


def test_every_shortcut_of_the_window_is_off_but_f9_and_the_lock(house: House) -> None:
    house.card()
    window, wanted = house.window.window, []
    window.lock_wanted.connect(lambda: wanted.append("lock"))
    mine = window.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    house.turn()
    assert {s.key().toString() for s in mine if s.isEnabled()} == {"Ctrl+L", "F9"}
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert wanted == ["lock"]
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert house.window.showing.view is not None
    assert house.window.showing.view.door is not None
    house.try_door(PASSPHRASE)
    assert all(s.isEnabled() for s in mine)


def test_tab_goes_round_in_the_view_and_every_control_stays_in_it(house: House) -> None:
    house.card(GOALS)
    view = house.turn()
    seen = set()
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        assert at is not None
        assert view.isAncestorOf(at)
        seen.add(at)
    assert view.back in seen
    before = (house.window.window.shown(), dialogs())
    for n in range(len(view.tabs.parts)):
        view.tabs.open(n)
        for control in view.findChildren(QAbstractButton):
            if control.isVisible() and control.isEnabled() and control not in (view.back, view.lock):
                control.click()
                assert house.window.showing.view is view
                assert (house.window.window.shown(), dialogs()) == before
    house.rest()
    assert_alone(house)


def test_what_comes_late_is_neither_seen_nor_heard(house: House) -> None:
    house.card()
    view = house.turn()
    window = house.window.window
    for page in ("today", "clients", "claims"):
        house.window.show_page(page)
        house.rest()
    assert view.isVisible()
    assert_alone(house)
    house.window._search("Ai")
    house.rest()
    QApplication.processEvents()
    assert dialogs() == []
    say(window, "Kysymys", "Sanat")
    QApplication.processEvents()
    assert dialogs() == []
    assert is_hushed(window.rail)
    assert not is_hushed(view)
    assert view.isVisible()
    house.try_door(PASSPHRASE)
    assert not is_hushed(window.rail)


def is_turned(house: House) -> bool:
    return house.window.showing.view is not None


# -- the door ----------------------------------------------------------------------------------------------------


def test_the_right_passphrase_gives_the_workers_page_as_it_was(house: House) -> None:
    card = house.card(GOALS)
    card.goals.add_goal.click()
    card.goals.form.words.setPlainText("Käydä torilla")
    house.turn()
    house.try_door(PASSPHRASE)
    assert not is_turned(house)
    assert house.window.window.rail.isVisible()
    assert house.page().card() is card
    assert card.tabs.current() == GOALS
    assert card.goals.form.words.toPlainText() == "Käydä torilla"
    (draft,) = [d for d in house.desk.drafts(Form.GOAL) if d.client == house.somebody()]
    assert "Käydä torilla" in str(draft.typed)
    house.desk.drop_draft(draft.form, draft.record)


def test_wrong_passphrases_wait_longer_and_longer_also_behind_a_shut_door(house: House) -> None:
    house.card()
    house.turn()
    house.try_door("väärä")
    view = house.window.showing.view
    assert view is not None
    assert view.door is not None
    assert not view.door.open.isEnabled()
    assert "1 sekunn" in view.door.message.text()
    house.lock.at += 1
    view.door._tick()
    house.try_door("vielä väärä")
    assert "2 sekunn" in view.door.message.text()
    view.door.go_on.click()
    assert not view.isAncestorOf(QApplication.focusWidget() or view) or view.back.isVisible()
    assert_alone(house)
    door = house.door()
    assert not door.open.isEnabled()
    door.field.line.setText(PASSPHRASE)
    QTest.keyClick(door.field.line, Qt.Key.Key_Return)
    house.rest()
    assert house.window.showing.view is view
    assert house.lock.tried == ["väärä", "vielä väärä"]
    house.lock.at += 2
    door._tick()
    house.try_door(PASSPHRASE)
    assert not is_turned(house)
    with house.desk._store.reading() as records:
        last = [e for e in records.audit_chain() if e.event == "client.show_end"][-1]
    assert (last.client, last.detail) == (house.somebody(), '{"wrong_tries":2}')


def test_the_pin_opens_and_after_five_wrong_ones_only_the_passphrase(house: House) -> None:
    house.lock.pin = True
    house.card()
    house.turn()
    house.try_door(PIN)
    assert not is_turned(house)
    house.turn()
    for n in range(5):
        assert house.door().by_pin
        house.try_door(f"100{n}")
    door = house.door()
    assert not door.by_pin
    assert not door.pin.isVisible()
    house.try_door(PIN)
    assert is_turned(house)
    house.lock.at += 60
    door._tick()
    house.try_door(PASSPHRASE)
    assert not is_turned(house)


def test_nothing_typed_is_no_try_and_shutting_the_door_wipes_it(house: House) -> None:
    house.card()
    view = house.turn()
    house.try_door("")
    assert house.lock.tried == []
    assert view.door is not None
    view.door.field.line.setText("puolikas")
    line = view.door.field.line
    view.door.go_on.click()
    assert line.text() == ""
    assert view.back.isVisible()


# -- looks -------------------------------------------------------------------------------------------------------


def test_it_speaks_the_clients_language_and_everything_has_a_name(house: House) -> None:
    house.card()
    view = house.turn()
    name = house.desk.client_card(house.somebody()).client.name
    assert view.words.text() == f"Tämä näkymä on sinua varten: {name}"
    for n in range(len(view.tabs.parts)):
        view.tabs.open(n)
        assert_accessible(view)
    house.door()
    assert_accessible(view)


def test_it_fits_a_small_window(house: House) -> None:
    house.card()
    house.window.window.resize(1024, 600)
    view: ClientView = house.turn()
    for n in range(len(view.tabs.parts)):
        view.tabs.open(n)
        QApplication.processEvents()
        assert no_sideways_scrolling(view)
