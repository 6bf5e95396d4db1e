"""Own details, payers, rates, texts and small choices; and what the forms offer because of them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from hyvinvointi_desktop.app.period import is_copied_out
from hyvinvointi_desktop.app.ports import AgreementTemplate, Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.app.sign_agreement import AgreementTerms, ShownText, check_terms, show_text
from hyvinvointi_desktop.domain.agreements import governing
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    ClaimSettings,
    KmRate,
    Payer,
    Programme,
    SessionKind,
)
from hyvinvointi_desktop.domain.services import service_times
from hyvinvointi_desktop.domain.templates import unknown_placeholders

SETTINGS = frozenset({Area.SETTINGS, Area.CLAIMS})


@dataclass(frozen=True, slots=True)
class OwnDetails:
    """What Asetukset shows of the person and the payers."""

    worker: Worker
    payers: tuple[Payer, ...]
    claim_settings: ClaimSettings
    own_km_rates: tuple[KmRate, ...]
    cap_exceptions: tuple[CapException, ...]
    barriers: tuple[str, ...]


def own_details(records: Records) -> OwnDetails:
    """Reads them in one go."""
    return OwnDetails(
        records.worker(),
        records.payers(),
        records.settings(),
        records.own_km_rates(),
        records.cap_exceptions(),
        records.own_barriers(),
    )


def save_worker(worker: Worker, uow: UnitOfWork) -> frozenset[Area]:
    """Raises Refused without a name."""
    if not worker.name.strip():
        raise Refused(Refusal.NAME_MISSING)
    with uow:
        uow.records.put_worker(replace(worker, name=" ".join(worker.name.split())))
        uow.commit()
    return SETTINGS


def save_payer(payer: Payer, uow: UnitOfWork) -> frozenset[Area]:
    """Raises Refused without a name."""
    if not payer.name.strip():
        raise Refused(Refusal.NAME_MISSING)
    with uow:
        uow.records.put_payer(payer)
        uow.commit()
    return SETTINGS


def save_claim_settings(values: ClaimSettings, uow: UnitOfWork) -> frozenset[Area]:
    """Changes how open months are counted; sealed ones keep their lines."""
    with uow:
        uow.records.put_settings(values)
        uow.commit()
    return SETTINGS


def save_own_km_rates(rates: Sequence[KmRate], uow: UnitOfWork) -> frozenset[Area]:
    """Replaces the own rates."""
    with uow:
        uow.records.put_own_km_rates(rates)
        uow.commit()
    return SETTINGS


def save_cap_exception(exception: CapException, uow: UnitOfWork) -> frozenset[Area]:
    """Another cap for one client and month."""
    with uow:
        uow.records.put_cap_exception(exception)
        uow.commit()
    return SETTINGS


def delete_cap_exception(client: ClientId, month: Month, uow: UnitOfWork) -> frozenset[Area]:
    """The programme's cap again."""
    with uow:
        uow.records.delete_cap_exception(client, month)
        uow.commit()
    return SETTINGS


def save_barriers(barriers: Sequence[str], uow: UnitOfWork) -> frozenset[Area]:
    """Replaces the offered barriers; what sessions hold stays."""
    with uow:
        uow.records.put_own_barriers(tuple(dict.fromkeys(b.strip() for b in barriers if b.strip())))
        uow.commit()
    return frozenset({Area.SETTINGS})


def save_preference(key: str, value: str, uow: UnitOfWork) -> None:
    """Keeps a setting of the window."""
    with uow:
        uow.records.put_preference(key, value)
        uow.commit()


def explain(explanation: Explanation, uow: UnitOfWork) -> frozenset[Area]:
    """Keeps the worker's words for a finding; empty words take them back."""
    with uow:
        uow.records.put_explanation(explanation)
        uow.commit()
    return frozenset({Area.CLAIMS})


def all_templates(records: Records, definitions: Definitions) -> tuple[AgreementTemplate, ...]:
    """Own texts in place of shipped ones of the same id, language and layout; further own ones after them."""
    own = {(t.id, t.language, t.layout): t for t in records.own_templates()}
    shipped = {(t.id, t.language, t.layout): t for t in definitions.templates()}
    return tuple((shipped | own).values())


def save_template(template: AgreementTemplate, uow: UnitOfWork) -> frozenset[Area]:
    """Keeps an own text as the next version.

    Raises:
        Refused: the text holds a placeholder that nothing fills; its names are told.
    """
    names = unknown_placeholders(template.title + template.body)
    if names:
        raise Refused(Refusal.UNKNOWN_PLACEHOLDER, names=names)
    with uow:
        same = [
            t.version
            for t in uow.records.own_templates()
            if (t.id, t.language, t.layout) == (template.id, template.language, template.layout)
        ]
        version = max([template.version, *same]) + 1
        uow.records.put_own_template(replace(template, version=version, own=True))
        uow.commit()
    return frozenset({Area.SETTINGS})


def shown_agreement(terms: AgreementTerms, records: Records, definitions: Definitions) -> ShownText:
    """The agreement's text for these terms.

    Raises:
        Refused: the terms break a rule, or there is no such text.
    """
    client = records.client(terms.client)
    programme = all_programmes(records, definitions).in_force(terms.programme, terms.first_day)
    layout = "plain" if terms.layout == "large" else terms.layout
    fitting = [
        t
        for t in all_templates(records, definitions)
        if (t.id, t.language, t.layout) == (terms.template, terms.language, layout)
    ]
    if client is None or programme is None or not fitting:
        raise Refused(Refusal.NO_SUCH_RECORD)
    check_terms(terms, programme, records.agreements_of(terms.client))
    worker = records.worker()
    payer = next((p for p in records.payers() if p.id == terms.payer), None)
    hours = "–" if programme.cap_minutes is None else str(programme.cap_minutes // 60)
    values = {
        "client": client.name,
        "worker": worker.name,
        "coordinator": terms.coordinator or "–",
        "organisation": worker.organisation or (payer.name if payer else "–"),
        "first_day": _finnish_day(terms.first_day),
        "last_day": _finnish_day(terms.last_day),
        "meeting_times": terms.meeting_times or "–",
        "hours_per_month": hours,
        "goals": "\n".join(f"- {g}" for g in terms.goals if g.strip()) or "–",
        "contact": terms.contact or worker.phone or "–",
        "coordinator_contact": records.preference("coordinator_contact") or "–",
        "controller": records.preference("controller") or (payer.name if payer else "–"),
        "controller_contact": records.preference("controller_contact") or "–",
        "retention": records.preference("retention") or "–",
    }
    shown = show_text(fitting[0], values)
    return replace(shown, layout=terms.layout)


def _finnish_day(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def form_choices(records: Records, definitions: Definitions, today: date) -> FormChoices:
    """What the session form offers: places driven in the last half-year, the most driven first."""
    known = all_programmes(records, definitions)
    usual = known.usual(today)
    plain = (usual, *known.all_in_force(today, ProgrammeKind.ONE_TO_ONE))
    services = _services_of(records, known, today)
    offered = (*plain, *_each_once(services.values()))
    kinds: dict[str, SessionKind] = {}
    for kind in (k for p in offered for k in p.kinds):
        kinds.setdefault(kind.id, kind)
    others = {k.id for p in plain for k in p.kinds}
    driven = records.driven_places(today - timedelta(days=180), today)
    places = Counter(place for trip in driven for place in trip if place.strip())
    return FormChoices(
        kinds=tuple(kinds.values()),
        barriers=records.own_barriers() or tuple(dict.fromkeys(b for p in offered for b in p.barriers)),
        expenses=tuple(dict.fromkeys(e for p in offered for e in p.expenses)),
        clients=tuple(c for c in records.clients() if c.archived_on is None),
        places=tuple(place for place, _ in places.most_common(60)),
        copied_out=frozenset(
            p.client for p in records.all_periods() if is_copied_out(p.client, today, records, definitions)
        ),
        of_service={client: tuple(k.id for k in p.kinds) for client, p in services.items()},
        only_of_service=frozenset(kinds.keys() - others),
    )


def _services_of(records: Records, known: Programmes, today: date) -> dict[ClientId, Programme]:
    """The programme of the service by decision that a client is in today, of those without an agreement."""
    periods = records.all_periods()
    times = service_times(periods, records.all_decisions()) if periods else ()
    agreements = records.all_agreements() if times else ()
    found: dict[ClientId, Programme] = {}
    for time in times:
        programme = known.version(time.programme, time.programme_version) if time.holds_on(today) else None
        if programme is not None and governing(agreements, time.client, today) is None:
            found.setdefault(time.client, programme)
    return found


def _each_once(programmes: Iterable[Programme]) -> tuple[Programme, ...]:
    return tuple({(p.id, p.version): p for p in programmes}.values())


def annex_rows(document: dict[str, Any], records: Records, month: Month) -> tuple[tuple[str, ...], ...]:
    """Day, from, stops, to and km of every claimed trip, with full addresses."""
    claimed = {row["trip"]: row for row in document["trips"]}
    sessions = records.claim_material(month.first_day, month.last_day).sessions
    trips = [t for s in sessions for t in s.trips] + list(records.trips_between(month.first_day, month.last_day))
    rows = [
        (t.on.isoformat(), t.from_place, " · ".join(t.via), t.to_place, str(claimed[t.id]["km"]))
        for t in trips
        if t.id in claimed
    ]
    return tuple(sorted(rows))
