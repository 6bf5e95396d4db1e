"""A client with one word in every place that takes words, so that a test can look for it after an erasure."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.acts import Act, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.agreements import Party, PartySignature, SignedBy
from hyvinvointi_desktop.domain.findings import Explanation, FindingCode
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import (
    AttachmentId,
    CopyDraftId,
    DecisionId,
    EcomapId,
    ExpenseId,
    GoalId,
    GroupVisitId,
    NetworkMemberId,
    OwnPurchaseId,
    PlanId,
    ProgrammeId,
    SessionId,
    TaskId,
)
from hyvinvointi_desktop.domain.people import Consent, NamedContact
from hyvinvointi_desktop.domain.rehabilitation import (
    AllowancePayment,
    CopyDraft,
    DecisionKind,
    DraftKind,
    Ecomap,
    GroupVisit,
    KnownBy,
    NetworkMeeting,
    NetworkMember,
    OwnPurchase,
    PathStep,
    StepDone,
)
from hyvinvointi_desktop.domain.reviews import ReviewedGoal
from hyvinvointi_desktop.domain.sessions import Attachment, Expense, Task, WeeklyPlan
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import care
from tests.support import factories as f

MARK = "Kanarialintu"
AINO = f.AINO
LINE = AttachmentId("drawn-line")


def person(desk: Desk) -> None:
    """Client A-1 with the canary word in every place that takes words."""
    desk.save_client(
        f.client(
            1, name=f"Aino {MARK}", phone="040 98765432", email=f"aino@{MARK}.example", address=f"{MARK}tie 7",
            village=f"{MARK}kylä", municipality=f"{MARK}kunta", safety_notes=f"{MARK}: koira", hetu="",
            mobility_notes=f"{MARK}: rollaattori", in_need=NamedContact(f"Sisar {MARK}", MARK, "040 1"),
            consents=(Consent(f"{MARK}lupa", date(2026, 9, 1)), Consent("reminder", date(2026, 9, 1))),
        )
    )  # fmt: skip
    with desk._store.unit_of_work() as uow:
        for attachment in (LINE, AttachmentId("agreement-1"), AttachmentId("scan-1")):
            uow.records.add_attachment(Attachment(attachment, "application/pdf", MARK, f"{MARK} {attachment}".encode()))
        made = f.agreement(first_day=date(2026, 7, 1))
        client, worker = made.signatures
        text = f"Sovimme, että {MARK}."
        uow.records.add_agreement(
            replace(
                made, text=text, text_sha256=f.sha256(text), interpreter=f"Tulkki {MARK}", scan=AttachmentId("scan-1"),
                signatures=(
                    replace(client, name=f"Aino {MARK}", image=LINE), worker,
                    PartySignature(Party.WITNESS, f"Todistaja {MARK}", SignedBy.CONFIRMED, client.signed_at),
                ),
            )
        )  # fmt: skip
        uow.commit()
    desk.save_goal(Goal(GoalId("g1"), AINO, GoalLevel.GOAL, f"{MARK} ulos", who=MARK, noticed_by=MARK))
    desk.save_goal(Goal(GoalId("g2"), AINO, GoalLevel.STEP, f"{MARK} askel", GoalId("g1"), position=1))


def work(desk: Desk) -> None:
    """A month with A-1, alone and with A-2."""
    receipt = Attachment(AttachmentId("r1"), "image/png", MARK, f"{MARK} kuitti".encode())
    drive = f.trip(
        "t1", from_place="Sodankylä, Kirjasto", to_place=f"Vuotso, {MARK}tie 7", via=(f"Vuotso, {MARK}n koti",)
    )
    own = f.session(
        "s1", place=f"{MARK}n koti", note=f"{MARK}: kävimme kirjastossa.", barriers=(MARK,),
        marks=(GoalMark(GoalId("g2"), Mark.A_LITTLE),), trips=(drive,),
        tasks=(Task(TaskId("k1"), f"Soitetaan: {MARK}"),),
        expenses=(Expense(ExpenseId("e1"), date(2026, 10, 3), "bus", 340, f"{MARK} meno", receipt.id),),
    )  # fmt: skip
    desk.log_sessions([own], [receipt])
    both = f.session(
        "s2", clients=(f.AINO, f.EERO), note="Eero jaksoi hyvin.", place="Puisto",
        starts_at=own.starts_at + timedelta(days=3), ends_at=own.ends_at + timedelta(days=3),
        trips=(f.trip("t2", on=date(2026, 10, 6), to_place="Vuotso, Puisto"),),
    )  # fmt: skip
    about = replace(
        both,
        id=SessionId("s3"),
        note=f"Eero ja {MARK}.",
        trips=(),
        starts_at=both.starts_at + timedelta(days=1),
        ends_at=both.ends_at + timedelta(days=1),
    )
    desk.log_sessions([both, about])
    desk.log_sessions([replace(own, note=f"{MARK}: toinen versio.")])  # an earlier version holds the first words
    gone = replace(
        own,
        id=SessionId("s4"),
        trips=(),
        expenses=(),
        tasks=(),
        starts_at=own.starts_at + timedelta(days=9),
        ends_at=own.ends_at + timedelta(days=9),
    )
    desk.log_sessions([gone])
    desk.delete_session(SessionId("s4"))
    plan = WeeklyPlan(
        PlanId("p1"), (AINO,), 1, time(9), time(10), "home_visit", date(2026, 11, 3), date(2026, 12, 1), place=MARK
    )
    desk.save_plan(plan)
    desk.save_trip(f.trip("t9", on=date(2026, 10, 8), to_place=f"Vuotso, {MARK}tie 7", purpose=f"{MARK}n avain"))
    desk.save_preference(
        "draft.session", json.dumps([{"client": AINO, "note": MARK}, {"client": f.EERO, "note": "oma"}])
    )
    desk.save_preference(f"draft.{AINO}.goal", MARK)
    with desk._store.unit_of_work() as uow:
        uow.records.put_explanation(Explanation(FindingCode.ODD_KM, "t1", date(2026, 10, 3), f"{MARK} halusi kiertää"))
        uow.commit()


WEEK_OF_THE_ERASURE = timedelta(days=7)


def cared(desk: Desk) -> None:
    """A-1's service with every kind of record of care, each with the word, also in earlier versions and in the bin."""
    files = {n: AttachmentId(f"{n}-care") for n in ("map", "till", "paper", "line")}
    with desk._store.unit_of_work() as uow:
        put = uow.records
        for file in files.values():
            put.add_attachment(Attachment(file, "image/png", MARK, f"{MARK} {file}".encode()))
        made = care.period(programme=ProgrammeId("hyvinvointilahete"), suitability=(MARK,), next_words=MARK)
        put.put_period(replace(made, steps=(StepDone(PathStep.NEEDS, date(2027, 1, 5)),)))
        put.put_decision(care.decision("p1", number=MARK, legal_basis=MARK))
        put.put_decision(care.decision("p2", DecisionKind.ALLOWANCE, number=MARK, renews=DecisionId("p1")))
        put.put_allowance_payment(AllowancePayment(DecisionId("p2"), 1, 3, 2700, date(2027, 2, 5), MARK))
        put.put_group_visit(GroupVisit(GroupVisitId("k1"), AINO, date(2027, 1, 20), MARK, KnownBy.CLIENT_TOLD))
        put.put_network_member(NetworkMember(NetworkMemberId("n1"), AINO, f"Sisar {MARK}", MARK, MARK, "1", MARK))
        put.put_network_member(NetworkMember(NetworkMemberId("n2"), f.EERO, f"Aino {MARK}", "naapuri", "", "1", "a@b"))
        put.put_network_member(NetworkMember(NetworkMemberId("n3"), f.EERO, "Aino Toinen", "veli", "", "2"))
        meeting = (NetworkMemberId("n1"), NetworkMemberId("n3"))
        put.put_network_meeting(NetworkMeeting(SessionId("s1"), meeting[:1], MARK))
        put.put_network_meeting(NetworkMeeting(SessionId("s2"), meeting, "naapuri"))
        put.put_ecomap(Ecomap(EcomapId("e1"), AINO, date(2027, 1, 8), files["map"], MARK))
        at = datetime(2027, 1, 4, 12, tzinfo=UTC)
        put.put_copy_draft(CopyDraft(CopyDraftId("d1"), AINO, DraftKind.VISIT, MARK, at))
        put.put_own_purchase(OwnPurchase(OwnPurchaseId("h1"), date(2027, 1, 17), 850, MARK, AINO, files["till"]))
        put.put_own_purchase(OwnPurchase(OwnPurchaseId("h2"), date(2027, 1, 18), 400, f"{MARK}n ja Eeron pullat"))
        put.put_assessment(care.assessment(answers={MARK: 3}))
        review = care.signed_review(
            "v1", period=made.id, went_well=MARK, goals=(ReviewedGoal(GoalId("g1"), MARK, GoalState.OPEN, MARK),),
            pdf=files["paper"],
        )
        signed = (replace(review.signatures[0], name=f"Aino {MARK}", image=files["line"]), review.signatures[1])
        put.put_review(replace(review, signatures=signed))
        uow.commit()
    with desk._store.unit_of_work(Act(ActKind.DECISION_SAVED, Ref(RecordKind.DECISION, "p1"))) as uow:
        again = care.decision("p1", number="12 §", renews=DecisionId("p2"))  # an earlier version holds the word
        uow.records.put_decision(again)
        uow.records.put_review(care.review("v2", period=made.id, corrects=review.id, was_hard=MARK))
        uow.commit()
    with desk._store.unit_of_work(Act(ActKind.NETWORK_MEMBER_DELETED)) as uow:
        uow.records.put_network_member(NetworkMember(NetworkMemberId("n9"), AINO, f"Poistettu {MARK}"))
        uow.commit()
    with desk._store.unit_of_work(Act(ActKind.NETWORK_MEMBER_DELETED, Ref(RecordKind.NETWORK_MEMBER, "n9"))) as uow:
        uow.records.delete_network_member(NetworkMemberId("n9"))
        uow.records.delete_allowance_payment(DecisionId("p2"), 1)
        uow.records.put_allowance_payment(AllowancePayment(DecisionId("p2"), 2, 1, 900, date(2027, 3, 5), MARK))
        uow.commit()


def erase(desk: Desk, clock: FixedClock) -> None:
    """Both steps, with the week between."""
    desk.ask_erasure(AINO, "asiakas pyysi")
    clock.instant += WEEK_OF_THE_ERASURE
    desk.erase_client(AINO)


def pages(file: Path, key: bytes) -> bytes:
    """Every page of an encrypted file in clear, free ones and the unused room of others too (SQLCipher 4: AES-256-CBC,
    the last 80 bytes of a page are its vector and its seal, the first 16 of the file a salt)."""
    content, clear = file.read_bytes(), b""
    assert content
    assert len(content) % 4096 == 0
    for at in range(0, len(content), 4096):
        page = content[at : at + 4096]
        body, vector = page[16 if at == 0 else 0 : 4016], page[4016:4032]
        opened = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        clear += opened.update(body) + opened.finalize()
    return clear
