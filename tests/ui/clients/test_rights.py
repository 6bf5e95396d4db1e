"""The client's rights on the card and in the settings, on a real profile."""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.referrals import Screen
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.ui.clients.rights_tab import RightsTab
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.settings.retention_section import RetentionSection
from tests.support import factories as f
from tests.support.desks import NOW, open_desk
from tests.support.referrals import CASE, coordinator, referral

Settle = Callable[[], None]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def real(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk with one joint visit of A-1 and A-2."""
    made = open_desk(tmp_path / "profile", clock)
    made.save_client(f.client(1, name="Aino Virtanen"))
    made.log_sessions([f.session(clients=(f.AINO, f.EERO), note="Virtasen pihalla.")])
    yield made
    made.close()


@pytest.fixture
def tab(real: Desk, jobs: Jobs, settle: Settle) -> Iterator[RightsTab]:
    made = RightsTab(real, jobs, f.AINO)
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()


def _words(part: QWidget) -> str:
    return " | ".join(label.text() for label in part.findChildren(QLabel))


def test_everything_goes_to_a_folder_as_paper_and_data(
    tab: RightsTab, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    tab.take.click()
    settle()
    assert (tmp_path / "A-1-2026-11-02.pdf").exists()
    data = json.loads((tmp_path / "A-1-2026-11-02.json").read_text(encoding="utf-8"))
    assert data["client"]["name"] == "Aino Virtanen"
    assert "A-1-2026-11-02.pdf" in tab.notice.text()


def test_a_folder_that_cannot_be_written_is_told(
    tab: RightsTab, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "missing"))
    tab.take.click()
    settle()
    assert "Valitse toinen kansio" in tab.notice.text()


def test_the_plan_shows_the_shared_note_that_goes(tab: RightsTab) -> None:
    said = _words(tab.erasure)
    assert "3.10.2026: Virtasen pihalla." in said
    assert "poistuu, koska siinä on nimi" in said
    assert "Ei vielä allekirjoitettu: lokakuu 2026" in said


def test_two_steps_with_a_week_and_a_typed_word(
    tab: RightsTab, real: Desk, clock: FixedClock, settle: Settle
) -> None:
    card = tab.erasure
    left: list[str] = []
    tab.erased.connect(left.append)
    card.ask.click()
    assert card.reason_row.problem()
    card.reason.setText("asiakas pyysi")
    card.ask.click()
    settle()
    assert "Tiedot voi poistaa 9.11.2026 alkaen." in card.state.text()
    assert card.asking.isHidden()
    assert card.doing.isHidden()
    clock.instant += timedelta(days=7)
    card.refresh()
    settle()
    assert not card.doing.isHidden()
    card.erase.click()
    assert card.sure_row.problem()
    card.sure.setText(card._word)
    card.erase.click()
    settle()
    assert len(left) == 1
    assert [c.name for c in real.clients()] == ["A-1", "Keksitty Henkilö 2"]


def test_the_request_can_be_taken_back(tab: RightsTab, real: Desk, settle: Settle) -> None:
    tab.erasure.reason.setText("asiakas pyysi")
    tab.erasure.ask.click()
    settle()
    tab.erasure.back.click()
    settle()
    assert not tab.erasure.asking.isHidden()
    assert [e.waits for e in real.erasures()] == [False]


def test_the_reason_is_kept_while_it_is_typed_and_goes_once_it_was_asked(
    tab: RightsTab, real: Desk, jobs: Jobs, clock: FixedClock, settle: Settle
) -> None:
    tab.erasure.reason.setText("asiakas py")
    tab.erasure._draft.leave()
    settle()
    assert [d.typed for d in real.drafts(Form.ERASE_CLIENT)] == [{"reason": "asiakas py"}]
    again = RightsTab(real, jobs, f.AINO)
    again.show()
    settle()
    assert again.erasure.reason.text() == "asiakas py"
    again.erasure.reason.setText("asiakas pyysi")
    again.erasure.ask.click()
    settle()
    assert real.drafts(Form.ERASE_CLIENT) == ()
    again.erasure.back.click()
    settle()
    assert again.erasure.reason.text() == ""
    again.erasure._draft.leave()
    settle()
    assert real.drafts(Form.ERASE_CLIENT) == ()
    again.close()
    again.deleteLater()


def test_a_reason_that_was_not_asked_with_goes_with_the_erasure(
    tab: RightsTab, real: Desk, clock: FixedClock, settle: Settle
) -> None:
    tab.erasure.reason.setText("Aino Virtanen pyysi")
    tab.erasure._draft.leave()
    settle()
    assert len(real.drafts(Form.ERASE_CLIENT)) == 1
    real.ask_erasure(f.AINO, "asiakas pyysi")  # from elsewhere: the form's own draft stands
    clock.instant += timedelta(days=7)
    real.erase_client(f.AINO)
    assert real.drafts(Form.ERASE_CLIENT) == ()


def test_settings_tell_whose_time_is_over_and_give_the_certificate(
    real: Desk, jobs: Jobs, clock: FixedClock, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real.ask_erasure(f.AINO, "asiakas pyysi")
    clock.instant += timedelta(days=7)
    real.erase_client(f.AINO)
    clock.instant += timedelta(days=800)
    assert real.retention_due() == 1
    section = RetentionSection(real, jobs)
    section.show()
    section.refresh()
    settle()
    assert "Keksitty Henkilö 2" in _words(section.due)
    assert "2 vuotta asiakkuuden päättymisestä · rekisterinpitäjä päättää" in _words(section.rules)
    assert real.retention_due() == 0
    clock.instant += timedelta(days=31)
    assert real.retention_due() == 1
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "t.pdf"), ""))
    section._certificate(f.AINO, "A-1")
    settle()
    assert b'"client": "A-1"' in (tmp_path / "t.pdf").read_bytes()
    section.close()
    section.deleteLater()


def test_settings_tell_a_coordinator_which_referrals_time_is_over(
    jobs: Jobs, clock: FixedClock, settle: Settle, tmp_path: Path
) -> None:
    desk = coordinator(tmp_path / "kaisa", clock)
    desk.save_referral(referral())
    desk.find_not_suitable(CASE, [Screen.ACUTE_CRISIS], "Kriisipäivystys soitti")
    clock.instant += timedelta(days=800)
    section = RetentionSection(desk, jobs)
    section.show()
    section.refresh()
    settle()
    words = _words(section.due)
    assert "Helvi Hangasvaara" in words
    assert "Lähete · tapaus suljettu 2.11.2026 · aika täynnä 3.11.2028 alkaen" in words
    section.close()
    section.deleteLater()
    desk.close()
