"""The days on which measures are taken with a client: of a service by decision, else of the agreement in force."""

from datetime import date

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.agreements import governing
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.measure_points import MeasureDays, measures_of_service, measures_of_support
from hyvinvointi_desktop.domain.programmes import Programme


def measure_days(client: ClientId, programme: Programme | None, records: Records, today: date) -> MeasureDays | None:
    """The days of the service that goes on: all its service decisions together, else the agreement in force; None of
    neither. ``programme`` is the one that the client's work stands under."""
    period = next((p for p in reversed(records.periods_of(client)) if p.ended_on is None), None)
    if period is not None:
        rules = programme.decision if programme is not None else None
        months = rules.middle_measure_months if rules is not None else 0
        return measures_of_service(period, records.decisions_of(client), months)
    agreement = governing(records.agreements_of(client), client, today)
    return None if agreement is None else measures_of_support(agreement.first_day, agreement.last_day)
