"""The whole period in the calendar at once: looked at before it is saved, laid in one act, taken back in one."""

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.courses import Holidays
from hyvinvointi_desktop.app.log_session import WORK, check_session, shown_or_after
from hyvinvointi_desktop.app.period import PERIOD_AREAS, is_planned_by, period_of, programme_of
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.service_reviews import FINAL_REVIEW_KIND, reviewed_span, reviews_of
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import PeriodId, SessionId
from hyvinvointi_desktop.domain.period_plan import (
    NoPeriodPlan,
    PeriodPlan,
    PlannedAs,
    PlannedOn,
    PlannedPeriod,
    period_days,
)
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import Period, Phase
from hyvinvointi_desktop.domain.review_rules import counted_from
from hyvinvointi_desktop.domain.sessions import Session, Status

MOST_DAYS = 400
REVIEW_KINDS = {PlannedAs.REVIEW: ("review",), PlannedAs.FINAL_REVIEW: (FINAL_REVIEW_KIND, "review")}
"""The kinds of session that a review is laid as, the first that the programme has; else the kind of the meetings."""


@dataclass(frozen=True, slots=True)
class DayShown:
    """One day of the plan before it is saved. ``holiday`` is the name of the day that it gives way to (empty for a
    chosen week); ``busy`` says that the worker has something else at that time."""

    day: PlannedOn
    holiday: str = ""
    busy: bool = False


@dataclass(frozen=True, slots=True)
class PeriodPreview:
    """What a plan would lay, the days that it leaves out with the name of the holiday, and how many planned meetings of
    an earlier plan would go."""

    days: tuple[DayShown, ...]
    left_out: tuple[tuple[date, str], ...]
    replaced: int


@dataclass(frozen=True, slots=True)
class PlanTerms:
    """What every meeting of the plan is: its kind and place."""

    kind: str
    place: str = ""


def preview(
    period_id: PeriodId, plan: PeriodPlan, terms: PlanTerms, records: Records, definitions: Definitions, today: date,
    language: str,
) -> PeriodPreview:  # fmt: skip
    """The days before anything is saved.

    Raises:
        Refused: no day is free, the plan is over 400 days long or makes no sense, or the period has ended.
    """
    period = _plannable(period_id, records)
    names = Holidays(definitions, language)
    programme = programme_of(period, records, definitions)
    planned = _days(_counted(plan, period, programme, records), names)
    sessions = laid(period, planned.days, plan, terms, programme)
    gone = _earlier(period, {s.id for s in sessions}, records, today)
    around = records.sessions_between(plan.first_day, plan.last_day)
    others = [s for s in around if s.status is not Status.CANCELLED and not is_planned_by(period, s.id)]
    return PeriodPreview(
        tuple(
            DayShown(day, names.name(day.instead_of) if day.instead_of else "", _is_busy(session, others))
            for day, session in zip(planned.days, sessions, strict=True)
        ),
        tuple((day, names.name(day)) for day in planned.left_out),
        len(gone),
    )


def lay(
    period_id: PeriodId,
    plan: PeriodPlan,
    terms: PlanTerms,
    uow: UnitOfWork,
    definitions: Definitions,
    today: date,
) -> frozenset[Area]:
    """Lays the plan's meetings. Those of an earlier plan that are still to come and stand where it put them give way;
    what was held, cancelled or moved by hand stays.

    Raises:
        Refused: as ``preview``, or a kind of session that no programme has.
    """
    with uow:
        records = uow.records
        period = _plannable(period_id, records)
        programmes = all_programmes(records, definitions).versions
        programme = programme_of(period, records, definitions)
        planned = _days(_counted(plan, period, programme, records), Holidays(definitions))
        sessions = laid(period, planned.days, plan, terms, programme)
        for session in sessions:
            check_session(session, programmes)
        for old in _earlier(period, {s.id for s in sessions}, records, today):
            records.delete_session(old)
        for session in sessions:
            known = records.session(session.id)
            if known is None or (known.status is Status.PLANNED and not _is_moved(period, known)):
                records.put_session(session)
        phase = Phase.WORKING if period.phase is Phase.ASSESSING else period.phase
        records.put_period(replace(period, phase=phase))
        uow.commit()
    return PERIOD_AREAS | WORK


def laid(
    period: Period, days: Sequence[PlannedOn], plan: PeriodPlan, terms: PlanTerms, programme: Programme | None
) -> tuple[Session, ...]:
    """The sessions of the days. Each has an id made from the period and its day, so laying twice makes no double."""
    return tuple(
        Session(
            id=SessionId(f"{period.id}-{day.on:%Y%m%d}"),
            clients=(period.client,),
            starts_at=shown_or_after(day.on, plan.starts),
            ends_at=shown_or_after(day.on, plan.ends),
            kind=_kind(day.planned_as, terms.kind, programme),
            status=Status.PLANNED,
            place=terms.place.strip(),
        )
        for day in days
    )


def _kind(planned_as: PlannedAs, meeting: str, programme: Programme | None) -> str:
    if programme is None:
        return meeting
    wanted = REVIEW_KINDS.get(planned_as, ())
    return next((kind for kind in wanted if programme.session_kind(kind) is not None), meeting)


def _plannable(period_id: PeriodId, records: Records) -> Period:
    period = period_of(period_id, records)
    if period.phase is Phase.ENDED:
        raise Refused(Refusal.PERIOD_HAS_ENDED)
    return period


def _counted(plan: PeriodPlan, period: Period, programme: Programme | None, records: Records) -> PeriodPlan:
    """The plan with its reviews counted as everywhere: from the last one, else from the first day of the service."""
    span = reviewed_span(period, programme, records)
    if span.waits:
        return plan
    held = reviews_of(period, records.reviews_of(period.client))
    return replace(plan, reviews_from=counted_from(span, held))


def _days(plan: PeriodPlan, holidays: Container[date]) -> PlannedPeriod:
    if plan.last_day < plan.first_day:
        raise Refused(Refusal.PERIOD_ENDS_TOO_EARLY, on=plan.first_day)
    if plan.ends <= plan.starts:
        raise Refused(Refusal.END_NOT_AFTER_START)
    if (plan.last_day - plan.first_day).days > MOST_DAYS:
        raise Refused(Refusal.PERIOD_PLAN_TOO_LONG, most=MOST_DAYS)
    try:
        return period_days(plan, holidays)
    except NoPeriodPlan as error:
        raise Refused(Refusal.PERIOD_NO_FREE_DAY) from error


def _earlier(period: Period, wanted: set[SessionId], records: Records, today: date) -> tuple[SessionId, ...]:
    """Planned meetings to come that an earlier plan of the period laid and this one does not have."""
    coming = records.sessions_between(today, date(today.year + 3, 12, 31), period.client)
    return tuple(
        s.id
        for s in coming
        if is_planned_by(period, s.id)
        and s.status is Status.PLANNED
        and s.id not in wanted
        and local_day(s.starts_at) >= today
        and not _is_moved(period, s)
    )


def _is_moved(period: Period, session: Session) -> bool:
    return session.id != f"{period.id}-{local_day(session.starts_at):%Y%m%d}"


def _is_busy(session: Session, others: Sequence[Session]) -> bool:
    return any(o.starts_at < session.ends_at and session.starts_at < o.ends_at for o in others)
