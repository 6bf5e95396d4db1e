"""Files sent to where they do not belong: drawn signers, names, readers, spaces and times against a plain judge.

Every file is properly signed and sealed by somebody with keys; what is drawn is whose, what its head claims, and who
opens it. The judge knows only the rules, in the order of PROTOCOL.md 2.5."""

import random
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from unittest.mock import patch

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json, message_header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_message_wire import content_json
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Parts, SignerRole
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.receive import bundle_in, message_in
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, Slot, SpaceId
from tests.support.headers import bundle_header, cert_sha256, message_header, revision
from tests.support.space import AT, FOUNDED, OTHER_SPACE, Member, Space, founded, space

ROW = "B4"
TITLE = "replay across spaces, laptops, epochs, readers and roles, times outside; against a judge; --runs: files"
TIMES = (AT, AT, AT, AT, FOUNDED - timedelta(days=30), AT + timedelta(days=3650), AT - timedelta(days=3650))


@dataclass(frozen=True, slots=True)
class People:
    """A space with two laptops, one of them in two epochs, and two coordinators."""

    space: Space
    laptops: tuple[Member, ...]
    coordinators: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """One file and its reader."""

    down: bool
    signer: Member
    named: Member
    cert_of: Member
    named_space: SpaceId
    epoch: int
    sealed_to: Member
    to: Member
    device: DeviceId
    reader: Member
    root: Space
    at: datetime


@cache
def people() -> tuple[People, People]:
    """Two spaces whose members know of each other."""
    made = []
    for number, of in enumerate((space(), founded(OTHER_SPACE))):
        first, second = (DeviceId(letter * 15 + str(2 + number)) for letter in "kl")
        laptops = (of.laptop(first), of.laptop(first, 3), of.laptop(second))
        coordinators = tuple(of.coordinator(CoordinatorId(letter * 15 + str(2 + number))) for letter in "mn")
        made.append(People(of, laptops, coordinators))
    return made[0], made[1]


def drawn(chance: random.Random) -> Drawn:
    """A file that mostly is as it should be, with one or two things drawn anew."""
    home, away = people()
    down = chance.random() < 0.5
    senders, readers = (home.coordinators, home.laptops) if down else (home.laptops, home.coordinators)
    everybody = (*home.laptops, *home.coordinators, *away.laptops, *away.coordinators)
    signer, reader = chance.choice(senders), chance.choice(readers)
    device = (reader if down else signer).holder.device
    assert device is not None
    drew = Drawn(
        down, signer, signer, signer, home.space.space, signer.holder.epoch, reader, reader, device, reader,
        home.space, AT,
    )  # fmt: skip
    for _ in range(chance.choice((0, 1, 1, 2))):
        name = chance.choice(("signer", "named", "cert_of", "sealed_to", "to", "named_space", "epoch", "root", "at",
                              "device"))  # fmt: skip
        value: object = chance.choice(everybody)
        if name == "named":
            value = chance.choice((*senders, *(away.coordinators if down else away.laptops)))
        elif name == "named_space":
            value = chance.choice((home, away)).space.space
        elif name == "epoch":
            value = chance.randint(1, 4)
        elif name == "root":
            value = chance.choice((home, away)).space
        elif name == "at":
            value = chance.choice(TIMES)
        elif name == "device":
            value = chance.choice((*home.laptops, *away.laptops)).holder.device
        changed: dict[str, Any] = {name: value}
        drew = replace(drew, **changed)
    return drew


def judged(drew: Drawn) -> str:
    """What must become of it."""
    signer, home = drew.signer.holder, people()[0].space.space
    if drew.sealed_to is not drew.reader:
        return "seal"
    if signer.space != drew.root.space:
        return "signature"
    if drew.at < FOUNDED - timedelta(days=1):
        return "not_yet_valid"
    if drew.at > FOUNDED + timedelta(days=731):
        return "expired"
    if signer.role is not (SignerRole.COORDINATOR if drew.down else SignerRole.DEVICE):
        return "signature"
    if drew.named_space != signer.space or cert_sha256(drew.cert_of) != cert_sha256(drew.signer):
        return "header"
    if drew.down:
        if drew.named.holder.coordinator != signer.coordinator:
            return "header"
        mine = drew.named_space == home and drew.device == drew.reader.holder.device
    else:
        if drew.named.holder.device != signer.device or drew.epoch < signer.epoch:
            return "header"
        mine = drew.named_space == home
    return "taken" if mine and drew.to is drew.reader else "not_for_me"


def outcome(drew: Drawn) -> str:
    """What becomes of it."""
    keys, root, home = [drew.reader.age.identity], drew.root.root.cert_pem, people()[0].space.space
    content = sealed(drew)
    try:
        if drew.down:
            device = drew.reader.holder.device
            assert device is not None
            message_in(bootstrap.envelopes(), content, keys, root, home, device)
        else:
            bundle_in(bootstrap.envelopes(), content, keys, root, home)
    except EnvelopeRefused as refused:
        return refused.fault.value
    return "taken"


def sealed(drew: Drawn) -> bytes:
    """The file, by a program that does not look at its own clock."""
    if drew.down:
        head = message_header(
            drew.named, people()[0].laptops[0], space=drew.named_space, cert_sha256=cert_sha256(drew.cert_of),
            device=drew.device, to=recipient_sha256(drew.to.age.recipient), created_at=drew.at,
        )  # fmt: skip
        parts = Parts(message_header_json(head), content_json({"a": 1}))
    else:
        assert drew.named.holder.device is not None
        head_up = bundle_header(
            drew.named, people()[0].coordinators[0], space=drew.named_space, cert_sha256=cert_sha256(drew.cert_of),
            slot=Slot(drew.named.holder.device, drew.epoch, 1), to=(recipient_sha256(drew.to.age.recipient),),
            created_at=drew.at,
        )  # fmt: skip
        parts = Parts(header_json(head_up), records_json([revision()]))
    with patch("hyvinvointi_desktop.bundles.cms.require_usable"):
        made = bootstrap.envelopes().seal(parts, drew.signer.identity, [drew.sealed_to.age.recipient], drew.at)
    return made.content


def run(runs: int, seed: int) -> int:
    """So many files."""
    chance, begin, failed = random.Random(seed), time.perf_counter(), 0
    counts: Counter[str] = Counter()
    for _ in range(runs):
        drew = drawn(chance)
        found, must = outcome(drew), judged(drew)
        counts[found] += 1
        if found != must:
            failed += 1
            print(f"  {found}, not {must}: {drew}")  # noqa: T201
    took = time.perf_counter() - begin
    print(f"{runs} files, {dict(sorted(counts.items()))}, {failed} judged otherwise, {took:.1f} s")  # noqa: T201
    return 1 if failed else 0
