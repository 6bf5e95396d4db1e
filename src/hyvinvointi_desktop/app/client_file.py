"""Everything the program holds about one client, as one document: for the client to read and to take along.

Other clients appear by their code; what stands in the documents of the schema is all there is.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.claim_reading import document_of
from hyvinvointi_desktop.app.client_care import care_of, papers_of
from hyvinvointi_desktop.app.client_courses import courses_of
from hyvinvointi_desktop.app.ports import Definitions, Printer, Records
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.audit import Entry, Event
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import HELSINKI, local_day
from hyvinvointi_desktop.domain.distance import km_text
from hyvinvointi_desktop.domain.erasure import Named, Places
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId, GoalId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.places import locality
from hyvinvointi_desktop.domain.sessions import Session, Trip

FORMAT = "hyvinvointi-client-file"
_GIVEN = (Event.CLIENT_FILE_GIVEN, Event.EXPORTED, Event.ANNEX_PRINTED, Event.LOG_GIVEN, Event.CERTIFICATE_PRINTED)
_CHANGES = frozenset(kind.value for kind in ActKind)


@dataclass(frozen=True, slots=True)
class ClientFile:
    """The two files and the beginning of their names."""

    document: dict[str, Any]
    pdf: bytes
    json: bytes
    stem: str


def made(document: dict[str, Any], printer: Printer, language: str, *, practice: bool) -> ClientFile:
    """The document printed and written out."""
    content = json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"
    code = "".join(c if c.isalnum() or c in "-_" else "_" for c in document["client"]["code"])[:60]
    stem = f"{'HARJOITUS-' if practice else ''}{code}-{document['made_at'][:10]}"
    return ClientFile(document, printer.client_file(document, language, practice=practice), content, stem)


def document(
    client_id: ClientId, records: Records, definitions: Definitions, now: datetime, *, practice: bool
) -> dict[str, Any]:
    """Everything about the client as plain values, days and instants in Helsinki time.

    Raises:
        Refused: there is no such client.
    """
    client = records.client(client_id)
    if client is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    others = _Others(c for c in records.clients() if c.id != client_id)
    sessions = records.sessions_between(date.min, date.max, client_id)
    goals, agreements = records.goals_of(client_id), records.agreements_of(client_id)
    worker = records.worker()
    found: dict[str, Any] = {"format": FORMAT, "version": 1, "made_at": _instant(now), "worker": worker.name}
    found["organisation"] = worker.organisation
    if practice:
        found["practice"] = True
    marks = _marks(sessions)
    return found | {
        "client": _client(client),
        "consents": [
            {"for": c.purpose, "given_on": c.given_on.isoformat(), "withdrawn_on": _day(c.withdrawn_on)}
            for c in client.consents
        ],
        "agreements": [_agreement(a, records) for a in agreements],
        "goals": _goals(goals, None, marks),
        "meetings": [_meeting(s, client_id, others, goals) for s in sessions],
        "courses": courses_of(client_id, records, lambda text: others.words(text, ())),
        "claims": _claims(client, records),
        "papers": _papers(client_id, agreements, sessions, records),
        **care_of(client_id, records, definitions, lambda text: others.words(text, ())),
        "log": [_entry(e, worker.name) for e in reversed(records.audit_of_client(client_id))],
    }


class _Others:
    """Takes other clients out of words and places."""

    def __init__(self, others: Iterable[Client]) -> None:
        self._by_id = {c.id: c for c in others}
        whole = sorted(((c.name, c.code) for c in self._by_id.values() if c.name.strip()), key=lambda n: -len(n[0]))
        self._codes = {name.casefold(): code for name, code in whole}
        self._whole = re.compile("|".join(re.escape(n) for n, _ in whole) or r"(?!)", re.IGNORECASE)
        self._named = {c.id: Named(c.name, c.code) for c in self._by_id.values()}
        self._places = {c.id: Places(c) for c in self._by_id.values()}

    def codes(self, clients: Iterable[ClientId]) -> list[str]:
        """Those who were there too, by code."""
        return [self._by_id[c].code for c in clients if c in self._by_id]

    def words(self, text: str, present: Iterable[ClientId]) -> str:
        """The text with the codes of others in place of their whole names; of those present in place of any name."""
        for client in present:
            if client in self._named:
                text = self._named[client].without(text)
        return self._whole.sub(lambda m: self._codes.get(m.group().casefold(), "–"), text)

    def place(self, place: str, present: Iterable[ClientId]) -> str:
        """Of the home of another who was there only the locality."""
        home = any(c in self._places and self._places[c].at_home(place) for c in present)
        return locality(place) if home else place


def _instant(at: datetime) -> str:
    return at.astimezone(HELSINKI).isoformat(timespec="minutes")


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _client(c: Client) -> dict[str, Any]:
    need = {"name": c.in_need.name, "relation": c.in_need.relation, "phone": c.in_need.phone}
    return {
        "code": c.code, "name": c.name, "identity_code": c.hetu, "phone": c.phone, "email": c.email,
        "address": c.address, "village": c.village, "municipality": c.municipality, "language": c.language,
        "interpreter": c.interpreter, "safety_notes": c.safety_notes, "mobility_notes": c.mobility_notes,
        "called_in_need": need, "archived_on": _day(c.archived_on),
    }  # fmt: skip


def _agreement(a: Agreement, records: Records) -> dict[str, Any]:
    payer = next((p.name for p in records.payers() if p.id == a.payer), a.payer)
    return {
        "programme": a.programme, "payer": payer, "first_day": a.first_day.isoformat(),
        "last_day": a.last_day.isoformat(), "ended_on": _day(a.ended_on), "version": a.version,
        "origin": a.origin.value, "text": a.text, "text_sha256": a.text_sha256,
        "read_by": a.read_by.value if a.read_by else None, "interpreter": a.interpreter,
        "signatures": [
            {"party": s.party.value, "name": s.name, "way": s.way.value, "signed_at": _instant(s.signed_at)}
            for s in a.signatures
        ],
    }  # fmt: skip


def _marks(sessions: Sequence[Session]) -> dict[GoalId, list[dict[str, str]]]:
    found: dict[GoalId, list[dict[str, str]]] = {}
    for session in sessions:
        for mark in session.marks:
            row = {"on": local_day(session.starts_at).isoformat(), "mark": mark.mark.value}
            found.setdefault(mark.goal, []).append(row)
    return found


def _goals(
    goals: Sequence[Goal], parent: GoalId | None, marks: Mapping[GoalId, list[dict[str, str]]]
) -> list[dict[str, Any]]:
    return [
        {
            "level": g.level.value, "words": g.words, "who": g.who, "by_when": g.by_when, "noticed_by": g.noticed_by,
            "set_on": _day(g.set_on), "state": g.state.value, "state_on": _day(g.state_on),
            "marks": marks.get(g.id, []), "below": _goals(goals, g.id, marks),
        }
        for g in goals
        if g.parent == parent
    ]  # fmt: skip


def _meeting(s: Session, client: ClientId, others: _Others, goals: Sequence[Goal]) -> dict[str, Any]:
    present = [c for c in s.clients if c != client]
    own = {g.id: g.words for g in goals}
    return {
        "starts_at": _instant(s.starts_at), "ends_at": _instant(s.ends_at), "kind": s.kind, "status": s.status.value,
        "with": others.codes(present), "place": others.words(others.place(s.place, present), present),
        "note": others.words(s.note, present), "entered_on": _day(s.entered_on), "reminded_on": _day(s.reminded_on),
        "barriers": list(s.barriers),
        "marks": [{"goal": own[m.goal], "mark": m.mark.value} for m in s.marks if m.goal in own],
        "tasks": [
            {"words": others.words(x.words, present), "who": others.words(x.who, present), "due_on": _day(x.due_on),
             "done_on": _day(x.done_on)}
            for x in s.tasks
        ],
        "trips": [_trip(t, present, others) for t in s.trips],
        "expenses": [
            {"on": e.on.isoformat(), "kind": e.kind, "amount_cents": e.amount_cents,
             "description": others.words(e.description, present), "receipt": e.receipt is not None}
            for e in s.expenses
        ],
    }  # fmt: skip


def _trip(t: Trip, present: Sequence[ClientId], others: _Others) -> dict[str, Any]:
    route = [others.place(p, present) for p in (t.from_place, *t.via, t.to_place) if p]
    return {
        "on": t.on.isoformat(), "vehicle": t.vehicle.value, "route": route, "km": km_text(t.km_tenths),
        "purpose": others.words(t.purpose, present),
    }  # fmt: skip


def _claims(client: Client, records: Records) -> list[dict[str, Any]]:
    """The signed months that show a line with the client's code."""
    found = []
    for claim in records.sealed_claims():
        hours = document_of(claim).get("hours", ())
        if claim.state is not ClaimState.REPLACED and any(client.code in row["clients"] for row in hours):
            found.append({"month": str(claim.month), "number": claim.number, "state": claim.state.value})
    return found


def _papers(
    client: ClientId, agreements: Sequence[Agreement], sessions: Sequence[Session], records: Records
) -> list[dict[str, Any]]:
    """Signed papers, scans and receipts: what is kept and how large. The files themselves open in the program."""
    wanted: list[tuple[AttachmentId | None, str, date]] = []
    for a in agreements:
        wanted += [(a.pdf, "agreement", a.first_day), (a.scan, "scan", a.first_day)]
        wanted += [(s.image, "signature", local_day(s.signed_at)) for s in a.signatures]
    for s in sessions:
        wanted += [(e.receipt, "receipt", e.on) for e in s.expenses]
    wanted += papers_of(client, records)
    found = []
    for paper, what, on in wanted:
        kept = None if paper is None else records.attachment(paper)
        if kept is not None:
            row = {"what": what, "on": on.isoformat(), "media_type": kept.media_type, "bytes": len(kept.content)}
            found.append(row)
    return found


def what_was_done(event: str) -> str:
    """An entry of the log in one of four words: seen, changed, given, other."""
    if event in _GIVEN:
        return "given"
    if event in _CHANGES:
        return "changed"
    return "seen" if event.endswith((".open", ".view", ".read", ".list", ".plan")) else "other"


def _entry(entry: Entry, worker: str) -> dict[str, Any]:
    return {
        "at": _instant(datetime.fromisoformat(entry.utc)), "event": entry.event, "what": what_was_done(entry.event),
        "about": entry.object_type, "purpose": entry.purpose, "outcome": entry.outcome, "by": worker,
    }  # fmt: skip
