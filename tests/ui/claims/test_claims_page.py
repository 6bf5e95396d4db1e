"""Tunnit ja matkat by keyboard and mouse: reading, mending, explaining, signing, and what comes after."""

import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.follow_post import Decided, Decision
from hyvinvointi_desktop.app.look_post import PostGlance
from hyvinvointi_desktop.domain.approval import LineReason
from hyvinvointi_desktop.domain.claim_lines import WHOLE, hours_key, trip_key
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleId
from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.ids import ClaimId, TripId
from hyvinvointi_desktop.domain.sessions import Trip
from hyvinvointi_desktop.ui.claims.annex_sheet import AnnexSheet
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.claims.sign_sheet import SignSheet
from hyvinvointi_desktop.ui.claims.trip_form import TripForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.dialogs import CalmDialog
from hyvinvointi_desktop.ui.pictures import settle
from tests.ui.claims.conftest import Doors
from tests.ui.claims.fake_desk import KUNTA, OCTOBER, World, visit
from tests.ui.helpers import assert_accessible, choose_by_keys, no_sideways_scrolling, press, tab_to, type_text

FULL = Surroundings(SurroundingsKind.DISK_FULL)


def texts(widget: QWidget) -> str:
    """Every word that is shown, with plain spaces."""
    QApplication.processEvents()
    shown = [w.text() for w in widget.findChildren(QLabel) if w.isVisible()]
    return "\n".join(shown).replace("\u00a0", " ")


def open_october(page: ClaimsPage, jobs: Jobs) -> None:
    page.show_month(OCTOBER, KUNTA)
    settle(jobs)


def finding(page: ClaimsPage, code: FindingCode) -> object:
    assert page.paper is not None
    return next(f for f in page.paper.claim.findings if f.code is code)


def test_it_opens_the_newest_month_that_waits_for_signing(page: ClaimsPage) -> None:
    shown = texts(page)
    assert "Lokakuu 2026" in shown
    assert "Maksaja: Sodankylän kunta · työsuhde" in shown
    assert "471,99 €" in shown
    assert page.month.head.state.text() == "kesken"
    assert page.month.head.months.currentText() == "Lokakuu 2026 · kesken"


def test_rows_show_code_and_name_and_the_reasons_follow_the_arrow_keys(page: ClaimsPage) -> None:
    lines = page.month.lines
    lines.focus_rows()
    press(Qt.Key.Key_Down)
    assert "To 8.10. · A-17 Aino Korpela" in texts(lines.why)
    assert "Tunnit: 150 min × 13,00 € / 60 = 32,50 €" in texts(lines.why)


def test_enter_on_a_row_opens_its_visit(qtbot: QtBot, page: ClaimsPage) -> None:
    page.month.lines.focus_rows()
    with qtbot.waitSignal(page.open_session) as opened:
        press(Qt.Key.Key_Return)
    assert opened.args == ["s1"]


def test_findings_lead_to_where_they_are_mended(qtbot: QtBot, page: ClaimsPage) -> None:
    for code, key in ((FindingCode.OVERLAP, "s6"), (FindingCode.ODD_KM, "s5")):
        with qtbot.waitSignal(page.open_session) as opened:
            page.month.findings.mend_wanted.emit(finding(page, code))
        assert opened.args == [key]


def test_a_missing_rate_blocks_signing_says_so_and_leads_to_the_rates(
    qtbot: QtBot, world: World, page: ClaimsPage, jobs: Jobs
) -> None:
    records = world.store.records
    payer = replace(records.log.payers[0], hourly_rates=())
    records.log = replace(records.log, payers=(payer,))
    page.refresh()
    settle(jobs)
    page.month.head.sign.click()
    assert "korjattava ennen allekirjoitusta" in page.notice.text()
    assert page.findChild(SignSheet) is None
    first = page.focusWidget()
    assert isinstance(first, QAbstractButton)
    with qtbot.waitSignal(page.open_rates):
        press(Qt.Key.Key_Space, first)


def test_explaining_by_keyboard_is_kept_and_shown(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    odd = finding(page, FindingCode.ODD_KM)
    row = page.month.findings.row_of(odd)  # type: ignore[arg-type]
    assert row is not None
    choose_by_keys(row.explain_button)
    assert row.field.hasFocus()
    type_text(row.field, "Kelirikko, kiersin Vajusen kautta")
    press(Qt.Key.Key_Return)
    settle(jobs)
    assert [e.words for e in world.store.records.explanations()] == ["Kelirikko, kiersin Vajusen kautta"]
    assert "Selityksesi: Kelirikko, kiersin Vajusen kautta" in texts(page.month.findings)


def test_words_that_could_not_be_kept_stay_also_through_a_rereading(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    odd = finding(page, FindingCode.ODD_KM)
    row = page.month.findings.row_of(odd)  # type: ignore[arg-type]
    assert row is not None
    row.explain_button.click()  # type: ignore[attr-defined]
    type_text(row.field, "Kelirikko")
    world.store.refuse = FULL
    press(Qt.Key.Key_Return, row.field)
    settle(jobs)
    assert "Levy on täynnä" in row.notice.text()
    assert row.field.text() == "Kelirikko"
    page.refresh()
    settle(jobs)
    again = page.month.findings.row_of(odd)  # type: ignore[arg-type]
    assert again is not None
    assert again.field.isVisible()
    assert again.field.text() == "Kelirikko"
    again.save_button.click()
    settle(jobs)
    assert len(world.store.records.explanations()) == 1


def test_planned_meetings_and_empty_days_are_asked_before_signing(qtbot: QtBot, page: ClaimsPage) -> None:
    before = page.month.before
    assert "Yksi sovittu tapaaminen on kirjaamatta" in texts(before)
    assert "Päivät ilman kirjausta:" in texts(before)
    assert "Muistiinpanot ja nimet jäävät tälle koneelle." in texts(before)
    log_it = next(b for b in before.findChildren(QAbstractButton) if b.text() == "Kirjaa")
    with qtbot.waitSignal(page.open_session) as opened:
        log_it.click()
    assert opened.args == ["s9"]


def test_the_month_is_saved_as_a_table_in_both_forms(page: ClaimsPage, jobs: Jobs, doors: Doors) -> None:
    page.month.table_button.click()
    settle(jobs)
    assert [name for name, _ in doors.saved[0]] == ["2026-10-kunta.xlsx", "2026-10-kunta.csv"]
    workbook, plain = (content for _, content in doors.saved[0])
    assert workbook.startswith(b"PK")
    assert plain.startswith(b"\xef\xbb\xbfRivi;")
    assert "2026-10-kunta.xlsx" in page.notice.text()


def test_signing_by_keyboard_shows_what_leaves_then_seals_and_saves(
    world: World, page: ClaimsPage, jobs: Jobs, doors: Doors
) -> None:
    choose_by_keys(page.month.head.sign)
    sheet = page.findChild(SignSheet)
    assert sheet is not None
    shown = texts(sheet)
    assert "9 riviä · 12 h 30 min · 553,8 km · 471,99 €" in shown
    assert "Muistiinpanot ja nimet jäävät tälle koneelle." in shown
    assert "to 22.10. · A-17: " in shown
    assert "Aino" not in shown
    assert_accessible(sheet)
    assert sheet.focusWidget() is sheet.sign_button
    press(Qt.Key.Key_Space, sheet.sign_button)
    settle(jobs)
    (claim,) = world.store.records.sealed_claims()
    assert claim.state is ClaimState.SEALED
    assert "Lokakuu 2026 on allekirjoitettu" in texts(sheet)
    assert sheet.focusWidget() is sheet.save_button
    press(Qt.Key.Key_Space, sheet.save_button)
    assert [name for name, _ in doors.saved[0]] == ["2026-10-kunta-001.pdf", "2026-10-kunta-001.asice"]
    assert "/keksitty/kansio" in sheet.notice.text()
    settle(jobs)
    assert page.month.head.state.text() == "allekirjoitettu"
    assert not page.month.head.sign.isVisible()


def test_a_laptop_in_a_space_is_led_to_the_mail(
    page: ClaimsPage, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(page._desk), "post_glance", lambda _: PostGlance(0, None, 0, 1))
    choose_by_keys(page.month.head.sign)
    sheet = page.findChild(SignSheet)
    assert sheet is not None
    press(Qt.Key.Key_Space, sheet.sign_button)
    settle(jobs)
    assert "Lähetä se nyt koordinaattorillesi" in texts(sheet)
    assert "anna ne maksajalle" not in texts(sheet)
    with qtbot.waitSignal(page.open_post):
        sheet.post_button.click()
    assert not sheet.isVisible()


def test_a_failed_saving_of_files_keeps_the_claim_and_says_why(page: ClaimsPage, jobs: Jobs, doors: Doors) -> None:
    doors.refuse = FULL
    page.sign()
    sheet = page.findChild(SignSheet)
    assert sheet is not None
    sheet.sign()
    settle(jobs)
    sheet.save_button.click()
    assert "Levy on täynnä" in sheet.notice.text()
    assert page.reading is not None
    assert page.reading.sealed is not None


def test_a_failed_signing_goes_back_to_the_question_and_can_be_tried_again(
    world: World, page: ClaimsPage, jobs: Jobs
) -> None:
    page.sign()
    sheet = page.findChild(SignSheet)
    assert sheet is not None
    world.store.refuse = FULL
    sheet.sign()
    settle(jobs)
    assert "Levy on täynnä" in sheet.notice.text()
    assert world.store.records.sealed_claims() == ()
    sheet.sign_button.click()
    settle(jobs)
    assert len(world.store.records.sealed_claims()) == 1


def test_pressing_sign_twice_seals_once_and_esc_waits(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    page.sign()
    sheet = page.findChild(SignSheet)
    assert sheet is not None
    world.store.hold = threading.Event()
    sheet.sign()
    sheet.sign()
    press(Qt.Key.Key_Escape, sheet)
    assert sheet.isVisible()
    world.store.hold.set()
    settle(jobs)
    assert len(world.store.records.sealed_claims()) == 1


def test_the_draft_and_the_signed_paper_open_in_the_window(
    world: World, page: ClaimsPage, jobs: Jobs, doors: Doors
) -> None:
    page.month.head.view.click()
    settle(jobs)
    heading, name, content = doors.viewed[-1]
    assert (heading, name, content) == (
        "Lokakuu 2026, ei vielä allekirjoitettu", "2026-10-kunta-luonnos.pdf", b"claim 2026-10 draft fi",
    )  # fmt: skip
    world.desk.seal_claim(OCTOBER, None, "fi")
    open_october(page, jobs)
    page.month.head.view.click()
    settle(jobs)
    assert doors.viewed[-1] == ("Lokakuu 2026, nro 1", "2026-10-kunta-001.pdf", b"claim 2026-10 sealed fi signed")


def test_a_change_after_signing_is_shown_line_by_line_and_replaced(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    world.desk.seal_claim(OCTOBER, None, "fi")
    world.store.records.put_session(visit("s3", 9, "13.00-16.00", world.store.records.log.clients[1].id, 904))
    open_october(page, jobs)
    changed = texts(page.month.changed)
    assert "Pe 9.10. · tunnit · A-21 Eero Tieva" in changed
    assert "2 h, 26,00 € → 3 h, 39,00 €" in changed
    assert "Ero on +13,00 €" in changed
    assert "471,99 €" in texts(page.month.totals)
    choose_by_keys(page.month.changed.replace_button)
    sheet = page.findChild(SignSheet)
    assert sheet is not None
    assert "Tämä korvaa aiemmin allekirjoittamasi" in texts(sheet)
    sheet.sign()
    settle(jobs)
    first, second = world.store.records.sealed_claims()
    assert (first.state, second.amends) == (ClaimState.REPLACED, first.id)
    settle(jobs)
    assert not page.month.changed.isVisible()
    assert "Yksi aiempi versio" in texts(page.month.fate)


def test_a_change_after_payment_becomes_an_adjustment_of_the_next_open_month(
    world: World, page: ClaimsPage, jobs: Jobs
) -> None:
    sealed = world.desk.seal_claim(OCTOBER, None, "fi")
    world.desk.mark_claim(sealed.claim.id, ClaimState.PAID)
    world.store.records.put_session(visit("s3", 9, "13.00-16.00", world.store.records.log.clients[1].id, 904))
    open_october(page, jobs)
    assert "Ero +13,00 € menee oikaisuna seuraavaan avoimeen kuukauteen." in texts(page.month.changed)
    assert not page.month.changed.replace_button.isVisible()
    page.show_month(Month(2026, 11), KUNTA)
    settle(jobs)
    assert "Lokakuu 2026 · pe 9.10. · tunnit" in texts(page.month.adjustments)
    assert "+1 h, +13,00 €" in texts(page.month.adjustments)
    assert "oikaisut 13,00 €" in texts(page.month.totals)


def test_marking_asks_first(qtbot: QtBot, world: World, page: ClaimsPage, jobs: Jobs) -> None:
    world.desk.seal_claim(OCTOBER, None, "fi")
    open_october(page, jobs)
    button = page.month.fate.mark_button
    assert button is not None
    menu = button.menu()
    assert menu is not None
    names = [action.text() for action in menu.actions()]
    assert names == [
        "Merkitse lähetetyksi", "Merkitse hyväksytyksi", "Merkitse täydennettäväksi", "Merkitse maksetuksi",
    ]  # fmt: skip
    menu.actions()[3].trigger()
    question = page.findChild(CalmDialog)
    assert question is not None
    assert "seuraavaan avoimeen kuukauteen" in question.words.text()
    next(b for b in question.findChildren(QAbstractButton) if b.text() == "Merkitse maksetuksi").click()
    settle(jobs)
    assert page.month.head.state.text() == "maksettu"
    assert page.month.fate.mark_button is None


def test_a_returned_month_names_the_day_of_each_line(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    world.desk.seal_claim(OCTOBER, None, "fi")
    open_october(page, jobs)
    screen = world.desk.claim(OCTOBER, KUNTA)
    line, trip = screen.claim.hours[0], screen.claim.trips[0]
    lines = (
        LineReason(hours_key(line.session, line.on.isoformat()), "Kesto?"),
        LineReason(trip_key(trip.trip), "Matka?"), LineReason(WHOLE, "Soitatko?"),
    )  # fmt: skip
    decision = Decision(
        BundleId("d" * 64), ClaimId("k1"), Decided.RETURNED, lines, "Kiitos.", "Kaisa", world.desk.clock.now(), None,
        is_new=True,
    )
    page.month.fate.show_month(replace(screen, decision=decision))
    said = texts(page.month.fate)
    assert f"{formats.date_text(line.on)}: Kesto?\n{formats.date_text(trip.on)}: Matka?" in said
    assert "Koko kuukausi: Soitatko?\nKiitos." in said


def test_the_address_annex_needs_a_reason(world: World, page: ClaimsPage, jobs: Jobs, doors: Doors) -> None:
    world.desk.seal_claim(OCTOBER, None, "fi")
    open_october(page, jobs)
    page.month.fate.annex_wanted.emit()
    sheet = page.findChild(AnnexSheet)
    assert sheet is not None
    press(Qt.Key.Key_Return, sheet.field)
    assert sheet.row.problem().startswith("Kirjoita syy")
    assert doors.viewed == []
    type_text(sheet.field, "Maksaja pyysi")
    sheet.open_button.click()
    settle(jobs)
    assert doors.viewed[-1][2] == b"annex Maksaja pyysi 7"


def fill_trip(form: TripForm) -> None:
    for field, words in (
        (form.purpose, "Koulutus Ivalossa"), (form.when, "14.10.2026"), (form.origin, "Sodankylä, Keksitie 1"),
        (form.goal, "Ivalo"), (form.km, "164,5"),
    ):  # fmt: skip
        field.clear()
        type_text(field, words)


def test_a_trip_without_a_meeting_is_added_and_a_retry_is_the_same_trip(
    world: World, page: ClaimsPage, jobs: Jobs
) -> None:
    choose_by_keys(page.month.trips.add_button)
    form = page.findChild(TripForm)
    assert form is not None
    assert_accessible(form)
    fill_trip(form)
    world.store.refuse = FULL
    form.save_button.click()
    settle(jobs)
    assert "Levy on täynnä" in texts(form)
    assert form.purpose.text() == "Koulutus Ivalossa"
    form.save_button.click()
    settle(jobs)
    added = [t for t in world.store.records.log.trips if t.purpose == "Koulutus Ivalossa"]
    assert [(t.on, t.km_tenths, t.to_place, t.payer) for t in added] == [(date(2026, 10, 14), 1645, "Ivalo", KUNTA)]
    assert "Koulutus Ivalossa" in texts(page.month.trips)


def test_an_unfinished_trip_says_what_is_missing(page: ClaimsPage, jobs: Jobs) -> None:
    page.month.trips.add_button.click()
    form = page.findChild(TripForm)
    assert form is not None
    form.save_button.click()
    assert form.focusWidget() is form.purpose
    assert "Kirjoita, miksi ajoit" in form.rows["purpose"].problem()
    assert form.rows["km"].problem() == "Kirjoita kilometrit."


def test_a_trip_is_changed_and_taken_out(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    page.show_trip(TripId("t-own"))
    form = page.findChild(TripForm)
    assert form is not None
    form.km.set_value(1000)
    form.save_button.click()
    settle(jobs)
    assert [t.km_tenths for t in world.store.records.log.trips] == [1000]
    page.show_trip(TripId("t-own"))
    again = [f for f in page.findChildren(TripForm) if f.isVisible()][-1]
    next(b for b in again.findChildren(QAbstractButton) if b.text() == "P&oista").click()
    question = again.findChild(CalmDialog)
    assert question is not None
    next(b for b in question.findChildren(QAbstractButton) if b.text() == "Poista").click()
    settle(jobs)
    assert world.store.records.log.trips == ()


def test_a_trip_without_a_route_is_an_error_that_opens_its_form(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    before: Trip = world.store.records.log.trips[0]
    world.desk.save_trip(replace(before, to_place=""))
    page.refresh()
    settle(jobs)
    row = page.month.findings.row_of(finding(page, FindingCode.MISSING_ROUTE))  # type: ignore[arg-type]
    assert row is not None
    assert not row.explain_button.isVisible()
    row.mend_button.click()  # type: ignore[attr-defined]
    form = page.findChild(TripForm)
    assert form is not None
    assert form.purpose.text() == "koulutus"


def test_all_months_and_the_year(qtbot: QtBot, page: ClaimsPage, jobs: Jobs) -> None:
    tab_to(page.month_tab)
    press(Qt.Key.Key_Right)
    settle(jobs)
    assert [r.month.month for r in page.months.table.rows()] == [11, 10, 9]
    assert [(s.code, s.cents) for s in page.year.sums.rows()] == [
        ("201", 18850), ("311", 31819), ("", 450),
    ]  # fmt: skip
    assert "Vuonna 2026 yhteensä 511,19 €" in texts(page.year)
    page.months.table.opened.emit(page.months.table.rows()[2])
    settle(jobs)
    assert page.month_tab.isChecked()
    assert "Syyskuu 2026" in texts(page.month.head)


def test_bringing_in_is_asked_of_the_frame(qtbot: QtBot, page: ClaimsPage) -> None:
    page.all_tab.setChecked(True)
    bring = next(b for b in page.findChildren(QAbstractButton) if "vanha kirjanpito" in b.text())
    with qtbot.waitSignal(page.open_exchange):
        bring.click()


def test_a_month_with_nothing_says_what_will_come(page: ClaimsPage, jobs: Jobs) -> None:
    page.show_month(Month(2026, 11), KUNTA)
    settle(jobs)
    assert "Tässä kuussa ei ole vielä mitään" in texts(page)
    assert not page.month.head.sign.isVisible()


def test_a_failed_reading_says_so_and_tries_again(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    records = world.store.records
    world.store.records = None  # type: ignore[assignment]
    page.refresh()
    settle(jobs)
    assert page.notice.isVisible()
    world.store.records = records
    page.notice.action.click()
    settle(jobs)
    assert "Lokakuu 2026" in texts(page)


@pytest.mark.parametrize("state", ["draft", "sealed"])
def test_every_control_has_a_name_and_its_own_key(world: World, page: ClaimsPage, jobs: Jobs, state: str) -> None:
    if state == "sealed":
        world.desk.seal_claim(OCTOBER, None, "fi")
        world.store.records.put_session(visit("s1", 1, "9.00-10.00"))
    open_october(page, jobs)
    assert page.paper is not None
    page.month.lines.choose(page.paper.lines[0])
    assert_accessible(page)
    keys = [
        b.text()[b.text().index("&") + 1].lower()
        for b in page.findChildren(QAbstractButton)
        if b.isVisible() and "&" in b.text()
    ]
    assert len(keys) == len(set(keys)), keys


def test_it_fits_a_small_window_and_folds_with_large_text(page: ClaimsPage, jobs: Jobs) -> None:
    page.resize(640, 420)
    settle(jobs)
    inner = page.widget()
    assert inner is not None
    assert no_sideways_scrolling(page)
    assert inner.minimumSizeHint().width() <= 640
    assert page.month.lines.table.shown() is page.month.lines.table.tables[2]


def test_a_hidden_page_reads_again_when_it_is_shown(world: World, page: ClaimsPage, jobs: Jobs) -> None:
    page.hide()
    jobs.tell(world.desk.save_trip(replace(world.store.records.log.trips[0], km_tenths=1000)))
    settle(jobs)
    assert page.paper is not None
    assert page.paper.claim.totals.km_tenths == 5538
    page.show()
    settle(jobs)
    assert page.paper.claim.totals.km_tenths == 3938


def test_sums_stay_in_view_and_remarks_are_one_press_away(page: ClaimsPage) -> None:
    assert page.month.head.sums.text().replace("\u00a0", " ") == "12 h 30 min · 553,8 km · 471,99 €"
    assert page.month.head.findings.text() == "Katso 4 huomiota"
    choose_by_keys(page.month.head.findings)
    focus = page.focusWidget()
    assert focus is not None
    assert page.month.findings.isAncestorOf(focus)
