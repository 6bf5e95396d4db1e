"""Reading clients for the list and the card."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from hyvinvointi_desktop.app.erase_client import erased
from hyvinvointi_desktop.app.gathering import completed
from hyvinvointi_desktop.app.log_session import ClientMonth
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.screens import ClientCard, ClientRow, PeriodBar, SearchRow
from hyvinvointi_desktop.app.set_goal import progress
from hyvinvointi_desktop.domain.agreements import Agreement, governing
from hyvinvointi_desktop.domain.counting_hours import cap_minutes, used_minutes, work_through
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.material import Standing
from hyvinvointi_desktop.domain.people import Client, Role
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind
from hyvinvointi_desktop.domain.sessions import Status


@dataclass(frozen=True, slots=True)
class _MonthNow:
    used: dict[ClientId, ClientMonth]
    agreements: Sequence[Agreement]


def _month_now(records: Records, definitions: Definitions, today: date) -> _MonthNow:
    month = Month.of(today)
    material = records.claim_material(month.first_day, month.last_day)
    material = completed(material, records, definitions, month)
    standing = Standing(material)
    worked = work_through(material, standing)
    in_force = {a.client for a in material.agreements if a.in_force_on(today)}
    used = {
        c: ClientMonth(c, month, used_minutes(worked, c, month), cap_minutes(material, standing, c, month))
        for c in in_force | {c for w in worked for c in w.session.clients}
    }
    return _MonthNow(used, material.agreements)


def period_bar(agreements: Sequence[Agreement], client: ClientId, today: date) -> PeriodBar | None:
    """The period in force today, else the next one; None when there is neither."""
    agreement = governing(agreements, client, today)
    if agreement is None:
        coming = [a for a in agreements if a.client == client and a.first_day > today]
        agreement = min(coming, key=lambda a: a.first_day, default=None)
    if agreement is None:
        return None
    last = agreement.last_day if agreement.ended_on is None else min(agreement.last_day, agreement.ended_on)
    return _bar(agreement.first_day, last, today)


def service_bar(decisions: Sequence[Decision], client: ClientId, today: date) -> PeriodBar | None:
    """The service decision in force today, else the next one; None when there is neither."""
    own = [d for d in decisions if d.client == client and d.kind is DecisionKind.SERVICE and d.last_day >= today]
    found = min(own, key=lambda d: (d.first_day, d.id), default=None)
    return None if found is None else replace(_bar(found.first_day, found.last_day, today), by_decision=True)


def _bar(first: date, last: date, today: date) -> PeriodBar:
    months = max(1, _months_between(first, last))
    now = min(months, max(1, _months_between(first, today)))
    days = (last - first).days + 1
    share = min(1.0, max(0.0, ((today - first).days + 1) / days))
    return PeriodBar(first, last, now, months, share)


def _months_between(first: date, last: date) -> int:
    """Begun months from first to last day, both counted."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months + (1 if last.day >= first.day else 0)


def client_list(
    records: Records, definitions: Definitions, now: datetime, today: date, *, archived: bool = False
) -> tuple[ClientRow, ...]:
    """Clients in name order, living or archived."""
    month = _month_now(records, definitions, today)
    glances = {g.client: g for g in records.client_glances(now)}
    rows, gone = [], erased(records)
    decisions = records.all_decisions()
    for client in records.clients():
        if client.id not in gone and (client.archived_on is not None) == archived:
            glance = glances.get(client.id)
            rows.append(
                ClientRow(
                    client,
                    service_bar(decisions, client.id, today) or period_bar(month.agreements, client.id, today),
                    month.used.get(client.id),
                    glance.last_held_at if glance else None,
                    glance.next_planned_at if glance else None,
                )
            )
    return tuple(sorted(rows, key=lambda r: (r.client.name.casefold(), r.client.code)))


def client_card(
    client_id: ClientId, records: Records, definitions: Definitions, now: datetime, today: date
) -> ClientCard:
    """One client's card.

    Raises:
        Refused: there is no such client.
    """
    client = records.client(client_id)
    if client is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    month = _month_now(records, definitions, today)
    agreements = records.agreements_of(client_id)
    sessions = records.sessions_of(client_id, 400)
    coming = records.sessions_between(today, date(today.year + 1, 12, 31), client_id)
    planned = tuple(s for s in coming if s.status is Status.PLANNED and s.ends_at >= now)
    return ClientCard(
        client=client,
        period=service_bar(records.decisions_of(client_id), client_id, today)
        or period_bar(agreements, client_id, today),
        month=month.used.get(client_id),
        agreements=agreements,
        goals=progress(records.goals_of(client_id), sessions),
        sessions=sessions,
        planned=planned[:10],
        by_decision=bool(records.periods_of(client_id)) or Role.SOCIAL_WORKER in records.worker().roles,
    )


def search(text: str, records: Records, limit: int = 20) -> tuple[SearchRow, ...]:
    """Clients, courses and notes that hold the text; nothing for fewer than two letters."""
    if len(text.strip()) < 2:
        return ()
    names: dict[ClientId, Client] = {c.id: c for c in records.clients()}
    courses = {c.id: c.name for c in records.courses()}
    rows = _courses(text, records)
    for hit in records.search(text.strip(), limit):
        if hit.session is None and hit.course in {row.course for row in rows if row.course is not None}:
            continue
        person = names.get(hit.client) if hit.client else None
        title = person.name if person else courses.get(hit.course, "") if hit.course else ""
        under = hit.excerpt
        itself = hit.session is None and hit.course is None and not hit.written
        if person is not None and itself:  # the name stands above already
            under = " · ".join(filter(None, (person.code, person.village)))
        rows.append(SearchRow(hit.client, hit.session, title, under, hit.on, hit.course))
    return tuple(rows)


def _courses(text: str, records: Records) -> list[SearchRow]:
    """The courses whose name, place or target group holds every word."""
    wanted = text.casefold().split()
    found = []
    for course in records.courses():
        about = f"{course.name} {course.place} {course.target_group}".casefold()
        if all(word in about for word in wanted):
            found.append(SearchRow(None, None, course.name, course.place, course.plan.first_day, course.id))
    return found
