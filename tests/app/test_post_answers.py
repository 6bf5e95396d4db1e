"""What comes back by post: decisions at the claim, extra hours in the live count, people offered, rules as files."""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.follow_post import Decided
from hyvinvointi_desktop.app.post_port import CaseState
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.take_rules import RuleFault, RuleKind, rules_content
from hyvinvointi_desktop.domain.agreements import Origin
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import CaseId, MessageKind
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.programmes import CapException, HourlyRate, KmRate, Vehicle
from tests.support import factories as f
from tests.support.desks import PAYER, desk_on, open_store
from tests.support.post import OCTOBER, Pair, QuickPapers, october

CASE = CaseId("c" * 16)
PERSON = {
    "case": CASE, "received_on": "2026-10-20", "reasons": ["loneliness"], "barriers": ["transport"], "interests": [],
    "wishes": "kahviseuraa", "words": "Lämmin tervetuloa mukaan.", "papers": [],
    "consent": {"given_on": "2026-10-20", "scope": "contact"},
    "person": {
        "name": "Oili Olematon", "phone": "000 111", "email": "", "address": "Keksitie 9", "municipality": "Sodankylä",
        "village": "Vuotso", "language": "se", "interpreter": True, "contact_way": "phone", "safety_notes": "koira",
        "mobility_notes": "",
    },
}  # fmt: skip


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    made = october(tmp_path)
    yield made
    made.close()


def come(post: Pair, kind: MessageKind, content: dict[str, Any]) -> Any:
    """A message taken in by hand."""
    return post.worker.take_post_file(post.hand.write(kind, content))


def claim_id(post: Pair) -> str:
    sealed = post.worker.claim(OCTOBER, None).sealed
    assert sealed is not None
    return sealed.id


def caps(post: Pair) -> tuple[CapException, ...]:
    with post.worker._store.reading() as records:
        return records.cap_exceptions()


def rates(post: Pair) -> tuple[KmRate, ...]:
    with post.worker._store.reading() as records:
        return records.own_km_rates()


def state(post: Pair) -> ClaimState:
    sealed = post.worker.claim(OCTOBER, None).sealed
    assert sealed is not None
    return sealed.state


def decided(post: Pair, what: str, **more: Any) -> dict[str, Any]:
    return {
        "claim": claim_id(post), "state": what, "lines": [], "words": "", "by": "Kaisa Keksitty",
        "at": "2026-11-02T08:00:00Z", "paid_on": None,
    } | more  # fmt: skip


def test_a_decision_reaches_the_claim_with_its_reasons(post: Pair) -> None:
    lines = [{"line": "hours s2 2026-10-06", "reason": "Kesto?"}]
    lines += [{"line": f"trip {trip}", "reason": "Matka?"} for trip in ("t1", "muu")]
    come(post, MessageKind.DECISION, decided(post, "returned", lines=lines, words="Hei"))
    assert state(post) is ClaimState.RETURNED
    [row] = post.worker.post().messages
    assert (row.is_new, row.about) == (True, "2026-10")
    assert row.decision is not None
    assert [(x.line, x.words) for x in row.decision.lines] == [
        ("hours s2 2026-10-06", "Kesto?"), ("trip t1", "Matka?"), ("trip muu", "Matka?")
    ]  # fmt: skip
    assert row.days == {"hours s2 2026-10-06": date(2026, 10, 6), "trip t1": date(2026, 10, 5)}
    assert (row.decision.words, row.decision.by) == ("Hei", "Kaisa Keksitty")
    post.later(days=1)
    come(post, MessageKind.DECISION, decided(post, "approved"))
    assert state(post) is ClaimState.APPROVED
    post.later(days=1)
    come(post, MessageKind.DECISION, decided(post, "paid", paid_on="2026-11-10"))
    assert state(post) is ClaimState.PAID
    paid = post.worker.post().messages[0].decision
    assert paid is not None
    assert (paid.state, paid.paid_on) == (Decided.PAID, date(2026, 11, 10))


def test_of_two_decisions_the_later_made_counts_however_they_arrive(post: Pair) -> None:
    returned = post.hand.write(MessageKind.DECISION, decided(post, "returned"))
    post.later(days=1)
    approved = post.hand.write(MessageKind.DECISION, decided(post, "approved"))
    post.worker.take_post_file(approved)
    post.worker.take_post_file(returned)
    assert state(post) is ClaimState.APPROVED


@pytest.mark.parametrize("content", [
    {"claim": "muu", "state": "approved"}, {"claim": "", "state": "approved"}, {"state": "approved"}, {},
])  # fmt: skip
def test_a_decision_about_nothing_changes_nothing(post: Pair, content: dict[str, Any]) -> None:
    come(post, MessageKind.DECISION, content)
    assert state(post) is ClaimState.SEALED


def test_a_state_of_a_later_program_waits(post: Pair) -> None:
    come(post, MessageKind.DECISION, decided(post, "weighed"))
    assert state(post) is ClaimState.SEALED


def test_granted_hours_are_in_the_live_count(post: Pair) -> None:
    content = {
        "client": "c1", "month": "2026-11", "minutes": 120, "limit_minutes": 720, "request": None, "words": "",
        "by": "Kaisa", "at": "2026-11-02T08:00:00Z",
    }  # fmt: skip
    taken = come(post, MessageKind.GRANT, content)
    assert taken.new
    expected = (CapException(ClientId("c1"), Month(2026, 11), 720),)
    assert caps(post) == expected
    post.worker.delete_cap_exception(ClientId("c1"), Month(2026, 11))
    post.worker.follow_post()
    assert caps(post) == ()  # once is once


def test_a_no_to_extra_hours_changes_no_limit_and_is_told(post: Pair) -> None:
    content = {
        "client": "c1", "month": "2026-11", "minutes": 0, "limit_minutes": None, "request": "r1",
        "words": "Budjetti ei riitä.", "by": "Kaisa", "at": "2026-11-02T08:00:00Z",
    }  # fmt: skip
    come(post, MessageKind.GRANT, content)
    assert caps(post) == ()
    [row] = post.worker.post().messages
    assert (row.refused_grant, row.about) == ("Budjetti ei riitä.", "A-1")


@pytest.mark.parametrize("change", [
    {"client": "c9"}, {"month": "2026-13"}, {"minutes": -1}, {"limit_minutes": "720"}, {"limit_minutes": 10**9},
])  # fmt: skip
def test_a_grant_that_cannot_be_changes_nothing(post: Pair, change: dict[str, Any]) -> None:
    content = {"client": "c1", "month": "2026-11", "minutes": 120, "limit_minutes": 720} | change
    taken = come(post, MessageKind.GRANT, content)
    assert taken.message.fault
    assert caps(post) == ()


def test_asked_hours_leave_with_the_next_post(post: Pair) -> None:
    post.worker.seal_post()
    post.worker.ask_hours("r1", ClientId("c1"), Month(2026, 11), 120, " muutto ")
    [row] = post.worker.post().leaving
    assert [(k.type, k.new) for k in row.kinds] == [("hours_request", 1)]
    post.worker.seal_post()
    assert post.worker.post().leaving == ()
    for minutes, words, why in ((0, "x", Refusal.HOURS_MISSING), (60, " ", Refusal.REASON_MISSING)):
        with pytest.raises(Refused) as refused:
            post.worker.ask_hours("r2", ClientId("c1"), Month(2026, 11), minutes, words)
        assert refused.value.refusal is why


# -- people ------------------------------------------------------------------------------------------------------


def test_an_offered_person_becomes_a_client_and_the_answer_leaves(post: Pair) -> None:
    come(post, MessageKind.ASSIGNMENT, PERSON)
    [row] = post.worker.post().messages
    assert (row.case, row.case_state, row.person) == (CASE, CaseState.OFFERED, PERSON["person"])
    taken = post.worker.take_case(CASE, ClientId("c7"), "Soitan huomenna.")
    assert taken.client is not None
    client = next(c for c in post.worker.clients() if c.id == "c7")
    assert (client.name, client.code, client.language, client.interpreter) == ("Oili Olematon", "A-3", "se", True)
    assert [(c.purpose, c.given_on) for c in client.consents] == [("contact", date(2026, 10, 20))]
    with pytest.raises(Refused) as refused:
        post.worker.take_case(CASE, ClientId("c8"))
    assert refused.value.refusal is Refusal.CASE_NOT_OFFERED
    post.worker.seal_post()
    post.worker.post_round(post.place)
    [received] = post.hand.bundles()
    [reply] = [r for r in received.records if r.type == "assignment_reply"]
    assert reply.id == CASE
    assert reply.body == {"case": CASE, "answer": "taken", "client": "c7", "words": "Soitan huomenna."}


def page_with(action: str = "") -> bytes:
    """A page of PDF; with an action, one that runs a script when it is opened."""
    pdf, out = pikepdf.new(), BytesIO()
    pdf.add_blank_page()
    if action:
        pdf.Root[action] = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
    return out.getvalue()


def test_what_was_signed_at_the_first_visit_is_in_force_at_the_worker(post: Pair) -> None:
    paper, acting = page_with(), page_with("/OpenAction")
    named = {
        "kind": "agreement", "name": "sopimus.pdf", "media_type": "application/pdf",
        "sha256": hashlib.sha256(paper).hexdigest(), "first_day": "2026-11-02", "last_day": "2027-03-01",
        "programme": "hyvinvointilahete", "payer": "muu",
    }  # fmt: skip
    wrong = [
        named | {"sha256": "0" * 64}, named | {"programme": "outo"}, named | {"last_day": "2026-02-30"},
        named | {"media_type": "image/png"}, named | {"first_day": "2026-12-01"}, {"kind": "agreement"}, "x",
        named | {"sha256": hashlib.sha256(acting).hexdigest(), "first_day": "2027-04-01", "last_day": "2027-08-01"},
    ]  # fmt: skip
    content = PERSON | {"papers": [named, *wrong]}
    post.worker.take_post_file(post.hand.write(MessageKind.ASSIGNMENT, content, [paper, acting]))
    post.worker.take_case(CASE, ClientId("c7"))
    [agreement] = post.worker.client_card(ClientId("c7")).agreements
    assert (agreement.origin, agreement.payer, agreement.programme) == (Origin.SCANNED, "kunta", "hyvinvointilahete")
    assert (agreement.first_day, agreement.last_day) == (date(2026, 11, 2), date(2027, 3, 1))
    assert agreement.scan is not None
    kept = post.worker.attachment(agreement.scan)
    assert kept is not None
    assert (kept.content, kept.name) == (paper, "sopimus.pdf")


def test_not_mine_needs_words_and_leaves(post: Pair) -> None:
    come(post, MessageKind.ASSIGNMENT, PERSON)
    with pytest.raises(Refused) as refused:
        post.worker.give_back_case(CASE, " ")
    assert refused.value.refusal is Refusal.WORDS_MISSING
    post.worker.give_back_case(CASE, "Olen sukua.")
    [row] = post.worker.post().messages
    assert (row.case_state, row.is_new) == (CaseState.NOT_MINE, False)
    with pytest.raises(Refused):
        post.worker.take_case(CASE, ClientId("c7"))


def test_what_was_told_of_a_person_goes_when_the_case_is_anothers(post: Pair) -> None:
    come(post, MessageKind.ASSIGNMENT, PERSON)
    post.worker.give_back_case(CASE, "Olen sukua.")
    with post.worker._store.reading() as records:
        assert [m.content for m in records.post_messages()] == [{"case": CASE}]
    [row] = post.worker.post().messages
    assert (row.case, row.person) == (CASE, None)


def test_an_erased_client_leaves_nothing_in_the_post(post: Pair) -> None:
    come(post, MessageKind.ASSIGNMENT, PERSON)
    post.worker.take_case(CASE, ClientId("c7"))
    post.worker.ask_hours("r1", ClientId("c7"), Month(2026, 11), 60, "Oilin muutto")
    content = {"client": "c7", "month": "2026-11", "minutes": 0, "limit_minutes": None, "words": "Oili pärjää."}
    come(post, MessageKind.GRANT, content)
    post.worker.ask_erasure(ClientId("c7"), "pyyntö")
    post.later(days=8)
    post.worker.erase_client(ClientId("c7"))
    with post.worker._store.reading() as records:
        said = str([m.content for m in records.post_messages()]) + str(records.waiting_facts())
    assert "Oili" not in said
    assert "Keksitie" not in said


def test_taken_back_counts_by_number_not_by_arrival(post: Pair) -> None:
    first = post.hand.write(MessageKind.ASSIGNMENT, PERSON)
    second = post.hand.write(MessageKind.TAKEN_BACK, {"case": CASE, "words": "Toinen lähtee."})
    third = post.hand.write(MessageKind.ASSIGNMENT, PERSON)
    for content in (first, third, second):
        post.worker.take_post_file(content)
    states = {row.case_state for row in post.worker.post().messages}
    assert states == {CaseState.OFFERED}
    come(post, MessageKind.TAKEN_BACK, {"case": CASE, "words": "Kiitos."})
    assert "Kiitos." in str([row.content for row in post.worker.post().messages])
    assert "Oili" not in str([row.content for row in post.worker.post().messages])
    assert {row.case_state for row in post.worker.post().messages} == {CaseState.TAKEN_BACK}
    with pytest.raises(Refused):
        post.worker.take_case(CASE, ClientId("c7"))


def test_what_was_never_given_cannot_be_taken_back(post: Pair) -> None:
    taken = come(post, MessageKind.TAKEN_BACK, {"case": "x" * 16, "words": ""})
    assert taken.message.fault == "unknown_case"


# -- rules -------------------------------------------------------------------------------------------------------


def rules_of(post: Pair) -> dict[str, Any]:
    """What the coordinator's own profile has of rules."""
    desk = post.coordinator
    desk.save_programme("oma.2.toml", f.own_text("oma", 2))
    rate = KmRate(Vehicle.CAR, date(2027, 1, 1), date(2027, 12, 31), Decimal("0.57"), "valtuuston päätös", True)
    desk.save_own_km_rates([rate])
    desk.save_payer(replace(PAYER, hourly_rates=(*PAYER.hourly_rates, HourlyRate(date(2027, 1, 1), Decimal("13.50")))))
    with desk._store.reading() as records:
        return rules_content(records, desk.definitions)


def test_rules_travel_are_shown_and_taken_into_use(post: Pair) -> None:
    taken = come(post, MessageKind.RULES, rules_of(post))
    message = taken.message.id
    files = post.worker.rules_in(message)
    assert [(x.kind, x.fault, x.known) for x in files] == [
        (RuleKind.PROGRAMME, None, False), (RuleKind.RATES, None, False), (RuleKind.HOURS, None, False),
    ]  # fmt: skip
    assert files[1].valid_from == date(2027, 1, 1)
    assert post.worker.take_rules(message).taken == 3
    assert rates(post)[0].rate == Decimal("0.57")
    assert [x.known for x in post.worker.rules_in(message)] == [True, True, True]
    with post.worker._store.reading() as records:
        [payer] = records.payers()
    assert [(r.valid_from, r.rate) for r in payer.hourly_rates] == [
        (date(2020, 1, 1), Decimal("13.00")), (date(2027, 1, 1), Decimal("13.50")),
    ]  # fmt: skip
    again = come(post, MessageKind.RULES, rules_of_again(post))
    assert post.worker.take_rules(again.message.id).taken == 0


def rules_of_again(post: Pair) -> dict[str, Any]:
    with post.coordinator._store.reading() as records:
        return rules_content(records, post.coordinator.definitions)


DEEP = "[" * 100_000


@pytest.mark.parametrize(("change", "fault"), [
    ({"content": "x"}, RuleFault.CHANGED),
    ({"content": "x", "sha256": sha256(b"x").hexdigest()}, RuleFault.UNREADABLE),
    ({"content": DEEP, "sha256": sha256(DEEP.encode()).hexdigest()}, RuleFault.UNREADABLE),
    ({"content": DEEP, "sha256": sha256(DEEP.encode()).hexdigest(), "name": "rates/km.json"}, RuleFault.UNREADABLE),
    ({"name": "weather/rain.toml"}, RuleFault.UNKNOWN),
    ({"name": "../../etc/passwd"}, RuleFault.UNKNOWN),
])  # fmt: skip
def test_of_rules_all_are_taken_or_none(post: Pair, change: dict[str, Any], fault: RuleFault) -> None:
    content = rules_of(post)
    content["files"][0] |= change
    message = come(post, MessageKind.RULES, content).message.id
    assert post.worker.rules_in(message)[0].fault is fault
    with pytest.raises(Refused):
        post.worker.take_rules(message)
    assert rates(post) == ()


# -- copies ------------------------------------------------------------------------------------------------------


def test_a_profile_that_was_put_back_does_not_count_on_by_itself(post: Pair, tmp_path: Path) -> None:
    post.worker.close()
    shutil.copytree(tmp_path / "maija", tmp_path / "varmuuskopio")
    post.worker = desk_on(open_store(tmp_path / "maija"), post.clock)
    post.worker._tools = replace(post.worker._tools, machine=lambda: "kone")
    post.worker.ask_hours("r1", ClientId("c1"), Month(2026, 11), 60, "x")
    quick = QuickPapers(bootstrap.resources() / "fonts")
    post.worker._tools = replace(post.worker._tools, envelopes=lambda: quick)
    post.worker.seal_post()
    post.worker.post_round(post.place)
    [first] = post.hand.bundles()
    post.hand.put(post.hand.acknowledge(post.hand.receipt(first)))
    post.worker.close()

    database = tmp_path / "varmuuskopio" / "hyvinvointi.db"
    for end in ("", "-wal", "-shm"):
        (tmp_path / "maija" / f"hyvinvointi.db{end}").unlink(missing_ok=True)
    shutil.copy(database, tmp_path / "maija" / "hyvinvointi.db")
    post.worker = desk_on(open_store(tmp_path / "maija"), post.clock)
    post.worker._tools = replace(post.worker._tools, machine=lambda: "kone", envelopes=lambda: quick)
    assert post.worker.post().copy == "mark_ahead"
    with pytest.raises(Refused) as refused:
        post.worker.seal_post()
    assert refused.value.refusal is Refusal.POST_IS_COPY
    post.worker.save_post_place(post.place)
    post.worker.post_round(post.place)  # what came is read: it tells what the coordinator has
    assert post.worker.post().copy in {"mark_ahead", "receipt_ahead"}
    [notice] = post.worker.continue_post().items
    assert (notice.kind.value, notice.slot.epoch, notice.slot.seq) == ("restore-notice", 2, 1)
    assert notice.prev == first.opened.bundle
    assert post.worker.post().copy is None
    with pytest.raises(Refused) as again:
        post.worker.continue_post()
    assert again.value.refusal is Refusal.POST_IS_NO_COPY
    post.worker.seal_post()
    post.worker.post_round(post.place)
    assert [b.header.slot.epoch for b in post.hand.bundles()] == [1, 2, 2]


def test_another_machine_is_asked_about_once(post: Pair) -> None:
    assert post.worker.post().copy is None
    post.worker.seal_post()
    post.worker._tools = replace(post.worker._tools, machine=lambda: "toinen kone")
    assert post.worker.post().copy == "other_machine"
    post.worker.continue_post()
    assert post.worker.post().copy is None


def test_a_whole_folder_put_back_is_found_by_its_own_files_in_the_place(post: Pair, tmp_path: Path) -> None:
    """Marks and all: nothing in the profile tells, but a number that it never made lies in the place."""
    post.worker.close()
    shutil.copytree(tmp_path / "maija", tmp_path / "kopio")
    post.worker = reopened(post, tmp_path / "maija")
    post.worker.seal_post()
    post.worker.post_round(post.place)
    [first] = post.hand.bundles()
    post.worker.close()
    shutil.rmtree(tmp_path / "maija")
    shutil.copytree(tmp_path / "kopio", tmp_path / "maija")
    post.worker = reopened(post, tmp_path / "maija")
    assert post.worker.post().copy is None
    post.worker.ask_hours("r1", ClientId("c1"), Month(2026, 11), 60, "x")
    post.worker.seal_post()  # under a number that has left with other content
    done = post.worker.post_round(post.place)
    assert (done.published, done.copy) == (0, "files_ahead")
    assert [b.opened.bundle for b in post.hand.bundles()] == [first.opened.bundle]
    assert post.worker.post().copy == "files_ahead"
    post.worker.continue_post()
    assert [(r.epoch, r.number) for r in post.worker.post().outbox] == [(2, 1)]
    assert [k.type for row in post.worker.post().leaving for k in row.kinds] == [
        "claim", "session", "agreement", "client", "hours_request",
    ]  # fmt: skip
    post.worker.seal_post()
    assert post.worker.post_round(post.place).copy is None
    assert [(b.header.slot.epoch, b.header.slot.seq) for b in post.hand.bundles()] == [(1, 1), (2, 1), (2, 2)]


def reopened(post: Pair, folder: Path) -> Desk:
    """The worker's desk on a folder, on the same machine."""
    desk = desk_on(open_store(folder), post.clock)
    quick = QuickPapers(bootstrap.resources() / "fonts")
    desk._tools = replace(desk._tools, machine=lambda: "kone", envelopes=lambda: quick)
    return desk


def test_a_coordinators_rules_reach_the_worker(post: Pair) -> None:
    rules_of(post)
    sent = post.coordinator.send_rules()
    assert (sent.workers, sent.known) == (1, 0)
    assert post.coordinator.send_rules().known == 1
    post.coordinator.save_post_place(post.place)
    post.coordinator.collect(post.place)
    done = post.worker.post_round(post.place)
    [message] = [m for m in done.taken if m.kind is MessageKind.RULES]
    assert post.worker.take_rules(message.id).taken == 3
    assert rates(post)[0].rate == Decimal("0.57")
