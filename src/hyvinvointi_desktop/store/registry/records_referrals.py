"""Referrals as rows and back."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from hyvinvointi_desktop.app.registry_referrals_port import CaseFacts, EventTaken
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.domain.referrals import (
    Arrival,
    CaseEvent,
    ContactWay,
    EventKind,
    Outcome,
    Referral,
    ReferralConsent,
    ReferredPerson,
    Referrer,
    Screen,
)
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry.put_row import put_row, unless_taken
from hyvinvointi_desktop.store.registry.tables_referrals import case_events, cases, naming


class ReferralStoreRecords:
    """Referrals and their events, on one connection of either database."""

    _connection: Connection

    def referral(self, case: CaseId) -> Referral | None:
        """None: not there, or erased."""
        row = self._connection.execute(select(cases).where(cases.c.id == case)).one_or_none()
        return None if row is None or row.body is None else _referral(row)

    def referrals(self) -> tuple[Referral, ...]:
        """All that are not erased, by day then id."""
        found = select(cases).where(cases.c.body.is_not(None)).order_by(cases.c.received_on, cases.c.id)
        return tuple(_referral(row) for row in self._connection.execute(found))

    def case_facts(self) -> tuple[CaseFacts, ...]:
        """Of every case, by day then id."""
        rows = self._connection.execute(select(cases).order_by(cases.c.received_on, cases.c.id))
        return tuple(_facts(row) for row in rows)

    def put_referral(self, referral: Referral) -> None:
        """Adds a referral or puts its words right."""
        put_row(self._connection, cases, _row(referral))

    def case_events(self, case: CaseId) -> tuple[CaseEvent, ...]:
        """What happened to a case, in order."""
        found = select(case_events).where(case_events.c.case_id == case).order_by(case_events.c.number)
        return tuple(_event(row) for row in self._connection.execute(found))

    def all_case_events(self) -> tuple[CaseEvent, ...]:
        """What happened to all cases, by case then number."""
        found = select(case_events).order_by(case_events.c.case_id, case_events.c.number)
        return tuple(_event(row) for row in self._connection.execute(found))

    def add_case_event(self, event: CaseEvent) -> None:
        """Adds an event. Raises EventTaken when the number is taken."""
        row = {
            "case_id": event.case, "number": event.number, "kind": event.kind.value,
            "happened_on": event.on.isoformat(), "recorded_at": v.utc_text(event.at), "decided_by": event.by,
            "worker": event.worker, "screens": json.dumps([s.value for s in event.screens]),
            "outcome": event.outcome.value if event.outcome else None, "said": event.words,
        }  # fmt: skip
        with unless_taken(EventTaken(event.case)):
            self._connection.execute(insert(case_events), row)

    def erase_referral(self, case: CaseId) -> None:
        """Takes the person, the referrer and every word out; facts and events stay."""
        self._connection.execute(update(cases).where(cases.c.id == case).values(body=None))
        self._connection.execute(update(case_events).where(case_events.c.case_id == case).values(said=""))

    def known_areas(self) -> Sequence[str]:
        """Areas of referrals so far, each once."""
        return tuple(sorted({f.area for f in self.case_facts() if f.area}))

    def naming_facts(self) -> tuple[NamingFacts, ...]:
        """What is noted of workers for naming, by name then worker."""
        rows = self._connection.execute(select(naming).order_by(naming.c.name, naming.c.worker))
        return tuple(_naming(row) for row in rows)

    def put_naming_facts(self, facts: NamingFacts) -> None:
        """Adds what is noted of a worker, or puts it right."""
        body = v.json_text({
            "areas": list(facts.areas), "languages": list(facts.languages), "interests": list(facts.interests),
            "room_for": facts.room_for, "away_words": facts.away_words,
        })  # fmt: skip
        put_row(self._connection, naming, {"worker": facts.worker, "name": facts.name, "body": body})

    def drop_naming_facts(self, worker: WorkerId) -> None:
        """Takes out what is noted of a worker."""
        self._connection.execute(delete(naming).where(naming.c.worker == worker))


def _row(referral: Referral) -> dict[str, Any]:
    person, year = referral.person, referral.person.birth_year
    facts = {
        "area": person.area or person.municipality, "source": referral.referrer.source,
        "reasons": list(referral.reasons), "barriers": list(referral.barriers),
        "birth_decade": None if year is None else year - year % 10, "language": person.language,
    }  # fmt: skip
    body = asdict(referral)
    body["received_on"] = referral.received_on.isoformat()
    given = referral.consent.given_on
    body["consent"]["given_on"] = None if given is None else given.isoformat()
    return {
        "id": referral.id, "received_on": referral.received_on.isoformat(),
        "facts": v.json_text(facts), "body": v.json_text(body),
    }  # fmt: skip


def _referral(row: Any) -> Referral:
    body = json.loads(row.body)
    person, consent = body["person"], body["consent"]
    person["contact_way"] = ContactWay(person["contact_way"])
    given = consent["given_on"]
    return Referral(
        id=CaseId(row.id),
        received_on=date.fromisoformat(row.received_on),
        arrival=Arrival(body["arrival"]),
        person=ReferredPerson(**person),
        referrer=Referrer(**body["referrer"]),
        reasons=tuple(body["reasons"]),
        barriers=tuple(body["barriers"]),
        interests=tuple(body["interests"]),
        wishes=body["wishes"],
        consent=ReferralConsent(
            None if given is None else date.fromisoformat(given), consent["scope"], consent["may_tell_back"]
        ),
        other_words=body["other_words"],
        client=None if body["client"] is None else ClientId(body["client"]),
    )


def _facts(row: Any) -> CaseFacts:
    facts = json.loads(row.facts)
    return CaseFacts(
        CaseId(row.id), row.received_on, facts["area"], facts["source"], tuple(facts["reasons"]),
        tuple(facts["barriers"]), facts["birth_decade"], facts["language"],
    )  # fmt: skip


def _event(row: Any) -> CaseEvent:
    return CaseEvent(
        case=CaseId(row.case_id),
        number=row.number,
        kind=EventKind(row.kind),
        on=date.fromisoformat(row.happened_on),
        at=v.instant_of(row.recorded_at, 0),
        by=row.decided_by,
        worker=None if row.worker is None else WorkerId(row.worker),
        screens=tuple(Screen(s) for s in json.loads(row.screens)),
        outcome=None if row.outcome is None else Outcome(row.outcome),
        words=row.said,
    )


def _naming(row: Any) -> NamingFacts:
    body = json.loads(row.body)
    return NamingFacts(
        WorkerId(row.worker), row.name, tuple(body["areas"]), tuple(body["languages"]), tuple(body["interests"]),
        body["room_for"], body["away_words"],
    )  # fmt: skip
