"""Reading a log's references in the light of the profile it comes into: same code, same client; no payer, its own.

A hand-written log names clients by code alone and may name no payer at all; their ids are then only derived ones.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.ids import ClientId, PayerId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.programmes import HourlyRate, Payer, Regime

IMPLIED_PAYER = PayerId("default")


def implied_payer(regime: Regime | None = None) -> Payer:
    """The one payer of a log that names none (RULES.md section 9); a volunteer's rate is 0.00 (3.13)."""
    rate = HourlyRate(date(2020, 1, 1), Decimal("0.00" if regime is Regime.VOLUNTEER else "13.00"))
    return Payer(IMPLIED_PAYER, IMPLIED_PAYER, regime or Regime.EMPLOYMENT, (rate,))


def adopted(present: OpenLog, incoming: OpenLog) -> OpenLog:
    """The incoming log with the profile's own client ids, and its first payer in place of an implied one."""
    return _with_own_payer(present, _with_own_clients(present, incoming))


def _with_own_payer(present: OpenLog, incoming: OpenLog) -> OpenLog:
    if not present.payers or incoming.payers != (implied_payer(),) or present.payers[0] in incoming.payers:
        return incoming
    own = present.payers[0].id

    def payer(record: Any) -> Any:
        return replace(record, payer=own) if record.payer == IMPLIED_PAYER else record

    return replace(
        incoming,
        payers=(),
        agreements=tuple(payer(a) for a in incoming.agreements),
        sessions=tuple(replace(s, trips=tuple(payer(t) for t in s.trips)) for s in incoming.sessions),
        trips=tuple(payer(t) for t in incoming.trips),
        courses=tuple(replace(c, course=replace(c.course, pay=payer(c.course.pay))) for c in incoming.courses),
    )


def _with_own_clients(present: OpenLog, incoming: OpenLog) -> OpenLog:
    own = {c.code: c.id for c in present.clients}
    ids = {c.id: own[c.code] for c in incoming.clients if own.get(c.code, c.id) != c.id}
    if not ids:
        return incoming

    def one(client: ClientId) -> ClientId:
        return ids.get(client, client)

    def about(explanation: Explanation) -> Explanation:
        return replace(explanation, about=str(one(ClientId(explanation.about))))

    return replace(
        incoming,
        clients=tuple(replace(c, id=one(c.id)) for c in incoming.clients),
        agreements=tuple(replace(a, client=one(a.client)) for a in incoming.agreements),
        cap_exceptions=tuple(replace(e, client=one(e.client)) for e in incoming.cap_exceptions),
        goals=tuple(replace(g, client=one(g.client)) for g in incoming.goals),
        sessions=tuple(replace(s, clients=tuple(one(c) for c in s.clients)) for s in incoming.sessions),
        plans=tuple(replace(p, clients=tuple(one(c) for c in p.clients)) for p in incoming.plans),
        explanations=tuple(about(e) for e in incoming.explanations),
        courses=tuple(
            replace(c, enrolments=tuple(replace(e, client=one(e.client)) for e in c.enrolments))
            for c in incoming.courses
        ),
        care=_with_clients(incoming.care, one),
    )


def _with_clients(care: CareLog, one: Callable[[ClientId], ClientId]) -> CareLog:
    def mapped(records: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(r if r.client is None else replace(r, client=one(r.client)) for r in records)

    kinds = (
        "assessments", "periods", "decisions", "group_visits", "network_members", "ecomaps", "copy_drafts",
        "own_purchases", "reviews",
    )  # fmt: skip
    return replace(care, **{kind: mapped(getattr(care, kind)) for kind in kinds})
