"""Which months something that counts was written in since a claim was sealed. Writes are numbered: clocks lie."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.dialects import sqlite

from hyvinvointi_desktop.domain.days import Month, local_day, midnight_after, months_between
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, PayerId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import RecordsBase

COUNTED = (Status.HELD.value, Status.NO_SHOW.value)
"""What a session's status must be for a claim to depend on it."""

_S = t.sessions.c
_T = t.trips.c
_M = t.touched_months.c
_WITH = t.session_clients.c
_LAST_INSTANT = "9999-12-31T23:59:59.999999Z"
_FIRST_WRITE = sqlite.insert(t.writes).values(id=1, number=1)
_NEXT_WRITE = _FIRST_WRITE.on_conflict_do_update(
    index_elements=["id"], set_={"number": t.writes.c.number + 1}
).returning(t.writes.c.number)
_WORKED = select(_S.starts_at, _S.ends_at).where(_S.status.in_(COUNTED))


def _end_of(day: date) -> str:
    try:
        return v.utc_text(midnight_after(day))
    except OverflowError:
        return _LAST_INSTANT


def _start_of(day: date) -> str:
    try:
        return v.utc_text(midnight_after(day - timedelta(days=1)))
    except OverflowError:
        return ""


def touching(first: date, last: date) -> ColumnElement[bool]:
    """Sessions of which some part lies in the local days; one that ends at midnight does not touch the next day."""
    return and_(_S.starts_at < _end_of(last), _S.ends_at > _start_of(first))


def _last_day(month: Month) -> date:
    return date.max if month.year == date.max.year else month.last_day


def _month(column: ColumnElement[Any]) -> ColumnElement[str]:
    return func.substr(column, 1, 7)


def _months_of_row(row: Any) -> set[Month]:
    first, last = (local_day(v.instant_of(moment, 0)) for moment in (row.starts_at, row.ends_at))
    return set(months_between(first, last))


class TouchedRecords(RecordsBase):
    """The numbers of writes, for the other records to use."""

    def touched_since_sealing(self, payer: PayerId, *, whole_year: bool) -> frozenset[ClaimId]:
        """The payer's claims of whose months something that counts was written since.

        ``whole_year`` looks at the months before it in its calendar year too: yearly kilometre limits count them.
        """
        claims, marks = t.sealed_claims.c, t.claim_marks.c
        first = func.substr(claims.month, 1, 4) + "-01" if whole_year else claims.month
        later = _M.write_number > func.coalesce(marks.write_number, 0)
        touched = select(_M.month).where(_M.month.between(first, claims.month), later).exists()
        of_payer = select(claims.id).outerjoin(t.claim_marks, marks.claim_id == claims.id)
        return frozenset(row.id for row in self._rows(of_payer.where(claims.payer_id == payer, touched)))

    def settle_claims(self, claims: Iterable[ClaimId]) -> None:
        """Nothing is open about these claims as the records stand: from now on only later writes touch them."""
        row = self._one(select(t.writes.c.number))
        number = row.number if row else 0
        self._put_all(t.claim_marks, ({"claim_id": claim, "write_number": number} for claim in claims))

    def _touch(self, months: Iterable[Month]) -> None:
        """Something that counts in these months was written."""
        wanted = set(months)
        if wanted:
            number = self._connection.execute(_NEXT_WRITE).scalar_one()
            wanted |= self._driven_elsewhere(wanted)
            rows = ({"month": str(month), "write_number": number} for month in sorted(wanted))
            self._put_all(t.touched_months, rows)

    def _driven_elsewhere(self, months: set[Month]) -> set[Month]:
        """Months of trips whose sessions lie in these months: the cap of a session's months may decide on its trips."""
        near_month_end = _month(func.date(_S.starts_at, "+1 day")) != _month(_S.starts_at)
        elsewhere = or_(
            _month(_T.driven_on) != _month(_S.starts_at), _month(_S.ends_at) != _month(_S.starts_at), near_month_end
        )
        found = self._rows(
            _WORKED.add_columns(_T.driven_on)
            .join_from(t.sessions, t.trips, _T.session_id == _S.id)
            .where(touching(min(months).first_day, _last_day(max(months))), elsewhere)
        )
        return {Month.from_text(row.driven_on[:7]) for row in found if months & _months_of_row(row)}

    def _touch_client(self, client: ClientId, since: date) -> None:
        """What holds for the client from that day on has changed: every month its sessions belong to counts anew."""
        own = and_(
            _S.id.in_(select(_WITH.session_id).where(_WITH.client_id == client)), _S.ends_at > _start_of(since)
        )
        self._touch(self._months_where(own))

    def _months_where(self, condition: ColumnElement[bool]) -> set[Month]:
        months = {month for row in self._rows(_WORKED.where(condition)) for month in _months_of_row(row)}
        ids = select(_S.id).where(_S.status.in_(COUNTED), condition)
        for table, column in ((t.trips, _T.driven_on), (t.expenses, t.expenses.c.spent_on)):
            days = select(_month(column).label("month")).where(table.c.session_id.in_(ids)).distinct()
            months |= self._months_in(days)
        return months

    def _months_in(self, statement: Select[Any]) -> set[Month]:
        return {Month.from_text(row.month) for row in self._rows(statement)}

    @contextmanager
    def _watching_first_payer(self) -> Iterator[None]:
        """The first payer pays what no agreement names a payer for: another first one changes every month."""
        before = self._first_payer()
        yield
        if before not in (None, self._first_payer()):
            alone = select(_month(_T.driven_on).label("month")).where(_T.session_id.is_(None)).distinct()
            self._touch(self._months_where(_S.id.is_not(None)) | self._months_in(alone))

    def _first_payer(self) -> str | None:
        row = self._one(select(func.min(t.payers.c.id).label("id")))
        return None if row is None else row.id
