"""The joint first visit: the person becomes a client of the coordinator's own records, so that the agreement is signed
at the table as any other, and goes along with the assignment."""

from dataclasses import replace
from datetime import date

from hyvinvointi_desktop.app.ports import Area, Records
from hyvinvointi_desktop.app.referral_messages import SignedPaper
from hyvinvointi_desktop.app.referral_steps import Moment, decide, event_of
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.referrals import EventKind, Referral


def client_of(referral: Referral, code: str) -> Client:
    """The person as a client, with what the referral tells."""
    person = referral.person
    return Client(
        id=referral.client or ClientId(f"case-{referral.id}"), code=code, name=person.name, phone=person.phone,
        email=person.email, address=person.address, municipality=person.municipality, village=person.area,
        language=person.language, interpreter=person.interpreter, safety_notes=person.safety_notes,
        mobility_notes=person.mobility_notes,
    )  # fmt: skip


def link_client(case: CaseId, client: ClientId, unit: RegistryUnit) -> None:
    """The referral knows its client. A second time changes nothing."""
    with unit:
        referral = unit.records.referral(case)
        if referral is not None and referral.client != client:
            unit.records.put_referral(replace(referral, client=client))
            unit.commit()


def visit_first(case: CaseId, on: date, words: str, unit: RegistryUnit, moment: Moment) -> frozenset[Area]:
    """Notes that the first visit was made. Raises Refused, as ``referral_steps.decide``."""
    return decide(event_of(case, EventKind.FIRST_VISIT, moment, on, words=words), unit)


def signed_papers(client: ClientId | None, records: Records) -> tuple[SignedPaper, ...]:
    """The agreements of a client that hold, each by its scan or else as it was signed, oldest first. One that was
    replaced, ended early or erased stays where it is."""
    if client is None:
        return ()
    all_of = sorted(records.agreements_of(client), key=lambda a: (a.first_day, a.version))
    replaced = {a.replaces for a in all_of}
    holding = [a for a in all_of if a.id not in replaced and a.ended_on is None]
    return tuple(paper for a in holding if (paper := _paper_of(a, records)) is not None)


def _paper_of(agreement: Agreement, records: Records) -> SignedPaper | None:
    kept = agreement.scan or agreement.pdf
    paper = records.attachment(kept) if kept is not None else None
    return None if paper is None else SignedPaper(
        "agreement", paper.name, paper.media_type, paper.content, agreement.first_day.isoformat(),
        agreement.last_day.isoformat(), agreement.programme, agreement.payer,
    )  # fmt: skip
