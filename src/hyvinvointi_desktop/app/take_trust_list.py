"""Taking in a list of trust: proved by the pinned root, never an older one, with what it says about oneself."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from hyvinvointi_desktop.app.ask_to_join import holder_of
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Envelopes, Opened, Signer, SignerRole
from hyvinvointi_desktop.app.membership_port import Membership, MembershipState, Side
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.space_certs_port import CertificateRefused, Proved
from hyvinvointi_desktop.app.space_keys import SpaceKeys, roots_in
from hyvinvointi_desktop.app.trust_document import ListRefused, read_list, read_list_content
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId
from hyvinvointi_desktop.domain.trust import RootChange, SeenList, TrustFault, TrustList, fault_of


@dataclass(frozen=True, slots=True)
class ListTaken:
    """What a list changed here. ``renewed``: this side got a new certificate; ``ended``: its right was ended;
    ``new``: it is another list than the one that was known; ``new_root``: the space stands on another
    root now."""

    trust: TrustList
    new: bool
    renewed: bool
    ended: bool
    new_root: bool = False


@dataclass(frozen=True, slots=True)
class ProvedList:
    """A list whose signature holds, and which coordinator made it."""

    trust: TrustList
    content: bytes
    by: CoordinatorId | None = None

    @property
    def digest(self) -> str:
        """What is remembered of it."""
        return hashlib.sha256(self.content).hexdigest()


def proved_list(
    signed: bytes, root_pem: bytes, keys: SpaceKeys, known: TrustList | None = None
) -> ProvedList:
    """The list of a signed file, when a coordinator signed it under this root, or under one that this root leads to.

    Under a former root only a key is believed that stands in ``known``, the list of before.

    Raises:
        ListRefused: it is not proved, or cannot be read.
        Refused: a change of root in it is not signed by both roots.
    """
    try:
        opened = _opened(signed, root_pem, keys)
    except EnvelopeRefused as error:
        raise ListRefused(TrustFault.UNPROVED, str(error)) from error
    if opened.signer.role is not SignerRole.COORDINATOR:
        raise ListRefused(TrustFault.UNPROVED, "not a coordinator's")
    if opened.signer.former_root and not is_listed(opened.signer, known, keys.envelopes):
        raise ListRefused(TrustFault.UNPROVED, "a former root")
    trust = read_list(opened.parts.records)
    if trust.space != opened.signer.space:
        raise ListRefused(TrustFault.OTHER_SPACE)
    return ProvedList(trust, opened.parts.records, opened.signer.coordinator)


def _opened(signed: bytes, root_pem: bytes, keys: SpaceKeys) -> Opened:
    """The list by the pinned root; else by the root that its own changes of root lead to from there, each of them
    signed by the root before. Raises EnvelopeRefused, ListRefused, Refused."""
    try:
        return keys.envelopes.read_open(signed, root_pem)
    except EnvelopeRefused as refused:
        try:
            later = root_led_to(signed, root_pem, keys)
        except (EnvelopeRefused, ListRefused):
            raise refused from None
        if later == roots_in(root_pem)[0]:
            raise
        return keys.envelopes.read_open(signed, later)


def root_led_to(signed: bytes, root_pem: bytes, keys: SpaceKeys) -> bytes:
    """The root to which the changes in a list lead from the pinned one. Nothing else in that list is proved by it.

    Raises:
        EnvelopeRefused, ListRefused: it cannot be read.
        Refused: a change that begins at the pinned root is not signed by both.
    """
    said = read_list(keys.envelopes.said_in_open(signed))
    return root_after(said.root_changes, roots_in(root_pem)[0], keys)


def is_listed(signer: Signer, known: TrustList | None, envelopes: Envelopes) -> bool:
    """Whether a coordinator signed with the very key that the list names: so it is believed under a former root too."""
    listed = known.coordinator(signer.coordinator) if known and signer.coordinator else None
    return listed is not None and envelopes.key_of(listed.cert_pem) == signer.key_sha256


def take_trust_list(signed: bytes, side: Side, uow: UnitOfWork, keys: SpaceKeys, now: datetime) -> ListTaken:
    """Takes the list in, when it is proved and not older than what was seen.

    Raises:
        Refused: it is not taken; everything stays as it was.
    """
    with uow:
        here = uow.records.membership(side)
        if here is None or here.state is not MembershipState.JOINED:
            raise Refused(Refusal.NOT_JOINED)
        try:
            known = read_list_content(here) if here.list_content else None
            proved = proved_list(signed, here.root_pem, keys, known)
            if known is not None and known.has_ended(proved.by):
                # Its certificate still holds; whoever has the key could put itself back.
                raise ListRefused(TrustFault.UNPROVED, "of a coordinator whose time is over")
            fault = fault_of(proved.trust, proved.digest, here.space, SeenList(here.list_version, here.list_digest))
        except ListRefused as error:
            raise _refused(error.fault) from error
        if fault is not None:
            raise _refused(fault)
        after = with_list(here, proved, keys, now)
        if after != here:
            uow.records.put_membership(after)
            uow.commit()
    return ListTaken(
        proved.trust,
        new=proved.trust.version != here.list_version,
        renewed=after.cert_pem != here.cert_pem,
        ended=_ended(after, proved.trust),
        new_root=after.root_sha256 != here.root_sha256,
    )


def with_list(here: Membership, proved: ProvedList, keys: SpaceKeys, now: datetime) -> Membership:
    """The side's place after the list: another root, a newer certificate of its own, the list itself."""
    trust = proved.trust
    known = replace(
        here, list_version=trust.version, list_digest=proved.digest, list_content=proved.content,
        space_name=trust.name,
    )  # fmt: skip
    root = root_after(trust.root_changes, roots_in(here.root_pem)[0], keys)
    roots = b"".join((root, *_former_roots(root, here, trust, keys)))
    return _with_certificate(replace(known, root_pem=roots, root_sha256=_sha256(root, keys)), trust, keys, now)


def _former_roots(root: bytes, here: Membership, trust: TrustList, keys: SpaceKeys) -> tuple[bytes, ...]:
    """The roots before, newest first: those that are known or told, and vouched for the one after them."""
    found = [root]
    told = {_sha256(pem, keys): pem for pem in (*trust.former_root_pems, *roots_in(here.root_pem))}
    for change in reversed(trust.root_changes):
        old = told.get(change.old_sha256)
        if old is None or old in found or change.new_root_pem not in found:
            continue
        if keys.certificates.vouched(old, change.new_root_pem, change.by_old):
            found.append(old)
    return tuple(found[1:])


def root_after(changes: tuple[RootChange, ...], pinned: bytes, keys: SpaceKeys) -> bytes:
    """The root of today: from the pinned one on, each new root that the one before and the new one both signed.

    Raises:
        Refused: a change that begins at the pinned root is not signed by both.
    """
    for change in changes:
        if change.old_sha256 != _sha256(pinned, keys):
            continue
        try:
            old = keys.certificates.vouched(pinned, change.new_root_pem, change.by_old)
            new = keys.certificates.vouched(change.new_root_pem, change.new_root_pem, change.by_new)
            facts = keys.certificates.read_root(change.new_root_pem)
        except CertificateRefused as error:
            raise Refused(Refusal.TRUST_REFUSED) from error
        if not (old and new) or facts.space != keys.certificates.read_root(pinned).space:
            raise Refused(Refusal.TRUST_REFUSED)
        pinned = change.new_root_pem
    return pinned


def _with_certificate(here: Membership, trust: TrustList, keys: SpaceKeys, now: datetime) -> Membership:
    """With the certificate that the list holds for this side, when it is a newer one for a key that lies here."""
    listed = _listed(here, trust)
    if not listed or listed == here.cert_pem:
        return here
    for issuer in trust.issuing_pems:
        try:
            proved = keys.certificates.prove(listed, issuer, roots_in(here.root_pem)[0], now)
        except CertificateRefused:
            continue
        key = _key_of(proved, here, keys)
        if key is None or proved.holder != holder_of(here):
            return here
        used_up = b"" if key == here.next_key_pem else here.next_key_pem
        return replace(
            here, cert_pem=listed, issuer_pem=issuer, valid_until=proved.last_at, key_pem=key, next_key_pem=used_up
        )
    return here


def _key_of(proved: Proved, here: Membership, keys: SpaceKeys) -> bytes | None:
    """Which of this side's keys the certificate is for."""
    certs, holder = keys.certificates, holder_of(here)
    for key in filter(None, (here.next_key_pem, here.key_pem)):
        if certs.read_request(certs.request(holder, key)).public_key_sha256 == proved.public_key_sha256:
            return key
    return None


def _listed(here: Membership, trust: TrustList) -> bytes:
    if here.side is Side.COORDINATOR:
        coordinator = trust.coordinator(CoordinatorId(here.own_id))
        return coordinator.cert_pem if coordinator else b""
    device = trust.device(DeviceId(here.own_id))
    return device.cert_pem if device else b""


def _ended(here: Membership, trust: TrustList) -> bool:
    if here.side is Side.COORDINATOR:
        return trust.coordinator(CoordinatorId(here.own_id)) is None
    return trust.revocation_of(DeviceId(here.own_id)) is not None


def _sha256(root_pem: bytes, keys: SpaceKeys) -> str:
    return keys.certificates.read_root(root_pem).sha256


def _refused(fault: TrustFault) -> Refused:
    refusal = Refusal.TRUST_OLDER if fault is TrustFault.OLDER else Refusal.TRUST_REFUSED
    return Refused(refusal, fault=fault)
