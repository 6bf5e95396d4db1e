"""A referral's whole way over a shared folder: named by the coordinator, taken on by the worker with what was signed at
the first visit, given back, named anew; nothing of it can be read in the folder."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.post_port import CaseState as AtWorker
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.app.sign_agreement import AgreementTerms, DrawnSignature, SignAgreement
from hyvinvointi_desktop.domain.agreements import Origin, Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import AgreementId, ClientId, ProgrammeId
from hyvinvointi_desktop.domain.referrals import CaseState
from tests.support import factories as f
from tests.support.post import Pair, pair
from tests.support.referrals import CASE, referral
from tests.support.work import held


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    made = pair(tmp_path)
    real = replace(made.coordinator._tools, printer=bootstrap.printer, sealer=bootstrap.sealer)
    made.coordinator._tools = real  # what is signed at the table is a PDF
    yield made
    made.close()


def _around(post: Pair) -> None:
    """Each looks into the folder once: the coordinator, the worker, the coordinator."""
    post.coordinator.collect(post.place)
    with contextlib.suppress(Refused):  # nothing to seal
        post.worker.seal_post()
    post.worker.post_round(post.place)
    post.coordinator.collect(post.place)


def _sign(desk: Desk, client: ClientId) -> bytes:
    terms = AgreementTerms(
        client, ProgrammeId("hyvinvointilahete"), f.KUNTA, date(2026, 11, 2), date(2027, 3, 1), "fi",
        "hyvinvointilahete",
    )  # fmt: skip
    both = (
        DrawnSignature(Party.CLIENT, "Helvi Hangasvaara", SignedBy.CONFIRMED),
        DrawnSignature(Party.WORKER, "Kaisa", SignedBy.CONFIRMED),
    )
    return desk.sign_agreement(
        SignAgreement(AgreementId("first"), terms, desk.show_agreement(terms), ReadBy.SELF, both)
    ).pdf


def _worker(post: Pair) -> WorkerId:
    (facts,) = post.coordinator.naming_facts()
    return facts.worker


def _state(post: Pair) -> CaseState:
    return post.coordinator.referral_screen(CASE).row.stands.state


def test_from_the_referral_to_the_workers_own_client_and_back(post: Pair) -> None:
    kaisa, maija = post.coordinator, post.worker
    kaisa.save_referral(referral())
    kaisa.find_suitable(CASE)
    client = kaisa.referral_client(CASE)
    paper = _sign(kaisa, client)
    kaisa.note_first_visit(CASE)
    assert [c.worker.can_be_reached for c in kaisa.naming_list(CASE)] == [True]
    kaisa.name_worker(CASE, _worker(post), "Helvi odottaa soittoasi")
    _around(post)
    (message,) = kaisa.referral_screen(CASE).messages
    assert message.sealed_at is not None
    assert message.content == {}  # it lives in the sealed file alone
    (row,) = maija.post().messages
    assert (row.case, row.case_state) == (CASE, AtWorker.OFFERED)
    maija.take_case(CASE, ClientId("helvi"), "Soitan huomenna")
    card = maija.client_card(ClientId("helvi"))
    assert (card.client.name, card.client.phone, card.client.village) == ("Helvi Hangasvaara", "040 555 0101", "Vuotso")
    (agreement,) = card.agreements
    assert (agreement.origin, agreement.first_day, agreement.last_day) == (
        Origin.SCANNED, date(2026, 11, 2), date(2027, 3, 1),
    )  # fmt: skip
    assert agreement.scan is not None
    kept = maija.attachment(agreement.scan)
    assert kept is not None
    assert kept.content == paper
    _around(post)
    assert _state(post) is CaseState.WITH_WORKER
    assert kaisa.referral_screen(CASE).row.waited.to_first_meeting_days == 13  # the joint first visit
    maija.give_back_case(CASE, "Muutan pois kylältä")
    _around(post)
    stands = kaisa.referral_screen(CASE).row.stands
    assert (stands.state, stands.words) == (CaseState.GIVEN_BACK, "Muutan pois kylältä")
    files = [file.read_bytes() for file in Path(post.place.where).rglob("*") if file.is_file()]
    assert files
    for word in ("Helvi", "Hangasvaara", "040 555 0101", "Vuotso", "Muutan"):
        assert not any(word.encode() in content for content in files)


def test_a_case_taken_from_the_worker_is_told_to_her(post: Pair) -> None:
    kaisa, maija = post.coordinator, post.worker
    kaisa.save_referral(replace(referral(), interests=()))
    kaisa.find_suitable(CASE)
    kaisa.name_worker(CASE, _worker(post))
    _around(post)
    maija.take_case(CASE, ClientId("helvi"))
    _around(post)
    kaisa.hand_over_case(CASE, "Toinen puhuu saamea")
    assert _state(post) is CaseState.WAITING_FOR_WORKER
    _around(post)
    assert {m.case_state for m in maija.post().messages} == {AtWorker.TAKEN_BACK}
    assert maija.client_card(ClientId("helvi")).client.name == "Helvi Hangasvaara"  # her records stay hers
    kaisa.name_worker(CASE, _worker(post))
    _around(post)
    assert _state(post) is CaseState.NAMED


def test_the_first_meeting_that_the_worker_tells_ends_the_waiting(post: Pair) -> None:
    kaisa, maija = post.coordinator, post.worker
    kaisa.save_referral(referral())
    kaisa.find_suitable(CASE)
    kaisa.name_worker(CASE, _worker(post))
    _around(post)
    maija.take_case(CASE, ClientId("helvi"))
    maija.log_sessions([
        replace(held(f"h{day}", f"2026-10-{day}"), clients=(ClientId("helvi"),)) for day in (30, 28)
    ])  # fmt: skip
    assert not kaisa.referral_screen(CASE).row.waited.meeting_over
    _around(post)
    waited = kaisa.referral_screen(CASE).row.waited
    assert (waited.meeting_over, waited.to_first_meeting_days) == (True, 8)
