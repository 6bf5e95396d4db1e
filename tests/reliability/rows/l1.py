"""Bundles of twelve visits each are taken in, in any order and some of them twice: every visit is there once as it was
put right last, each laptop has one receipt for each bundle, and the memory does not grow with their number.

Most are made without cryptography, which the other rows try; each tenth laptop seals as the program does. How long
10 000 take is measured by ``python -m tests.benchmarks.collecting``.
"""

import os
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hyvinvointi_desktop.app.collect import Collected
from hyvinvointi_desktop.app.exchange_port import Opened, Parts, SealedParts, SigningIdentity
from hyvinvointi_desktop.app.exchange_reading import read_session
from hyvinvointi_desktop.app.exchange_records import Known, session_fact
from hyvinvointi_desktop.app.judge_records import JUDGING
from hyvinvointi_desktop.domain.days import HELSINKI
from hyvinvointi_desktop.domain.exchange import NO_DIGEST, BundleState, RecordRevision, RecordType
from hyvinvointi_desktop.store.registry.unit import SqlRegistry
from tests.reliability.rows import b3
from tests.support.senders import MemoryPlace, PlainEnvelopes, Receiving, Sending
from tests.support.space import WORKER
from tests.support.work import drive, held

ROW = "L1"
TITLE = "bundles of twelve visits in any order: every sum is what was sent, the memory stays; --runs: bundles"
VISITS, LAPTOPS, SEALING = 12, 20, 10
FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
_STATUS, _FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
_BODY = session_fact(held("9", "2026-10-05", trips=(drive("t9", "2026-10-05"),)), Known()).body


class SomeSealed(PlainEnvelopes):
    """Seals for some laptops as the program does, and for the others nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.sealing: set[bytes] = set()

    def seal(self, parts: Parts, signing: SigningIdentity, recipients: Sequence[str], at: datetime) -> SealedParts:
        """A file."""
        if signing.cert_pem in self.sealing:
            return self._real.seal(parts, signing, recipients, at)
        return super().seal(parts, signing, recipients, at)

    def open(self, content: bytes, identities: Sequence[str], root_pem: bytes) -> Opened:
        """What is in it. Raises EnvelopeRefused."""
        if content in self._made:
            return super().open(content, identities, root_pem)
        return self._real.open(content, identities, root_pem)


@dataclass(frozen=True, slots=True)
class Taken:
    """What is wrong, and by how much the memory has grown at most (MiB; 0 where the system does not tell)."""

    wrong: tuple[str, ...]
    grown_mib: float


class Worker:
    """A laptop that sends visits, and what they must add up to."""

    def __init__(self, laptop: Sending, drawn: random.Random) -> None:
        self._laptop, self._drawn = laptop, drawn
        self.visits: dict[str, tuple[int, int]] = {}
        """Minutes and tenths of kilometres of each, as they are now."""

    def send(self) -> SealedParts:
        """Twelve new visits, and the last one of the bundle before put right: it was half an hour longer."""
        last = next(reversed(self.visits), None)
        made = [] if last is None else [self._revision(last, self.visits[last][0] + 30, self.visits[last][1])]
        for _ in range(VISITS):
            more = self._drawn.randrange(4)
            name = f"{self._laptop.device}{len(self.visits)}"
            made.append(self._revision(name, 60 + 15 * more, 240 + 60 * more))
        return self._laptop.send(*made)

    def _revision(self, name: str, minutes: int, km_tenths: int) -> RecordRevision:
        before = self._laptop.newest.get((RecordType.SESSION, name))
        self.visits[name] = (minutes, km_tenths)
        day = FIRST + timedelta(days=int(name[16:]) % 28)
        begins = datetime(day.year, day.month, day.day, 6, tzinfo=UTC).astimezone(HELSINKI)
        trip = {**_BODY["trips"][0], "id": f"t{name}", "on": f"{day}", "km": f"{km_tenths // 10}.{km_tenths % 10}"}
        body = {
            **_BODY, "starts_at": begins.isoformat(timespec="minutes"), "trips": [trip], "entered_on": f"{day}",
            "ends_at": (begins + timedelta(minutes=minutes)).isoformat(timespec="minutes"),
        }  # fmt: skip
        return RecordRevision(
            RecordType.SESSION, name, before.rev + 1 if before else 1, before.digest if before else NO_DIGEST, WORKER,
            self._laptop.device, self._laptop.at, body, "longer" if before else "",
        )  # fmt: skip


def taken_in(registry: SqlRegistry, bundles: int, drawn: random.Random) -> Taken:
    """So many are made and taken in."""
    envelopes = SomeSealed()
    here = Receiving(registry, envelopes, judging=JUDGING)
    laptops = [Sending(b3.laptop(n), envelopes) for n in range(LAPTOPS)]
    envelopes.sealing = {one.member.identity.cert_pem for one in laptops[::SEALING]}
    here.knows(*laptops)
    workers = [Worker(one, drawn) for one in laptops]
    sent = [workers[n % LAPTOPS].send() for n in range(bundles)]
    place = MemoryPlace()
    for one in drawn.sample(sent, bundles):
        place.put(one.content)
    for one in drawn.sample(sent, bundles // 20):
        place.put(one.content, f"d/y/{one.bundle[:16]} (conflicted copy).hvl")
    before = _most_mib(anew=True)
    got = here.collect(place)
    grown = _most_mib() - before
    wrong = *_wrong_files(got, sent), *_wrong_sums(registry, workers), *_wrong_rows(registry, laptops, sent)
    return Taken(wrong, grown)


def _wrong_files(got: Collected, sent: Sequence[SealedParts]) -> Iterator[str]:
    last = {t.bundle: t.state for t in got.taken}  # one that waited is told again when it is taken in
    missing = [one.bundle for one in sent if last.get(one.bundle) is not BundleState.RECEIVED]
    if missing or len(last) != len(sent):
        yield f"{len(missing)} of {len(last)} not taken in"
    if got.refused or got.fault or got.known != len(sent) // 20:
        yield f"refused {got.refused[:3]}, {got.fault}, known {got.known}"


def _wrong_sums(registry: SqlRegistry, workers: Sequence[Worker]) -> Iterator[str]:
    with registry.reading() as records:
        facts = records.facts_of(WORKER, [RecordType.SESSION], FIRST, LAST)
    found = {fact.id: _sums(fact) for fact in facts}
    if len(facts) != len(found):
        yield "a visit is there twice"
    wanted = {name: sums for worker in workers for name, sums in worker.visits.items()}
    if found != wanted:
        odd = sorted(name for name in found.keys() | wanted.keys() if found.get(name) != wanted.get(name))
        yield f"{len(odd)} visits differ, the first {odd[0]}: {found.get(odd[0])} and not {wanted.get(odd[0])}"


def _sums(fact: RecordRevision) -> tuple[int, int]:
    session = read_session(fact)
    return (session.ends_at - session.starts_at) // timedelta(minutes=1), sum(t.km_tenths for t in session.trips)


def _wrong_rows(registry: SqlRegistry, laptops: Sequence[Sending], sent: Sequence[SealedParts]) -> Iterator[str]:
    with registry.reading() as records:
        for one in laptops:
            row = records.row(one.device, 1)
            if (row.head_seq, row.head or NO_DIGEST, row.frozen) != (one.seq, one.prev, False):
                yield f"{one.device} stands at {row}"
        said = [[r.receipt for r in records.receipts_of(one.bundle)] for one in sent]
    good = [[r for r in one if r.state is BundleState.RECEIVED] for one in said]
    yield from (f"{len(one)} receipts" for one in good if len(one) != 1)
    visits = sum(r.totals.visits for one in good for r in one if r.totals is not None)
    if visits != VISITS * len(sent) + sum(max(one.seq - 1, 0) for one in laptops):
        yield f"the receipts tell of {visits} visits"


def _most_mib(*, anew: bool = False) -> float:
    """The most memory the process has held, since the last time that was asked for ``anew``; 0 where nobody tells."""
    if not os.access(_FORGET, os.W_OK):
        return 0.0
    if anew:
        _FORGET.write_text("5")
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def run(runs: int, seed: int) -> int:
    """So many bundles."""
    with b3.file_registry() as file:
        begun = time.perf_counter()
        taken = taken_in(file.registry, runs, random.Random(seed))
    spent = time.perf_counter() - begun
    print(f"{runs} bundles, {len(taken.wrong)} wrong, {taken.grown_mib:.1f} MiB more, {spent:.1f} s")  # noqa: T201
    print(*taken.wrong[:20], sep="\n")  # noqa: T201
    return bool(taken.wrong)
