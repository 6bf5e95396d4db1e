"""Rows of people, payers, agreements and goals ↔ domain values. It runs no statement."""

from collections.abc import Iterable, Iterator
from typing import Any

from hyvinvointi_desktop.domain.agreements import Agreement, Origin, Party, PartySignature, ReadBy, SignedBy
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalState
from hyvinvointi_desktop.domain.people import Client, Consent, NamedContact, Role, Worker
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    CapScope,
    ClaimSettings,
    HourlyRate,
    KmRate,
    Payer,
    Regime,
    Rounding,
    RoundingMode,
    SupplementKind,
    Vehicle,
)
from hyvinvointi_desktop.store import values as v

Values = dict[str, Any]


def worker_row(worker: Worker) -> Values:
    """The one row of the worker."""
    return {
        "id": 1, "name": worker.name, "roles": v.list_text([r.value for r in worker.roles]), "phone": worker.phone,
        "email": worker.email, "organisation": worker.organisation, "municipality": worker.municipality,
    }


def worker_of(row: Any) -> Worker:
    """The worker of its row."""
    roles = tuple(Role(r) for r in v.strings_of(row.roles))
    return Worker(row.name, roles, row.phone, row.email, row.organisation, row.municipality)


def payer_row(payer: Payer) -> Values:
    """A payer without its rates."""
    return {
        "id": payer.id, "name": payer.name, "regime": payer.regime.value,
        "threshold_km_tenths": payer.threshold_km_tenths, "rate_after": v.rate_text(payer.rate_after),
    }


def hourly_rate_rows(payer: Payer) -> Iterator[Values]:
    """The rates of a payer, in its order."""
    for n, rate in enumerate(payer.hourly_rates):
        day, text = v.day_text(rate.valid_from), v.rate_text(rate.rate)
        yield {"payer_id": payer.id, "position": n, "valid_from": day, "rate": text}


def payer_of(row: Any, rates: Iterable[Any]) -> Payer:
    """A payer with its rates in order."""
    hourly = tuple(HourlyRate(_day(r.valid_from), _rate(r.rate)) for r in rates)
    return Payer(row.id, row.name, Regime(row.regime), hourly, row.threshold_km_tenths, v.rate_of(row.rate_after))


def settings_row(settings: ClaimSettings) -> Values:
    """The one row of the settings."""
    return {
        "id": 1, "rounding": settings.rounding.value, "rounding_mode": settings.rounding_mode.value,
        "cap_scope": settings.cap_scope.value, "km_beyond_cap": int(settings.km_beyond_cap),
        "no_show_minutes": settings.no_show_minutes,
    }


def settings_of(row: Any) -> ClaimSettings:
    """The settings of their row."""
    return ClaimSettings(
        Rounding(row.rounding), RoundingMode(row.rounding_mode), CapScope(row.cap_scope), bool(row.km_beyond_cap),
        row.no_show_minutes,
    )


def km_rate_row(rate: KmRate, position: int) -> Values:
    """An own rate at its place in the order (of several valid ones the last wins)."""
    return {
        "position": position, "what_is": "vehicle" if isinstance(rate.what, Vehicle) else "supplement",
        "what": rate.what.value, "first_day": v.day_text(rate.first_day), "last_day": v.day_text(rate.last_day),
        "rate": v.rate_text(rate.rate), "source": rate.source, "invented": int(rate.invented),
    }


def km_rate_of(row: Any) -> KmRate:
    """An own rate of its row."""
    what = Vehicle(row.what) if row.what_is == "vehicle" else SupplementKind(row.what)
    first, last = _day(row.first_day), _day(row.last_day)
    return KmRate(what, first, last, _rate(row.rate), row.source, bool(row.invented))


def client_row(client: Client) -> Values:
    """A client without consents."""
    return {
        "id": client.id, "code": client.code, "name": client.name, "phone": client.phone, "email": client.email,
        "address": client.address, "municipality": client.municipality, "village": client.village,
        "language": client.language, "interpreter": int(client.interpreter), "safety_notes": client.safety_notes,
        "mobility_notes": client.mobility_notes, "hetu": client.hetu, "in_need_name": client.in_need.name,
        "in_need_relation": client.in_need.relation, "in_need_phone": client.in_need.phone,
        "archived_on": v.day_text(client.archived_on),
    }


def consent_rows(client: Client) -> Iterator[Values]:
    """The consents of a client, in order."""
    for n, consent in enumerate(client.consents):
        yield {
            "client_id": client.id, "position": n, "purpose": consent.purpose,
            "given_on": v.day_text(consent.given_on), "withdrawn_on": v.day_text(consent.withdrawn_on),
        }


def client_of(row: Any, consents: Iterable[Any]) -> Client:
    """A client with the consents in order."""
    return Client(
        row.id, row.code, row.name, row.phone, row.email, row.address, row.municipality, row.village, row.language,
        bool(row.interpreter), row.safety_notes, row.mobility_notes, row.hetu,
        NamedContact(row.in_need_name, row.in_need_relation, row.in_need_phone),
        tuple(Consent(c.purpose, _day(c.given_on), v.day_of(c.withdrawn_on)) for c in consents),
        v.day_of(row.archived_on),
    )


def agreement_row(agreement: Agreement) -> Values:
    """An agreement without its signatures."""
    a = agreement
    return {
        "id": a.id, "client_id": a.client, "programme": a.programme, "payer_id": a.payer,
        "first_day": v.day_text(a.first_day), "last_day": v.day_text(a.last_day), "origin": a.origin.value,
        "version": a.version, "replaces": a.replaces, "ended_on": v.day_text(a.ended_on), "template": a.template,
        "language": a.language, "layout": a.layout, "text": a.text, "text_sha256": a.text_sha256,
        "read_by": a.read_by.value if a.read_by else None, "interpreter": a.interpreter,
        "signed_at": v.utc_text(a.signed_at) if a.signed_at else None,
        "signed_offset": v.offset_minutes(a.signed_at) if a.signed_at else None, "pdf": a.pdf, "scan": a.scan,
    }


def made_under_rows(agreement: Agreement) -> Iterator[Values]:
    """The version of the programme it was made under; an agreement without a row was made under the first."""
    if agreement.programme_version != 1:
        yield {"agreement_id": agreement.id, "version": agreement.programme_version}


def signature_rows(agreement: Agreement) -> Iterator[Values]:
    """The signatures of an agreement, in order."""
    for n, s in enumerate(agreement.signatures):
        yield {
            "agreement_id": agreement.id, "position": n, "party": s.party.value, "name": s.name, "way": s.way.value,
            "signed_at": v.utc_text(s.signed_at), "signed_offset": v.offset_minutes(s.signed_at), "image": s.image,
        }


def agreement_of(row: Any, signatures: Iterable[Any]) -> Agreement:
    """An agreement with its signatures in order."""
    signed_at = None if row.signed_at is None else v.instant_of(row.signed_at, row.signed_offset)
    return Agreement(
        row.id, row.client_id, row.programme, row.payer_id, _day(row.first_day), _day(row.last_day),
        Origin(row.origin), row.version, row.replaces, v.day_of(row.ended_on), row.template, row.language, row.layout,
        row.text, row.text_sha256, ReadBy(row.read_by) if row.read_by else None, row.interpreter,
        tuple(_signature_of(s) for s in signatures), signed_at, row.pdf, row.scan,
        row.programme_version or 1,
    )


def _signature_of(row: Any) -> PartySignature:
    at = v.instant_of(row.signed_at, row.signed_offset)
    return PartySignature(Party(row.party), row.name, SignedBy(row.way), at, row.image)


def cap_exception_row(exception: CapException) -> Values:
    """Another cap for one client and month."""
    return {"client_id": exception.client, "month": str(exception.month), "minutes": exception.minutes}


def cap_exception_of(row: Any) -> CapException:
    """A cap exception of its row."""
    return CapException(row.client_id, Month.from_text(row.month), row.minutes)


def goal_row(goal: Goal) -> Values:
    """A goal, sub-goal or step."""
    return {
        "id": goal.id, "client_id": goal.client, "level": goal.level.value, "words": goal.words, "parent": goal.parent,
        "who": goal.who, "by_when": goal.by_when, "noticed_by": goal.noticed_by, "set_on": v.day_text(goal.set_on),
        "state": goal.state.value, "state_on": v.day_text(goal.state_on), "position": goal.position,
    }


def goal_of(row: Any) -> Goal:
    """A goal of its row."""
    return Goal(
        row.id, row.client_id, GoalLevel(row.level), row.words, row.parent, row.who, row.by_when, row.noticed_by,
        v.day_of(row.set_on), GoalState(row.state), v.day_of(row.state_on), row.position,
    )


def _day(text: str) -> Any:
    return v.day_of(text)


def _rate(text: str) -> Any:
    return v.rate_of(text)
