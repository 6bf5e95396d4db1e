"""The list: what it says, filter, archive, and opening by keys."""

from PySide6.QtCore import Qt

from hyvinvointi_desktop.ui.clients.client_card import ClientCardPage
from hyvinvointi_desktop.ui.clients.client_form import ClientForm
from hyvinvointi_desktop.ui.clients.client_list import ClientList
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from tests.ui.clients.conftest import Settle
from tests.ui.clients.fake_desk import AINO, ClientsDesk, current
from tests.ui.helpers import assert_accessible, press, tab_to, type_text


def cells(page: ClientsPage) -> list[list[str]]:
    model = page.list.table.model()
    return [[str(model.index(r, c).data()) for c in range(model.columnCount())] for r in range(model.rowCount())]


def test_the_list_says_who_where_and_how_much_is_left(page: ClientsPage) -> None:
    aino, eero, leena = cells(page)
    assert aino[0].startswith("Aino K.")
    assert aino[1:] == ["A-17", "Kersilö", "kk 3/6", "3\u00a0h\u00a030\u00a0min", "ma\u00a023.11. klo\u00a010.00"]
    assert eero[4] == "30\u00a0min"
    assert leena[3:] == ["ei sopimusta", "", "ei sovittu"]
    assert_accessible(page)


def test_typing_filters_and_enter_opens_the_card(page: ClientsPage, settle: Settle) -> None:
    page.list.filter.setFocus()
    type_text(page.list.filter, "kersilö")
    assert [row[1] for row in cells(page)] == ["A-17"]
    press(Qt.Key.Key_Return, page.list.filter)
    settle()
    assert current(page, ClientCardPage).client_id == AINO


def test_arrow_down_goes_into_the_list_and_enter_opens(page: ClientsPage, settle: Settle) -> None:
    page.list.filter.setFocus()
    press(Qt.Key.Key_Down, page.list.filter)
    press(Qt.Key.Key_Return)
    settle()
    assert current(page, ClientCardPage).client_id == AINO


def test_tab_reaches_everything_on_the_list(page: ClientsPage) -> None:
    page.list.filter.setFocus()
    for widget in (page.list.archived, page.list.table, page.list.new):
        tab_to(widget)
    press(Qt.Key.Key_Space)
    current(page, ClientForm)


def test_the_archive_and_nobody(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    page.list.archived.setChecked(True)
    settle()
    assert [row[1] for row in cells(page)] == ["A-3"]
    type_text(page.list.filter, "ei tällaista")
    assert page.list._stack.currentWidget() is page.list._nobody


def test_nobody_yet_says_what_to_do(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    desk.people.clear()
    page.list.reload()
    settle()
    assert page.list._stack.currentWidget() is page.list._empty


def test_back_from_a_card_leads_to_the_list(page: ClientsPage, settle: Settle) -> None:
    page.open_client(AINO)
    settle()
    card = current(page, ClientCardPage)
    card.left.emit()
    assert isinstance(page.currentWidget(), ClientList)
