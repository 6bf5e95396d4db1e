"""Taking in a log, all of it or nothing; giving everything out (RULES.md section 9)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from hyvinvointi_desktop.app.adopt import adopted
from hyvinvointi_desktop.app.import_errors import ImportRefused, Problem, ProblemCode
from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.app.judge_care import judged
from hyvinvointi_desktop.app.owed import settle_taken_in
from hyvinvointi_desktop.app.ports import Area, Definitions, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.decision_days import overlapping
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import Decision

ALL_AREAS = frozenset(Area)


class LogFiles(Protocol):
    """Reads and writes the formats that people and programs exchange."""

    def read_log(self, content: bytes, own: Sequence[Programme] = ()) -> OpenLog: ...
    def write_log(self, log: OpenLog) -> bytes: ...
    def read_table(self, name: str, content: bytes, present: OpenLog, own: Sequence[Programme] = ()) -> TableLog: ...
    def is_table(self, name: str, content: bytes) -> bool: ...


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came in; ``others`` are new records of every other kind.

    ``ignored`` names parts of the file that an already used profile keeps as its own.
    """

    clients: int
    agreements: int
    sessions: int
    trips: int
    already_there: int
    ignored: tuple[str, ...] = ()
    changed: frozenset[Area] = ALL_AREAS
    others: int = 0


_KINDS: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    ("payers", lambda r: r.id),
    ("own_km_rates", lambda r: (r.what, r.first_day, r.last_day)),
    ("programmes", lambda r: (r.id, r.version)),
    ("templates", lambda r: (r.id, r.language, r.layout, r.version)),
    ("clients", lambda r: r.id),
    ("agreements", lambda r: r.id),
    ("erased_agreements", lambda r: r.agreement),
    ("cap_exceptions", lambda r: (r.client, r.month)),
    ("goals", lambda r: r.id),
    ("sessions", lambda r: r.id),
    ("trips", lambda r: r.id),
    ("plans", lambda r: r.id),
    ("explanations", lambda r: (r.code, r.about, r.on)),
    ("claims", lambda r: r.id),
    ("attachments", lambda r: r.id),
    ("courses", lambda r: r.course.id),
    ("drop_ins", lambda r: r.id),
    ("theme_days", lambda r: r.id),
    ("trainings", lambda r: r.id),
)
_CARE_KINDS: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    ("own_measures", lambda r: (r.id, r.version)),
    ("assessments", lambda r: r.id),
    ("periods", lambda r: r.id),
    ("decisions", lambda r: r.id),
    ("allowance_payments", lambda r: (r.decision, r.window)),
    ("group_visits", lambda r: r.id),
    ("network_members", lambda r: r.id),
    ("ecomaps", lambda r: r.id),
    ("network_meetings", lambda r: r.session),
    ("copy_drafts", lambda r: r.id),
    ("own_purchases", lambda r: r.id),
    ("reviews", lambda r: r.id),
    ("own_forms", lambda r: (r.id, r.version)),
    ("form_answers", lambda r: r.id),
    ("self_assessments", lambda r: r.id),
    ("competence_entries", lambda r: r.id),
    ("pledges", lambda r: r.id),
)
"""Those of the log's ``care``."""

_NO_WORK = ("own_measures", "own_forms")
_NOT_COUNTED = ("clients", "agreements", "sessions", "trips", "payers", "own_km_rates", "attachments")
"""Counted by themselves, or belonging to what is counted."""


def is_unused(log: OpenLog) -> bool:
    """Whether the profile holds no work yet, so that a log may bring its own worker, payers and settings."""
    work = (log.clients, log.agreements, log.sessions, log.trips, log.claims, log.goals, log.courses)
    counted = (log.drop_ins, log.theme_days, log.trainings)
    cared = [getattr(log.care, kind) for kind, _ in _CARE_KINDS if kind not in _NO_WORK]
    return not any((*work, *counted, *cared))


def merge(
    present: OpenLog, incoming: OpenLog, definitions: Definitions | None = None
) -> tuple[OpenLog, int, tuple[str, ...]]:
    """What of the incoming log is new, how many records were there already, and which parts are ignored.

    Raises:
        ImportRefused: an id is there with other content, decisions of the same kind overlap, a review looks at days
            before its period, or (with ``definitions``) an answer is one that its measure does not have.
    """
    incoming = adopted(present, incoming)
    fresh, already, problems = _apart(present, incoming, _KINDS)
    cared, known, other = _apart(present.care, incoming.care, _CARE_KINDS)
    already += known
    problems += [*other, *_clashes(present, incoming, fresh), *_overlaps(present, cared["decisions"])]
    if definitions is not None:
        problems += judged(cared, present, incoming, definitions)
    if problems:
        raise ImportRefused(tuple(problems))
    used = bool(present.sessions)
    ignored = ["settings"] if used and incoming.settings != present.settings else []
    ignored += ["worker"] if used and incoming.worker != present.worker else []
    ignored += ["barriers"] if used and incoming.barriers not in ((), present.barriers) else []
    log = replace(
        incoming,
        worker=present.worker if used else incoming.worker,
        settings=present.settings if used else incoming.settings,
        barriers=present.barriers if used or not incoming.barriers else incoming.barriers,
        care=CareLog(**cared),
        **fresh,
    )
    return log, already, tuple(ignored)


def _apart(
    present: Any, incoming: Any, kinds: Sequence[tuple[str, Callable[[Any], Any]]]
) -> tuple[dict[str, tuple[Any, ...]], int, list[Problem]]:
    """What of each kind is new, how many were there already, and those that are there with other content."""
    fresh: dict[str, tuple[Any, ...]] = {}
    problems: list[Problem] = []
    already = 0
    for kind, key in kinds:
        there: dict[Any, list[Any]] = {}
        for record in getattr(present, kind):
            there.setdefault(key(record), []).append(record)
        new = []
        for record in getattr(incoming, kind):
            known = there.get(key(record), [])
            if not known:
                new.append(record)
            elif record in known:
                already += 1
            else:
                problems.append(Problem(ProblemCode.OTHER_CONTENT, kind, value=_told(key(record))))
        fresh[kind] = tuple(new)
    return fresh, already, problems


def _told(key: Any) -> str:
    return " ".join(str(part) for part in key) if isinstance(key, tuple) else str(key)


def _clashes(present: OpenLog, incoming: OpenLog, fresh: Mapping[str, tuple[Any, ...]]) -> Iterator[Problem]:
    """A new client with a code that is another's, and ids inside new records that belong to something else."""
    codes = {c.code: c.id for c in present.clients}
    for client in fresh["clients"]:
        if client.code in codes:
            yield Problem(ProblemCode.OTHER_CONTENT, "clients", value=client.code)
    numbers = {(c.payer, c.number) for c in present.claims}
    for claim in fresh["claims"]:
        if (claim.payer, claim.number) in numbers:
            yield Problem(ProblemCode.OTHER_CONTENT, "claims", value=f"{claim.payer} {claim.number}")
    there = {a.id for a in present.agreements}
    for erased in fresh["erased_agreements"]:
        if erased.agreement in there:
            yield Problem(ProblemCode.OTHER_CONTENT, "erased_agreements", value=erased.agreement)
    for kind, inner in _INNER.items():
        taken = set(inner(present))
        new = replace(incoming, sessions=fresh["sessions"], trips=fresh["trips"], courses=fresh["courses"])
        for part in inner(new):
            if part in taken:
                yield Problem(ProblemCode.OTHER_CONTENT, kind, value=part)


def _overlaps(present: OpenLog, fresh: tuple[Decision, ...]) -> Iterator[Problem]:
    """New decisions with a day in common with another of the same client and kind: that day would be paid twice."""
    before = list(present.care.decisions)
    for decision in fresh:
        other = overlapping(decision, before)
        if other is not None:
            yield Problem(ProblemCode.DECISIONS_OVERLAP, "decisions", value=f"{other.id}, {decision.id}")
        before.append(decision)


_INNER: dict[str, Callable[[OpenLog], Sequence[str]]] = {
    "trips": lambda log: [t.id for s in log.sessions for t in s.trips] + [t.id for t in log.trips],
    "expenses": lambda log: [e.id for s in log.sessions for e in s.expenses],
    "tasks": lambda log: [t.id for s in log.sessions for t in s.tasks],
    "enrolments": lambda log: [e.id for c in log.courses for e in c.enrolments],
    "purchases": lambda log: [p.id for c in log.courses for p in c.purchases],
    "feedback": lambda log: [f.id for c in log.courses for f in c.feedback],
    "course_agreements": lambda log: [a.id for c in log.courses for a in c.agreements],
}


def preview(present: OpenLog, incoming: OpenLog, definitions: Definitions) -> TakenIn:
    """What taking the log in would do, without doing it. Raises ImportRefused as ``merge``."""
    if is_unused(present):
        present = replace(present, payers=(), own_km_rates=())
    log, already, ignored = merge(present, incoming, definitions)
    return _counted(log, already, ignored)


def _counted(log: OpenLog, already: int, ignored: tuple[str, ...] = ()) -> TakenIn:
    found = (len(log.clients), len(log.agreements), len(log.sessions), len(log.trips))
    others = sum(len(getattr(log, kind)) for kind, _ in _KINDS if kind not in _NOT_COUNTED)
    others += sum(len(getattr(log.care, kind)) for kind, _ in _CARE_KINDS)
    return TakenIn(*found, already, ignored, others=others)


def take_in_log(incoming: OpenLog, uow: UnitOfWork, definitions: Definitions) -> TakenIn:
    """Adds an open log to the profile in one transaction. What its paid months still owe comes with them.

    A profile without any work takes the log's worker, settings and payers instead of its own.

    Raises:
        ImportRefused: an id of the log is there with other content. Nothing was changed.
    """
    with uow:
        present = uow.records.whole_log()
        if is_unused(present):
            uow.records.clear_unused()
            present = replace(present, payers=(), own_km_rates=())
        log, already, ignored = merge(present, incoming, definitions)
        uow.records.add_log(log)
        settle_taken_in(uow.records, definitions, log.claims)
        uow.commit()
    return _counted(log, already, ignored)


def take_in_table(table: TableLog, uow: UnitOfWork, *, new_clients: bool) -> TakenIn:
    """Adds the sessions of a CSV or XLSX log; unknown clients only when asked for.

    Raises:
        ImportRefused: the table has a problem; all of them are named.
        Refused: the table names clients that are not there and ``new_clients`` is not set.
    """
    if table.preview.problems:
        raise ImportRefused(table.preview.problems)
    if table.preview.unknown_clients and not new_clients:
        raise Refused(Refusal.UNKNOWN_CLIENTS, names=table.preview.unknown_clients)
    with uow:
        log, already, _ = _merge_table(table, uow.records.whole_log())
        uow.records.add_log(log)
        uow.commit()
    return _counted(log, already)


def preview_table(table: TableLog, present: OpenLog) -> TakenIn:
    """What taking the table in with its new clients would do, without doing it. Raises ImportRefused."""
    log, already, _ = _merge_table(table, present)
    return _counted(log, already)


def _merge_table(table: TableLog, present: OpenLog) -> tuple[OpenLog, int, tuple[str, ...]]:
    incoming = OpenLog(
        worker=present.worker,
        settings=present.settings,
        clients=table.new_clients,
        sessions=table.sessions,
    )
    return merge(present, incoming)
