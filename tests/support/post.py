"""A worker and a coordinator with the real envelopes, and the coordinator's hand that writes messages down."""

import atexit
import functools
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_header_wire import message_header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_message_wire import content_json, receipt_content
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Parts, Signer, SigningIdentity
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.app.receive import ReceivedBundle, bundle_in
from hyvinvointi_desktop.app.seal_post import cert_sha256
from hyvinvointi_desktop.app.space_identity import OwnCoordinator, OwnDevice
from hyvinvointi_desktop.bundles.envelopes import LibraryEnvelopes
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import (
    BundleState,
    IngestFault,
    MessageHeader,
    MessageKind,
    Receipt,
    Totals,
)
from hyvinvointi_desktop.domain.exchange_totals import totals_of
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW, desk_on, open_store, with_agreements
from tests.support.spaces import SPACE_NAME, coordinator_desk, join, worker_desk
from tests.support.work import drive, held, planned

ENVELOPES = bootstrap.envelopes()
PLACE = PostPlace("p1", "Kansio", "")
OCTOBER = Month(2026, 10)


class QuickPapers(LibraryEnvelopes):
    """Real seals around papers that are only marked as signed: those of quick printers are no PDF."""

    def sign_report(self, pdf: bytes, signing: SigningIdentity, at: datetime, name: str, reason: str) -> bytes:  # noqa: ARG002
        """The paper after a word."""
        return b"signed by the laptop\n" + pdf

    def check_report(
        self, pdf: bytes, signer: Signer, root_pem: bytes, unsigned: bytes | None, unsigned_sha256: str  # noqa: ARG002
    ) -> None:
        """Whether it is that paper."""
        if unsigned is None or pdf != b"signed by the laptop\n" + unsigned:
            raise EnvelopeRefused(IngestFault.PDF)


@dataclass(slots=True)
class Hand:
    """Writes messages to one laptop, numbered and chained, and puts them into a folder as a coordinator does."""

    own: OwnCoordinator
    device: OwnDevice
    folder: Path
    at: datetime = NOW
    rseq: int = 0
    rprev: str = ""
    sent: list[bytes] = field(default_factory=list)

    def write(
        self, kind: MessageKind, content: Mapping[str, Any], files: Sequence[bytes] = (), **changes: Any
    ) -> bytes:
        """The sealed bytes of the next message. ``changes`` are fields of its header."""
        self.rseq += 1
        recipient = next(d.recipient for d in self.device.trust.devices if d.device == self.device.device)
        header = MessageHeader(
            self.own.space, kind, self.own.coordinator, cert_sha256(self.own.signing), self.device.device,
            recipient_sha256(recipient), self.rseq, self.rprev, self.at, self.device.trust.version,
        )  # fmt: skip
        parts = Parts(message_header_json(replace(header, **changes)), content_json(content), None, tuple(files))
        sealed = ENVELOPES.seal(parts, self.own.signing, (recipient,), self.at)
        self.rprev = sealed.bundle
        self.sent.append(sealed.content)
        return sealed.content

    def put(self, content: bytes, name: str = "") -> Path:
        """Lays a message where the laptop looks."""
        path = self.folder / "hvl1" / "c" / self.own.coordinator / "to" / self.device.device
        path.mkdir(parents=True, exist_ok=True)
        file = path / (name or f"r-1-{len(self.sent):08d}-{len(self.sent):08d}.hvlr")
        file.write_bytes(content)
        return file

    def bundles(self) -> list[ReceivedBundle]:
        """What the laptop has published, opened as the coordinator does, by number."""
        found = sorted((self.folder / "hvl1" / "d" / self.device.device).glob("*.hvl"))
        return [
            bundle_in(ENVELOPES, f.read_bytes(), self.own.identities, self.own.root_pem, self.own.space) for f in found
        ]

    def receipt(self, received: ReceivedBundle, **changes: Any) -> Receipt:
        """A good receipt of a bundle, its totals counted anew."""
        header = received.header
        made = Receipt(
            header.slot, received.opened.bundle, BundleState.RECEIVED, None, (), totals_of(received.records),
            header.slot.seq, received.opened.bundle, (), self.at,
        )  # fmt: skip
        return replace(made, **changes)

    def acknowledge(self, *receipts: Receipt) -> bytes:
        """One message with these receipts."""
        return self.write(MessageKind.RECEIPT, {"receipts": [receipt_content(r) for r in receipts]})


@dataclass(slots=True)
class Pair:
    """A worker who has joined, with a folder that both look into."""

    worker: Desk
    coordinator: Desk
    clock: FixedClock
    place: PostPlace
    hand: Hand = field(init=False)

    def close(self) -> None:
        """Both lock up."""
        self.worker.close()
        self.coordinator.close()

    def later(self, **gone: float) -> None:
        """Time passes for both."""
        self.clock.instant += timedelta(**gone)
        self.hand.at = self.clock.now()


def pair(folder: Path, *, real: bool = False, agreements: tuple[int, ...] = (1, 2)) -> Pair:
    """Maija has joined Kaisa's space; these of her clients have agreements, and nothing has left yet. With ``real``
    papers are printed and signed as the program does."""
    made = _open(folder, real=real)
    made.coordinator.make_space(SPACE_NAME)
    join(made.coordinator, made.worker)
    with_agreements(made.worker, *agreements)
    return _with_hand(made, folder)


def october(folder: Path) -> Pair:
    """The same with two visits in October, one planned in November, and October signed; made once and copied."""
    for name in ("kaisa", "maija"):
        shutil.copytree(_template() / name, folder / name)
    return _with_hand(_open(folder), folder)


@functools.cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="hyvinvointi-test-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = pair(folder)
    made.worker.log_sessions([
        held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05"),), note="SALAINEN kahvilla"),
        held("s2", "2026-10-12", minutes=90),
        planned("s3", "2026-11-12"),
    ])  # fmt: skip
    made.worker.seal_claim(OCTOBER, None, "fi")
    made.worker.delete_post_place(PLACE.id)
    made.close()
    return folder


def _open(folder: Path, *, real: bool = False) -> Pair:
    clock = FixedClock(NOW)
    there = (folder / "kaisa").exists()
    if there:
        coordinator, worker = (desk_on(open_store(folder / name), clock) for name in ("kaisa", "maija"))
    else:
        coordinator, worker = coordinator_desk(folder / "kaisa", clock), worker_desk(folder / "maija", clock)
    quick = QuickPapers(bootstrap.resources() / "fonts")
    press = {"printer": bootstrap.printer, "sealer": bootstrap.sealer} if real else {"envelopes": lambda: quick}
    for desk in (worker, coordinator):
        desk._tools = replace(desk._tools, **press)
    return Pair(worker, coordinator, clock, PLACE)


def _with_hand(made: Pair, folder: Path) -> Pair:
    shared = folder / "jaettu"
    shared.mkdir()
    made.place = replace(PLACE, where=str(shared))
    made.worker.save_post_place(made.place)
    made.hand = Hand(made.coordinator.own_coordinator(), made.worker.own_device(), shared)
    return made


def wrong(totals: Totals) -> Totals:
    """A cent more."""
    return replace(totals, cents=totals.cents + 1)

