"""The client's network: who may be talked with about what, the drawn map as a picture, meetings with the network."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.log_session import WORK, check_session
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import ClientId, EcomapId, NetworkMemberId
from hyvinvointi_desktop.domain.rehabilitation import Ecomap, NetworkMeeting, NetworkMember
from hyvinvointi_desktop.domain.sessions import Attachment, Session

NETWORK_AREAS = frozenset({Area.REHABILITATION})
_PICTURES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


def save_member(member: NetworkMember, uow: UnitOfWork) -> frozenset[Area]:
    """Adds or changes somebody of a network, with the permission to talk with them.

    Raises:
        Refused: there is no such client, the name is missing, or the permission is withdrawn without having been given
            or before it was.
    """
    name = " ".join(member.name.split())
    if not name:
        raise Refused(Refusal.NAME_MISSING)
    if member.withdrawn_on is not None and (member.permitted_on is None or member.withdrawn_on < member.permitted_on):
        raise Refused(Refusal.PERMISSION_ORDER, on=member.permitted_on)
    with uow:
        before = uow.records.network_member(member.id)
        if uow.records.client(member.client) is None or (before is not None and before.client != member.client):
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.put_network_member(replace(member, name=name))
        uow.commit()
    return NETWORK_AREAS


def withdraw(member_id: NetworkMemberId, on: date, uow: UnitOfWork) -> frozenset[Area]:
    """The client takes the permission back from a day on.

    Raises:
        Refused: there is nobody of that id, no permission was given, or it was given after that day.
    """
    with uow:
        member = uow.records.network_member(member_id)
        if member is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if member.permitted_on is None or on < member.permitted_on:
            raise Refused(Refusal.PERMISSION_ORDER, on=member.permitted_on)
        uow.records.put_network_member(replace(member, withdrawn_on=on))
        uow.commit()
    return NETWORK_AREAS


def delete_member(member_id: NetworkMemberId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes somebody out of the network. Raises Refused when there is nobody of that id."""
    with uow:
        if uow.records.network_member(member_id) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_network_member(member_id)
        uow.commit()
    return NETWORK_AREAS


def is_picture(content: bytes) -> bool:
    """Whether the bytes begin as a PNG or JPEG picture does."""
    return any(content.startswith(magic) for magic, _ in _PICTURES)


def save_ecomap(ecomap: Ecomap, picture: Attachment | None, uow: UnitOfWork) -> frozenset[Area]:
    """Keeps a photo of the drawn map; the picture lies in the encrypted store alone. Without ``picture`` the one that
    is kept already stays.

    Raises:
        Refused: there is no such client or picture, or the bytes are no PNG or JPEG picture.
    """
    if picture is not None and not (is_picture(picture.content) and picture.media_type in dict(_PICTURES).values()):
        raise Refused(Refusal.NOT_A_PICTURE)
    with uow:
        records = uow.records
        if records.client(ecomap.client) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        kept = records.attachment(ecomap.picture)
        if picture is not None and picture.id == ecomap.picture and kept is None:
            records.add_attachment(picture)
        elif kept is None:
            raise Refused(Refusal.NOT_A_PICTURE)
        records.put_ecomap(replace(ecomap, words=ecomap.words.strip()))
        uow.commit()
    return NETWORK_AREAS


def delete_ecomap(ecomap_id: EcomapId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a drawn map out. Raises Refused when there is none of that id."""
    with uow:
        if uow.records.ecomap(ecomap_id) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_ecomap(ecomap_id)
        uow.commit()
    return NETWORK_AREAS


@dataclass(frozen=True, slots=True)
class NetworkAsked:
    """Who may be asked to a meeting on a day: first those with a permission, then the others."""

    permitted: tuple[NetworkMember, ...]
    others: tuple[NetworkMember, ...]


def to_ask(client: ClientId, day: date, records: Records) -> NetworkAsked:
    """The client's network for a meeting on that day."""
    network = records.network_of(client)
    may = tuple(m for m in network if m.may_be_talked_with(day))
    return NetworkAsked(may, tuple(m for m in network if m not in may))


def save_meeting(
    session: Session, members: Sequence[NetworkMemberId], others: str, uow: UnitOfWork, definitions: Definitions
) -> frozenset[Area]:
    """A network meeting in the calendar with who is asked to it: one act. Somebody without a permission is told of on
    the screen and not refused: the client sits there too.

    Raises:
        Refused: as ``check_session``; a client that is not there; somebody who is in none of the clients' networks.
    """
    with uow:
        records = uow.records
        check_session(session, all_programmes(records, definitions).versions)
        if any(records.client(c) is None for c in session.clients):
            raise Refused(Refusal.NO_CLIENT)
        network = {m.id for c in session.clients for m in records.network_of(c)}
        if any(member not in network for member in members):
            raise Refused(Refusal.NO_SUCH_RECORD)
        records.put_session(session)
        records.put_network_meeting(NetworkMeeting(session.id, tuple(dict.fromkeys(members)), others.strip()))
        uow.commit()
    return NETWORK_AREAS | WORK
