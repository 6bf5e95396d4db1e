"""Taking the coordinator's answer: the laptop becomes a member of the space, proved by what the invitation named."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from hyvinvointi_desktop.app.ask_to_join import digits_of, holder_of
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused
from hyvinvointi_desktop.app.join_files import JoinAnswer, read_join_answer
from hyvinvointi_desktop.app.membership_port import Membership, MembershipState, Side
from hyvinvointi_desktop.app.ports import Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.registry_trust_port import SpaceFacts
from hyvinvointi_desktop.app.space_certs_port import CertificateFault, CertificateRefused, Proved
from hyvinvointi_desktop.app.space_keys import SpaceKeys, roots_in
from hyvinvointi_desktop.app.take_trust_list import proved_list, root_led_to, with_list
from hyvinvointi_desktop.app.trust_document import ListRefused
from hyvinvointi_desktop.domain.trust import SeenList, fault_of

_TIMES = (CertificateFault.NOT_YET, CertificateFault.EXPIRED)


@dataclass(frozen=True, slots=True)
class FinishJoining:
    """Take the answer. ``confirmed``: the coordinator told that the digits are the same; without it the place is kept
    and nothing about a client is sent."""

    answer: bytes = field(repr=False)
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Joined:
    """The space that was joined, and on which side."""

    side: Side
    space_name: str
    hint: str
    confirmed: bool
    trust_list: bytes = field(default=b"", repr=False)


def finish_joining(command: FinishJoining, uow: UnitOfWork, keys: SpaceKeys, now: datetime) -> Joined:
    """Becomes a member. The same answer again changes nothing.

    Raises:
        Refused: nothing was asked; the answer is another's or damaged; it is not proved by the root that the
            invitation named; or this laptop's clock must be wrong.
    """
    with uow:
        here, answer = _asked(uow.records, command.answer, keys)
        after = _member(here, answer, keys, now)
        if here.state is MembershipState.JOINED and after.list_version < here.list_version:
            raise Refused(Refusal.TRUST_OLDER)
        joined = replace(
            after,
            state=MembershipState.JOINED,
            joined_at=here.joined_at or now.replace(microsecond=0),
            confirmed=here.confirmed or command.confirmed,
        )
        uow.records.put_membership(joined)
        uow.commit()
    return Joined(joined.side, joined.space_name, answer.hint, joined.confirmed, answer.trust_list)


def confirm_digits(side: Side, uow: UnitOfWork) -> None:
    """The coordinator told that the digits are the same.

    Raises:
        Refused: nothing was asked.
    """
    with uow:
        here = uow.records.membership(side)
        if here is None:
            raise Refused(Refusal.NOT_JOINED)
        uow.records.put_membership(replace(here, confirmed=True))
        uow.commit()


def found_beside(registry: Registry, records_of: Membership) -> None:
    """A second coordinator's own registry learns which space it is of; where it is shared it knows."""
    with registry.unit_of_work() as unit:
        if unit.records.space() is None:
            root = records_of.root_pem
            made = records_of.joined_at or records_of.asked_at
            unit.records.put_space(
                SpaceFacts(records_of.space, records_of.space_name, root, records_of.root_sha256, made)
            )
            unit.commit()


def digits_to_read(records: Records, side: Side, keys: SpaceKeys) -> str:
    """The digits of what was asked.

    Raises:
        Refused: nothing was asked.
    """
    here = records.membership(side)
    if here is None:
        raise Refused(Refusal.NOT_JOINED)
    return digits_of(here, keys)


def _asked(records: Records, content: bytes, keys: SpaceKeys) -> tuple[Membership, JoinAnswer]:
    """The side that the answer is for."""
    refused: Refused | None = None
    for side in Side:
        here = records.membership(side)
        if here is None:
            continue
        try:
            answer = read_join_answer(content, records.age_identities(side), keys.age)
        except Refused as error:
            refused = error
            continue
        if answer.newcomer != here.own_id:
            raise Refused(Refusal.ANSWER_UNREADABLE)
        return here, answer
    raise refused or Refused(Refusal.NOT_JOINED)


def _member(here: Membership, answer: JoinAnswer, keys: SpaceKeys, now: datetime) -> Membership:
    proved = _proved(here, answer, keys, now)
    joined = here.state is MembershipState.JOINED  # then the list says what is new, the key with it
    member = here if joined else replace(
        here, cert_pem=answer.cert_pem, issuer_pem=answer.issuer_pem, root_pem=roots_in(answer.root_pem)[0],
        valid_until=proved.last_at,
    )  # fmt: skip
    try:
        listed = proved_list(answer.trust_list, roots_in(answer.root_pem)[0], keys)
    except ListRefused as error:
        raise Refused(Refusal.ANSWER_UNPROVED) from error
    if fault_of(listed.trust, listed.digest, here.space, SeenList()) is not None:
        raise Refused(Refusal.ANSWER_UNPROVED)
    return with_list(member, listed, keys, now)


def _led_to(here: Membership, answer: JoinAnswer, keys: SpaceKeys) -> bool:
    """Whether the space has changed its root since, and the answer is the first that tells of it."""
    if not here.root_pem:
        return False
    try:
        return root_led_to(answer.trust_list, here.root_pem, keys) == roots_in(answer.root_pem)[0]
    except (EnvelopeRefused, ListRefused):
        return False


def _proved(here: Membership, answer: JoinAnswer, keys: SpaceKeys, now: datetime) -> Proved:
    """The certificate is this side's, for the key that lies here, under the root that the invitation named."""
    certs = keys.certificates
    try:
        root = certs.read_root(answer.root_pem)
        if root.sha256 != here.root_sha256 and not _led_to(here, answer, keys):
            raise Refused(Refusal.ANSWER_UNPROVED)
        proved = certs.prove(answer.cert_pem, answer.issuer_pem, answer.root_pem, now)
        mine = {
            certs.read_request(certs.request(holder_of(here), key)).public_key_sha256
            for key in filter(None, (here.key_pem, here.next_key_pem))
        }
    except CertificateRefused as error:
        refusal = Refusal.CLOCK_OFF if error.fault in _TIMES else Refusal.ANSWER_UNPROVED
        raise Refused(refusal) from error
    if proved.holder != holder_of(here) or proved.public_key_sha256 not in mine:
        raise Refused(Refusal.ANSWER_UNPROVED)
    return proved
