"""Quick looks over many records, for lists and the search field: answered by the database, not by loading all."""

import re
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, String, and_, case, cast, func, or_, select

from hyvinvointi_desktop.app.ports import ClientGlance, SearchHit, TaskGlance
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_care as c
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_sessions import SESSIONS, SessionRecords
from hyvinvointi_desktop.store.records_touched import COUNTED, touching

_S = t.sessions.c
_WITH = t.session_clients.c
_G = g.group_sessions.c
_REFLECTED = tuple(func.json_extract(_G.reflections, f"$[{n}]") for n in range(3))
_WORKED = _S.status.in_(COUNTED)
_WITH_OFFSET = _S.starts_at + "|" + cast(_S.starts_offset, String)  # one width before the bar: sorts as time
_LONGEST_SEARCH = 100
_AROUND = 40


def glob_of(text: str) -> str:
    """A GLOB pattern for any text that holds this one, whatever the case, also of ä, ö, å and Sámi letters."""
    return "*" + "".join(_either_case(c) for c in text[:_LONGEST_SEARCH]) + "*"


def _either_case(letter: str) -> str:
    both = {letter, *(x for x in (letter.lower(), letter.upper()) if len(x) == 1)}
    if len(both) == 1 and letter not in "*?[":
        return letter
    return "[" + "".join(sorted(both)) + "]"


def _excerpt(texts: tuple[str, ...], wanted: str) -> str:
    """The words around the first match."""
    for text in texts:
        found = re.search(re.escape(wanted), text, re.IGNORECASE)
        if found:
            begin, end = max(0, found.start() - _AROUND), min(len(text), found.end() + _AROUND)
            return ("…" if begin else "") + text[begin:end].strip() + ("…" if end < len(text) else "")
    return ""


_REVIEWED = select(c.reviews.c.client_id, c.reviews.c.held_on)
_CARE_WORDS = (
    _REVIEWED.add_columns(
        c.reviews.c.went_well, c.reviews.c.was_hard, c.reviews.c.changes, c.reviews.c.what_next
    ),
    _REVIEWED.add_columns(c.review_goals.c.words, c.review_goals.c.said).join_from(c.reviews, c.review_goals),
    select(c.periods.c.client_id, c.periods.c.opened_on, c.periods.c.next_words),
    select(
        c.network_members.c.client_id, c.network_members.c.permitted_on, c.network_members.c.name,
        c.network_members.c.role, c.network_members.c.organisation,
    ),
    select(c.group_visits.c.client_id, c.group_visits.c.visited_on, c.group_visits.c.group_name),
    select(c.ecomaps.c.client_id, c.ecomaps.c.drawn_on, c.ecomaps.c.words),
    select(c.copy_drafts.c.client_id, c.copy_drafts.c.made_at, c.copy_drafts.c.text),
)  # fmt: skip
"""Whose it is, of which day, and the words that are looked through."""


def _written_on(text: str | None) -> date | None:
    if text is None:
        return None
    return local_day(v.instant_of(text, 0)) if "T" in text else v.day_of(text)


def _instant(text: str | None) -> datetime | None:
    if text is None:
        return None
    at, _, offset = text.partition("|")
    return v.instant_of(at, int(offset))


def _month_of_next_day(column: ColumnElement[str]) -> ColumnElement[str]:
    return func.substr(func.date(func.substr(column, 1, 10), "+1 day"), 1, 7)


class LookRecords(SessionRecords):
    """What lists ask for."""

    def worked_months(self) -> tuple[Month, ...]:
        """Months touched by held or no-show sessions or holding a stand-alone trip, in order."""
        driven = select(func.substr(t.trips.c.driven_on, 1, 7).label("month")).where(t.trips.c.session_id.is_(None))
        sure = {Month.from_text(row.month) for row in self._rows(driven.distinct())}
        likely: set[Month] = set()
        # The local day is that of UTC or the one after; by month there are few rows, however many sessions.
        months = select(
            func.substr(_S.starts_at, 1, 7).label("first"),
            _month_of_next_day(_S.starts_at).label("second"),
            _month_of_next_day(_S.ends_at).label("last"),
        )
        for row in self._rows(months.where(_WORKED).distinct()):
            begins = {Month.from_text(row.first), Month.from_text(row.second)}
            sure |= begins if len(begins) == 1 else set()
            month, until = min(begins), Month.from_text(row.last)
            while month <= until:
                likely.add(month)
                month = month.next()
        return tuple(sorted(m for m in sure | likely if m in sure or self._worked_in(m)))

    def _worked_in(self, month: Month) -> bool:
        touched = and_(touching(month.first_day, month.last_day), _WORKED)
        return self._one(select(_S.id).where(touched).limit(1)) is not None

    def planned_before(self, moment: datetime) -> tuple[Session, ...]:
        """Planned sessions that have ended before the moment, however long ago, by start then id."""
        now = v.utc_text(moment)
        return self._sessions(SESSIONS.where(_S.status == Status.PLANNED.value, _S.starts_at < now, _S.ends_at < now))

    def open_tasks(self) -> tuple[TaskGlance, ...]:
        """Every task that is not done, by its session's start, then place."""
        task, first = t.tasks.c, and_(_WITH.session_id == t.tasks.c.session_id, _WITH.position == 0)
        found = self._rows(
            select(task.session_id, task.words, task.who, task.due_on, _WITH.client_id)
            .select_from(t.tasks.join(t.sessions, _S.id == task.session_id).outerjoin(t.session_clients, first))
            .where(task.done_on.is_(None))
            .order_by(_S.starts_at, _S.id, task.position)
        )
        return tuple(TaskGlance(r.session_id, r.client_id, r.words, r.who, v.day_of(r.due_on)) for r in found)

    def client_glances(self, now: datetime) -> tuple[ClientGlance, ...]:
        """When each client with any session was last met and will next be met, by client id."""
        held = _S.status == Status.HELD.value
        coming = and_(_S.status == Status.PLANNED.value, _S.ends_at >= v.utc_text(now))
        statement = (
            select(
                _WITH.client_id,
                func.max(case((held, _WITH_OFFSET))).label("held"),
                func.min(case((coming, _WITH_OFFSET))).label("coming"),
            )
            .select_from(t.session_clients.join(t.sessions, _S.id == _WITH.session_id))
            .group_by(_WITH.client_id)
            .order_by(_WITH.client_id)
        )
        return tuple(ClientGlance(r.client_id, _instant(r.held), _instant(r.coming)) for r in self._rows(statement))

    def sessions_of(self, client_id: ClientId, limit: int) -> tuple[Session, ...]:
        """The client's newest sessions, newest first; planned ones left out."""
        own = select(_WITH.session_id).where(_WITH.client_id == client_id)
        wanted = SESSIONS.where(_S.id.in_(own), _S.status != Status.PLANNED.value)
        return self._sessions(wanted.order_by(None).order_by(_S.starts_at.desc(), _S.id.desc()).limit(limit))

    def search(self, text: str, limit: int) -> tuple[SearchHit, ...]:
        """Clients by name, code or village, courses by name or place, then sessions by note, place or what the group
        wrote, then what else is written of a client (reviews, the service, network, groups, texts); each newest first,
        whatever the case.

        A session's hit names its first client. Nothing is found for an empty text.
        """
        hits: tuple[SearchHit, ...] = ()
        for found in (self._client_hits, self._course_hits, self._session_hits, self._care_hits):
            if text and len(hits) < limit:
                hits += found(text, limit - len(hits))
        return hits

    def _client_hits(self, text: str, limit: int) -> tuple[SearchHit, ...]:
        of = t.clients.c
        found = self._rows(
            select(of.id, of.name, of.code, of.village)
            .where(or_(*(_holds(column, text) for column in (of.name, of.code, of.village))))
            .order_by(of.name, of.id)
            .limit(limit)
        )
        return tuple(SearchHit(r.id, None, None, _excerpt((r.name, r.code, r.village), text)) for r in found)

    def _course_hits(self, text: str, limit: int) -> tuple[SearchHit, ...]:
        of = g.courses.c
        found = self._rows(
            select(of.id, of.name, of.place, of.first_day)
            .where(or_(_holds(of.name, text), _holds(of.place, text)))
            .order_by(of.first_day.desc(), of.id)
            .limit(limit)
        )
        return tuple(
            SearchHit(None, None, v.day_of(r.first_day), _excerpt((r.name, r.place), text), r.id) for r in found
        )

    def _care_hits(self, text: str, limit: int) -> tuple[SearchHit, ...]:
        found: list[SearchHit] = []
        for words in _CARE_WORDS:
            rows = self._rows(
                words.where(or_(*(_holds(column, text) for column in list(words.selected_columns)[2:])))
                .order_by(words.selected_columns[1].desc())
                .limit(limit)
            )
            said = ((row, tuple(str(part or "") for part in row[2:])) for row in rows)
            found += [
                SearchHit(row[0], None, _written_on(row[1]), _excerpt(parts, text), written=True) for row, parts in said
            ]
        return tuple(sorted(found, key=lambda hit: hit.on or date.min, reverse=True)[:limit])

    def _session_hits(self, text: str, limit: int) -> tuple[SearchHit, ...]:
        first = and_(_WITH.session_id == _S.id, _WITH.position == 0)
        of_group = _G.session_id == _S.id
        placed = and_(_G.course_id.is_(None), _holds(_S.place, text))  # that of a course stands with the course
        found = self._rows(
            select(
                _S.id, _S.starts_at, _S.note, _S.place, _WITH.client_id, _G.course_id, _G.theme, _G.programme,
                _G.reflections,
            )
            .select_from(t.sessions.outerjoin(t.session_clients, first).outerjoin(g.group_sessions, of_group))
            .where(or_(*(_holds(part, text) for part in (_S.note, _G.theme, _G.programme, *_REFLECTED)), placed))
            .order_by(_S.starts_at.desc(), _S.id)
            .limit(limit)
        )
        return tuple(
            SearchHit(r.client_id, r.id, _day_of(r.starts_at), _excerpt(_words_of(r), text), r.course_id) for r in found
        )


def _holds(column: ColumnElement[Any], text: str) -> ColumnElement[bool]:
    return column.op("GLOB", is_comparison=True)(glob_of(text))


def _words_of(row: Any) -> tuple[str, ...]:
    group = (row.theme, row.programme, *v.strings_of(row.reflections)) if row.course_id is not None else ()
    return (row.note, row.place, *group)


def _day_of(starts_at: str) -> date:
    return local_day(v.instant_of(starts_at, 0))
