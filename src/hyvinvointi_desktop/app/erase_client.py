"""Erasing a client in two steps: asked for, then after a week done for good. Claims and chains stay as they are."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from hyvinvointi_desktop.app.claim_reading import document_of
from hyvinvointi_desktop.app.erase_care import CareCut, care_cut, write_care_cut
from hyvinvointi_desktop.app.erase_courses import CourseCut, course_cut, write_course_cut
from hyvinvointi_desktop.app.ports import Area, ErasedAgreement, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain import erasure as rule
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.erasure import NO_RECEIPT, Erasure, Named, Places
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Status, Trip

_AREAS = frozenset({
    Area.CLIENTS, Area.AGREEMENTS, Area.GOALS, Area.SESSIONS, Area.CLAIMS, Area.BACKUPS, Area.COURSES, Area.MEASURES,
    Area.REHABILITATION, Area.REVIEWS,
})  # fmt: skip
_COUNTED = (Status.HELD, Status.NO_SHOW)


@dataclass(frozen=True, slots=True)
class SharedNote:
    """A note of a meeting with somebody else too. It stays with the other, unless it names the client."""

    session: SessionId
    on: date
    note: str
    goes: bool


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What an erasure would do now. ``counts`` has ``gone`` and ``kept`` by kind; ``open_months`` are not signed yet.

    ``names_elsewhere`` are notes of others that name the client: nobody but the worker can mend those.
    """

    client: ClientId
    code: str
    counts: Mapping[str, Mapping[str, int]]
    shared: tuple[SharedNote, ...]
    open_months: tuple[Month, ...]
    names_elsewhere: tuple[tuple[SessionId, date], ...]
    waiting: Erasure | None


@dataclass(frozen=True, slots=True)
class _Cut:
    """The records as they are to be: sessions to write and to delete, and what else changes."""

    client: Client
    places: Places
    write: tuple[Session, ...]
    delete: tuple[Session, ...]
    before: tuple[Session, ...]
    shared: tuple[SharedNote, ...]
    trips: tuple[Trip, ...]
    explanations: tuple[Explanation, ...]
    agreements: tuple[Agreement, ...]
    refs: frozenset[Ref]
    deleted: frozenset[Ref]
    receipts: frozenset[AttachmentId]
    courses: CourseCut
    care: CareCut


def plan(client: ClientId, records: Records) -> ErasurePlan:
    """What would go and what would stay, counted; nothing is changed.

    Raises:
        Refused: there is no such client, or it is erased already.
    """
    found = _living(client, records)
    cut = _cut(found, records)
    named = Named(found.name, found.code)
    own = {s.id for s in cut.before}
    elsewhere = tuple(
        (s.id, local_day(s.starts_at))
        for s in records.sessions_between(date.min, date.max)
        if s.id not in own and named.within(s.note)
    )
    waits = rule.waiting(records.erasures(), client)
    counts = _counts(cut, records)
    return ErasurePlan(client, found.code, counts, cut.shared, _open_months(cut, records), elsewhere, waits)


def ask(erasure: Erasure, uow: UnitOfWork) -> frozenset[Area]:
    """Step one: writes down that it was asked for and why. Nothing goes yet.

    Raises:
        Refused: the reason is missing, there is no such client, it is erased, or it was asked for already.
    """
    if not erasure.reason.strip():
        raise Refused(Refusal.REASON_MISSING)
    with uow:
        _living(erasure.client, uow.records)
        if rule.waiting(uow.records.erasures(), erasure.client):
            raise Refused(Refusal.ERASURE_WAITS)
        uow.records.put_erasure(replace(erasure, reason=erasure.reason.strip()))
        uow.commit()
    return frozenset({Area.CLIENTS})


def take_back(client: ClientId, uow: UnitOfWork, now: datetime) -> frozenset[Area]:
    """The client stays after all.

    Raises:
        Refused: no erasure of the client waits.
    """
    with uow:
        uow.records.put_erasure(replace(_waiting(client, uow.records), taken_back_at=now))
        uow.commit()
    return frozenset({Area.CLIENTS})


def carry_out(client: ClientId, uow: UnitOfWork, now: datetime, backups: Mapping[str, int]) -> frozenset[Area]:
    """Step two, in one transaction and for good. ``backups`` is what the certificate says of the old ones.

    Raises:
        Refused: it was not asked for, the week is not over, or it is done already.
    """
    with uow:
        records = uow.records
        found = _living(client, records)
        asked = _waiting(client, records)
        if now < asked.ripe_at:
            raise Refused(Refusal.ERASURE_TOO_EARLY, on=local_day(asked.ripe_at))
        _take_out(found, replace(asked, done_at=now), records, {"backups": dict(backups)})
        uow.commit()
    return _AREAS


def again(done: Erasure, known_as: Client, records: Records) -> None:
    """Does once more what was done, in records that come from before it. Inside the caller's act.

    ``known_as`` is the client as of before: it tells what free words and places name. What has gone already is left
    as it is. An erasure of which the log alone tells takes its reason from the request, where that is still there.
    """
    present = records.client(done.client)
    if present is None:
        return
    asked = None if done.counts else rule.waiting(records.erasures(), done.client)
    known_as = replace(known_as, code=present.code, archived_on=present.archived_on)
    _take_out(known_as, replace(asked, done_at=done.done_at) if asked else done, records, {})
    for late in (e for e in records.erasures() if e.client == done.client and e.waits):  # asked before the one done
        records.put_erasure(replace(late, taken_back_at=done.done_at))


def erased(records: Records) -> frozenset[ClientId]:
    """The clients of whom only the code is left."""
    return frozenset(rule.done(records.erasures()))


# -- what it comes to -------------------------------------------------------------------------------------------


def _living(client: ClientId, records: Records) -> Client:
    found = records.client(client)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    if client in erased(records):
        raise Refused(Refusal.ERASURE_DONE)
    return found


def _waiting(client: ClientId, records: Records) -> Erasure:
    found = rule.waiting(records.erasures(), client)
    if found is None:
        raise Refused(Refusal.ERASURE_DONE if client in erased(records) else Refusal.ERASURE_NOT_ASKED)
    return found


def _take_out(
    found: Client, done: Erasure, records: Records, also: Mapping[str, Mapping[str, int]]
) -> None:
    """The erasure itself; its record keeps the counts that it has, else gets those of now with ``also``."""
    assert done.done_at is not None  # the caller says when
    cut = _cut(found, records)
    named = Named(found.name, found.code)
    counts = _counts(cut, records)
    _write_diary(cut, records)
    write_course_cut(cut.courses, records)
    records.delete_goals_of(found.id)
    records.forget_post_of(found.id)
    for agreement in cut.agreements:
        if _has_body(agreement):
            records.erase_agreement_body(ErasedAgreement(agreement.id, agreement.text_sha256, done.done_at, ""))
    typed = records.drop_drafts_of(found.id)  # before the tombstone: the name is read from the client's row
    typed += records.forget_typed(found.id, (found.name, found.phone, found.hetu))
    records.put_client(rule.tombstone(found, done.done_at))
    counts["gone"]["typed"] = typed
    final = done.counts or {**counts, **also}
    records.put_erasure(replace(done, reason=named.without(done.reason), counts=final))
    records.empty_signatures_of(found.id)  # the database lets it happen now that the erasure is done
    write_care_cut(cut.care, records)
    records.forget_versions(cut.refs | _refs_of_rest(cut))
    records.delete_unused(cut.receipts | cut.care.papers)
    records.forget_whole_act()


def _places_of(trips: Iterable[Trip]) -> list[str]:
    return [place for t in trips for place in (t.from_place, *t.via, t.to_place)]


def _cut(client: Client, records: Records) -> _Cut:
    sessions = records.sessions_between(date.min, date.max, client.id)
    alone = records.trips_between(date.min, date.max)
    driven = Counter(p for row in records.driven_places(date.min, date.max) for p in row)
    gone = erased(records) | {client.id}
    driven.subtract(_places_of(t for s in sessions if gone.issuperset(s.clients) for t in s.trips))
    others = [*(place for place, count in driven.items() if count > 0), *_places_of(alone)]
    own = _places_of([*(t for s in sessions for t in s.trips), *alone])
    places, named = Places(client, others, own), Named(client.name, client.code)
    goals = frozenset(str(g.id) for g in records.goals_of(client.id))
    write: list[Session] = []
    delete: list[Session] = []
    shared: list[SharedNote] = []
    for session in sessions:
        living = tuple(c for c in session.clients if c not in gone)
        if not living and session.status is Status.PLANNED:
            delete.append(session)
        elif not living:
            write.append(rule.session_without(session, goals, places, named))
        else:
            kept = rule.shared_without(session, goals, places, named)
            if session.status is Status.PLANNED:
                kept = replace(kept, clients=tuple(c for c in session.clients if c != client.id))
            write.append(kept)
            if session.note:
                goes = not kept.note
                shared.append(SharedNote(session.id, local_day(session.starts_at), session.note, goes))
    refs, deleted = records.refs_of(client.id)
    care = care_cut(client, records)
    receipts = _receipts(sessions) - _receipts(write)
    return _Cut(
        client, places, tuple(write), tuple(delete), sessions, tuple(shared),
        _changed_trips(alone, places, named), _changed_explanations(client.id, sessions, named, records),
        records.agreements_of(client.id), refs, deleted,
        receipts | care.receipts | records.receipts_in_versions(refs), course_cut(client, records), care,
    )  # fmt: skip


def _receipts(sessions: Iterable[Session]) -> frozenset[AttachmentId]:
    return frozenset(e.receipt for s in sessions for e in s.expenses if e.receipt is not None)


def _changed_trips(alone: Sequence[Trip], places: Places, named: Named) -> tuple[Trip, ...]:
    changed = ((trip, rule.trip_without(trip, places, named, only_home=True)) for trip in alone)
    return tuple(after for before, after in changed if after != before)


def _changed_explanations(
    client: ClientId, sessions: Sequence[Session], named: Named, records: Records
) -> tuple[Explanation, ...]:
    about = {str(client), *(str(s.id) for s in sessions), *(str(t.id) for s in sessions for t in s.trips)}
    return tuple(
        replace(e, words=named.without(e.words))
        for e in records.explanations()
        if e.about in about and named.within(e.words)
    )


def _refs_of_rest(cut: _Cut) -> frozenset[Ref]:
    trips = {Ref(RecordKind.TRIP, trip.id) for trip in cut.trips}
    told = {Ref(RecordKind.EXPLANATION, f"{e.code}|{e.about}|{e.on}") for e in cut.explanations}
    return frozenset(trips | told | cut.courses.refs | cut.care.refs)


def _write_diary(cut: _Cut, records: Records) -> None:
    needed = any(e.receipt == NO_RECEIPT for s in cut.write for e in s.expenses)
    needed |= any(p.receipt == NO_RECEIPT for p in cut.care.purchases)
    if needed and records.attachment(NO_RECEIPT) is None:
        records.add_attachment(Attachment(NO_RECEIPT, "application/octet-stream", "", b""))
    for session in cut.delete:
        records.delete_session(session.id)
    for session in cut.write:
        records.put_session(session)
    for trip in cut.trips:
        records.put_trip(trip)
    for explanation in cut.explanations:
        records.put_explanation(explanation)
    for weekly in records.plans():
        if cut.client.id in weekly.clients:
            others = tuple(c for c in weekly.clients if c != cut.client.id)
            if others:
                records.put_plan(replace(weekly, clients=others))
            else:
                records.delete_plan(weekly.id)


def _has_body(agreement: Agreement) -> bool:
    return (agreement.text, agreement.pdf, agreement.scan) != (None, None, None)


def _counts(cut: _Cut, records: Records) -> dict[str, dict[str, int]]:
    client, after = cut.client, {s.id: s for s in cut.write}
    contact = (
        client.name, client.phone, client.email, client.address, client.village, client.municipality, client.hetu,
        client.safety_notes, client.mobility_notes, client.in_need.name, client.in_need.phone,
    )  # fmt: skip
    stay = [(s, after[s.id]) for s in cut.before if s.id in after]
    kept = [s for s in cut.write if client.id in s.clients]
    claims = [c for c in records.sealed_claims() if client.code in _codes(document_of(c))]
    return {
        "gone": {
            "details": sum(1 for words in contact if words),
            "consents": len(client.consents),
            "agreements": sum(1 for a in cut.agreements if _has_body(a)),
            "signatures": sum(len(a.signatures) for a in cut.agreements),
            "goals": len(records.goals_of(client.id)),
            "notes": sum(1 for b in cut.before if b.note and not (b.id in after and after[b.id].note)),
            "tasks": sum(len(b.tasks) - (len(after[b.id].tasks) if b.id in after else 0) for b in cut.before),
            "planned": len(cut.delete) + sum(1 for b, a in stay if b.clients != a.clients),
            "interviews": cut.courses.interviews,
            "plans": sum(1 for p in records.plans() if client.id in p.clients),
            "places": cut.places.count,
            "receipts": len(cut.receipts),
            "deleted": len(cut.deleted),
            **cut.care.gone,
        },
        "kept": {
            "sessions": len(kept),
            "trips": sum(len(s.trips) for s in kept),
            "expenses": sum(len(s.expenses) for s in kept),
            "agreements": len(cut.agreements),
            "claims": len(claims),
            "courses": len(cut.courses.enrolments),
            "attendance": cut.courses.marks,
            "shared_notes": sum(1 for note in cut.shared if not note.goes),
            "log": len(records.audit_of_client(client.id)),
            **cut.care.kept,
        },
    }


def _codes(document: Mapping[str, object]) -> set[str]:
    rows = document.get("hours")
    return {str(code) for row in rows for code in row["clients"]} if isinstance(rows, list) else set()


def _open_months(cut: _Cut, records: Records) -> tuple[Month, ...]:
    closed = {c.month for c in records.claim_glances() if c.state is not ClaimState.REPLACED}
    worked = {Month.of(local_day(s.starts_at)) for s in cut.before if s.status in _COUNTED}
    return tuple(sorted(worked - closed))


def certificate(done: Erasure, code: str, worker: str) -> dict[str, object]:
    """The certificate as plain values: a code, days, kinds and counts; no name but the signer's."""
    assert done.done_at is not None  # only a done erasure has one
    backups = done.counts.get("backups", {})
    last = backups.get("gone_by", 0)
    return {
        "format": "hyvinvointi-erasure",
        "version": 1,
        "client": code,
        "worker": worker,
        "reason": done.reason,
        "asked_on": local_day(done.asked_at).isoformat(),
        "done_on": local_day(done.done_at).isoformat(),
        "done_at": done.done_at.isoformat(),
        "gone": {kind: count for kind, count in done.counts["gone"].items() if count},
        "kept": {kind: count for kind, count in done.counts["kept"].items() if count},
        "old_backups": backups.get("count", 0),
        "old_backups_gone_by": date.fromordinal(last).isoformat() if last else "",
    }
