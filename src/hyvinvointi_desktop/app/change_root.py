"""Changing the root of a space: the old root vouches for a new one, and all certificates are made anew under that.

Profile and registry may lie on different machines, so it goes in three steps, each of them whole or not there at all:
the new keys are kept in the profile as begun, the registry changes in one transaction, the profile switches. What was
broken off goes on where it stood, with the same keys. Where two coordinators change the root at once, the registry
takes one of them, and what the other began is dropped. Open invitations name the old root: they are taken back.
"""

import base64
import binascii
import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from hyvinvointi_desktop.app.exchange_port import SigningIdentity
from hyvinvointi_desktop.app.membership_port import IssuingKey, Membership, MembershipState, Side
from hyvinvointi_desktop.app.ports import Records, UnitOfWork
from hyvinvointi_desktop.app.publish_list import Issuer, next_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry, RegistryRecords
from hyvinvointi_desktop.app.registry_trust_port import NumberTaken, SpaceFacts
from hyvinvointi_desktop.app.space_certs_port import CertificateRefused, CertifiedKey
from hyvinvointi_desktop.app.space_keys import SpaceKeys, issued_and_proved, roots_in
from hyvinvointi_desktop.app.take_trust_list import proved_list, with_list
from hyvinvointi_desktop.app.trust_document import ListRefused, read_list_content
from hyvinvointi_desktop.domain.exchange import CoordinatorId, canonical_bytes, instant_text
from hyvinvointi_desktop.domain.trust import RootChange, Validity, living, validity_at

FORMAT = "hvl-root-change"


@dataclass(frozen=True, slots=True)
class Begun:
    """A change of root with its new keys, from the first step to the last."""

    root: CertifiedKey = field(repr=False)
    issuer: CertifiedKey = field(repr=False)
    new_sha256: str
    change: RootChange
    at: datetime

    def content(self) -> bytes:
        """As it lies in the encrypted profile."""
        return canonical_bytes({
            "format": FORMAT, "version": 1, "root": self.root.cert_pem.decode(), "root_key": self.root.key_pem.decode(),
            "issuer": self.issuer.cert_pem.decode(), "issuer_key": self.issuer.key_pem.decode(),
            "old_sha256": self.change.old_sha256, "new_sha256": self.new_sha256,
            "by_old": base64.b64encode(self.change.by_old).decode(),
            "by_new": base64.b64encode(self.change.by_new).decode(), "at": instant_text(self.at),
        })  # fmt: skip


@dataclass(frozen=True, slots=True)
class Changing:
    """What every step needs. ``unit`` opens a transaction of the profile."""

    unit: Callable[[], UnitOfWork]
    registry: Registry
    keys: SpaceKeys
    now: datetime


def begun_in(here: Membership | None) -> Begun | None:
    """The change of root that was begun here and is not through; None: there is none."""
    if here is None or not here.request.startswith(b"{"):
        return None
    try:
        data = json.loads(here.request)
        if data["format"] != FORMAT:
            return None
        root = CertifiedKey(data["root"].encode(), data["root_key"].encode())
        by_old, by_new = (base64.b64decode(data[key], validate=True) for key in ("by_old", "by_new"))
        return Begun(
            root, CertifiedKey(data["issuer"].encode(), data["issuer_key"].encode()), data["new_sha256"],
            RootChange(data["old_sha256"], root.cert_pem, by_old, by_new), datetime.fromisoformat(data["at"]),
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error):
        return None


def change_root(old: CertifiedKey | None, of: Changing) -> None:
    """The whole act; what was begun before is gone on with, and then needs no ``old``.

    ``old`` is the root of a stick; None where its key still lies in the profile.

    Raises:
        Refused: the root's key is neither here nor given, or is another space's; people are let in elsewhere; another
            coordinator changed something at the same moment (then all is as it was).
        Surroundings: profile or registry cannot be written; it goes on when asked for again.
    """
    begun = _begin(old, of)
    try:
        _in_registry(begun, of)
    except Refused:
        _drop(of)
        raise
    _switch(begun, of)


def go_on(of: Changing) -> bool:
    """Where the registry has the change and the profile has not, the profile switches; whether it did.

    Raises:
        Refused, Surroundings: it did not.
    """
    with of.unit() as uow:
        begun = begun_in(uow.records.membership(Side.COORDINATOR))
    if begun is None:
        return False
    with of.registry.reading() as known:
        space = known.space()
    if space is None or space.root_sha256 == begun.change.old_sha256:
        return False  # only the keys were made: the person decides whether to go on
    if space.root_sha256 != begun.new_sha256:
        _drop(of)
        return False
    _switch(begun, of)
    return True


# -- the three steps ---------------------------------------------------------------------------------------------------


def _begin(old: CertifiedKey | None, of: Changing) -> Begun:
    with of.unit() as uow:
        here = _place(uow.records)
        before = begun_in(here)
        if before is not None:
            return before
        begun = _made(_old_root(old, here, uow.records), here, of)
        uow.records.put_membership(replace(here, request=begun.content()))
        uow.commit()
    return begun


def _in_registry(begun: Begun, of: Changing) -> None:
    with of.unit() as uow:
        here = _place(uow.records)
    with of.registry.unit_of_work() as unit:
        unit.records.lock_root()
        space = unit.records.space()
        if space is None:
            raise Refused(Refusal.NO_SPACE)
        if space.root_sha256 == begun.new_sha256:
            return  # the break came after this step
        if space.root_sha256 != begun.change.old_sha256:
            raise Refused(Refusal.SOMEBODY_WAS_FASTER)
        try:
            _write(begun, space, here, unit.records, of)
        except NumberTaken as error:
            raise Refused(Refusal.SOMEBODY_WAS_FASTER) from error
        unit.commit()


def _switch(begun: Begun, of: Changing) -> None:
    with of.registry.reading() as known:
        newest = known.newest_list()
    certs = of.keys.certificates
    with of.unit() as uow:
        here = _place(uow.records)
        try:
            listed = proved_list(newest.content if newest else b"", here.root_pem, of.keys, read_list_content(here))
        except ListRefused as error:
            raise Refused(Refusal.TRUST_REFUSED, fault=error.fault) from error
        after = with_list(here, listed, of.keys, of.now)
        if after.root_sha256 != begun.new_sha256:
            raise Refused(Refusal.TRUST_REFUSED)
        until = certs.ends_at(begun.issuer.cert_pem)
        uow.records.put_membership(replace(after, request=b""))
        uow.records.add_issuing_key(
            IssuingKey(here.space, begun.issuer.cert_pem, begun.issuer.key_pem, begun.at, until)
        )
        uow.records.put_root_key(begun.root.key_pem)
        uow.commit()


def _drop(of: Changing) -> None:
    """What was begun is given up: nothing outside this profile knows of it."""
    with of.unit() as uow:
        here = uow.records.membership(Side.COORDINATOR)
        if here is not None and begun_in(here) is not None:
            uow.records.put_membership(replace(here, request=b""))
            uow.commit()


# -- what they do ------------------------------------------------------------------------------------------------------


def _place(records: Records) -> Membership:
    here, issuing = records.membership(Side.COORDINATOR), records.issuing_key()
    if here is None or here.state is not MembershipState.JOINED:
        raise Refused(Refusal.NO_SPACE)
    if issuing is None or issuing.space != here.space:
        raise Refused(Refusal.NOT_THE_KEEPER)
    return here


def _old_root(old: CertifiedKey | None, here: Membership, records: Records) -> CertifiedKey:
    pinned = roots_in(here.root_pem)[0]
    if old is None:
        key = records.root_key()
        if key is None:
            raise Refused(Refusal.ROOT_PUT_AWAY)
        return CertifiedKey(pinned, key)
    if old.cert_pem != pinned:
        raise Refused(Refusal.ROOT_NOT_OPENED)
    return old


def _made(old: CertifiedKey, here: Membership, of: Changing) -> Begun:
    certs, at = of.keys.certificates, of.now.replace(microsecond=0)
    root = certs.make_root(here.space, here.space_name, certs.new_key(), at)
    issuer = certs.make_issuer(root, certs.new_key(), at)
    new_sha256 = certs.read_root(root.cert_pem).sha256
    try:
        by_old, by_new = (certs.vouch(one.key_pem, root.cert_pem) for one in (old, root))
        if not certs.vouched(old.cert_pem, root.cert_pem, by_old):
            raise Refused(Refusal.ROOT_NOT_OPENED)
        old_sha256 = certs.read_root(old.cert_pem).sha256
    except (CertificateRefused, ValueError) as error:
        raise Refused(Refusal.ROOT_NOT_OPENED) from error
    return Begun(root, issuer, new_sha256, RootChange(old_sha256, root.cert_pem, by_old, by_new), at)


def _write(begun: Begun, space: SpaceFacts, here: Membership, records: RegistryRecords, of: Changing) -> None:
    at, by = of.now.replace(microsecond=0), CoordinatorId(here.own_id)
    records.add_root_change(begun.change, at)
    roots = begun.root.cert_pem + space.root_pem
    records.put_space(replace(space, root_pem=roots, root_sha256=begun.new_sha256))
    records.add_issuing_cert(begun.issuer.cert_pem, at)
    _coordinators_anew(begun, records, by, of.keys, at)
    _devices_anew(begun, records, by, of.keys, at)
    used = {a.invitation for a in records.all_admitted()}
    for issued in records.all_issued():
        if issued.id not in used and issued.taken_back_at is None:
            records.put_issued(replace(issued, taken_back_at=at))
    own = next((c for c in records.coordinators() if c.id == by), None)
    if own is None:
        raise Refused(Refusal.RIGHT_ENDED)
    signing = SigningIdentity(own.cert_pem, here.key_pem, begun.issuer.cert_pem, begun.root.cert_pem)
    next_list(records, Issuer(by, signing, of.keys.envelopes), of.now)


def _coordinators_anew(
    begun: Begun, records: RegistryRecords, by: CoordinatorId, keys: SpaceKeys, at: datetime
) -> None:
    for known in records.coordinators():
        asked = records.asked_by_coordinator(known.id)
        if not asked:  # mirrored from another's list: what stands there goes on being believed
            continue
        cert, proved = issued_and_proved(keys, begun.issuer, begun.root.cert_pem, asked, at)
        again = replace(known, cert_pem=cert, cert_sha256=proved.cert_sha256, valid_until=proved.last_at)
        records.add_coordinator_cert(again, records.coordinator_name(known.id), asked, at, by)


def _devices_anew(begun: Begun, records: RegistryRecords, by: CoordinatorId, keys: SpaceKeys, at: datetime) -> None:
    """Every living laptop whose time is on; more time for one that ran out stays somebody's decision."""
    ended = {w.id for w in records.workers() if w.ended_on is not None}
    for known in living(records.devices(), records.revocations()):
        asked = records.asked_by_device(known.device)
        if not asked or known.worker in ended or validity_at(known.valid_until, at) is Validity.ENDED:
            continue
        cert, proved = issued_and_proved(keys, begun.issuer, begun.root.cert_pem, asked, at)
        again = replace(known, cert_pem=cert, cert_sha256=proved.cert_sha256, valid_until=proved.last_at)
        records.add_device_cert(again, asked, at, by)
