"""The agreement at the table: terms, text, signatures; refusals keep what was done; a retry is the same agreement."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hyvinvointi_desktop.app import faults
from hyvinvointi_desktop.app.faults import RefusedCode, Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.agreements import Origin, Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.ids import AgreementId
from hyvinvointi_desktop.ui.clients.agreement_flow import DONE, READ, SIGN, TERMS, AgreementFlow
from hyvinvointi_desktop.ui.clients.client_card import ClientCardPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.clients.paper_form import PaperForm
from hyvinvointi_desktop.ui.clients.sign_step import SignStep
from hyvinvointi_desktop.ui.clients.terms_step import TermsStep
from tests.ui.clients.conftest import Settle
from tests.ui.clients.fake_desk import AINO, LEENA, ClientsDesk, current
from tests.ui.helpers import assert_accessible, choose_by_keys, press, tab_to, type_text


def terms_of(flow: AgreementFlow) -> TermsStep:
    assert flow.terms is not None
    return flow.terms


def sign_of(flow: AgreementFlow) -> SignStep:
    assert flow.sign is not None
    return flow.sign


def to_signing(flow: AgreementFlow, settle: Settle, way: ReadBy = ReadBy.SELF) -> SignStep:
    flow.next.click()
    settle()
    assert flow._step == READ
    flow.read.ways[way].setChecked(True)
    if way is not ReadBy.INTERPRETED:
        flow.next.click()
        assert flow._step == SIGN
    return sign_of(flow)


def sign_without_drawing(step: SignStep, *parties: Party) -> None:
    for party in parties:
        step.boxes[party].box.without.click()


def test_the_whole_way_by_keys(flow: AgreementFlow, settle: Settle, desk: ClientsDesk) -> None:
    terms = terms_of(flow)
    assert terms.first.hasFocus()
    assert terms.last.text() == "to\u00a020.5.2027"
    assert "1–6 kuukautta" in terms.length.text()
    tab_to(terms.goals[0])
    type_text(terms.goals[0], "Pääsen ulos kerran viikossa")
    choose_by_keys(flow.next)
    settle()
    assert flow.read.view.hasFocus()
    assert "Pääsen ulos kerran viikossa" in flow.read.view.toPlainText()
    shown = flow._shown
    flow.read.ways[ReadBy.READ_ALOUD].setFocus()
    press(Qt.Key.Key_Space)
    choose_by_keys(flow.next)
    step = sign_of(flow)
    choose_by_keys(step.boxes[Party.CLIENT].box.without)
    choose_by_keys(step.boxes[Party.WORKER].box.without)
    choose_by_keys(flow.next)
    settle()
    assert flow._step == DONE
    (command,) = desk.signed
    assert command.shown is shown
    signed = desk.agreements[flow._id]
    assert signed.text_sha256 == shown.sha256 if shown else False
    assert signed.read_by is ReadBy.READ_ALOUD
    assert [s.way for s in signed.signatures] == [SignedBy.CONFIRMED, SignedBy.CONFIRMED]
    assert [g.words for g in desk.goals.values() if g.client == LEENA] == ["Pääsen ulos kerran viikossa"]
    assert_accessible(flow)


def test_a_period_that_is_too_long_is_said_beside_its_last_day(flow: AgreementFlow, settle: Settle) -> None:
    terms = terms_of(flow)
    type_text(terms.times, "ma klo 10")
    terms.last.setText("31.12.2027")
    flow.next.click()
    settle()
    assert flow._step == TERMS
    assert "1–6 kuukautta" in terms.last_row.problem()
    assert terms.times.text() == "ma klo 10"


def test_how_it_was_read_must_be_told(flow: AgreementFlow, settle: Settle) -> None:
    flow.next.click()
    settle()
    flow.next.click()
    assert flow._step == READ
    assert flow.read.problem.text() == "Valitse, miten teksti luettiin."
    flow.read.ways[ReadBy.INTERPRETED].setChecked(True)
    flow.next.click()
    assert flow.read.interpreter_row.problem()
    type_text(flow.read.interpreter, "Biret N.")
    flow.next.click()
    assert flow._step == SIGN


def test_a_missing_signature_is_said_and_the_other_stays(
    flow: AgreementFlow, settle: Settle, desk: ClientsDesk
) -> None:
    step = to_signing(flow, settle)
    sign_without_drawing(step, Party.CLIENT)
    flow.next.click()
    settle()
    assert flow._step == SIGN
    assert step.boxes[Party.WORKER].problem.text()
    assert not step.boxes[Party.CLIENT].problem.text()
    assert step.boxes[Party.CLIENT].box.way() == "confirmed"
    assert not desk.signed


def test_a_mark_brings_a_witness(flow: AgreementFlow, settle: Settle, desk: ClientsDesk) -> None:
    step = to_signing(flow, settle)
    step.mark.setChecked(True)
    sign_without_drawing(step, Party.CLIENT, Party.WORKER)
    flow.next.click()
    settle()
    assert step.boxes[Party.WITNESS].name_row.problem()
    type_text(step.boxes[Party.WITNESS].name, "Naapuri N.")
    sign_without_drawing(step, Party.WITNESS)
    flow.next.click()
    settle()
    ways = {s.party: s.way for s in desk.agreements[flow._id].signatures}
    assert ways[Party.CLIENT] is SignedBy.MARK
    assert ways[Party.WITNESS] is SignedBy.CONFIRMED


def test_the_paper_way_takes_a_scan(flow: AgreementFlow, settle: Settle, desk: ClientsDesk, tmp_path: Path) -> None:
    step = to_signing(flow, settle)
    step.paper.setChecked(True)
    flow.next.click()
    settle()
    assert "Lisää kuva tai skannaus" in step.scan.said.text()
    wrong = tmp_path / "kirje.pdf"
    wrong.write_bytes(b"not a pdf at all")
    step.scan.take(str(wrong))
    assert "ei ole PNG" in step.scan.said.text()
    right = tmp_path / "sopimus.jpg"
    right.write_bytes(b"\xff\xd8\xff\xe0 picture")
    step.scan.take(str(right))
    flow.next.click()
    settle()
    signed = desk.agreements[flow._id]
    assert signed.origin is Origin.SCANNED
    assert signed.scan is not None
    assert desk.kept[signed.scan].media_type == "image/jpeg"


def test_a_paper_to_sign_is_made_of_the_shown_text(flow: AgreementFlow, settle: Settle, page: ClientsPage) -> None:
    step = to_signing(flow, settle)
    step.paper.setChecked(True)
    papers: list[bytes] = []
    page.show_pdf.connect(lambda content, _title: papers.append(content))
    step.print_wanted.emit()
    assert papers[0].startswith(b"%PDF-")


def test_a_full_disk_keeps_the_signatures_and_a_retry_is_the_same_agreement(
    flow: AgreementFlow, settle: Settle, desk: ClientsDesk
) -> None:
    step = to_signing(flow, settle)
    sign_without_drawing(step, Party.CLIENT, Party.WORKER)
    desk.fail_next = Surroundings(SurroundingsKind.DISK_FULL)
    flow.next.click()
    settle()
    assert "Levy on täynnä" in flow.notice.text()
    assert step.boxes[Party.CLIENT].box.way() == "confirmed"
    flow.next.click()
    settle()
    assert flow._step == DONE
    first, second = desk.signed
    assert first.agreement_id == second.agreement_id
    assert first.goal_ids == second.goal_ids


def test_an_earlier_try_that_did_arrive_is_found(flow: AgreementFlow, settle: Settle, desk: ClientsDesk) -> None:
    step = to_signing(flow, settle)
    sign_without_drawing(step, Party.CLIENT, Party.WORKER)
    command = flow._command()
    assert command is not None
    desk.sign_agreement(command)
    flow.next.click()  # refused: the days are taken, by this very agreement
    settle()
    assert flow._step == DONE


def test_an_earlier_try_is_also_known_by_its_papers(flow: AgreementFlow, settle: Settle, desk: ClientsDesk) -> None:
    step = to_signing(flow, settle)
    sign_without_drawing(step, Party.CLIENT, Party.WORKER)
    command = flow._command()
    assert command is not None
    desk.sign_agreement(command)
    desk.fail_next = faults.RecordsRefused(RefusedCode.ALREADY_THERE, f"{flow._id}-pdf")
    flow.next.click()
    settle()
    assert flow._step == DONE


@pytest.mark.parametrize(
    ("refusal", "step"),
    [
        (Refused(Refusal.PERIOD_LENGTH, least=1, most=6), TERMS),
        (Refused(Refusal.INTERPRETER_MISSING), READ),
        (Refused(Refusal.SIGNATURE_MISSING, party="worker"), SIGN),
        (Refused(Refusal.WITNESS_MISSING), SIGN),
        (Refused(Refusal.SCAN_MISSING), SIGN),
        (Refused(Refusal.TEXT_CHANGED), TERMS),
    ],
)
def test_a_refusal_leads_to_its_place(
    flow: AgreementFlow, settle: Settle, desk: ClientsDesk, refusal: Refused, step: int
) -> None:
    signing = to_signing(flow, settle)
    sign_without_drawing(signing, Party.CLIENT, Party.WORKER)
    desk.fail_next = refusal
    flow.next.click()
    settle()
    assert flow._step == step
    assert flow.notice.text() or flow.read.interpreter_row.problem()
    assert signing.boxes[Party.CLIENT].box.way() == "confirmed"


def test_thinking_about_it_is_no_reproach_and_keeps_the_terms(
    flow: AgreementFlow, page: ClientsPage, settle: Settle
) -> None:
    type_text(terms_of(flow).times, "ke klo 12")
    wanted = flow._id
    flow.think.click()
    settle()
    card = current(page, ClientCardPage)
    assert "ensikäyntejä voi kirjata" in card.agreement.notice.text()
    page.make_agreement(LEENA, None)
    settle()
    again = current(page, AgreementFlow)
    assert terms_of(again).times.text() == "ke klo 12"
    assert again._id == wanted


def test_a_change_shows_what_differs(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    page.open_client(AINO)
    page.make_agreement(AINO, desk.agreements[AgreementId("a1")])
    settle()
    flow = current(page, AgreementFlow)
    assert terms_of(flow).last.text() == "su\u00a028.2.2027"
    assert terms_of(flow).goals[0].text() == "Pääsen taas ihmisten pariin"
    type_text(terms_of(flow).times, "ti klo 12")
    step = to_signing(flow, settle)
    said = [w.text() for w in flow.read.difference.findChildren(QLabel)]
    assert "Tapaamme näin: ti klo 12" in said
    assert "Tapaamme näin: ma klo 10" in said
    sign_without_drawing(step, Party.CLIENT, Party.WORKER)
    flow.next.click()
    settle()
    assert desk.agreements[flow._id].replaces == "a1"
    assert desk.agreements[flow._id].version == 2


def test_an_old_agreement_on_paper(page: ClientsPage, settle: Settle, desk: ClientsDesk) -> None:
    page.open_client(LEENA)
    page.record_paper(LEENA)
    settle()
    form = current(page, PaperForm)
    form.save.click()
    assert form.first_row.problem()
    form.first.setText("1.9.2026")
    form.last.setText("31.12.2027")
    form.save.click()
    settle()
    assert "1–6 kuukautta" in form.last_row.problem()
    form.last.setText("31.12.2026")
    form.save.click()
    settle()
    (paper,) = (a for a in desk.agreements.values() if a.client == LEENA)
    assert paper.origin is Origin.PAPER
    assert "Paperisopimus on nyt käytössä" in current(page, ClientCardPage).agreement.notice.text()


def test_every_step_has_names(flow: AgreementFlow, settle: Settle) -> None:
    assert_accessible(flow)
    to_signing(flow, settle)
    sign_of(flow).paper.setChecked(True)
    assert_accessible(flow)
