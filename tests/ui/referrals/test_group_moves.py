"""The buttons by which a group moves: the leader's, the coordinator's, the other leader's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.domain.exchange import MessageKind
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.groups.course_page import CoursePage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.post.inbox_card import InboxCard
from hyvinvointi_desktop.ui.referrals.list_view import ReferralListView
from tests.support.courses import COURSE, sessions
from tests.support.three import Three, three_in
from tests.ui.helpers import assert_accessible


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    made = three_in(tmp_path)
    yield made
    made.close()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    settle(made)
    made.close()


def show(qtbot: QtBot, widget: QWidget, jobs: Jobs) -> None:
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    with qtbot.waitExposed(widget):
        widget.show()
    settle(jobs)


def press(widget: QWidget, words: str, jobs: Jobs) -> None:
    (button,) = [
        b for b in widget.findChildren(QAbstractButton) if b.text().replace("&", "") == words and b.isVisible()
    ]
    button.click()
    settle(jobs)


def agree(words: str, jobs: Jobs) -> None:
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    press(dialog, words, jobs)


def test_a_leader_gives_the_group_away(qtbot: QtBot, three: Three, jobs: Jobs) -> None:
    page = CoursePage(three.maija, jobs, COURSE, lambda *_: None, lambda *_: None)
    show(qtbot, page, jobs)
    press(page, "Anna ryhmä toiselle ohjaajalle", jobs)
    agree("Anna ryhmä", jobs)
    assert page.notice.text() == "Ryhmä lähtee seuraavassa postissa."
    assert sessions(three.maija, Status.PLANNED) == []
    assert not page.hand.isVisible()  # nothing is left to give


def test_the_coordinator_passes_it_on(qtbot: QtBot, three: Three, jobs: Jobs) -> None:
    three.maija.hand_over_course(COURSE)
    three.around(three.maija)
    view = ReferralListView(three.kaisa, jobs)
    show(qtbot, view, jobs)
    assert_accessible(view)
    box = view.handed
    (to,) = [b for b in box.findChildren(QWidget) if b.accessibleName() == "Kuka ohjaa tästä eteenpäin"]
    to.setCurrentIndex(to.findData(three.worker("Reijo Keksitty")))  # type: ignore[attr-defined]  # a list of workers
    press(box, "Anna ryhmä", jobs)
    assert "Uusi ohjaaja: Reijo Keksitty." in box.notice.text()
    assert three.kaisa.handed_courses()[0].given_to == three.worker("Reijo Keksitty")


def test_the_other_leader_takes_it_over(qtbot: QtBot, three: Three, jobs: Jobs) -> None:
    message = three.arrives(three.maija, three.reijo, "Reijo Keksitty")
    assert (message.kind, message.content and message.content["words"]) == (MessageKind.COURSE, "Paranemisia!")
    card = InboxCard(three.reijo, jobs)
    card.show_rows((message,))
    show(qtbot, card, jobs)
    press(card, "Ota ryhmä ohjattavaksi", jobs)
    agree("Ota ryhmä ohjattavaksi", jobs)
    assert card.notice.text() == "Ryhmä on nyt ryhmissäsi."
    assert len(sessions(three.reijo)) == 10
