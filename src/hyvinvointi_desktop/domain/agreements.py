"""Agreements: what was agreed, exactly which text was shown, who signed and how; and which one governs a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import AgreementId, AttachmentId, ClientId, PayerId, ProgrammeId


class Origin(StrEnum):
    """How the agreement came to be in force."""

    SIGNED = "signed"
    SCANNED = "scanned"
    PAPER = "paper"


class Party(StrEnum):
    """Who signs."""

    CLIENT = "client"
    WORKER = "worker"
    COORDINATOR = "coordinator"
    WITNESS = "witness"


class SignedBy(StrEnum):
    """The way a party signed: drawn with pen, finger or mouse; confirmed without dragging; a mark with a witness;
    on paper with a scan."""

    DRAWN = "drawn"
    CONFIRMED = "confirmed"
    MARK = "mark"
    PAPER = "paper"


class ReadBy(StrEnum):
    """How the client came to know the text."""

    SELF = "self"
    READ_ALOUD = "read_aloud"
    INTERPRETED = "interpreted"


@dataclass(frozen=True, slots=True)
class PartySignature:
    """One party's signature. ``image`` is the drawn line (or mark) as PNG in the store."""

    party: Party
    name: str
    way: SignedBy
    signed_at: datetime
    image: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement of one client over whole days; first and last day count.

    ``text`` is exactly what was shown (None where erased or where it lies on paper), ``text_sha256`` its SHA-256
    in hexadecimal, which stays. ``replaces`` names the version before this one. ``pdf`` is the signed paper; it and
    ``scan`` go with the text when that is erased. ``programme_version`` is the version of the programme that the
    agreement was made under and is counted by for ever.
    """

    id: AgreementId
    client: ClientId
    programme: ProgrammeId
    payer: PayerId
    first_day: date
    last_day: date
    origin: Origin
    version: int = 1
    replaces: AgreementId | None = None
    ended_on: date | None = None
    template: str = ""
    language: str = "fi"
    layout: str = "plain"
    text: str | None = None
    text_sha256: str = ""
    read_by: ReadBy | None = None
    interpreter: str = ""
    signatures: tuple[PartySignature, ...] = ()
    signed_at: datetime | None = None
    pdf: AttachmentId | None = None
    scan: AttachmentId | None = None
    programme_version: int = 1

    def in_force_on(self, day: date) -> bool:
        """Whether the agreement covers the day (an early end cuts it)."""
        last = self.last_day if self.ended_on is None else min(self.last_day, self.ended_on)
        return self.first_day <= day <= last


@dataclass(frozen=True, slots=True)
class ErasedAgreement:
    """The record that stays when the body of a signed agreement is deleted."""

    agreement: AgreementId
    text_sha256: str
    erased_at: datetime
    reason: str


def governing(agreements: Iterable[Agreement], client: ClientId, day: date) -> Agreement | None:
    """The newest agreement of the client in force on that day, or None.

    A version that replaces another does so from its own first day on, also where it ends before the other would.
    """
    own = [a for a in agreements if a.client == client]
    gone = {a.replaces for a in own if a.first_day <= day}
    in_force = [a for a in own if a.id not in gone and a.in_force_on(day)]
    return max(in_force, key=lambda a: (a.first_day, a.version, a.id), default=None)
