"""Tables, flows, messages and dialogs behave for eyes, keys and screen readers."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.kit import dialogs
from hyvinvointi_desktop.ui.kit.row_model import OBJECT_ROLE, SORT_ROLE, Column, RowModel, RowTable
from hyvinvointi_desktop.ui.kit.theme import theme
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    Columns,
    EmptyState,
    FieldRow,
    Flow,
    InlineMessage,
    LineItem,
    ScrollPage,
    label,
    plain,
)
from tests.ui.helpers import assert_accessible, press


@dataclass(frozen=True)
class Line:
    name: str
    cents: int


COLUMNS = [
    Column[Line]("Nimi", lambda r: r.name, grows=True),
    Column[Line]("€", lambda r: f"{r.cents} €", lambda r: r.cents, right=True, mark=lambda _: ("warning", "warn")),
]
ROWS = (Line("Aino", 900), Line("Eero", 1000), Line("Ilma", 50))


def test_the_model_keeps_qts_contract() -> None:
    model = RowModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    model.set_rows(ROWS[:1])
    index = model.index(0, 1)
    assert index.data() == "900 €"
    assert index.data(SORT_ROLE) == 900
    assert index.data(OBJECT_ROLE) == ROWS[0]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "€: 900 €"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Nimi"


def test_a_table_sorts_by_value_and_keeps_the_choice(qtbot: QtBot) -> None:
    table = RowTable("Rivit", COLUMNS)
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.choose(ROWS[1])
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    shown = [table.model().index(n, 0).data() for n in range(3)]
    assert shown == ["Ilma", "Aino", "Eero"]
    table.set_rows(ROWS)
    assert table.current() == ROWS[1]
    assert_accessible(table)


def test_enter_opens_the_row(qtbot: QtBot) -> None:
    table = RowTable("Rivit", COLUMNS)
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.choose(ROWS[0])
    with qtbot.waitSignal(table.opened) as told:
        press(Qt.Key.Key_Return, table)
    assert told.args == [ROWS[0]]


def test_a_flow_wraps_and_never_asks_for_more_width_than_its_widest(qtbot: QtBot) -> None:
    flow = Flow(*(QPushButton(f"painike {n}") for n in range(8)))
    qtbot.addWidget(flow)
    flow.resize(200, 400)
    flow.show()
    layout = flow.layout()
    assert layout is not None
    assert layout.heightForWidth(200) > layout.heightForWidth(2000)
    assert layout.minimumSize().width() < 200
    flow.clear()
    assert layout.count() == 0


def test_columns_stack_where_it_is_narrow(qtbot: QtBot) -> None:
    left, right = Card(label("vasen")), Card(label("oikea"))
    columns = Columns(left, right, narrowest=300)
    qtbot.addWidget(columns)
    columns.resize(800, 300)
    columns.show()
    assert left.y() == right.y()
    columns.resize(400, 600)
    qtbot.waitUntil(lambda: right.y() > left.y())


def test_a_page_never_scrolls_sideways(qtbot: QtBot) -> None:
    page = ScrollPage()
    qtbot.addWidget(page)
    page.add(label("Pitkä lause, joka rivittyy. " * 20), plain("Painike"))
    page.resize(400, 300)
    page.show()
    inner = page.widget()
    assert inner is not None
    assert inner.width() <= 400


def test_user_text_is_never_read_as_markup() -> None:
    words = label("<b>Aino</b> & Eero")
    assert words.textFormat() is Qt.TextFormat.PlainText


def test_a_message_comes_with_its_act_and_goes(qtbot: QtBot) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    pressed: list[int] = []
    message.say("Käynti poistettiin.", "good", "Kumoa", lambda: pressed.append(1))
    message.action.click()
    assert pressed == [1]
    assert message.accessibleName() == "Käynti poistettiin."
    message.clear()
    assert message.isHidden()


def test_a_question_names_its_act_and_escape_goes_back(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    done: list[int] = []
    dialog = dialogs.ask(parent, "Poistetaanko käynti?", "Sen voi kumota.", "Poista", lambda: done.append(1))
    assert_accessible(dialog)
    assert [b.text() for b in dialog.findChildren(QPushButton)] == ["Takaisin", "Poista"]
    dialog.reject()
    assert done == []
    again = dialogs.ask(parent, "Poistetaanko käynti?", "Sen voi kumota.", "Poista", lambda: done.append(1))
    again.findChildren(QPushButton)[1].click()
    assert done == [1]


def test_a_message_dialog_has_one_button(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = dialogs.say(parent, "Levy on täynnä", "Mitään ei kadonnut.", "bad")
    assert [b.text() for b in dialog.findChildren(QPushButton)] == ["Selvä"]
    assert all(w.textFormat() is not Qt.TextFormat.RichText for w in dialog.findChildren(QLabel))
    dialog.accept()


def test_a_dialog_shows_all_its_words(qtbot: QtBot) -> None:
    words = "Tästä lähtien tietosi avautuvat uudella salasanalla ja uudella paperilla. " * 5
    dialog = dialogs.say(None, "Pääavain on vaihdettu", words, "good")
    qtbot.addWidget(dialog)
    QApplication.processEvents()
    assert dialog.words.height() >= dialog.words.heightForWidth(dialog.words.width())
    assert dialog.rect().contains(dialog.words.geometry())


def test_a_table_gives_wrapped_words_the_room_they_need(qtbot: QtBot) -> None:
    table = RowTable("Rivit", COLUMNS, fits=True)
    qtbot.addWidget(table)
    table.resize(260, 400)
    table.show()
    needs: list[bool] = []
    for letters in range(20, 90, 3):
        table.set_rows([Line("sana " * (letters // 5) + "x" * (letters % 5 + 1), 5)])
        qtbot.waitUntil(lambda: not table._later.isActive())
        room = table.columnWidth(0) - 2 * 11
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        words = table.model().index(0, 0).data()
        high = table.fontMetrics().boundingRect(QRect(0, 0, room, 999), flags, words).height()
        needs.append(table.rowHeight(0) >= high)
    assert all(needs)


def test_no_part_opens_a_window_of_its_own(qtbot: QtBot) -> None:
    before = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
    message = InlineMessage("Luonnos on tallessa.", "good")
    parts = [
        LineItem("receipt", "Rivi", "alarivi"),
        FieldRow("Nimi", QLineEdit(), hint="vihje"),
        EmptyState("users", "Ei ketään", "vielä"),
        Chip("kesken", "warn"),
        message,
    ]
    assert {w for w in QApplication.topLevelWidgets() if w.isVisible()} == before
    page = ScrollPage()
    qtbot.addWidget(page)
    page.add(*parts)
    page.show()
    assert message.isVisible()


def test_a_table_measures_anew_when_its_rows_or_letters_change(qtbot: QtBot, qapp: QApplication) -> None:
    table = RowTable("Rivit", COLUMNS, fits=True)
    qtbot.addWidget(table)
    table.resize(260, 400)
    table.show()

    def height(words: str) -> int:
        table.set_rows([Line(words, 5)])
        qtbot.waitUntil(lambda: not table._later.isActive())
        return table.rowHeight(0)

    short = height("sana")
    assert height("sana " * 30) > 2 * short
    assert height("sana") == short
    theme().apply(qapp, Scheme.LIGHT, 200)
    qtbot.waitUntil(lambda: not table._later.isActive())
    assert table.rowHeight(0) > short + 12


def test_a_message_that_is_made_with_its_words_shows_also_in_a_card_in_sight(qtbot: QtBot) -> None:
    page, card = ScrollPage(), Card()
    page.add(card)
    qtbot.addWidget(page)
    page.show()
    message = InlineMessage("Mitään ei kadonnut.", "warn")
    card.add(message)
    qtbot.waitUntil(message.isVisible)
