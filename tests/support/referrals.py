"""Invented referrals and workers for tests."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.registry_trust_port import SpaceWorker
from hyvinvointi_desktop.domain.acts import UNNAMED
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.referrals import Arrival, Referral, ReferralConsent, ReferredPerson, Referrer
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW, desk_on, open_store

CASE = CaseId("aaaaaaaaaaaaaaaa")
AINO, BIRGIT = WorkerId("workeraaaaaaaaaa"), WorkerId("workerbbbbbbbbbb")
AINO_FACTS = NamingFacts(AINO, "Aino Kulkija", ("Vuotso", "Sodankylä"), ("fi", "se"), ("ulkoilu", "kirjasto"), 3)
BIRGIT_FACTS = NamingFacts(BIRGIT, "Birgit Keksitty", ("Kittilä",), ("fi", "sv"), ("Käsityöt",), 2)


def referral(case: CaseId = CASE, **more: object) -> Referral:
    """Whole: nothing is missing."""
    made = Referral(
        id=case,
        received_on=date(2026, 10, 20),
        arrival=Arrival.TYPED,
        person=ReferredPerson(
            "Helvi Hangasvaara", "040 555 0101", "", "Kylätie 4", "Sodankylä", "Vuotso", 1948, "fi",
            mobility_notes="Kävelee kepin kanssa",
        ),
        referrer=Referrer("Teppo Lähettäjä", "Kotihoito", "home_care", "040 555 0900"),
        reasons=("loneliness", "daily_activity"),
        barriers=("transport",),
        interests=("ulkoilu", "käsityöt"),
        wishes="Kävelylle jonkun kanssa",
        consent=ReferralConsent(date(2026, 10, 19), "Nimi ja puhelinnumero", may_tell_back=True),
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]  # fields by name


def coordinator(folder: Path, clock: FixedClock | None = None, *, real: bool = False, workers: bool = True) -> Desk:
    """The desk of a coordinator who knows two workers."""
    store = open_store(folder)
    with store.unit_of_work(UNNAMED, By(NOW)) as uow:
        uow.records.put_worker(replace(uow.records.worker(), name="Kaisa Koordinaattori", roles=(Role.COORDINATOR,)))
        uow.commit()
    desk = desk_on(store, clock or FixedClock(NOW), real=real)
    if workers:
        with store.registry.unit_of_work() as unit:
            for f in (AINO_FACTS, BIRGIT_FACTS):
                unit.records.put_worker(SpaceWorker(f.worker, f.name))
                unit.records.put_naming_facts(f)
            unit.commit()
    return desk
