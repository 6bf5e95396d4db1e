"""Goals by keys: adding, changing, reaching, leaving, taking out, and the undo of each; the picture with any number."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app import set_goal
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalState
from hyvinvointi_desktop.domain.ids import GoalId
from hyvinvointi_desktop.ui.clients.client_card import GOALS, ClientCardPage
from hyvinvointi_desktop.ui.clients.goal_path import GoalPath
from hyvinvointi_desktop.ui.clients.goals_tab import GoalsTab
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from tests.ui.clients.conftest import Settle
from tests.ui.clients.fake_desk import AINO, LEENA, ClientsDesk, current
from tests.ui.helpers import press, type_text


def goals_of(page: ClientsPage, settle: Settle, client: str = AINO) -> GoalsTab:
    page.open_client(client)
    settle()
    card = current(page, ClientCardPage)
    card.tabs.open(GOALS)
    return card.goals


def test_the_first_goal_of_a_client(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    tab = goals_of(page, settle, LEENA)
    assert not tab.empty.isHidden()
    tab.add_goal.click()
    tab.form.keep.click()
    assert tab.form.words_row.problem()
    type_text(tab.form.words, "Käyn äänestämässä")
    tab.form.keep.click()
    settle()
    (goal,) = (g for g in desk.goals.values() if g.client == LEENA)
    assert goal.words == "Käyn äänestämässä"
    assert tab.tree.current() == goal
    assert tab.empty.isHidden()
    tab.notice.action.click()
    settle()
    assert not [g for g in desk.goals.values() if g.client == LEENA]


def test_a_step_by_insert_and_a_change_by_enter(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    tab = goals_of(page, settle)
    tab.tree.setFocus()
    tab.tree.choose("g2")
    press(Qt.Key.Key_Insert)
    type_text(tab.form.words, "Palautan kirjan itse")
    tab.form.keep.click()
    settle()
    new = tab.tree.current()
    assert new is not None
    assert (new.level, new.parent, new.position) == (GoalLevel.STEP, GoalId("g2"), 2)
    assert tab.tree.hasFocus()
    press(Qt.Key.Key_Return)
    type_text(tab.form.who, "Aino")
    tab.form.keep.click()
    settle()
    assert desk.goals[new.id].who == "Aino"


def test_reached_and_undone(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    tab = goals_of(page, settle)
    tab.tree.choose("g5")
    tab.reach.click()
    settle()
    assert desk.goals[GoalId("g5")].state is GoalState.REACHED
    assert desk.goals[GoalId("g5")].state_on == desk.clock.today()
    tab.notice.action.click()
    settle()
    assert desk.goals[GoalId("g5")].state is GoalState.OPEN


def test_a_marked_goal_is_kept_and_can_be_left(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    tab = goals_of(page, settle)
    tab.tree.setFocus()
    tab.tree.choose("g6")
    press(Qt.Key.Key_Delete)
    settle()
    assert GoalId("g6") in desk.goals
    tab.notice.action.click()
    settle()
    assert desk.goals[GoalId("g6")].state is GoalState.LEFT


def test_taking_out_and_bringing_back(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    tab = goals_of(page, settle)
    before = dict(desk.goals)
    tab.tree.choose("g7")
    tab.out.click()
    settle()
    assert GoalId("g7") not in desk.goals
    tab.notice.action.click()
    settle()
    assert desk.goals == before


def test_a_failed_save_keeps_the_words_and_the_id(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    tab = goals_of(page, settle)
    tab.add_goal.click()
    type_text(tab.form.words, "Uusi tavoite")
    wanted = tab.form.goal()
    desk.fail_next = Surroundings(SurroundingsKind.DISK_FULL)
    tab.form.keep.click()
    settle()
    assert "Levy on täynnä" in tab.form.words_row.problem()
    assert tab.form.words.toPlainText() == "Uusi tavoite"
    tab.form.keep.click()
    settle()
    assert wanted is not None
    assert desk.goals[wanted.id].words == "Uusi tavoite"


def test_the_path_is_drawn_with_any_number_of_steps(qtbot: QtBot) -> None:
    for count in (0, 1, 4, 40):
        main = Goal(GoalId("g"), AINO, GoalLevel.GOAL, "Päätavoite")
        state = (GoalState.OPEN, GoalState.REACHED, GoalState.LEFT)
        steps = [
            Goal(GoalId(f"g{n}"), AINO, GoalLevel.STEP, f"Askel {n}", GoalId("g"), state=state[n % 3], position=n)
            for n in range(count)
        ]
        path = GoalPath(set_goal.progress([main, *steps], ())[0])
        qtbot.addWidget(path)
        path.resize(300, 176)
        image = path.grab().toImage()
        assert image.format() != QImage.Format.Format_Invalid
        assert path.accessibleName()
