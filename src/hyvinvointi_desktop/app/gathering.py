"""Gathering what the count of a month reads: records, shipped definitions, earlier drives. It counts nothing."""

from dataclasses import replace
from datetime import date

from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.domain.counting import window
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.places import route_key
from hyvinvointi_desktop.domain.programmes import KmRates, Payer
from hyvinvointi_desktop.domain.sessions import Trip


def gather(records: Records, definitions: Definitions, payer: Payer, month: Month) -> ClaimMaterial:
    """Everything the count of this month reads."""
    return completed(material_of(records, payer, month), records, definitions, month)


def material_of(records: Records, payer: Payer, month: Month) -> ClaimMaterial:
    """The records alone, without what the program ships."""
    first, last = window(payer, month)
    material = records.claim_material(first, last)
    if not material.settings.km_beyond_cap:
        material = with_whole_months(records, material, first, last)
    return material


def with_whole_months(records: Records, material: ClaimMaterial, first: date, last: date) -> ClaimMaterial:
    """Widened to the whole months of sessions that own a trip of these days: the cap of those months decides."""
    days = [local_day(moment) for s in material.sessions for moment in (s.starts_at, s.ends_at)]
    low = min([first, *(Month.of(d).first_day for d in days)])
    high = max([last, *(Month.of(d).last_day for d in days)])
    return records.claim_material(low, high) if (low, high) != (first, last) else material


def completed(material: ClaimMaterial, records: Records, definitions: Definitions, month: Month) -> ClaimMaterial:
    """The material with programmes, rates and the earlier drives of the month's routes."""
    trips: list[Trip] = [t for s in material.sessions for t in s.trips if t.on in month]
    trips += [t for t in material.trips if t.on in month]
    keys = {route_key(t.from_place, t.via, t.to_place) for t in trips}
    routes = [key for key in keys if key is not None]
    return replace(
        material,
        programmes=all_programmes(records, definitions).versions,
        km_rates=all_km_rates(records, definitions),
        route_drives=records.route_drives(routes, month.last_day) if routes else (),
    )


def all_km_rates(records: Records, definitions: Definitions) -> KmRates:
    """Shipped rates, then the profile's own, which win."""
    return KmRates((*definitions.km_rates().rates, *records.own_km_rates()))
