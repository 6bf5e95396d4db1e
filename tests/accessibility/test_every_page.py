"""Every place of the window names its controls to a screen reader, in Finnish, Swedish and English."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.desk_window import DeskTools, DeskWindow
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.look import Look, Looks
from hyvinvointi_desktop.ui.pictures import settle
from tests.accessibility.inside import controls, lost_tabs, same_keys
from tests.accessibility.stops import STOPS, Walker, go, in_front
from tests.support.desks import QuickSealer, desk_on
from tests.support.practice import take_in_practice
from tests.support.vaults import PASSPHRASE, QUICK, quick_vault
from tests.ui.conftest import _translations

OWN_TABS = {"notebook"}
"""Tab goes from cell to cell there."""
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with the small practice log, nothing sealed, and what it takes to sign."""
    store, _ = quick_vault(tmp_path / "profile").create_profile(PASSPHRASE, QUICK)
    with store.unit_of_work() as uow:
        uow.records.put_signing_material(QuickSealer().make_material("Maija", NOW))
        uow.commit()
    made = desk_on(store, FixedClock(NOW))
    take_in_practice(made)
    yield made
    made.close()


@pytest.fixture
def walker(
    qapp: QApplication, qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Language], Walker]]:
    """Opens the window in a language."""
    monkeypatch.setattr("hyvinvointi_desktop.ui.look.Translations", _translations)  # one for all tests
    jobs = Jobs()

    def build(language: Language) -> Walker:
        looks = Looks(qapp, Look(language, Scheme.LIGHT, 100))
        tools = DeskTools(looks, lambda: "", lambda _: None, lambda _pdf, _dpi: [], lambda *_: None, lambda *_: None)
        window = DeskWindow(desk, jobs, tools)
        qtbot.addWidget(window.window)
        window.window.resize(1366, 768)
        window.window.show()
        settle(jobs)
        return Walker(window, desk, jobs)

    yield build
    settle(jobs)
    jobs.close()


@pytest.mark.parametrize("language", list(Language))
def test_every_control_of_every_page_has_a_name_and_a_role(
    walker: Callable[[Language], Walker], language: Language
) -> None:
    at = walker(language)
    missing: list[str] = []
    for stop in STOPS:
        go(at, stop)
        found = controls(in_front())
        assert found, f"{stop}: nothing takes the focus"
        missing += [f"{stop}: {fault}" for c in found for fault in c.faults()]
        if stop not in OWN_TABS:
            missing += [f"{stop}: {lost}" for lost in lost_tabs(in_front())]
        missing += [f"{stop}: {keys} means {' and '.join(w)}" for keys, w in same_keys(in_front()).items()]
    at.close_sheets()
    assert not missing, "\n".join(missing)
