"""A referral from the first words to a named worker, and what of it a worker is told."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import page
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.answer_assignment import Answered, AssignmentReply, Reply
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_ids import fresh_id
from hyvinvointi_desktop.app.look_referrals import ReferralGlance
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.app.sign_agreement import AgreementTerms, DrawnSignature, SignAgreement
from hyvinvointi_desktop.domain.agreements import Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.exchange import BundleId, CaseId, MessageKind, WorkerId
from hyvinvointi_desktop.domain.ids import AgreementId, ProgrammeId
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.domain.referrals import (
    Arrival,
    CaseEvent,
    CaseState,
    EventKind,
    Missing,
    Outcome,
    ReferralConsent,
    ReferredPerson,
    Screen,
)
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.desks import NOW, open_desk
from tests.support.referrals import AINO, AINO_FACTS, BIRGIT, CASE, coordinator, referral

ROOT = Path(__file__).parents[2]
OTHER = CaseId("bbbbbbbbbbbbbbbb")


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A coordinator's desk with two workers known."""
    made = coordinator(tmp_path / "profile", clock)
    yield made
    made.close()


def why(error: pytest.ExceptionInfo[Refused]) -> Refusal:
    return error.value.refusal


def kinds(desk: Desk, case: CaseId = CASE) -> list[EventKind]:
    return [e.kind for e in desk.referral_screen(case).events]


def waiting_of(desk: Desk, worker: WorkerId = AINO) -> tuple[WaitingMessage, ...]:
    with desk._store.registry.reading() as records:
        return records.waiting_messages(worker)


def logged(desk: Desk) -> list[tuple[str, str]]:
    with desk._store.reading() as records:
        return [(e.event, e.detail) for e in records.audit_chain()]


# -- taking in ----------------------------------------------------------------------------------------------


def test_a_referral_comes_back_as_it_was_taken_in_after_the_profile_was_closed(desk: Desk, tmp_path: Path) -> None:
    assert desk.save_referral(referral()) == {Area.REFERRALS}
    assert desk.save_referral(referral()) == frozenset()  # the same again is nothing new
    desk.close()
    again = coordinator(tmp_path / "profile", workers=False)
    found = again.referral_screen(CASE)
    assert found.row.referral == referral()
    assert found.row.stands.state is CaseState.NEW
    assert [(e.number, e.kind, e.on, e.by) for e in found.events] == [
        (1, EventKind.RECEIVED, date(2026, 10, 20), "Kaisa Koordinaattori")
    ]
    again.close()


def test_putting_words_right_is_an_event_and_answers_what_was_asked(desk: Desk) -> None:
    bare = referral(consent=ReferralConsent())
    desk.save_referral(bare)
    desk.ask_back(CASE, "Soitettu Tepolle, kysyy suostumuksen ")
    row = desk.referral_screen(CASE).row
    assert (row.lacks, row.stands.asked_on) == ((Missing.CONSENT,), date(2026, 11, 2))
    assert row.stands.asked == "Soitettu Tepolle, kysyy suostumuksen"
    desk.save_referral(referral())
    row = desk.referral_screen(CASE).row
    assert (row.lacks, row.stands.asked_on) == ((), None)
    assert kinds(desk) == [EventKind.RECEIVED, EventKind.ASKED_BACK, EventKind.CORRECTED]


def test_names_are_put_on_one_line_and_codes_stand_once(desk: Desk) -> None:
    person = replace(referral().person, name="  Helvi \n Hangasvaara ")
    desk.save_referral(referral(person=person, reasons=("loneliness", "loneliness ", ""), wishes=" a \r\n b "))
    kept = desk.referral_screen(CASE).row.referral
    assert (kept.person.name, kept.reasons, kept.wishes) == ("Helvi Hangasvaara", ("loneliness",), "a\n b")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"person": ReferredPerson(" ")}, Refusal.NAME_MISSING),
        ({"received_on": date(2026, 11, 3)}, Refusal.DAY_TO_COME),
        ({"consent": ReferralConsent(date(2026, 11, 3))}, Refusal.DAY_TO_COME),
        ({"person": ReferredPerson("Helvi", birth_year=1899)}, Refusal.BAD_NUMBER),
        ({"person": ReferredPerson("Helvi", birth_year=2027)}, Refusal.BAD_NUMBER),
        ({"person": ReferredPerson("Helvi", language="xx")}, Refusal.UNKNOWN_OPTION),
        ({"wishes": "x" * 20_001}, Refusal.ANSWER_TOO_LONG),
    ],
)
def test_a_referral_that_cannot_be_is_not_kept_half(desk: Desk, change: dict[str, Any], reason: Refusal) -> None:
    with pytest.raises(Refused) as error:
        desk.save_referral(referral(**change))
    assert why(error) is reason
    assert desk.referral_list().rows == ()


def test_only_a_coordinator_has_referrals(tmp_path: Path, clock: FixedClock) -> None:
    made = open_desk(tmp_path / "worker", clock)
    for act in (made.referral_list, lambda: made.save_referral(referral()), lambda: made.note_worker(AINO_FACTS)):
        with pytest.raises(Refused) as error:
            act()
        assert why(error) is Refusal.ONLY_COORDINATOR
    made.close()


# -- the screen ---------------------------------------------------------------------------------------------


def test_not_suitable_says_why_and_what_then(desk: Desk) -> None:
    desk.save_referral(referral())
    for screens, words, reason in (
        ((), "Soitettu", Refusal.SCREEN_MISSING),
        ((Screen.ACUTE_CRISIS,), "  ", Refusal.CASE_WORDS_MISSING),
    ):
        with pytest.raises(Refused) as error:
            desk.find_not_suitable(CASE, screens, words)
        assert why(error) is reason
    desk.find_not_suitable(
        CASE, (Screen.GAP_IN_STATUTORY_SERVICES, Screen.ACUTE_CRISIS), "Kriisipäivystys soitti heti, kerrottu Tepolle"
    )
    stands = desk.referral_screen(CASE).row.stands
    assert stands.state is CaseState.NOT_SUITABLE
    assert stands.screens == (Screen.ACUTE_CRISIS, Screen.GAP_IN_STATUTORY_SERVICES)
    assert stands.words == "Kriisipäivystys soitti heti, kerrottu Tepolle"
    desk.find_suitable(CASE)  # it was looked at again
    assert desk.referral_screen(CASE).row.stands.state is CaseState.WAITING_FOR_WORKER


def test_what_cannot_be_done_now_changes_nothing(desk: Desk) -> None:
    desk.save_referral(referral())
    with pytest.raises(Refused) as error:
        desk.name_worker(CASE, AINO)
    assert (why(error), error.value.data) == (Refusal.STEP_NOT_NOW, {"state": "new", "step": "named"})
    assert waiting_of(desk) == ()
    assert kinds(desk) == [EventKind.RECEIVED]
    with pytest.raises(Refused) as error:
        desk.find_suitable(OTHER)
    assert why(error) is Refusal.NO_SUCH_RECORD


def test_two_decisions_at_once_are_one(desk: Desk) -> None:
    desk.save_referral(referral())
    registry = desk._store.registry
    with registry.unit_of_work() as unit:
        unit.records.add_case_event(CaseEvent(CASE, 2, EventKind.SUITABLE, date(2026, 11, 2), NOW, "Toinen"))
        unit.commit()
    from hyvinvointi_desktop.app.registry_referrals_port import EventTaken

    with registry.unit_of_work() as unit, pytest.raises(EventTaken):
        unit.records.add_case_event(CaseEvent(CASE, 2, EventKind.ENDED, date(2026, 11, 2), NOW, "Kolmas"))
    assert kinds(desk) == [EventKind.RECEIVED, EventKind.SUITABLE]


# -- naming -------------------------------------------------------------------------------------------------


def test_the_assignment_holds_what_the_worker_needs_and_no_more(desk: Desk) -> None:
    desk.save_referral(referral(other_words="Potilastunnus 12345"))
    desk.find_suitable(CASE)
    assert desk.name_worker(CASE, AINO, "Helvi odottaa soittoasi") == {Area.REFERRALS}
    (message,) = waiting_of(desk)
    assert (message.kind, message.worker, message.about) == (MessageKind.ASSIGNMENT, AINO, CASE)
    assert message.content == {
        "case": CASE,
        "received_on": "2026-10-20",
        "first_visit_on": "",
        "person": {
            "name": "Helvi Hangasvaara", "phone": "040 555 0101", "email": "", "address": "Kylätie 4",
            "municipality": "Sodankylä", "village": "Vuotso", "language": "fi", "interpreter": False,
            "contact_way": "phone", "safety_notes": "", "mobility_notes": "Kävelee kepin kanssa",
        },
        "reasons": ["loneliness", "daily_activity"],
        "barriers": ["transport"],
        "interests": ["ulkoilu", "käsityöt"],
        "wishes": "Kävelylle jonkun kanssa",
        "referred_by": {"name": "Teppo Lähettäjä", "unit": "Kotihoito"},
        "consent": {"given_on": "2026-10-19", "scope": "Nimi ja puhelinnumero"},
        "words": "Helvi odottaa soittoasi",
        "papers": [],
    }  # fmt: skip
    for kept_back in ("1948", "12345", "040 555 0900"):
        assert kept_back not in str(message.content)


def test_nobody_is_named_without_consent_or_who_is_unknown(desk: Desk) -> None:
    desk.save_referral(referral(consent=ReferralConsent()))
    desk.find_suitable(CASE)
    with pytest.raises(Refused) as error:
        desk.name_worker(CASE, AINO)
    assert why(error) is Refusal.CONSENT_MISSING
    with pytest.raises(Refused) as error:
        desk.name_worker(CASE, WorkerId("nobody"))
    assert why(error) is Refusal.WORKER_UNKNOWN
    assert kinds(desk) == [EventKind.RECEIVED, EventKind.SUITABLE]
    desk.save_referral(referral(consent=ReferralConsent(), arrival=Arrival.OWN_CONTACT))
    desk.name_worker(CASE, AINO)  # who got in touch alone has said so


def test_the_load_counts_who_is_named_and_who_was_taken_on(desk: Desk) -> None:
    for case in (CASE, OTHER):
        desk.save_referral(referral(case))
        desk.find_suitable(case)
    desk.name_worker(CASE, AINO)
    aino, birgit = desk.naming_list(OTHER)
    assert (aino.worker.facts.name, aino.worker.open_cases, aino.worker.unanswered) == ("Aino Kulkija", 1, 1)
    assert birgit.worker.open_cases == 0
    assert desk.answer_assignment(AssignmentReply(CASE, Reply.TAKEN), AINO).answered is Answered.NOTED
    assert [(c.worker.open_cases, c.worker.unanswered) for c in desk.naming_list(OTHER)] == [(1, 0), (0, 0)]
    desk.end_case(CASE, Outcome.AS_PLANNED)
    assert desk.naming_list(OTHER)[0].worker.open_cases == 0


def test_an_answer_may_come_twice_or_too_late(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    desk.name_worker(CASE, AINO)
    taken = AssignmentReply(CASE, Reply.TAKEN)
    not_mine = AssignmentReply(CASE, Reply.NOT_MINE, "Olen sairauslomalla")
    assert desk.answer_assignment(taken, BIRGIT).answered is Answered.TOO_LATE  # it was never hers
    assert desk.answer_assignment(taken, AINO).answered is Answered.NOTED
    assert desk.answer_assignment(taken, AINO).answered is Answered.KNOWN
    assert desk.answer_assignment(not_mine, AINO).answered is Answered.NOTED
    assert desk.answer_assignment(not_mine, AINO).answered is Answered.KNOWN
    stands = desk.referral_screen(CASE).row.stands
    assert (stands.state, stands.worker, stands.words) == (CaseState.GIVEN_BACK, AINO, "Olen sairauslomalla")
    desk.name_worker(CASE, BIRGIT)
    assert desk.answer_assignment(not_mine, AINO).answered is Answered.TOO_LATE
    assert desk.answer_assignment(AssignmentReply(OTHER, Reply.TAKEN), AINO).answered is Answered.TOO_LATE
    assert desk.referral_screen(CASE).row.worker == "Birgit Keksitty"


def test_a_case_goes_to_another_worker_and_the_first_is_told(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    desk.name_worker(CASE, AINO)
    _seal(desk)
    desk.answer_assignment(AssignmentReply(CASE, Reply.TAKEN), AINO)
    desk.hand_over_case(CASE, "Birgit puhuu ruotsia")
    (message,) = waiting_of(desk)
    assert (message.kind, message.content) == (MessageKind.TAKEN_BACK, {"case": CASE, "words": "Birgit puhuu ruotsia"})
    stands = desk.referral_screen(CASE).row.stands
    assert (stands.state, stands.worker) == (CaseState.WAITING_FOR_WORKER, None)


def _seal(desk: Desk) -> None:
    with desk._store.registry.unit_of_work() as unit:
        for message in unit.records.waiting_messages():
            unit.records.mark_sealed(message.id, BundleId("b" * 64), NOW)
        unit.commit()


def test_an_assignment_that_never_left_is_simply_taken_out(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    desk.name_worker(CASE, AINO)
    desk.hand_over_case(CASE)
    assert waiting_of(desk) == ()
    desk.name_worker(CASE, BIRGIT)
    desk.end_case(CASE, Outcome.DECLINED)
    assert waiting_of(desk, BIRGIT) == ()


def test_who_gave_a_case_back_is_not_told_that_it_was_taken(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    desk.name_worker(CASE, AINO)
    _seal(desk)
    desk.answer_assignment(AssignmentReply(CASE, Reply.NOT_MINE), AINO)
    desk.hand_over_case(CASE)
    assert waiting_of(desk) == ()


def test_what_is_sealed_is_gone_from_the_waiting_and_cannot_be_taken_out(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    desk.name_worker(CASE, AINO)
    (message,) = waiting_of(desk)
    _seal(desk)
    with desk._store.registry.unit_of_work() as unit:
        unit.records.put_waiting(message)  # the same id again adds nothing
        unit.records.mark_sealed(message.id, BundleId("c" * 64), NOW + timedelta(days=1))
        unit.records.drop_waiting(message.id)
        unit.commit()
    (kept,) = desk.referral_screen(CASE).messages
    assert (kept.content, kept.files, kept.sealed_at, kept.bundle) == ({}, (), NOW, BundleId("b" * 64))


def test_the_end_tells_the_worker_and_keeps_the_outcome(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    desk.name_worker(CASE, AINO)
    _seal(desk)
    with pytest.raises(Refused) as error:
        desk.end_case(CASE, Outcome.AS_PLANNED, date(2026, 11, 3))
    assert why(error) is Refusal.DAY_TO_COME
    with pytest.raises(Refused) as error:
        desk.end_case(CASE, Outcome.AS_PLANNED, date(2026, 10, 19))
    assert why(error) is Refusal.BEFORE_REFERRAL
    desk.end_case(CASE, Outcome.MOVED_ON, date(2026, 11, 1), "Kuntoutukseen")
    assert [m.kind for m in waiting_of(desk)] == [MessageKind.TAKEN_BACK]
    stands = desk.referral_screen(CASE).row.stands
    assert (stands.ended_on, stands.outcome) == (date(2026, 11, 1), Outcome.MOVED_ON)


# -- the first visit ----------------------------------------------------------------------------------------


def test_what_is_signed_at_the_first_visit_goes_along(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    client = desk.referral_client(CASE)
    assert desk.referral_client(CASE) == client
    card = next(c for c in desk.clients() if c.id == client)
    assert (card.name, card.village, card.code) == ("Helvi Hangasvaara", "Vuotso", "A-3")
    terms = AgreementTerms(
        client, ProgrammeId("hyvinvointilahete"), f.KUNTA, date(2026, 11, 2), date(2027, 3, 1), "fi",
        "hyvinvointilahete",
    )  # fmt: skip
    both = (
        DrawnSignature(Party.CLIENT, "Helvi Hangasvaara", SignedBy.CONFIRMED),
        DrawnSignature(Party.WORKER, "Kaisa Koordinaattori", SignedBy.CONFIRMED),
    )
    shown = desk.show_agreement(terms)
    signed = desk.sign_agreement(SignAgreement(AgreementId("new"), terms, shown, ReadBy.SELF, both))
    desk.note_first_visit(CASE, date(2026, 11, 1))
    desk.name_worker(CASE, AINO)
    (message,) = waiting_of(desk)
    assert message.files == (signed.pdf,)
    (paper,) = message.content["papers"]
    assert paper == {
        "kind": "agreement", "name": f"sopimus-{signed.agreement.id}.pdf", "media_type": "application/pdf",
        "sha256": hashlib.sha256(signed.pdf).hexdigest(), "first_day": "2026-11-02", "last_day": "2027-03-01",
        "programme": "hyvinvointilahete", "payer": "kunta",
    }  # fmt: skip
    assert message.content["first_visit_on"] == "2026-11-01"


# -- the list -----------------------------------------------------------------------------------------------


def test_who_waits_longest_stands_first(desk: Desk, clock: FixedClock) -> None:
    for n, day in enumerate((25, 1, 12)):
        case = CaseId(f"{'abc'[n]}" * 16)
        desk.save_referral(referral(case, received_on=date(2026, 10, day), consent=ReferralConsent(date(2026, 10, 1))))
        desk.find_suitable(case)
    desk.name_worker(CaseId("c" * 16), AINO)
    desk.end_case(CaseId("a" * 16), Outcome.DECLINED)
    found = desk.referral_list()
    assert [(r.referral.id[0], r.days) for r in found.to_decide] == [("b", 32)]
    assert [(r.referral.id[0], r.days, r.worker) for r in found.under_way] == [("c", 21, "Aino Kulkija")]
    assert [r.referral.id[0] for r in found.closed] == ["a"]


def test_completing_knows_areas_of_referrals_and_of_workers(desk: Desk) -> None:
    desk.save_referral(referral(person=ReferredPerson("Helvi", area="Raattama")))
    assert desk.known_areas() == ("Kittilä", "Raattama", "Sodankylä", "Vuotso")


# -- erasing and the log ------------------------------------------------------------------------------------


def test_an_erased_referral_leaves_figures_and_no_word(desk: Desk, tmp_path: Path) -> None:
    desk.save_referral(referral())
    desk.ask_back(CASE, "Soita Hangasvaaralle")
    with pytest.raises(Refused) as error:
        desk.erase_referral(CASE)
    assert why(error) is Refusal.CASE_STILL_OPEN
    desk.end_case(CASE, Outcome.NOT_REACHED, words="Hangasvaara ei vastannut")
    assert desk.erase_referral(CASE) == {Area.REFERRALS}
    assert desk.referral_list().rows == ()
    for act in (lambda: desk.referral_screen(CASE), lambda: desk.erase_referral(CASE)):
        with pytest.raises(Refused) as error:
            act()
        assert why(error) is Refusal.NO_SUCH_RECORD
    with pytest.raises(Refused) as error:
        desk.save_referral(referral())
    assert why(error) is Refusal.REFERRAL_ERASED
    with desk._store.registry.reading() as records:
        (facts,) = records.case_facts()
        events = records.case_events(CASE)
    assert [e.kind for e in events] == [EventKind.RECEIVED, EventKind.ASKED_BACK, EventKind.ENDED]
    assert {e.words for e in events} == {""}
    assert (facts.area, facts.source, facts.reasons, facts.birth_decade) == (
        "Vuotso", "home_care", ("loneliness", "daily_activity"), 1940,
    )  # fmt: skip


def test_every_look_and_every_decision_is_in_the_log(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.referral_list()
    desk.referral_screen(CASE)
    desk.find_suitable(CASE)
    desk.naming_list(CASE)
    desk.name_worker(CASE, AINO)
    found = logged(desk)
    about = f'"case":"{CASE}"'
    assert ("referral.list", '{"count":1}') in found
    assert [e for e, d in found if about in d and e != "referral.step"] == ["referral.open", "referral.weigh"]
    steps = [d for e, d in found if e == "referral.step"]
    assert steps == [f'{{{about},"step":"{s}"}}' for s in ("taken_in", "suitable", "named")]
    assert "Helvi" not in str(found)


def test_what_is_noted_of_a_worker_is_judged(desk: Desk) -> None:
    for wrong, reason in (
        (replace(AINO_FACTS, worker=WorkerId("nobody")), Refusal.WORKER_UNKNOWN),
        (replace(AINO_FACTS, languages=("xx",)), Refusal.UNKNOWN_OPTION),
        (replace(AINO_FACTS, room_for=-1), Refusal.BAD_NUMBER),
    ):
        with pytest.raises(Refused) as error:
            desk.note_worker(wrong)
        assert why(error) is reason
    assert desk.note_worker(AINO_FACTS) == frozenset()
    desk.note_worker(NamingFacts(AINO, "Aino", ("Vuotso", "Vuotso "), away_words="loma 9.11. asti"))
    assert desk.naming_facts()[0] == NamingFacts(AINO, "Aino Kulkija", ("Vuotso",), away_words="loma 9.11. asti")


def test_ids_are_of_eighty_bits_and_never_the_same() -> None:
    several = {fresh_id() for _ in range(200)}
    assert len(several) == 200
    assert all(len(one) == 16 and set(one) <= set("abcdefghijklmnopqrstuvwxyz234567") for one in several)


def test_the_first_page_tells_how_many_wait_and_how_long(desk: Desk, tmp_path: Path, clock: FixedClock) -> None:
    assert desk.referral_glance() == ReferralGlance(0, 0, 0)
    desk.save_referral(referral())
    desk.save_referral(referral(OTHER, received_on=date(2026, 10, 1), consent=ReferralConsent()))
    assert desk.referral_glance() == ReferralGlance(2, 32, 0)
    desk.end_case(OTHER, Outcome.DECLINED)
    desk.find_suitable(CASE)
    assert desk.referral_glance() == ReferralGlance(1, 13, 0)
    desk.name_worker(CASE, AINO)
    assert desk.referral_glance() == ReferralGlance(0, 0, 0)
    worker = open_desk(tmp_path / "worker", clock)
    assert worker.referral_glance() is None
    worker.close()


def test_an_erased_client_leaves_no_referral_either(desk: Desk, clock: FixedClock) -> None:
    desk.save_referral(referral())
    desk.find_suitable(CASE)
    client = desk.referral_client(CASE)
    desk.ask_erasure(client, "Asiakkaan pyyntö")
    clock.instant += timedelta(days=8)
    with pytest.raises(Refused) as error:
        desk.erase_client(client)
    assert why(error) is Refusal.CASE_STILL_OPEN
    assert next(c for c in desk.clients() if c.id == client).name == "Helvi Hangasvaara"
    desk.end_case(CASE, Outcome.AS_PLANNED)
    assert Area.REFERRALS in desk.erase_client(client)
    assert desk.referral_list().rows == ()
    assert b"Hangasvaara" not in desk.export()


def test_the_client_gets_the_referral_too(tmp_path: Path, clock: FixedClock) -> None:
    desk = coordinator(tmp_path / "real", clock, real=True)
    desk.save_referral(referral(other_words="Soitetaan iltapäivällä"))
    desk.find_suitable(CASE)
    client = desk.referral_client(CASE)
    desk.name_worker(CASE, AINO)
    found = desk.client_file(client, "fi")
    schema = json.loads((ROOT / "resources/schemas/hyvinvointi-client-file-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(found.json), schema)
    (row,) = found.document["referrals"]
    assert (row["reasons"], row["birth_year"]) == (["yksinäisyyden lievittäminen", "arjen toimeliaisuus"], 1948)
    assert [e["what"] for e in row["events"]] == ["received", "suitable", "named"]
    words = " ".join(bootstrap.pdf_text(found.pdf).split())
    for said in ("Lähete 20.10.2026", "Teppo Lähettäjä, Kotihoito", "Soitetaan iltapäivällä", "Aino Kulkija"):
        assert said in words
    assert page.validate_pdf_bytes(found.pdf, profile="ua1").is_compliant
    other = next(c.id for c in desk.clients() if c.id != client)
    assert "referrals" not in desk.client_file(other, "fi").document
    desk.close()


# -- keeping no longer than needed --------------------------------------------------------------------------


def test_a_closed_referrals_time_is_over_two_years_after_the_day_it_was_closed(desk: Desk, clock: FixedClock) -> None:
    desk.save_referral(referral())
    desk.save_referral(referral(OTHER))
    desk.find_suitable(OTHER)
    desk.find_not_suitable(CASE, [Screen.ACUTE_CRISIS], "Soitettu päivystykseen")
    assert desk.retention().referrals == ()
    clock.instant = clock.instant.replace(year=2028)  # 2 November: the day is the last of it
    assert (desk.retention().referrals, desk.retention_due()) == ((), 0)
    clock.instant += timedelta(days=1)
    (due,) = desk.retention().referrals  # the other is open
    assert (due.case, due.name, due.client) == (CASE, "Helvi Hangasvaara", None)
    assert (due.closed_on, due.due_on, due.rule.id) == (date(2026, 11, 2), date(2028, 11, 3), "referrals")
    assert desk.retention_due() == 1
    desk.erase_referral(CASE)
    assert (desk.retention().referrals, desk.retention_due()) == ((), 0)


def test_the_time_begins_anew_where_a_closed_case_was_taken_up_again(desk: Desk, clock: FixedClock) -> None:
    desk.save_referral(referral())
    desk.find_not_suitable(CASE, [Screen.ACUTE_CRISIS], "Soitettu päivystykseen")
    clock.instant += timedelta(days=400)
    desk.find_suitable(CASE)
    clock.instant += timedelta(days=400)
    assert desk.retention().referrals == ()
    desk.end_case(CASE, Outcome.AS_PLANNED)
    (day,) = {e.on for e in desk.referral_screen(CASE).events if e.kind is EventKind.ENDED}
    clock.instant += timedelta(days=731)
    (due,) = desk.retention().referrals
    assert due.closed_on == day


def test_somebody_who_is_a_client_too_counts_once_and_a_worker_sees_no_referrals(
    desk: Desk, clock: FixedClock, tmp_path: Path
) -> None:
    desk.save_referral(referral())
    client = desk.referral_client(CASE)
    desk.find_not_suitable(CASE, [Screen.ACUTE_CRISIS], "Soitettu päivystykseen")
    desk.archive_client(client, desk.clock.today())
    clock.instant += timedelta(days=900)
    found = desk.retention()
    assert ([d.client for d in found.due], [d.client for d in found.referrals]) == ([client], [client])
    assert found.people == 1
    made = open_desk(tmp_path / "worker", clock)
    assert made.retention().referrals == ()
    made.close()


# -- the search field ---------------------------------------------------------------------------------------


def test_a_referral_is_found_by_name_place_telephone_or_who_refers(desk: Desk) -> None:
    desk.save_referral(referral())
    desk.save_referral(referral(OTHER, person=ReferredPerson("Toini Toinen"), received_on=date(2026, 10, 21)))
    assert [r.case for r in desk.search("lähettäjä")] == [OTHER, CASE]  # the newest first
    for text in ("hangas", "HELVI vuotso", "0101", "kotihoito hangas"):
        (row,) = desk.search(text)
        assert (row.case, row.title, row.on) == (CASE, "Helvi Hangasvaara", date(2026, 10, 20))
        assert row.excerpt == "Vuotso · Teppo Lähettäjä"
    assert desk.search("hangas toini") == ()
    assert desk.search("h") == ()
    desk.find_not_suitable(CASE, [Screen.ACUTE_CRISIS], "Soitettu päivystykseen")
    desk.erase_referral(CASE)
    assert desk.search("hangas") == ()
