"""Taking a client on and keeping the card true; warning of a likely duplicate; archiving."""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher

from hyvinvointi_desktop.app.erase_client import erased
from hyvinvointi_desktop.app.ports import Area, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client

HetuCheck = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Likeness:
    """A client that may be the same person, and why: same ``phone``, ``hetu`` or ``name``."""

    client: ClientId
    code: str
    name: str
    reason: str


def save_client(client: Client, uow: UnitOfWork, hetu_is_valid: HetuCheck) -> frozenset[Area]:
    """Adds or changes a client.

    Raises:
        Refused: the name or code is missing, the code is another client's, the personal identity code is not one, or
            the client is erased.
    """
    client = replace(client, name=" ".join(client.name.split()), code=client.code.strip(), hetu=client.hetu.strip())
    if not client.name:
        raise Refused(Refusal.NAME_MISSING)
    if not client.code:
        raise Refused(Refusal.CODE_MISSING)
    if client.hetu and not hetu_is_valid(client.hetu):
        raise Refused(Refusal.BAD_HETU)
    with uow:
        other = uow.records.client_by_code(client.code)
        if other is not None and other.id != client.id:
            raise Refused(Refusal.CODE_TAKEN, code=client.code, name=other.name)
        if client.id in erased(uow.records):
            raise Refused(Refusal.ERASURE_DONE)
        uow.records.put_client(client)
        uow.commit()
    return frozenset({Area.CLIENTS})


def archive_client(client_id: ClientId, on: date | None, uow: UnitOfWork) -> frozenset[Area]:
    """Moves a client out of the lists from a day on, or back when ``on`` is None. Nothing is deleted.

    Raises:
        Refused: there is no such client, or it is erased.
    """
    with uow:
        client = uow.records.client(client_id)
        if client is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if client_id in erased(uow.records):
            raise Refused(Refusal.ERASURE_DONE)
        uow.records.put_client(replace(client, archived_on=on))
        uow.commit()
    return frozenset({Area.CLIENTS})


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(sorted("".join(c if c.isalnum() else " " for c in decomposed if c.isascii()).split()))


def _digits(phone: str) -> str:
    digits = "".join(c for c in phone if c in "0123456789")
    return digits[-7:] if len(digits) >= 7 else ""


def likely_duplicates(candidate: Client, clients: Iterable[Client]) -> tuple[Likeness, ...]:
    """Other clients that share the identity code, the phone number or nearly the whole name."""
    found = []
    name, phone = _plain(candidate.name), _digits(candidate.phone)
    for other in clients:
        if other.id == candidate.id:
            continue
        if candidate.hetu and other.hetu.upper() == candidate.hetu.upper():
            reason = "hetu"
        elif phone and phone == _digits(other.phone):
            reason = "phone"
        elif name and SequenceMatcher(None, name, _plain(other.name)).ratio() >= 0.88:
            reason = "name"
        else:
            continue
        found.append(Likeness(other.id, other.code, other.name, reason))
    return tuple(found)


def next_code(codes: Iterable[str]) -> str:
    """The next free code in the manner of the newest ones: ``A-17`` gives ``A-18``; the first is ``A-1``."""
    taken = sorted(set(codes))
    best = ("A-", 0)
    for code in taken:
        stem = code.rstrip("0123456789")
        number = code[len(stem) :]
        if number and int(number) > best[1]:
            best = (stem, int(number))
    stem, number_now = best
    while f"{stem}{number_now + 1}" in taken:
        number_now += 1
    return f"{stem}{number_now + 1}"
