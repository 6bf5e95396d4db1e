"""The needs report for those who look at it and for those who print it; giving one out is remembered.

What it is counted from is the coordinator's registry, or for another role the worker's own records.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from hyvinvointi_desktop.app.measures import all_measures
from hyvinvointi_desktop.app.needs_codes import code_names, needs_codes
from hyvinvointi_desktop.app.needs_facts import own_facts, registry_facts, types_read
from hyvinvointi_desktop.app.needs_port import GivenReport, ReportTaken, WorkerRecord
from hyvinvointi_desktop.app.needs_told import read_told, told_values
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry, RegistryRecords
from hyvinvointi_desktop.domain.days import HELSINKI
from hyvinvointi_desktop.domain.disclosure import LEAST_LIMIT, USUAL_LIMIT
from hyvinvointi_desktop.domain.needs import needs_report
from hyvinvointi_desktop.domain.needs_facts import Merge, NeedsFacts, NeedsSettings, Period
from hyvinvointi_desktop.domain.needs_offers import Longer, Offer, longer_times, offers
from hyvinvointi_desktop.domain.needs_tables import NeedsTables, PrintedReport
from hyvinvointi_desktop.domain.people import Role, Worker

FORMAT = "hyvinvointi-needs"
VERSION = 1
MOST_LIMIT = 100


class Basis(StrEnum):
    """What is counted: referrals that came to the coordinator, or the worker's own clients."""

    REFERRALS = "referrals"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class NeedsAsked:
    """Which report: its days, from how many people on a number is told, and what is put together."""

    period: Period
    limit: int = USUAL_LIMIT
    merges: tuple[Merge, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedsSource:
    """All that a report is made of, gathered at one moment."""

    basis: Basis
    facts: NeedsFacts
    names: Mapping[str, Mapping[str, str]]
    worker: Worker
    given: tuple[GivenReport, ...]


@dataclass(frozen=True, slots=True)
class NeedsLook:
    """A report with what may be put together in it, and a longer time that would tell more."""

    asked: NeedsAsked
    basis: Basis
    report: NeedsTables
    names: Mapping[str, Mapping[str, str]]
    offers: tuple[Offer, ...]
    longer: tuple[Longer, ...]
    given: tuple[GivenReport, ...]


def basis_of(worker: Worker) -> Basis:
    """A coordinator counts referrals, everybody else the own clients."""
    return Basis.REFERRALS if Role.COORDINATOR in worker.roles else Basis.OWN


def gather(
    asked: NeedsAsked, records: Records, registry: Registry, definitions: Definitions, language: str
) -> NeedsSource:
    """Facts, names and the reports that were given out.

    Raises:
        Refused: the limit is too low to protect anybody, or no number at all.
    """
    if not LEAST_LIMIT <= asked.limit <= MOST_LIMIT:
        raise Refused(Refusal.NEEDS_LIMIT)
    worker = records.worker()
    basis = basis_of(worker)
    names = code_names(definitions.needs_lists(), all_measures(definitions, records), language)
    with registry.reading() as kept:
        given = kept.given_reports()
        if basis is Basis.REFERRALS:
            facts = registry_facts(kept, _sent(kept), asked.period, definitions.needs_lists())
            return NeedsSource(basis, facts, names, worker, given)
    return NeedsSource(basis, own_facts(records, definitions, asked.period), names, worker, given)


def _sent(kept: RegistryRecords) -> Iterator[WorkerRecord]:
    """The newest revision of what laptops have sent; what was withdrawn is gone."""
    for kind in types_read():
        for newest in kept.newest_records(kind):
            if newest.revision.body is not None:
                yield WorkerRecord(kind, newest.revision.id, newest.revision.body)


def settings_of(asked: NeedsAsked, source: NeedsSource, definitions: Definitions) -> NeedsSettings:
    """How the report is counted.

    Raises:
        Refused: two merges take the same line.
    """
    try:
        return NeedsSettings(asked.limit, asked.merges, needs_codes(source.facts, definitions.needs_lists()))
    except ValueError as error:
        raise Refused(Refusal.NEEDS_MERGES) from error


def report_of(asked: NeedsAsked, source: NeedsSource, definitions: Definitions) -> NeedsTables:
    """The report itself. Raises Refused."""
    return needs_report(source.facts, asked.period, settings_of(asked, source, definitions), _printed(source.given))


def _printed(given: Iterable[GivenReport]) -> tuple[PrintedReport, ...]:
    return tuple(
        PrintedReport(
            Period(one.first_day, one.last_day), datetime.fromisoformat(one.given_at).date(), read_told(one.told)
        )
        for one in given
    )


def look(asked: NeedsAsked, source: NeedsSource, definitions: Definitions, today: date) -> NeedsLook:
    """The report with its offers. Raises Refused."""
    settings = settings_of(asked, source, definitions)
    return NeedsLook(
        asked,
        source.basis,
        report_of(asked, source, definitions),
        source.names,
        offers(source.facts, asked.period, settings),
        longer_times(source.facts, asked.period, settings, today),
        source.given,
    )


def needs_document(
    report: NeedsTables, source: NeedsSource, made_at: datetime, *, practice: bool = False
) -> dict[str, Any]:
    """The report as plain data: what is hidden is not in it."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "basis": source.basis.value,
        "worker": source.worker.name,
        "organisation": source.worker.organisation,
        "municipality": source.worker.municipality,
        "made_at": made_at.isoformat(timespec="seconds"),
        "practice": practice,
        "names": source.names,
        "unread": source.facts.unread,
        "overlaps": [_overlap(one) for one in report.overlaps],
        **told_values(report),
    }


def _overlap(printed: PrintedReport) -> dict[str, str]:
    return {
        "first_day": printed.period.first_day.isoformat(), "last_day": printed.period.last_day.isoformat(),
        "printed_on": printed.printed_on.isoformat(),
    }  # fmt: skip


def remember_given(report: NeedsTables, source: NeedsSource, registry: Registry, made_at: datetime) -> bool:
    """Keeps what was told, so that a later report does not undo its hiding. The same again is kept once.

    Raises:
        ReportTaken: somebody else has given out a report meanwhile.
    """
    told = told_values(report)
    with registry.unit_of_work() as unit:
        given = unit.records.given_reports()
        if any(dict(one.told) == told for one in given):
            return False
        if [one.number for one in given] != [one.number for one in source.given]:
            raise ReportTaken(len(given))
        number = unit.records.next_report_number()
        period = report.period
        unit.records.add_given_report(
            GivenReport(number, _local(made_at), period.first_day, period.last_day, told)
        )
        unit.commit()
    return True


def say_not_handed(number: int, registry: Registry, said_at: datetime) -> None:
    """A report that was made and that nobody got ties later ones no more.

    Raises:
        Refused: there is no such report.
        ReportTaken: somebody else has just written one.
    """
    with registry.unit_of_work() as unit:
        report = next((one for one in unit.records.given_reports() if one.number == number), None)
        if report is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        unit.records.add_not_handed(unit.records.next_report_number(), report, _local(said_at))
        unit.commit()


def _local(at: datetime) -> str:
    return at.astimezone(HELSINKI).isoformat(timespec="seconds")


def without_merge(asked: NeedsAsked, merge: Merge) -> NeedsAsked:
    """The same with a merge taken apart."""
    return replace(asked, merges=tuple(one for one in asked.merges if one != merge))
