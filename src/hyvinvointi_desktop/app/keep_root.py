"""The root's key: put away on two sticks under a passphrase, and fetched from there when a new issuing key is due."""

import json
from dataclasses import replace
from datetime import datetime

from hyvinvointi_desktop.app.age_port import Age, SealBroken
from hyvinvointi_desktop.app.exchange_port import SignerRole, SigningIdentity
from hyvinvointi_desktop.app.membership_port import IssuingKey, Membership, MembershipRecords, Side
from hyvinvointi_desktop.app.passphrases import LEAST
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.publish_list import Issuer, NewList, next_list
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import Registry
from hyvinvointi_desktop.app.space_certs_port import CertificateRefused, CertifiedKey, Holder
from hyvinvointi_desktop.app.space_identity import OwnCoordinator
from hyvinvointi_desktop.app.space_keys import SpaceKeys, issued_and_proved, roots_in
from hyvinvointi_desktop.domain.exchange import canonical_bytes
from hyvinvointi_desktop.domain.trust import TrustedCoordinator

FORMAT = "hvl-root"


def locked_root(passphrase: str, records: MembershipRecords, age: Age) -> bytes:
    """The root's key as the file that goes onto the two sticks. It stays in the profile until ``root_is_away``. Slow.

    Raises:
        Refused: there is no root's key here any more, or the passphrase is too short.
    """
    key, here = _here(records)
    if len(passphrase) < LEAST:
        raise Refused(Refusal.ROOT_PASSPHRASE_WEAK, least=LEAST)
    content = {
        "format": FORMAT, "version": 1, "space": here.space, "cert": roots_in(here.root_pem)[0].decode(),
        "key": key.decode(),
    }  # fmt: skip
    return age.lock(canonical_bytes(content), passphrase)


def root_is_away(copies: tuple[bytes, bytes], passphrase: str, uow: UnitOfWork, age: Age) -> None:
    """Takes the root's key out of the profile, once both copies, read back from the sticks, have opened. Slow.

    Raises:
        Refused: one of the copies does not open to the key that lies here: then it stays.
    """
    with uow:
        key, here = _here(uow.records)
        try:
            opened = [opened_root(copy, passphrase, age) for copy in copies]
        except Refused as error:
            raise Refused(Refusal.ROOT_NOT_WRITTEN) from error
        if any((one.key_pem, one.cert_pem) != (key, roots_in(here.root_pem)[0]) for one in opened):
            raise Refused(Refusal.ROOT_NOT_WRITTEN)
        uow.records.drop_root_key()
        uow.commit()


def opened_root(content: bytes, passphrase: str, age: Age) -> CertifiedKey:
    """The root of a stick's file. Slow.

    Raises:
        Refused: it is no such file, or the passphrase is another one.
    """
    try:
        data = json.loads(age.unlock(content, passphrase))
        if data["format"] != FORMAT or data["version"] != 1:
            raise Refused(Refusal.ROOT_NOT_OPENED)
        return CertifiedKey(data["cert"].encode("ascii"), data["key"].encode("ascii"))
    except (SealBroken, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refused(Refusal.ROOT_NOT_OPENED) from error


def new_issuing_key(
    root: CertifiedKey, uow: UnitOfWork, registry: Registry, own: OwnCoordinator, keys: SpaceKeys, now: datetime
) -> NewList:
    """Another issuing key in this profile, made with the root's key: when the one before ends, or its laptop is gone.

    From then on people are let in here, and this coordinator's own certificate is made with it.

    Raises:
        Refused: the root is another space's, or its time is over.
    """
    now = now.replace(microsecond=0)
    if root.cert_pem != roots_in(own.root_pem)[0]:
        raise Refused(Refusal.ROOT_NOT_OPENED)
    try:
        issuer = keys.certificates.make_issuer(root, keys.certificates.new_key(), now)
    except CertificateRefused as error:
        raise Refused(Refusal.KEEPER_RAN_OUT) from error
    holder = Holder(SignerRole.COORDINATOR, own.space, own.recipient, coordinator=own.coordinator)
    asked = keys.certificates.request(holder, own.signing.key_pem)
    cert, proved = issued_and_proved(keys, issuer, own.root_pem, asked, now)
    until = keys.certificates.ends_at(issuer.cert_pem)
    with uow:
        here = uow.records.membership(Side.COORDINATOR)
        if here is None:
            raise Refused(Refusal.NO_SPACE)
        uow.records.add_issuing_key(IssuingKey(own.space, issuer.cert_pem, issuer.key_pem, now, until))
        uow.records.put_membership(
            replace(here, cert_pem=cert, issuer_pem=issuer.cert_pem, valid_until=proved.last_at)
        )
        uow.commit()
    signing = SigningIdentity(cert, own.signing.key_pem, issuer.cert_pem, own.root_pem)
    with registry.unit_of_work() as unit:
        again = TrustedCoordinator(own.coordinator, cert, proved.cert_sha256, own.recipient, now, proved.last_at)
        name = unit.records.coordinator_name(own.coordinator)
        unit.records.add_issuing_cert(issuer.cert_pem, now)
        unit.records.add_coordinator_cert(again, name, asked, now, own.coordinator)
        made = next_list(unit.records, Issuer(own.coordinator, signing, keys.envelopes), now)
        unit.commit()
    return made


def _here(records: MembershipRecords) -> tuple[bytes, Membership]:
    key, here = records.root_key(), records.membership(Side.COORDINATOR)
    if key is None or here is None:
        raise Refused(Refusal.ROOT_PUT_AWAY)
    return key, here
