"""The page of acts and the bin: in words, by key alone, piece by piece; what is signed says why it stays."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.tell_acts import ToldAct
from hyvinvointi_desktop.domain.acts import ActKind
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.ui.history import done_page
from hyvinvointi_desktop.ui.history.act_words import done_words, state_words
from tests.app.test_tell_acts import VISIT
from tests.support.desks import with_agreements
from tests.ui.helpers import press, tab_to
from tests.ui.history.conftest import Bench, acts


def choose(bench: Bench, kind: ActKind) -> ToldAct:
    page = bench.done
    told = next(told for told in acts(page) if told.act.kind is kind)
    page.table.choose(told)
    return told


def test_every_act_is_a_line_in_words_newest_first(bench: Bench) -> None:
    with_agreements(bench.desk, 1)
    bench.desk.delete_session(VISIT.id)
    assert [(done_words(told), state_words(told)) for told in acts(bench.done)] == [
        ("Käynti 5.10. Keksitty 1. poistettu", "voi kumota"),
        ("Sopimus Keksitty 1. kirjattu paperilta", "pysyy: allekirjoitettu tai poistettu lopullisesti"),
        ("Käynti 5.10. Keksitty 1. tallennettu", "voi kumota"),
        ("Tietoja muutettu", "voi kumota"),
    ]


def test_a_chosen_act_is_undone_and_not_the_newest(bench: Bench) -> None:
    other = replace(VISIT, id=SessionId("s2"), starts_at=VISIT.starts_at + timedelta(days=1),
                    ends_at=VISIT.ends_at + timedelta(days=1))  # fmt: skip
    bench.desk.log_sessions([other])
    page = bench.done
    page.table.choose(acts(page)[1])
    page.undo.click()
    bench.rest()
    assert bench.desk.session(VISIT.id) is None
    assert bench.desk.session(other.id) is not None
    assert [state_words(told) for told in acts(page)][:3] == ["askel taakse tai eteen", "voi kumota", "kumottu"]


def test_what_is_signed_says_why_it_stays(bench: Bench) -> None:
    with_agreements(bench.desk, 1)
    bench.desk.seal_claim(Month(2026, 10), None, "fi")
    told = choose(bench, ActKind.CLAIM_SEALED)
    assert done_words(told) == "Tunnit ja matkat lokakuu 2026 allekirjoitettu"
    page = bench.done
    page.undo.click()
    bench.rest()
    assert page.notice.text() == (
        "Allekirjoitettu pysyy sellaisena kuin se on. Sen voi korjata uudella versiolla."
    )
    assert not page.versions.isEnabled()


def test_what_was_changed_later_says_so(bench: Bench) -> None:
    bench.desk.log_sessions([replace(VISIT, note="toisin")])
    page = bench.done
    page.table.choose(acts(page)[1])
    page.undo.click()
    bench.rest()
    assert page.notice.text().startswith("Tätä on muutettu myöhemmin")


def test_older_acts_come_piece_by_piece(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(done_page, "PIECE", 4)
    for n in range(6):
        bench.desk.log_sessions([replace(VISIT, note=str(n))])
    page = bench.done
    assert len(acts(page)) == 4
    page.older.click()
    bench.rest()
    assert len(acts(page)) == 8
    assert [told.act.number for told in acts(page)] == list(range(8, 0, -1))
    page.older.click()
    bench.rest()
    assert not page.older.isEnabled()


def test_the_page_is_used_by_keys_alone(bench: Bench, qtbot: QtBot) -> None:
    bench.desk.log_sessions([replace(VISIT, note="toisin")])
    page = bench.done
    bench.window.window.top.lock.setFocus(Qt.FocusReason.TabFocusReason)
    tab_to(page.table)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    tab_to(page.undo)
    press(Qt.Key.Key_Space)
    bench.rest()
    found = bench.desk.session(VISIT.id)
    assert found is not None
    assert found.note == "ovella"
    tab_to(page.table)


def test_the_bin_shows_what_it_was_and_gives_it_back(bench: Bench) -> None:
    bench.desk.delete_session(VISIT.id)
    page = bench.bin
    (row,) = page.table.model_of_rows.rows()
    texts = [page.table.model_of_rows.index(0, n).data() for n in range(3)]
    assert texts == ["Käynti 5.10.2026 Keksitty 1.", "2.11.2026 klo\u00a010.00", "2.12.2026"]
    page.table.choose(row)
    page.back.click()
    bench.rest()
    assert bench.desk.session(VISIT.id) == VISIT
    assert page.notice.text() == "Palautettu: käynti 5.10.2026 Keksitty 1."
    assert page.empty.isVisible()
    assert page.table.isHidden()


def test_the_pages_lead_to_each_other(bench: Bench) -> None:
    page = bench.done
    page.bin_wanted.emit()
    bench.rest()
    assert bench.window.window.shown() == "bin"
    bench.page_of(bench.window.window, type(bench.bin)).left.emit()
    bench.rest()
    assert bench.window.window.shown() == "done"


def test_the_bin_is_emptied_of_what_is_old_when_the_window_opens(bench: Bench) -> None:
    bench.desk.delete_session(VISIT.id)
    assert len(bench.desk.told_bin()) == 1
    calls: list[datetime] = []
    bench.desk.empty_bin = lambda: calls.append(datetime.now(UTC)) or 0  # type: ignore[method-assign,func-returns-value]
    again = type(bench.window)(bench.desk, bench.jobs, bench.window._tools)
    bench.rest()
    assert len(calls) == 1
    again.window.close()
    again.window.deleteLater()
