"""What rules make due: the next review of each client, and measures at the start and the end of a support period."""

from collections.abc import Mapping
from datetime import date, timedelta

from hyvinvointi_desktop.app.dues import Due, DueKind
from hyvinvointi_desktop.app.look_measures import offers
from hyvinvointi_desktop.app.look_review import due_reviews
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.domain.agreements import governing
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.reviews import ReviewKind

AROUND = timedelta(days=14)
"""A first measure is due within two weeks of the first day, a last one two weeks before the last."""


def review_dues(
    records: Records, definitions: Definitions, people: Mapping[ClientId, Client], today: date
) -> tuple[Due, ...]:
    """The next review of everybody who has one to come."""
    kinds = {ReviewKind.MID: DueKind.REVIEW, ReviewKind.FINAL: DueKind.FINAL_REVIEW}
    return tuple(
        Due(kinds[row.due.kind], row.due.on, row.client, row.name)
        for row in due_reviews(records, definitions, today)
        if row.client in people
    )


def measure_dues(
    records: Records, definitions: Definitions, people: Mapping[ClientId, Client], today: date, language: str
) -> tuple[Due, ...]:
    """Measures that the programme of an agreement names and that were not filled at its start or end yet.

    Only those that can be asked: one without its licensed wording is the organisation's to mend, not the worker's. A
    period by decision tells of its measures itself (``domain.period_findings``).
    """
    found = []
    agreements = records.all_agreements()
    with_period = {p.client for p in records.all_periods()}
    known = all_programmes(records, definitions)
    for person in people.values():
        agreement = governing(agreements, person.id, today)
        if agreement is None or person.archived_on is not None or person.id in with_period:
            continue
        programme = known.version(agreement.programme, agreement.programme_version)
        if programme is None or not programme.measures:
            continue
        end = agreement.ended_on or agreement.last_day
        days = {MeasurePoint.START: agreement.first_day + AROUND, MeasurePoint.END: end - AROUND}
        for offer in offers(person.id, records, definitions, today).offers:
            if offer.agreed and offer.ready and offer.point in days:
                name = offer.measure.name(language)
                found.append(Due(DueKind.MEASURE, days[offer.point], person.id, person.name, name))
    return tuple(found)
