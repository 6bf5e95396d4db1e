"""A client's period by decision: opened, checked for suitability, walked step by step, ended gradually, closed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.period_path import TICKED
from hyvinvointi_desktop.domain.programme_rules import OfficialRecord, ProgrammeKind
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import PathStep, Period, Phase, StepDone
from hyvinvointi_desktop.domain.sessions import Status

PERIOD_AREAS = frozenset({Area.REHABILITATION, Area.CLIENTS})


def programme_of(period: Period, records: Records, definitions: Definitions) -> Programme | None:
    """The programme in the version the period was opened under."""
    return all_programmes(records, definitions).version(period.programme, period.programme_version)


def period_now(client: ClientId, records: Records) -> Period | None:
    """The client's open period, else the newest that has ended; None when there is none."""
    periods = records.periods_of(client)
    living = [p for p in periods if p.phase is not Phase.ENDED]
    return next(iter((living or list(periods))[::-1]), None)


def period_on(client: ClientId, day: date, records: Records) -> Period | None:
    """The period that the day belongs to: opened by then, and not ended before it."""
    found = [p for p in records.periods_of(client) if p.opened_on <= day and (p.ended_on is None or day <= p.ended_on)]
    return found[-1] if found else None


def is_copied_out(client: ClientId, day: date, records: Records, definitions: Definitions) -> bool:
    """Whether the client's official record of that day is kept elsewhere, so that no lasting note is written here
    (RULES.md section 4)."""
    period = period_on(client, day, records)
    programme = None if period is None else programme_of(period, records, definitions)
    return programme is not None and programme.official_record is OfficialRecord.ELSEWHERE


def period_of(period_id: PeriodId, records: Records) -> Period:
    """The period. Raises Refused when there is none."""
    found = records.period(period_id)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found


def open_period(period: Period, uow: UnitOfWork, definitions: Definitions) -> frozenset[Area]:
    """Begins a period under the version of its programme that is in force on its first day.

    Raises:
        Refused: there is no such client; the programme is not one by decision, or is not in force; another period of
            the client is open.
    """
    with uow:
        records = uow.records
        if records.client(period.client) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        found = all_programmes(records, definitions).in_force(ProgrammeId(period.programme), period.opened_on)
        if found is None or found.kind is not ProgrammeKind.DECISION:
            raise Refused(Refusal.NOT_BY_DECISION)
        if any(p.phase is not Phase.ENDED and p.id != period.id for p in records.periods_of(period.client)):
            raise Refused(Refusal.PERIOD_OPEN_ALREADY)
        records.put_period(replace(period, programme_version=found.version))
        uow.commit()
    return PERIOD_AREAS


def save_suitability(
    period_id: PeriodId,
    ticked: Sequence[str],
    on: date,
    *,
    offered: bool,
    what_then: str,
    uow: UnitOfWork,
    definitions: Definitions,
) -> frozenset[Area]:
    """What was looked at together, and whether the service is offered. ``what_then`` is what was agreed on instead when
    it is not the time for it; it may be looked at again any day.

    Raises:
        Refused: the period has ended, or a ticked id is in neither list of its programme.
    """
    with uow:
        period = _living(period_id, uow.records)
        programme = programme_of(period, uow.records, definitions)
        known = _suitability_ids(programme)
        unknown = [one for one in ticked if one not in known]
        if unknown:
            raise Refused(Refusal.UNKNOWN_SUITABILITY, value=unknown[0])
        _check_not_before(period, on)
        kept = [one for one in known if one in ticked]
        phase = period.phase if period.phase in (Phase.WORKING, Phase.ENDING) else Phase.ASSESSING
        uow.records.put_period(
            replace(
                period, phase=phase if offered else Phase.NOT_NOW, suitability=tuple(kept), suitability_on=on,
                next_words="" if offered else what_then.strip(),
            )
        )  # fmt: skip
        uow.commit()
    return PERIOD_AREAS


def _suitability_ids(programme: Programme | None) -> tuple[str, ...]:
    rules = programme.decision if programme is not None else None
    return () if rules is None else (*rules.offer_if, *rules.not_now)


def tick_step(period_id: PeriodId, step: PathStep, on: date | None, uow: UnitOfWork) -> frozenset[Area]:
    """Ticks a step as done on a day, or with None takes the tick away.

    Raises:
        Refused: the records tell of the step, the day is before the period, or the period has ended.
    """
    if step not in TICKED:
        raise Refused(Refusal.STEP_TOLD_BY_RECORDS)
    with uow:
        period = _living(period_id, uow.records)
        if on is not None:
            _check_not_before(period, on)
        uow.records.put_period(with_step(period, step, on))
        uow.commit()
    return PERIOD_AREAS


def with_step(period: Period, step: PathStep, on: date | None) -> Period:
    """The period with the step ticked on that day, or with None without the tick."""
    others = [done for done in period.steps if done.step is not step]
    steps = [*others, StepDone(step, on)] if on is not None else others
    order = list(PathStep)
    return replace(period, steps=tuple(sorted(steps, key=lambda done: order.index(done.step))))


def begin_work(period_id: PeriodId, uow: UnitOfWork) -> frozenset[Area]:
    """The work begins, or goes on after an ending that was begun too early."""
    with uow:
        period = _living(period_id, uow.records)
        uow.records.put_period(replace(period, phase=Phase.WORKING, ending_from=None))
        uow.commit()
    return PERIOD_AREAS


def begin_ending(period_id: PeriodId, on: date, uow: UnitOfWork) -> frozenset[Area]:
    """From a day on meetings are thinned out on purpose: nothing is said of their rhythm any more.

    Raises:
        Refused: the period has ended, or the day is before its first.
    """
    with uow:
        period = _living(period_id, uow.records)
        _check_not_before(period, on)
        uow.records.put_period(replace(period, phase=Phase.ENDING, ending_from=on))
        uow.commit()
    return PERIOD_AREAS


def save_what_next(
    period_id: PeriodId, steps: Sequence[str], words: str, uow: UnitOfWork, definitions: Definitions
) -> frozenset[Area]:
    """What comes after the period: ids of the programme's list, and what was agreed on in words.

    Raises:
        Refused: there is no such period, or an id is not in the list.
    """
    with uow:
        period = period_of(period_id, uow.records)
        _check_next(period, steps, uow.records, definitions)
        uow.records.put_period(replace(period, next_steps=tuple(steps), next_words=words.strip()))
        uow.commit()
    return PERIOD_AREAS


def _check_next(period: Period, steps: Sequence[str], records: Records, definitions: Definitions) -> None:
    programme = programme_of(period, records, definitions)
    rules = programme.decision if programme is not None else None
    unknown = [one for one in steps if rules is None or one not in rules.what_next]
    if unknown:
        raise Refused(Refusal.UNKNOWN_SUITABILITY, value=unknown[0])


def end_period(period_id: PeriodId, on: date | None, uow: UnitOfWork) -> frozenset[Area]:
    """Closes a period on a day; its planned meetings after it go. None opens it again where it was, without them.

    Raises:
        Refused: the day is before the first one, a meeting was held after it, or another period was opened since.
    """
    with uow:
        records = uow.records
        period = period_of(period_id, records)
        if on is None:
            if any(p.phase is not Phase.ENDED and p.id != period.id for p in records.periods_of(period.client)):
                raise Refused(Refusal.PERIOD_OPEN_ALREADY)
            phase = Phase.ENDING if period.ending_from is not None else Phase.WORKING
            records.put_period(replace(period, phase=phase, ended_on=None))
        else:
            _check_not_before(period, on)
            _clear_after(period, on, records)
            records.put_period(replace(period, phase=Phase.ENDED, ended_on=on))
        uow.commit()
    return PERIOD_AREAS | {Area.SESSIONS, Area.CLAIMS}


def _clear_after(period: Period, on: date, records: Records) -> None:
    """Takes out what the period planned for later. Meetings agreed on one by one stay: they may be of what is next."""
    for session in records.sessions_between(on, date(on.year + 3, 12, 31), period.client):
        if is_planned_by(period, session.id) and session.status is Status.PLANNED and local_day(session.starts_at) > on:
            records.delete_session(session.id)


def is_planned_by(period: Period, session: str) -> bool:
    """Whether the session was laid by the plan of the whole period."""
    return session.startswith(f"{period.id}-")


def delete_period(period_id: PeriodId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a period that was opened by mistake.

    Raises:
        Refused: there is none, or a decision was made in it.
    """
    with uow:
        period = period_of(period_id, uow.records)
        if any(d.period == period.id for d in uow.records.decisions_of(period.client)):
            raise Refused(Refusal.PERIOD_HAS_DECISIONS)
        uow.records.delete_period(period_id)
        uow.commit()
    return PERIOD_AREAS


def _living(period_id: PeriodId, records: Records) -> Period:
    period = period_of(period_id, records)
    if period.phase is Phase.ENDED:
        raise Refused(Refusal.PERIOD_HAS_ENDED)
    return period


def _check_not_before(period: Period, on: date) -> None:
    if on < period.opened_on:
        raise Refused(Refusal.PERIOD_ENDS_TOO_EARLY, on=period.opened_on)
