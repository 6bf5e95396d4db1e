"""The facts of the needs report: from the coordinator's registry, or from one worker's own records (RULES.md 8).

Nobody's name, no free text: codes, days and counts alone. It counts nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from hyvinvointi_desktop.app.measures import all_measures
from hyvinvointi_desktop.app.needs_port import WorkerRecord
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.courses import GROUP_SESSION
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import RecordType
from hyvinvointi_desktop.domain.needs_facts import (
    GroupFact,
    NeedsFacts,
    Period,
    ReferralFact,
    ScoreFact,
    SessionFact,
)
from hyvinvointi_desktop.domain.needs_lists import ListKind, NeedsLists
from hyvinvointi_desktop.domain.referrals import CaseState, Standing, standings
from hyvinvointi_desktop.domain.scoring import score
from hyvinvointi_desktop.domain.sessions import Status

_HELD = Status.HELD.value
_CAME = frozenset(mark.value for mark in CAME)
_TYPES = (RecordType.CLIENT, RecordType.SESSION, RecordType.ASSESSMENT, RecordType.COURSE)
ACCOMPANIED = "accompany_to_group"
"""The kind of a session in which the client was taken to a group."""


@dataclass(slots=True)
class _Met:
    """What is known of the people who were met, by the person's pseudonym."""

    lists: NeedsLists
    sessions: list[SessionFact] = field(default_factory=list)
    first_met: dict[str, date] = field(default_factory=dict)
    in_groups: set[str] = field(default_factory=set)
    scores: list[ScoreFact] = field(default_factory=list)
    groups: list[GroupFact] = field(default_factory=list)
    unread: int = 0

    def session(self, person: str, on: date, kind: str, barriers: Iterable[str]) -> None:
        """One held meeting with one person."""
        self.first_met[person] = min(on, self.first_met.get(person, on))
        if kind == ACCOMPANIED:
            self.in_groups.add(person)
        listed = {self.lists.listed(ListKind.BARRIERS, barrier) for barrier in barriers if barrier}
        if found := tuple(sorted(listed)):
            self.sessions.append(SessionFact(person, on, found))

    def to_group(self, person: str) -> bool | None:
        """Whether the person came to a group; None of somebody of whose meetings nothing is known."""
        return person in self.in_groups if person in self.in_groups or person in self.first_met else None


# -- the coordinator's registry -------------------------------------------------------------------------------------


def registry_facts(
    records: RegistryRecords, sent: Iterable[WorkerRecord], period: Period, lists: NeedsLists
) -> NeedsFacts:
    """Facts of every referral, with what the workers' laptops have sent. Codes that are in no list become "other"."""
    stands = standings(records.all_case_events())
    whole = records.referrals()
    case_of = {str(referral.client): str(referral.id) for referral in whole if referral.client}
    met = _sent(sent, period, case_of, lists)
    referrals = []
    for facts in records.case_facts():
        now, received_on = stands.get(facts.case), date.fromisoformat(facts.received_on)
        if now is None:
            continue
        first = min((d for d in (now.first_visit_on, met.first_met.get(facts.case)) if d is not None), default=None)
        referrals.append(
            ReferralFact(
                id=facts.case,
                person=facts.case,
                received_on=received_on,
                area=facts.area,
                source=lists.listed(ListKind.SOURCES, facts.source),
                reasons=tuple(lists.listed(ListKind.REASONS, code) for code in facts.reasons),
                barriers=tuple(lists.listed(ListKind.BARRIERS, code) for code in facts.barriers),
                age_band="" if facts.birth_decade is None else str(facts.birth_decade),
                waiting_days=None if first is None else max((first - received_on).days, 0),
                outcome=_outcome(now),
                to_group=met.to_group(facts.case),
            )
        )
    wider = {(r.person.area, r.person.municipality) for r in whole if r.person.area and r.person.municipality}
    return NeedsFacts(
        tuple(referrals), tuple(met.sessions), tuple(met.groups), tuple(met.scores),
        tuple(sorted((area, town) for area, town in wider if area != town)), met.unread,
    )  # fmt: skip


def _outcome(now: Standing) -> str:
    if now.state is CaseState.ENDED and now.outcome is not None:
        return now.outcome.value
    return now.state.value


def types_read() -> Sequence[str]:
    """The types of workers' records that count."""
    return tuple(kind.value for kind in _TYPES)


def _sent(sent: Iterable[WorkerRecord], period: Period, case_of: Mapping[str, str], lists: NeedsLists) -> _Met:
    """What laptops sent, with a client as the case where it is known. One that does not read is counted as unread."""
    met, found = _Met(lists), list(sent)
    people = dict(case_of)
    for record in found:
        if record.type == RecordType.CLIENT and record.body.get("case"):
            people[record.id] = str(record.body["case"])
    for record in found:
        try:
            _take(record, people, period, met)
        except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation):
            met.unread += 1
    return met


def _take(record: WorkerRecord, people: Mapping[str, str], period: Period, met: _Met) -> None:
    body = record.body
    match record.type:
        case RecordType.SESSION if body["status"] == _HELD:
            on = local_day(datetime.fromisoformat(body["starts_at"]))
            barriers = [str(barrier) for barrier in body["barriers"]]
            for client in body["clients"]:
                met.session(people.get(client, client), on, str(body["kind"]), barriers)
        case RecordType.ASSESSMENT:
            person, on = people.get(body["client"], body["client"]), date.fromisoformat(body["on"])
            for part, text in body["scores"].items():
                named = "" if part == "total" else part
                met.scores.append(ScoreFact(str(body["measure"]), person, on, Decimal(text), named))
        case RecordType.COURSE:
            if (group := _course(body, period)) is not None:
                met.groups.append(group)


def _course(body: Mapping[str, Any], period: Period) -> GroupFact | None:
    present = []
    for session in body["sessions"]:
        if session["status"] == _HELD and date.fromisoformat(session["on"]) in period:
            heads = session["head_count"]
            marked = sum(count for mark, count in session["marks"].items() if mark in _CAME)
            present.append(marked + session["walk_ins"] if heads is None else heads)
    return _group(body["title"], present, body["people"])


def _group(name: str, present: Sequence[int], people: int) -> GroupFact | None:
    """A course with the people enrolled, within what its sessions allow; None where nobody came."""
    most, least = sum(present), max(present, default=0)
    return GroupFact(name, tuple(present), min(max(people, least), most)) if most else None


# -- one worker's own records ---------------------------------------------------------------------------------------


def own_facts(records: Records, definitions: Definitions, period: Period) -> NeedsFacts:
    """Facts of the clients in this profile: each counts as received on the first day of the first agreement or, where
    none was made, of the first meeting. Who referred and why is not known here."""
    met = _Met(definitions.needs_lists())
    _own_sessions(records, period, met)
    _own_courses(records, period, met)
    _own_scores(records, definitions, met)
    begun = _begun(records, met)
    people = {str(client.id): client for client in records.clients()}
    referrals = tuple(
        ReferralFact(
            id=client_id,
            person=client_id,
            received_on=on,
            area=people[client_id].village or people[client_id].municipality,
            source="",
            reasons=(),
            barriers=(),
            age_band="",
            waiting_days=None,
            outcome="",
            to_group=met.to_group(client_id),
            waiting_known=False,
        )
        for client_id, on in sorted(begun.items(), key=lambda pair: (pair[1], pair[0]))
        if client_id in people
    )
    wider = {(c.village, c.municipality) for c in people.values() if c.village and c.municipality}
    return NeedsFacts(
        referrals, tuple(met.sessions), tuple(met.groups), tuple(met.scores),
        tuple(sorted((village, town) for village, town in wider if village != town)),
    )  # fmt: skip


def _begun(records: Records, met: _Met) -> dict[str, date]:
    begun: dict[str, date] = {}
    for agreement in records.all_agreements():
        begun[agreement.client] = min(agreement.first_day, begun.get(agreement.client, agreement.first_day))
    for client, on in met.first_met.items():
        begun.setdefault(client, on)
    return begun


def _own_sessions(records: Records, period: Period, met: _Met) -> None:
    for session in records.sessions_between(date(1900, 1, 1), period.last_day):
        if session.status is Status.HELD and session.course is None:
            on = local_day(session.starts_at)
            for client in session.clients:
                met.session(client, on, session.kind, session.barriers)


def _own_courses(records: Records, period: Period, met: _Met) -> None:
    for course in records.courses():
        enrolled = {e.id: e.client for e in records.enrolments_of(course.id) if e.enrolled_on is not None}
        present, came = [], set()
        for meeting in records.meetings_of(course.id):
            session, group = meeting.session, meeting.group
            on = local_day(session.starts_at)
            if session.status is not Status.HELD or session.kind != GROUP_SESSION or on not in period:
                continue
            there = {enrolled[who] for who, mark in group.marks if mark in CAME and who in enrolled}
            came |= there
            heads = group.head_count
            present.append(sum(mark in CAME for _, mark in group.marks) + group.walk_ins if heads is None else heads)
        met.in_groups |= came
        if (made := _group(course.name, present, len(came) or max(present, default=0))) is not None:
            met.groups.append(made)


def _own_scores(records: Records, definitions: Definitions, met: _Met) -> None:
    known = all_measures(definitions, records)
    for filling in records.all_assessments():
        measure = known.measure_of(filling)
        total = None if measure is None else score(measure, filling.answers)
        if total is not None:
            met.scores.append(ScoreFact(filling.measure, filling.client, filling.taken_on, total))
