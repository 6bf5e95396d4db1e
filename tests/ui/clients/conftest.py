"""The page Asiakkaat over a desk in memory, shown in a small window."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.clients.agreement_flow import AgreementFlow
from hyvinvointi_desktop.ui.clients.client_form import ClientForm
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from tests.ui.clients.fake_desk import LEENA, ClientsDesk, current, sample_desk

Settle = Callable[[], None]


@pytest.fixture
def desk() -> ClientsDesk:
    return sample_desk()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    runner = Jobs()
    yield runner
    runner.close()


@pytest.fixture
def settle(qtbot: QtBot, jobs: Jobs) -> Settle:
    """Waits until nothing is being read or written."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not jobs.busy)
        qtbot.wait(1)  # answers and layouts that were put off

    return wait


@pytest.fixture
def page(qtbot: QtBot, desk: ClientsDesk, jobs: Jobs, settle: Settle) -> ClientsPage:
    made = ClientsPage(desk.as_desk(), jobs)
    qtbot.addWidget(made)
    made.resize(824, 540)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    settle()
    return made


@pytest.fixture
def form(page: ClientsPage, settle: Settle) -> ClientForm:
    page.new_client()
    settle()
    return current(page, ClientForm)


@pytest.fixture
def flow(page: ClientsPage, settle: Settle) -> AgreementFlow:
    """A first agreement with Leena, at its terms."""
    page.open_client(LEENA)
    page.make_agreement(LEENA, None)
    settle()
    return current(page, AgreementFlow)
