"""What came in bundles read back as values, strictly (the bodies of ``exchange_records``, PROTOCOL.md 2.3).

Every function raises BodyRefused, with the place and the fault, for a body that is not what its kind says.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from hyvinvointi_desktop.app.body_fields import BodyFault, BodyRefused, Fields
from hyvinvointi_desktop.app.received_document import read_document
from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.claims import Claim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import CaseId, RecordRevision, plain_value
from hyvinvointi_desktop.domain.ids import (
    AgreementId,
    AttachmentId,
    ClaimId,
    ClientId,
    CourseId,
    ExpenseId,
    PayerId,
    ProgrammeId,
    SessionId,
    TripId,
)
from hyvinvointi_desktop.domain.places import locality
from hyvinvointi_desktop.domain.programmes import SupplementKind, Vehicle
from hyvinvointi_desktop.domain.services import ServiceTime
from hyvinvointi_desktop.domain.sessions import Expense, Leg, Session, Status, Supplement, Trip

__all__ = ["BodyFault", "BodyRefused"]

MOST_DOCUMENT = 8 << 20
"""Bytes of a claim document; a month of hundreds of lines is some hundred thousand."""


class ClientState(StrEnum):
    """Whether the worker still walks beside the client."""

    ACTIVE = "active"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class ClaimRead:
    """A claim that came: its document word for word, what it says, and how it names itself."""

    id: ClaimId
    number: int
    amends: ClaimId | None
    sealed_at: datetime
    practice: bool
    document: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class ClientRead:
    """A client as the coordinator knows it from a worker: a code and where the case came from."""

    id: ClientId
    code: str
    case: CaseId | None
    state: ClientState
    municipality: str
    village: str


@dataclass(frozen=True, slots=True)
class HoursAsked:
    """Extra hours asked for one client's month: by how many minutes, and why."""

    client: ClientId
    month: Month
    minutes: int
    words: str


def read_claim(revision: RecordRevision) -> ClaimRead:
    """A sealed claim document, whose sums are those of its lines."""
    text = _body(revision).text("document", least=1, most=MOST_DOCUMENT)
    try:
        values = plain_value(text)
    except ValueError as error:
        raise BodyRefused("document", BodyFault.NOT_A_CLAIM) from error
    if not isinstance(values, dict):
        raise BodyRefused("document", BodyFault.NOT_A_CLAIM)
    fields = Fields(values, "document")
    claim = read_document(fields)
    if fields.id("id") != revision.id:
        raise fields.fail("id", BodyFault.OTHER_ID)
    return ClaimRead(
        id=ClaimId(revision.id),
        number=fields.count("number"),
        amends=fields.maybe("amends", lambda k: ClaimId(fields.id(k))),
        sealed_at=fields.stamp("sealed_at"),
        practice=fields.flag("practice") if fields.has("practice") else False,
        document=text,
        claim=claim,
    )


def read_session(revision: RecordRevision) -> Session:
    """Facts of a session; its text never came. A place or a route is cut to localities even where more was sent."""
    body = _body(revision)
    starts_at, ends_at = body.minute("starts_at"), body.minute("ends_at")
    if ends_at <= starts_at:
        raise body.fail("ends_at", BodyFault.ORDER)
    clients, course = body.ids("clients"), body.maybe("course", lambda k: CourseId(body.id(k)))
    if not clients and course is None:
        raise body.fail("clients", BodyFault.MISSING)
    return Session(
        id=SessionId(revision.id),
        clients=tuple(ClientId(c) for c in clients),
        starts_at=starts_at,
        ends_at=ends_at,
        kind=body.id("kind"),
        status=body.one_of("status", Status),
        place=locality(body.words("place")),
        entered_on=body.maybe("entered_on", body.day),
        barriers=body.texts("barriers"),
        trips=tuple(_trip(row) for row in body.rows("trips")),
        expenses=tuple(_expense(row) for row in body.rows("expenses")),
        course=course,
    )


def _trip(row: Fields) -> Trip:
    route = [locality(place) for place in row.texts("route")]
    km = row.km_tenths("km")
    legs = tuple(Leg(leg.km_tenths("km"), leg.count("passengers")) for leg in row.rows("legs"))
    if any(leg.km_tenths > km or leg.passengers > 99 for leg in legs):
        raise row.fail("legs", BodyFault.BAD_NUMBER)
    return Trip(
        id=TripId(row.id("id")),
        on=row.day("on"),
        vehicle=row.one_of("vehicle", Vehicle),
        from_place=route[0] if route else "",
        to_place=route[-1] if len(route) > 1 else "",
        km_tenths=km,
        purpose=row.words("purpose"),
        via=tuple(route[1:-1]),
        legs=legs,
        trailer_km_tenths=row.km_tenths("trailer_km") if row.has("trailer_km") else 0,
        supplements=tuple(
            Supplement(s.one_of("kind", SupplementKind), s.km_tenths("km")) for s in row.rows("supplements")
        ),
        payer=row.maybe("payer", lambda k: PayerId(row.id(k))),
    )


def _expense(row: Fields) -> Expense:
    has_receipt = row.flag("receipt")
    return Expense(
        ExpenseId(row.id("id")), row.day("on"), row.id("kind"), row.count("amount_cents"),
        receipt=AttachmentId("kept by the worker") if has_receipt else None,
    )  # fmt: skip


def read_agreement(revision: RecordRevision) -> Agreement:
    """Whose, of which programme and payer, over which days."""
    body = _body(revision)
    first, last = body.day("first_day"), body.day("last_day")
    if last < first:
        raise body.fail("last_day", BodyFault.ORDER)
    return Agreement(
        id=AgreementId(revision.id),
        client=ClientId(body.id("client")),
        programme=ProgrammeId(body.id("programme")),
        payer=PayerId(body.id("payer")),
        first_day=first,
        last_day=last,
        origin=body.one_of("origin", Origin),
        version=body.count("version") if body.has("version") else 1,
        replaces=body.maybe("replaces", lambda k: AgreementId(body.id(k))),
        ended_on=body.maybe("ended_on", body.day),
        programme_version=body.count("programme_version") if body.has("programme_version") else 1,
    )


def read_service(revision: RecordRevision) -> tuple[ServiceTime, ...]:
    """The days of a service by decision, each stretch with its programme."""
    body = _body(revision)
    client, programme = ClientId(body.id("client")), ProgrammeId(body.id("programme"))
    version = body.count("programme_version")
    found = []
    for row in body.rows("days"):
        first, last = row.day("first_day"), row.maybe("last_day", row.day) or date.max
        if last < first:
            raise row.fail("last_day", BodyFault.ORDER)
        found.append(ServiceTime(client, first, last, programme, version))
    return tuple(found)


def read_client(revision: RecordRevision) -> ClientRead:
    """Code, case, state and area."""
    body = _body(revision)
    return ClientRead(
        ClientId(revision.id), body.id("code"), body.maybe("case", lambda k: CaseId(body.id(k))),
        body.one_of("state", ClientState), body.words("municipality"), body.words("village"),
    )  # fmt: skip


def read_hours_request(revision: RecordRevision) -> HoursAsked:
    """Extra hours asked for."""
    body = _body(revision)
    minutes = body.count("minutes")
    if not 0 < minutes <= 60 * 24 * 31:
        raise body.fail("minutes", BodyFault.BAD_NUMBER)
    return HoursAsked(ClientId(body.id("client")), body.month("month"), minutes, body.words("words"))


def _body(revision: RecordRevision) -> Fields:
    body: Mapping[str, Any] | None = revision.body
    if body is None:
        raise BodyRefused("", BodyFault.MISSING)
    return Fields(body)
