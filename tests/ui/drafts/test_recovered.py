"""After a sitting without an end: what was being typed is shown with both versions, and goes back where it belongs."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Standing
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.domain.acts import OWN
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.drafts.recovered_page import RecoveredPage
from hyvinvointi_desktop.ui.drafts.told import differing, fields_in, words_of
from hyvinvointi_desktop.ui.gallery.desk_places import go
from hyvinvointi_desktop.ui.gallery.walker import Walker
from hyvinvointi_desktop.ui.kit.accessible_names import name_of
from hyvinvointi_desktop.ui.sessions.notebook_page import NotebookPage
from hyvinvointi_desktop.ui.sessions.notebook_row import Cell
from hyvinvointi_desktop.ui.today.area import TodayArea
from tests.support.desks import quick_gate
from tests.support.practice import NOW, practice_profile
from tests.support.vaults import PASSPHRASE
from tests.ui.drafts.child import TYPED
from tests.ui.helpers import assert_accessible, no_sideways_scrolling, press, tab_to, type_text

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed profile with the small practice log."""
    return practice_profile(tmp_path / "profile")


@pytest.mark.parametrize(
    ("form", "kept", "field"),
    [("visit", Form.VISIT, "note"), ("client", Form.CLIENT, "address"), ("text", Form.TEXT, "words")],
)
def test_a_program_killed_a_second_after_the_last_letter_has_kept_all_of_them(
    folder: Path, form: str, kept: Form, field: str
) -> None:
    killed = subprocess.run(
        [sys.executable, "-m", "tests.ui.drafts.child", str(folder), form],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert killed.returncode == -9, killed.stderr.decode()
    desk = quick_gate(folder).unlock(PASSPHRASE)
    try:
        (found,) = desk.recovered()
        assert found.draft.form is kept
        assert TYPED in found.draft.typed[field]
        assert any(TYPED in words for _, words in found.draft.now)
        assert not any(TYPED in words for _, words in found.draft.before)
        assert found.standing is Standing.AS_IT_WAS
    finally:
        desk.close()
    again = quick_gate(folder).unlock(PASSPHRASE)
    try:
        assert again.recovered() == ()  # that sitting was closed: the draft waits in its form
        assert len(again.drafts(kept)) == 1
    finally:
        again.close()


# -- the page ---------------------------------------------------------------------------------------------------


def _page(at: Walker) -> RecoveredPage:
    return at.page("recovered", RecoveredPage)


def _told(at: Walker) -> RecoveredPage:
    at.window.tell_recovered(anyway=True)
    at.rest()
    assert at.window.window.shown() == "recovered"
    return _page(at)


def _words(widget: QWidget) -> list[str]:
    return [w.text() for w in widget.findChildren(QLabel) if not w.isHidden() and w.text()]


def _a_visit(desk: Desk) -> SessionId:
    return next(s.id for row in desk.client_list() for s in desk.client_card(row.client.id).sessions)


def _type_in_visit(at: Walker, session: SessionId, words: str) -> QPlainTextEdit:
    at.window.open_session(session)
    at.rest()
    area = at.page("today", TodayArea)
    assert area._form is not None
    note = area._form.fields.note
    note.setPlainText(words)
    at.window.keep_unfinished()
    at.rest()
    return note


def test_a_card_names_client_form_and_time_and_shows_both_versions(walker: Callable[[], Walker], desk: Desk) -> None:
    session = _a_visit(desk)
    saved = desk.session(session)
    assert saved is not None
    at = walker()
    _type_in_visit(at, session, "Uusi muistiinpano")
    page = _told(at)
    (card,) = page.cards
    name = next(c.name for c in desk.clients() if c.id == saved.clients[0])
    assert card.heading_words == f"Käynti tai tapaaminen · {name}"
    assert "Kirjoitettu la 21.11.2026 klo 11.00" in [w.replace("\xa0", " ") for w in _words(card)]
    assert [w for w in _words(card) if w in ("Muistiinpanot", "Kirjoitit", "Tallennettu")] == [
        "Muistiinpanot", "Kirjoitit", "Tallennettu",
    ]  # fmt: skip
    assert "Uusi muistiinpano" in _words(card)
    assert saved.note in _words(card)
    assert_accessible(page)
    assert no_sideways_scrolling(page)


def test_by_keyboard_alone_the_form_opens_on_the_very_record(walker: Callable[[], Walker], desk: Desk) -> None:
    session = _a_visit(desk)
    at = walker()
    _type_in_visit(at, session, "Uusi muistiinpano")
    at.window.show_page("today")
    at.rest()
    page = _told(at)
    assert QApplication.focusWidget() is page.cards[0].go_on
    press(Qt.Key.Key_Return)
    at.rest()
    area = at.page("today", TodayArea)
    assert area._form is not None
    draft = area._form.fields.collect()
    assert draft is not None
    assert (draft.id, draft.note) == (session, "Uusi muistiinpano")
    assert "Tämän kirjoitit aiemmin" in area._form.notice.text() or "kirjoitettu aiemmin" in area._form.notice.text()


def test_discarding_asks_and_takes_that_draft_alone(walker: Callable[[], Walker], desk: Desk) -> None:
    sessions = [s.id for row in desk.client_list() for s in desk.client_card(row.client.id).sessions][:2]
    at = walker()
    for session in sessions:
        _type_in_visit(at, session, f"muistiinpano {session}")
    page = _told(at)
    first = page.cards[0]
    tab_to(first.drop)
    press(Qt.Key.Key_Space)
    at.rest()
    question = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    assert "Hylätäänkö kirjoitettu?" in _words(question)
    assert len(desk.drafts(Form.VISIT)) == 2
    next(b for b in question.findChildren(QWidget) if getattr(b, "text", str)() == "Hylkää").click()  # type: ignore[attr-defined]
    at.rest()
    (left,) = desk.drafts(Form.VISIT)
    assert left.record != first.found.draft.record
    assert [card.found.draft.record for card in page.cards] == [left.record]


def test_a_deleted_record_is_said_and_its_words_land_nowhere(walker: Callable[[], Walker], desk: Desk) -> None:
    session = _a_visit(desk)
    at = walker()
    _type_in_visit(at, session, "Uusi muistiinpano")
    at.window.show_page("today")
    at.rest()
    desk.delete_session(session)
    before = {s.id: s.note for s in desk.sessions_between(NOW.date() - timedelta(days=400), NOW.date())}
    page = _told(at)
    (card,) = page.cards
    assert card.found.standing is Standing.GONE
    assert card.go_on.isHidden()
    assert any("on poistettu sen jälkeen" in w for w in _words(card))
    assert "Uusi muistiinpano" in _words(card)
    assert {s.id: s.note for s in desk.sessions_between(NOW.date() - timedelta(days=400), NOW.date())} == before


def test_a_record_changed_since_says_so_and_shows_what_was_saved_then(
    walker: Callable[[], Walker], desk: Desk
) -> None:
    session = _a_visit(desk)
    saved = desk.session(session)
    assert saved is not None
    at = walker()
    _type_in_visit(at, session, "Uusi muistiinpano")
    at.window.show_page("today")
    at.rest()
    desk.log_sessions([replace(saved, note="Muualla muutettu")])
    (card,) = _told(at).cards
    assert card.found.standing is Standing.CHANGED
    assert any("on muuttunut sen jälkeen" in w for w in _words(card))
    assert "Tallennettuna, kun aloitit" in _words(card)
    assert saved.note in _words(card)


def test_nothing_is_told_after_a_sitting_that_ended(walker: Callable[[], Walker], desk: Desk) -> None:
    at = walker()
    _type_in_visit(at, _a_visit(desk), "Uusi muistiinpano")
    at.window.tell_recovered()
    at.rest()
    assert at.window.window.shown() == "today"


# -- each form on its own record ----------------------------------------------------------------------------------

WAYS = {
    "new-client": Form.CLIENT,
    "goal-form": Form.GOAL,
    "agreement-terms": Form.AGREEMENT,
    "paper-agreement": Form.PAPER_AGREEMENT,
    "new-visit": Form.VISIT,
    "session": Form.VISIT,
    "plans": Form.PLAN,
    "claims-trip": Form.TRIP,
    "settings-rates": Form.KM_RATE,
    "settings-rules": Form.RULES,
    "settings-texts": Form.TEXT,
    "settings-programme": Form.PROGRAMME,
    "settings-measure": Form.MEASURE,
    "settings-measure-new": Form.MEASURE,
    "measures-fill": Form.ASSESSMENT,
    "today": Form.QUICK_LINE,
}


def _forms(at: Walker, form: Form) -> list[FormDraft]:
    drafts = at.window.window.findChildren(FormDraft)
    return [d for d in drafts if d._form is form and d.record and d._owner.isVisible()]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)
@pytest.mark.parametrize("stop", WAYS)
def test_going_on_opens_that_form_on_that_record_with_the_words(
    walker: Callable[[], Walker], desk: Desk, stop: str
) -> None:
    at, form = walker(), WAYS[stop]
    go(at, stop)
    (typed_in,) = _forms(at, form)[:1]
    field = next(f for f in fields_in(typed_in._owner) if isinstance(f, QLineEdit | QPlainTextEdit) and f.isVisible())
    name = name_of(field)
    field.setFocus()
    type_text(field, "77")
    at.window.keep_unfinished()
    at.rest()
    (kept,) = desk.drafts(form)
    at.close_sheets()
    at.window.show_page("clients")
    at.rest()
    page = _told(at)
    (card,) = [c for c in page.cards if c.found.draft.form is form]
    card.go_on.click()
    at.rest()
    opened = [d for d in _forms(at, form) if d.record == kept.record]
    assert opened
    shown = {name_of(f): words_of(f) for f in fields_in(opened[0]._owner)}
    assert "77" in (shown[name] or "")
    assert desk.drafts(form)[0].record == kept.record
    at.close_sheets()


def test_a_notebook_goes_on_with_its_rows(walker: Callable[[], Walker], desk: Desk) -> None:
    at = walker()
    at.window.open_notebook()
    at.rest()
    page = at.page("today", TodayArea).currentWidget()
    assert isinstance(page, NotebookPage)
    page.grid.cell(0, Cell.NOTE).setText("77")
    at.window.keep_unfinished()
    at.rest()
    (card,) = _told(at).cards
    assert ("Rivi 1", "77", "") in differing(card.found.draft.now, card.found.draft.before)
    card.go_on.click()
    at.rest()
    again = at.page("today", TodayArea).currentWidget()
    assert isinstance(again, NotebookPage)
    assert again.grid.words(0)[Cell.NOTE] == "77"


@pytest.mark.parametrize(("form", "name"), [(Form.OWN_DETAILS, "phone"), (Form.PAYER, "rate")])
def test_settings_that_are_kept_on_leaving_go_on_too(
    walker: Callable[[], Walker], desk: Desk, form: Form, name: str
) -> None:
    record = OWN if form is Form.OWN_DETAILS else desk.me().payers[0].id
    since = desk.open_draft(form, record).mark
    desk.keep_draft(Draft(form, record, None, {name: "0401"}, (("x", "0401"),), (), since, NOW))
    at = walker()
    (card,) = _told(at).cards
    assert card.found.standing is Standing.AS_IT_WAS
    card.go_on.click()
    at.rest()
    (opened,) = [d for d in _forms(at, form) if d.record == record]
    assert "0401" in [words_of(f) for f in fields_in(opened._owner)]
