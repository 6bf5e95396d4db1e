"""What of measures, service by decision, network, texts and reviews goes to the client's own file."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.look_measures import Scored, scores_of
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.domain.days import HELSINKI, local_day
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import AllowancePayment, Decision, NetworkMember, Period
from hyvinvointi_desktop.domain.reviews import Review

Words = Callable[[str], str]
"""Takes other clients out of what somebody wrote."""


def care_of(client: ClientId, records: Records, definitions: Definitions, words: Words) -> dict[str, Any]:
    """The keys of the client's file that hold these records. People of the network stand by name: they are the
    client's own; who is a client too stands by code."""
    own = {m.id: m for m in records.network_of(client)}
    decisions, payments = records.decisions_of(client), records.allowance_payments()
    known = all_programmes(records, definitions)
    return {
        "measures": [_filling(s) for s in scores_of(client, records, definitions)],
        "services": [
            _service(p, known.version(p.programme, p.programme_version), decisions, payments, words)
            for p in records.periods_of(client)
        ],
        "groups": [
            {"on": x.on.isoformat(), "group": words(x.group), "known_by": x.known_by.value}
            for x in records.group_visits_of(client)
        ],
        "network": [_member(m, words) for m in own.values()],
        "network_meetings": [
            {"on": local_day(session.starts_at).isoformat(), "others": words(meeting.others),
             "asked": [words(own[m].name) for m in meeting.members if m in own]}
            for session in records.sessions_between(date.min, date.max, client)
            if (meeting := records.network_meeting(session.id)) is not None
        ],
        "ecomaps": [{"drawn_on": e.drawn_on.isoformat(), "words": words(e.words)} for e in records.ecomaps_of(client)],
        "reviews": [_review(r, words) for r in records.reviews_of(client)],
        "drafts": [
            {"kind": d.kind.value, "text": words(d.text), "made_at": _instant(d.made_at),
             "copied_at": None if d.copied_at is None else _instant(d.copied_at)}
            for d in records.copy_drafts_of(client)
        ],
        "own_purchases": [
            {"on": p.on.isoformat(), "amount_cents": p.amount_cents, "words": words(p.words),
             "receipt": p.receipt is not None}
            for p in records.all_own_purchases()
            if p.client == client
        ],
    }  # fmt: skip


def papers_of(client: ClientId, records: Records) -> list[tuple[AttachmentId | None, str, date]]:
    """The kept pictures and papers: which, what it is, of which day."""
    found: list[tuple[AttachmentId | None, str, date]] = []
    for review in records.reviews_of(client):
        found.append((review.pdf, "review", review.held_on))
        found += [(s.image, "signature", local_day(s.signed_at)) for s in review.signatures]
    found += [(e.picture, "ecomap", e.drawn_on) for e in records.ecomaps_of(client)]
    return found + [(p.receipt, "receipt", p.on) for p in records.all_own_purchases() if p.client == client]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _instant(at: datetime) -> str:
    return at.astimezone(HELSINKI).isoformat(timespec="minutes")


def _filling(s: Scored) -> dict[str, Any]:
    """The answers as they were given; a score only where one person's may be told."""
    a, measure = s.assessment, s.measure
    return {
        "measure": a.measure, "version": a.version, "title": {} if measure is None else dict(measure.title),
        "on": a.taken_on.isoformat(), "mode": a.mode.value, "point": None if a.point is None else a.point.value,
        "answers": [
            {"item": key, "theme": _theme(s, key), "answer": answer} for key, answer in sorted(a.answers.items())
        ],
        "score": None if s.score is None else format(s.score.normalize(), "f"), "change": s.since_first.value,
    }  # fmt: skip


def _theme(s: Scored, item_id: str) -> Mapping[str, str]:
    item = None if s.measure is None else s.measure.item(item_id)
    return {} if item is None else dict(item.theme)


def _listed(programme: Programme | None, word_id: str, *lists: WordList) -> dict[str, Any]:
    """An id of one of the programme's lists with its words."""
    found = (programme.words.get(of, {}).get(word_id) for of in lists) if programme is not None else ()
    return {"id": word_id, "words": dict(next((words for words in found if words), {}))}


def _service(
    period: Period, programme: Programme | None, decisions: Sequence[Decision],
    payments: Sequence[AllowancePayment], words: Words,
) -> dict[str, Any]:  # fmt: skip
    return {
        "programme": period.programme, "title": {} if programme is None else dict(programme.title),
        "opened_on": period.opened_on.isoformat(), "phase": period.phase.value,
        "suitability": [_listed(programme, x, WordList.OFFER_IF, WordList.NOT_NOW) for x in period.suitability],
        "suitability_on": _day(period.suitability_on),
        "ending_from": _day(period.ending_from), "ended_on": _day(period.ended_on),
        "steps": [{"step": s.step.value, "on": s.on.isoformat()} for s in period.steps],
        "next_steps": [_listed(programme, x, WordList.WHAT_NEXT) for x in period.next_steps],
        "next_words": words(period.next_words),
        "decisions": [
            _decision(d, programme, [p for p in payments if p.decision == d.id])
            for d in decisions
            if d.period == period.id
        ],
    }  # fmt: skip


def _decision(d: Decision, programme: Programme | None, payments: Sequence[AllowancePayment]) -> dict[str, Any]:
    return {
        "kind": d.kind.value, "first_day": d.first_day.isoformat(), "last_day": d.last_day.isoformat(),
        "number": d.number, "legal_basis": d.legal_basis, "made_on": _day(d.made_on),
        "allowance_cents": d.allowance_cents, "allowance_unit": d.allowance_unit.value,
        "zone": _listed(programme, d.zone, WordList.ZONES) if d.zone else None,
        "discount": _listed(programme, d.discount, WordList.DISCOUNTS) if d.discount else None,
        "payments": [
            {"window": p.window, "days": p.days, "cents": p.cents, "decided_on": p.decided_on.isoformat(),
             "number": p.number}
            for p in payments
        ],
    }  # fmt: skip


def _member(m: NetworkMember, words: Words) -> dict[str, Any]:
    return {
        "name": words(m.name), "role": words(m.role), "organisation": words(m.organisation), "phone": m.phone,
        "email": m.email, "permitted_on": _day(m.permitted_on), "permitted_about": words(m.permitted_about),
        "withdrawn_on": _day(m.withdrawn_on),
    }  # fmt: skip


def _review(r: Review, words: Words) -> dict[str, Any]:
    return {
        "kind": r.kind.value, "held_on": r.held_on.isoformat(), "first_day": r.first_day.isoformat(),
        "last_day": r.last_day.isoformat(), "together": r.together, "went_well": words(r.went_well),
        "was_hard": words(r.was_hard), "changes": words(r.changes), "what_next": words(r.what_next),
        "corrects_earlier": r.corrects is not None,
        "goals": [{"words": words(g.words), "state": g.state.value, "said": words(g.said)} for g in r.goals],
        "signatures": [
            {"party": s.party.value, "name": s.name, "way": s.way.value, "signed_at": _instant(s.signed_at)}
            for s in r.signatures
        ],
    }  # fmt: skip
