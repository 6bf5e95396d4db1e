"""Measures, rehabilitation, reviews, feedback and competence of an open log against its other records.

Shape and single values are checked before. What an own file says is judged by its reader when it is used; here only
that it is the version it is said to be.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator

from hyvinvointi_desktop.app.import_errors import ProblemCode
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind
from hyvinvointi_desktop.interchange.care_wire import ReviewWire
from hyvinvointi_desktop.interchange.values import read_day
from hyvinvointi_desktop.interchange.wire import LogWire

Add = Callable[[ProblemCode, str, str], None]
Placed = tuple[str | None, str]
P = ProblemCode

_WITH_ID = (
    "assessments", "periods", "decisions", "group_visits", "network_members", "ecomaps", "copy_drafts",
    "own_purchases", "reviews", "form_answers", "self_assessments", "competence_entries", "pledges",
)  # fmt: skip
_OF_CLIENT = (
    "assessments", "periods", "decisions", "group_visits", "network_members", "ecomaps", "copy_drafts",
    "own_purchases", "reviews",
)  # fmt: skip


def check_care(log: LogWire, add: Add, programmes: set[str], versions: set[str]) -> None:
    """Adds every problem of these records. ``programmes`` are the known ones' ids, ``versions`` id and number."""
    for once in _once(log):
        seen: set[str | None] = set()
        for key, where in once:
            if key in seen:
                add(P.DUPLICATE_ID, where, str(key))
            seen.add(key)
    for known, named, code in (*_references(log), *_programmes(log, programmes, versions)):
        for key, where in named:
            if key is not None and key not in known:
                add(code, where, key)
    for code, where, value in (*_days(log), *_files(log), *_signed(log)):
        add(code, where, value)


def _once(log: LogWire) -> Iterator[list[Placed]]:
    """What may stand only once, with its place."""
    for kind in _WITH_ID:
        yield [(one.id, f"{kind}[{i}].id") for i, one in enumerate(getattr(log, kind))]
    for kind in ("own_measures", "own_forms"):
        yield [(f"{one.id} {one.version}", f"{kind}[{i}]") for i, one in enumerate(getattr(log, kind))]
    paid = enumerate(log.allowance_payments)
    yield [(f"{p.decision} {p.window}", f"allowance_payments[{i}]") for i, p in paid]
    yield [(m.session, f"network_meetings[{i}].session") for i, m in enumerate(log.network_meetings)]
    for i, meeting in enumerate(log.network_meetings):
        yield [(x, f"network_meetings[{i}].members[{j}]") for j, x in enumerate(meeting.members)]
    for i, period in enumerate(log.periods):
        yield [(s.step, f"periods[{i}].steps[{j}].step") for j, s in enumerate(period.steps)]
    for i, review in enumerate(log.reviews):
        yield [(g.goal, f"reviews[{i}].goals[{j}].goal") for j, g in enumerate(review.goals)]


def _references(log: LogWire) -> Iterator[tuple[set[str], list[Placed], ProblemCode]]:
    """What must be in the file: the known ones, where they are named, and the problem when one is not."""
    unknown = P.UNKNOWN_REFERENCE
    codes = {c.code for c in log.clients}
    for kind in _OF_CLIENT:
        yield codes, [(x.client, f"{kind}[{i}].client") for i, x in enumerate(getattr(log, kind))], P.UNKNOWN_CLIENT
    decisions = {d.id for d in log.decisions}
    yield decisions, [(d.renews, f"decisions[{i}].renews") for i, d in enumerate(log.decisions)], unknown
    allowances = {d.id for d in log.decisions if d.kind is DecisionKind.ALLOWANCE}
    paid = enumerate(log.allowance_payments)
    yield allowances, [(p.decision, f"allowance_payments[{i}].decision") for i, p in paid], unknown
    courses = {c.id for c in log.courses}
    yield courses, [(x.course, f"group_visits[{i}].course") for i, x in enumerate(log.group_visits)], unknown
    sessions = {s.id for s in log.sessions}
    meetings = list(enumerate(log.network_meetings))
    yield sessions, [(m.session, f"network_meetings[{i}].session") for i, m in meetings], unknown
    yield {a.id for a in log.attachments}, list(_attachments(log)), unknown
    yield from _of_the_same_client(log)


def _of_the_same_client(log: LogWire) -> Iterator[tuple[set[str], list[Placed], ProblemCode]]:
    """A decision and a review belong to a period of their own client; a correction to a review of the same."""
    for code in sorted({d.client for d in log.decisions} | {r.client for r in log.reviews}):
        periods = {p.id for p in log.periods if p.client == code}
        reviews = {r.id for r in log.reviews if r.client == code}
        made = [(i, d) for i, d in enumerate(log.decisions) if d.client == code]
        held = [(i, r) for i, r in enumerate(log.reviews) if r.client == code]
        yield periods, [(d.period, f"decisions[{i}].period") for i, d in made], P.UNKNOWN_REFERENCE
        yield periods, [(r.period, f"reviews[{i}].period") for i, r in held], P.UNKNOWN_REFERENCE
        yield reviews, [(r.corrects, f"reviews[{i}].corrects") for i, r in held], P.UNKNOWN_REFERENCE


def _programmes(
    log: LogWire, programmes: set[str], versions: set[str]
) -> Iterator[tuple[set[str], list[Placed], ProblemCode]]:
    periods = list(enumerate(log.periods))
    yield programmes, [(p.programme, f"periods[{i}].programme") for i, p in periods], P.UNKNOWN_PROGRAMME
    yield versions, [
        (f"{p.programme} {p.programme_version}", f"periods[{i}].programme_version")
        for i, p in periods
        if p.programme in programmes
    ], P.UNKNOWN_PROGRAMME


def _attachments(log: LogWire) -> Iterable[Placed]:
    for i, ecomap in enumerate(log.ecomaps):
        yield ecomap.picture, f"ecomaps[{i}].picture"
    for i, purchase in enumerate(log.own_purchases):
        yield purchase.receipt, f"own_purchases[{i}].receipt"
    for i, review in enumerate(log.reviews):
        yield review.pdf, f"reviews[{i}].pdf"
        for j, signature in enumerate(review.signatures):
            yield signature.image, f"reviews[{i}].signatures[{j}].image"
    for i, entry in enumerate(log.competence_entries):
        yield entry.certificate, f"competence_entries[{i}].certificate"
    for i, pledge in enumerate(log.pledges):
        yield pledge.paper, f"pledges[{i}].paper"


def _days(log: LogWire) -> Iterator[tuple[ProblemCode, str, str]]:
    spans = [(d.first_day, d.last_day, f"decisions[{i}].last_day") for i, d in enumerate(log.decisions)]
    spans += [(r.first_day, r.last_day, f"reviews[{i}].last_day") for i, r in enumerate(log.reviews)]
    spans += [
        (p.opened_on, p.ended_on, f"periods[{i}].ended_on")
        for i, p in enumerate(log.periods)
        if p.ended_on is not None
    ]
    for first, last, where in spans:
        if read_day(last) < read_day(first):
            yield P.LAST_BEFORE_FIRST, where, last


def _files(log: LogWire) -> Iterator[tuple[ProblemCode, str, str]]:
    """An own measure's or form's file is that of its id and version."""
    for kind in ("own_measures", "own_forms"):
        for i, own in enumerate(getattr(log, kind)):
            try:
                found = tomllib.loads(own.content)
            except (tomllib.TOMLDecodeError, RecursionError):
                found = {}
            if (found.get("id"), found.get("version")) != (own.id, own.version):
                yield P.WRONG_DEFINITION, f"{kind}[{i}].content", f"{own.id} {own.version}"


def _signed(log: LogWire) -> Iterator[tuple[ProblemCode, str, str]]:
    """A review is signed when somebody signed it, and only then has it signatures."""
    for i, review in enumerate(log.reviews):
        if missing := _missing(review):
            yield P.MISSING_KEY, f"reviews[{i}].{missing}", missing


def _missing(review: ReviewWire) -> str:
    if review.signed_at is not None and not review.signatures:
        return "signatures"
    return "signed_at" if review.signatures and review.signed_at is None else ""
