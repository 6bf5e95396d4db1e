"""The newcomer's half of joining: keys are made, and a request that only the inviting coordinator can read."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.app.join_files import JoinRequest, request_by_code
from hyvinvointi_desktop.app.look_at_request import ROLES
from hyvinvointi_desktop.app.membership_port import Membership, MembershipState, Side
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.space_certs_port import Holder
from hyvinvointi_desktop.app.space_identity import OwnDevice
from hyvinvointi_desktop.app.space_keys import SpaceKeys
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId
from hyvinvointi_desktop.domain.invitation import (
    BadInvitation,
    Guest,
    Invitation,
    InvitationRefused,
    read_invitation,
)
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.trust import Compared, Validity

SIDES = {Guest.WORKER: Side.DEVICE, Guest.COORDINATOR: Side.COORDINATOR}


@dataclass(frozen=True, slots=True)
class AskToJoin:
    """Follow an invitation. ``new_id`` is a fresh id for this laptop or installation, made by the caller."""

    invitation: str = field(repr=False)
    new_id: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The request file, and the digits to read aloud."""

    space_name: str
    request: bytes = field(repr=False)
    digits: str


def invitation_in(text: str) -> Invitation:
    """The invitation of a text, a file's content or what a QR picture says.

    Raises:
        Refused: there is none in it, it is damaged, or only a newer program reads it.
    """
    try:
        return read_invitation(text)
    except InvitationRefused as error:
        newer = error.fault is BadInvitation.NEWER
        raise Refused(Refusal.INVITATION_NEWER if newer else Refusal.INVITATION_UNREADABLE) from error


def ask_to_join(command: AskToJoin, uow: UnitOfWork, keys: SpaceKeys, now: datetime) -> Asked:
    """Makes keys in the profile and the request. Following the same invitation again gives the same request.

    Raises:
        Refused: the invitation is none, or too old; the profile is in a space already; it invites a coordinator and
            the profile is none.
    """
    invitation = invitation_in(command.invitation)
    if local_day(now) > invitation.last_day:
        raise Refused(Refusal.INVITATION_OLD, last_day=invitation.last_day)
    side, now = SIDES[invitation.guest], now.replace(microsecond=0)
    with uow:
        worker = uow.records.worker()
        if side is Side.COORDINATOR and Role.COORDINATOR not in worker.roles:
            raise Refused(Refusal.INVITATION_FOR_OTHER_ROLE)
        here = uow.records.membership(side)
        if here is not None and here.state is not MembershipState.ENDED:
            if here.invitation == invitation.text() and here.state is MembershipState.ASKED:
                return Asked(here.space_name, here.request, digits_of(here, keys))
            if here.state is MembershipState.JOINED:
                raise Refused(Refusal.JOINED_ALREADY, name=here.space_name)
        made, identity = _made(command.new_id, invitation, side, worker.name, keys, now)
        uow.records.drop_membership(side)
        uow.records.put_membership(made)
        uow.records.add_age_identity(side, made.recipient, identity, now)
        uow.commit()
    return Asked(made.space_name, made.request, digits_of(made, keys))


def digits_of(here: Membership, keys: SpaceKeys) -> str:
    """The digits that both people compare: over the public keys of both."""
    asked = keys.certificates.read_request(keys.certificates.request(holder_of(here), here.key_pem))
    return Compared(
        here.space, here.root_sha256, here.coordinator_recipient, here.own_id, asked.public_key_sha256,
        here.recipient,
    ).digits()  # fmt: skip


def holder_of(here: Membership) -> Holder:
    """Whom a certificate of this side speaks of."""
    if here.side is Side.COORDINATOR:
        return Holder(
            SignerRole.COORDINATOR, here.space, here.recipient, coordinator=CoordinatorId(here.own_id)
        )
    return Holder(SignerRole.DEVICE, here.space, here.recipient, DeviceId(here.own_id), here.epoch, here.worker)


def give_up_joining(side: Side, uow: UnitOfWork) -> None:
    """Takes back a request that was not answered, with its keys.

    Raises:
        Refused: there is none.
    """
    with uow:
        here = uow.records.membership(side)
        if here is None or here.state is not MembershipState.ASKED:
            raise Refused(Refusal.NOT_JOINED)
        uow.records.drop_membership(side)
        uow.commit()


def ask_for_renewal(own: OwnDevice, name: str, uow: UnitOfWork, keys: SpaceKeys) -> bytes:
    """A request for a certificate of a new key, for which the old key vouches. The old one goes on until the answer.

    However old the list of trust is: it may be the news of a renewed coordinator that is missing.

    Raises:
        Refused: the right was ended or has run out, or no coordinator can read the request.
    """
    certs = keys.certificates
    if own.trust.revocation_of(own.device) is not None:
        raise Refused(Refusal.RIGHT_ENDED)
    if own.validity is Validity.ENDED:
        raise Refused(Refusal.RIGHT_RAN_OUT)
    if not own.recipients:
        raise Refused(Refusal.NOBODY_TO_SEND_TO)
    with uow:
        here = uow.records.membership(Side.DEVICE)
        if here is None:
            raise Refused(Refusal.NOT_JOINED)
        key = here.next_key_pem or certs.new_key()
        old = next((d.cert_sha256 for d in own.trust.devices if d.device == own.device), "")
        unproved = JoinRequest("", certs.request(holder_of(here), key), name, "", old)
        request = replace(unproved, proof=certs.vouch(here.key_pem, unproved.said).hex())
        if not here.next_key_pem:
            uow.records.put_membership(replace(here, next_key_pem=key))
            uow.commit()
    return keys.age.seal(request.content(), own.recipients)


def _made(
    new_id: str, invitation: Invitation, side: Side, name: str, keys: SpaceKeys, now: datetime
) -> tuple[Membership, str]:
    age, key = keys.age.new_key(), keys.certificates.new_key()
    made = Membership(
        side=side,
        space=invitation.space,
        space_name=invitation.name,
        own_id=new_id,
        state=MembershipState.ASKED,
        key_pem=key,
        recipient=age.recipient,
        root_sha256=invitation.root_sha256,
        coordinator_recipient=invitation.recipient,
        asked_at=now,
        worker=invitation.worker,
        invitation=invitation.text(),
    )
    assert ROLES[invitation.guest] is holder_of(made).role
    asked = keys.certificates.request(holder_of(made), key)
    request = request_by_code(invitation.id, invitation.code, asked, name)
    try:
        sealed = keys.age.seal(request.content(), [invitation.recipient])
    except ValueError as error:
        raise Refused(Refusal.INVITATION_UNREADABLE) from error
    return replace(made, request=sealed), age.identity
