"""Clients and the worker: who they are and what was consented to."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import ClientId

CONTACT_LANGUAGES = ("fi", "sv", "se", "smn", "sms", "en", "other")
"""Languages a client may deal in; the three Sámi languages by their codes (DOMAIN.md 9.6)."""


class Role(StrEnum):
    """What the person at the laptop does; decides what the rail shows."""

    LINK_WORKER = "link_worker"
    GROUP_LEADER = "group_leader"
    SOCIAL_WORKER = "social_worker"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Consent:
    """One consent of a client: what for, given when, and withdrawn when."""

    purpose: str
    given_on: date
    withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class NamedContact:
    """Somebody to call."""

    name: str = ""
    relation: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Client:
    """A person who is walked beside.

    ``code`` is what leaves the house in a claim; the name never does. ``hetu`` (personal identity code) is off
    by default and stored as given, its century sign unchanged (DOMAIN.md 6.1).
    """

    id: ClientId
    code: str
    name: str
    phone: str = ""
    email: str = ""
    address: str = ""
    municipality: str = ""
    village: str = ""
    language: str = "fi"
    interpreter: bool = False
    safety_notes: str = ""
    mobility_notes: str = ""
    hetu: str = ""
    in_need: NamedContact = field(default_factory=NamedContact)
    consents: tuple[Consent, ...] = ()
    archived_on: date | None = None


@dataclass(frozen=True, slots=True)
class Worker:
    """The person whose profile this is."""

    name: str
    roles: tuple[Role, ...] = (Role.LINK_WORKER,)
    phone: str = ""
    email: str = ""
    organisation: str = ""
    municipality: str = ""
