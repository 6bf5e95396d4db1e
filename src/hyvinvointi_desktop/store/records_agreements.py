"""Records of agreements, exceptions from the cap, and goals."""

from datetime import date

from sqlalchemy import delete, select, update

from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.app.ports import ErasedAgreement
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import AgreementId, ClientId, GoalId
from hyvinvointi_desktop.domain.programmes import CapException
from hyvinvointi_desktop.store import rows_people as rows
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_touched import TouchedRecords

_A = t.agreements.c
_MADE_UNDER = g.agreement_programmes.c
_AGREEMENTS = (
    select(t.agreements, _MADE_UNDER.version.label("programme_version"))
    .outerjoin_from(t.agreements, g.agreement_programmes, _MADE_UNDER.agreement_id == _A.id)
    .order_by(_A.client_id, _A.first_day, _A.version, _A.id)
)
_SIGNATURES = select(t.agreement_signatures).order_by(t.agreement_signatures.c.position)
_KEPT_FOR = (
    _A.pdf, _A.scan, t.agreement_signatures.c.image, t.sealed_claims.c.pdf, t.sealed_claims.c.container,
    t.expenses.c.receipt,
)
_GOALS = select(t.goals).order_by(t.goals.c.client_id, t.goals.c.position, t.goals.c.id)


class AgreementRecords(TouchedRecords):
    """What was agreed, and what is aimed at."""

    def agreement(self, agreement_id: AgreementId) -> Agreement | None:
        """The agreement of that id."""
        row = self._one(_AGREEMENTS.where(_A.id == agreement_id))
        if row is None:
            return None
        return rows.agreement_of(row, self._rows(_SIGNATURES.where(t.agreement_signatures.c.agreement_id == row.id)))

    def agreements_of(self, client_id: ClientId) -> tuple[Agreement, ...]:
        """A client's agreements by first day, version and id."""
        own = select(_A.id).where(_A.client_id == client_id)
        signatures = self._groups(_SIGNATURES.where(t.agreement_signatures.c.agreement_id.in_(own)), "agreement_id")
        found = self._rows(_AGREEMENTS.where(_A.client_id == client_id))
        return tuple(rows.agreement_of(row, signatures.get(row.id, ())) for row in found)

    def all_agreements(self) -> tuple[Agreement, ...]:
        """Every agreement by client, first day, version and id."""
        signatures = self._groups(_SIGNATURES, "agreement_id")
        return tuple(rows.agreement_of(row, signatures.get(row.id, ())) for row in self._rows(_AGREEMENTS))

    def add_agreement(self, agreement: Agreement) -> None:
        """Adds an agreement with its signatures; from then on its content stays.

        Raises:
            RecordsRefused: the id is taken.
        """
        self._must_be_new(t.agreements, agreement.id)
        self._insert(t.agreements, [rows.agreement_row(agreement)])
        self._insert(t.agreement_signatures, rows.signature_rows(agreement))
        self._insert(g.agreement_programmes, rows.made_under_rows(agreement))
        self._touch_client(agreement.client, agreement.first_day)

    def end_agreement(self, agreement_id: AgreementId, on: date) -> None:
        """Sets the day an agreement ends early, once.

        Raises:
            RecordsRefused: there is no such agreement, or it has ended on another day already.
        """
        row = self._one(select(_A.ended_on, _A.client_id, _A.first_day).where(_A.id == agreement_id))
        if row is None:
            raise RecordsRefused(RefusedCode.NOT_THERE, agreement_id)
        if row.ended_on not in (None, v.day_text(on)):
            raise RecordsRefused(RefusedCode.ALREADY_THERE, agreement_id)
        self._connection.execute(update(t.agreements).where(_A.id == agreement_id).values(ended_on=v.day_text(on)))
        self._touch_client(row.client_id, date.fromisoformat(row.first_day))

    def erase_agreement_body(self, erased: ErasedAgreement) -> None:
        """Deletes what an agreement says, its text, signed paper and scan, and keeps the record of it; its hash and
        its signatures stay. A paper that something else refers to too stays for that.

        Raises:
            RecordsRefused: there is no such agreement of that hash with anything to erase.
        """
        row = self._one(select(_A.text, _A.pdf, _A.scan, _A.text_sha256).where(_A.id == erased.agreement))
        papers = [] if row is None else [paper for paper in (row.pdf, row.scan) if paper is not None]
        if row is None or row.text_sha256 != erased.text_sha256 or (row.text is None and not papers):
            raise RecordsRefused(RefusedCode.NOT_THERE, erased.agreement)
        record = {
            "agreement_id": erased.agreement, "text_sha256": erased.text_sha256,
            "erased_at": v.utc_text(erased.erased_at), "erased_offset": v.offset_minutes(erased.erased_at),
            "reason": erased.reason,
        }
        e = t.erased_agreements.c.agreement_id
        if self._one(select(e).where(e == erased.agreement)) is None:  # a rescued store may have the text back
            self._insert(t.erased_agreements, [record])  # first: a trigger asks for it
        emptied = {"text": None, "pdf": None, "scan": None}
        self._connection.execute(update(t.agreements).where(_A.id == erased.agreement).values(**emptied))
        files = t.attachments.c.id
        unused = [~select(column).where(column == files).exists() for column in _KEPT_FOR]
        self._connection.execute(delete(t.attachments).where(files.in_(papers), *unused))

    def erased_agreements(self) -> tuple[ErasedAgreement, ...]:
        """The records of deleted agreement texts, by time."""
        e = t.erased_agreements.c
        return tuple(
            ErasedAgreement(r.agreement_id, r.text_sha256, v.instant_of(r.erased_at, r.erased_offset), r.reason)
            for r in self._rows(select(t.erased_agreements).order_by(e.erased_at, e.agreement_id))
        )

    def cap_exceptions(self) -> tuple[CapException, ...]:
        """Every exception from the cap by client and month."""
        table = t.cap_exceptions
        return tuple(rows.cap_exception_of(r) for r in self._rows(select(table).order_by(*table.primary_key)))

    def put_cap_exception(self, exception: CapException) -> None:
        """Adds or replaces the exception of a client and month."""
        self._put(t.cap_exceptions, rows.cap_exception_row(exception))
        self._touch([exception.month])

    def delete_cap_exception(self, client_id: ClientId, month: Month) -> None:
        """Takes out the exception of a client and month; one that is not there is no fault."""
        c = t.cap_exceptions.c
        self._connection.execute(delete(t.cap_exceptions).where(c.client_id == client_id, c.month == str(month)))
        self._touch([month])

    def goals_of(self, client_id: ClientId) -> tuple[Goal, ...]:
        """A client's goals of every level by position and id."""
        return tuple(rows.goal_of(row) for row in self._rows(_GOALS.where(t.goals.c.client_id == client_id)))

    def all_goals(self) -> tuple[Goal, ...]:
        """Everybody's goals by client, position and id."""
        return tuple(rows.goal_of(row) for row in self._rows(_GOALS))

    def put_goal(self, goal: Goal) -> None:
        """Adds or replaces a goal. Its parent may be put later in the same transaction."""
        self._put(t.goals, rows.goal_row(goal))

    def delete_goal(self, goal_id: GoalId) -> None:
        """Deletes a goal; one that is not there is no fault.

        Raises:
            RecordsRefused: it has sub-goals or marks at sessions, which would be lost with it.
        """
        below = self._one(select(t.goals.c.id).where(t.goals.c.parent == goal_id).limit(1))
        marked = self._one(select(t.marks.c.goal_id).where(t.marks.c.goal_id == goal_id).limit(1))
        if below or marked:
            raise RecordsRefused(RefusedCode.IN_USE, goal_id)
        self._connection.execute(t.goals.delete().where(t.goals.c.id == goal_id))
