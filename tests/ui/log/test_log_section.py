"""Lokitiedot in Asetukset: the purpose of the sitting, the chain verified, the own log by day and piece by piece."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from hyvinvointi_desktop.app.audit_port import Seen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_log import HeadMark, LogState
from hyvinvointi_desktop.domain.audit import By, Event, Purpose
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.settings.log_section import AT_A_TIME, LogSection, state_lines
from tests.support import factories as f
from tests.support.desks import NOW
from tests.ui.helpers import assert_accessible
from tests.ui.log.conftest import Settle, log_of


@pytest.fixture
def section(qtbot: QtBot, desk: Desk, jobs: Jobs, settle: Settle) -> LogSection:
    made = LogSection(desk, jobs)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    made.refresh()
    settle()
    return made


def shown(section: LogSection) -> list[str]:
    return [w.text() for w in section.findChildren(QLabel) if w.text() and w.isVisible()]


def test_the_purpose_is_chosen_for_the_sitting(section: LogSection, desk: Desk, settle: Settle) -> None:
    assert section.purpose.value() is Purpose.CLIENT_WORK
    section.purpose.buttons[Purpose.REPORTING].click()
    settle()
    assert desk.trail.purpose is Purpose.REPORTING
    assert section.message.text() == "Käyttötarkoitus on tästä eteenpäin raportointi."
    assert ("purpose", "reporting") in [(e.event, e.purpose) for e in log_of(desk)]
    assert_accessible(section)


def test_a_whole_and_a_broken_chain(section: LogSection, desk: Desk, settle: Settle) -> None:
    count = len(log_of(desk))
    section.check.click()
    settle()
    assert f"Ketju on ehyt: {count} merkintää" in shown(section)
    with desk._store._writer.begin() as connection:  # type: ignore[attr-defined]
        connection.execute(text("DROP TRIGGER audit_never_update"))
        connection.execute(text("UPDATE audit SET role = 'x' WHERE seq = 2"))
    section.check.click()
    settle()
    assert "Ketju katkeaa merkintään 2" in shown(section)


def test_the_client_stands_there_by_code(section: LogSection, desk: Desk, settle: Settle) -> None:
    desk.client_card(f.client(1).id)
    section.refresh()
    settle()
    assert "asiakastyö · asiakas A-1" in shown(section)
    assert f.client(1).name not in "".join(shown(section))


def test_piece_by_piece_and_one_day(section: LogSection, desk: Desk, settle: Settle) -> None:
    later = By(NOW + timedelta(days=1))
    desk._store.log([Seen(Event.DIARY_READ)] * (AT_A_TIME + 5), later)
    section.refresh()
    settle()
    assert len([w for w in shown(section) if "muistiinpanot luettu" in w]) == AT_A_TIME
    section.more.click()
    settle()
    assert len([w for w in shown(section) if "muistiinpanot luettu" in w]) == AT_A_TIME + 5
    assert not section.more.isVisible()
    section.day.set_value(date(2026, 11, 2))
    section.refresh()
    settle()
    assert "muistiinpanot luettu" not in "".join(shown(section))
    section.day.set_value(date(2020, 1, 1))
    section.refresh()
    settle()
    assert "Tältä päivältä ei ole mitään." in shown(section)
    section.every_day.click()
    settle()
    assert section.more.isVisible()


def test_a_clock_that_went_back_is_marked(section: LogSection, desk: Desk, settle: Settle) -> None:
    desk._store.log([Seen(Event.DIARY_READ)], By(NOW + timedelta(hours=2)))
    desk.client_list()
    section.refresh()
    settle()
    assert "10.00\u00a0 Koneen kello siirtynyt taaksepäin, 2\u00a0h" in shown(section)


@pytest.mark.parametrize(
    ("state", "lines"),
    [
        (LogState(1, "ab" * 32, None, NOW, NOW, HeadMark.PRESENT), ["Ketju on ehyt: 1 merkintä"]),
        (
            LogState(7, "ab" * 32, None, NOW, NOW, HeadMark.OLDER, 2),
            [
                "Ketju on ehyt: 7 merkintää", "Loki ei jatku siitä, mihin se viimeksi suljettiin",
                "Koneen kello on siirtynyt taaksepäin 2 kertaa",
            ],
        ),
        (
            LogState(3, "ab" * 32, 4, NOW, NOW, HeadMark.MISSING),
            ["Ketju katkeaa merkintään 4", "Tietojen vieressä ei ole merkkiä viime sulkemisesta"],
        ),
    ],
)  # fmt: skip
def test_what_is_said_of_the_log(state: LogState, lines: list[str]) -> None:
    found = state_lines(state)
    assert [line for _, line, _, _ in found] == lines
    assert found[0][2] == "Ketjun pää: abababababababab" or state.broken_at
