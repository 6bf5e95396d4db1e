"""A year of many workers and a coordinator over one shared folder that loses, doubles and breaks files.

Everything is the program's own: profiles, diary, claims, seals, folder, registry, pay. What the people did is counted
here beside it, from minutes and kilometres alone, so that every sum of the program has another to be compared with.
"""

import json
import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO
from pathlib import Path

import pypdfium2

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.app.receive import bundle_in
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.approval import ApprovalState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleState, Receipt, RecordType
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.clock import FixedClock
from hyvinvointi_desktop.system.local import LocalSystem
from tests.support import factories as f
from tests.support.desks import desk_on
from tests.support.post import QuickPapers
from tests.support.spaces import SPACE_NAME, coordinator_desk, join, worker_desk
from tests.support.vaults import PASSPHRASE, QUICK_LIMITS
from tests.support.work import drive, held

YEAR = 2026
BEGINS = datetime(YEAR, 1, 5, 7, 0, tzinfo=UTC)
HOUR_CENTS = 1300
KM_CENTS = Decimal("0.55") * 100


@dataclass(frozen=True, slots=True)
class Sums:
    """What a claim comes to."""

    minutes: int = 0
    km_tenths: int = 0
    cents: int = 0

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(self.minutes + other.minutes, self.km_tenths + other.km_tenths, self.cents + other.cents)


@dataclass(slots=True)
class Person:
    """A worker with a laptop. ``done`` are the visits of each month as they really were."""

    number: int
    desk: Desk
    folder: Path
    done: dict[int, list[Session]] = field(default_factory=dict)
    restored: int = 0

    @property
    def clients(self) -> tuple[ClientId, ClientId]:
        """Two of the worker's own."""
        return ClientId(f"w{self.number}c1"), ClientId(f"w{self.number}c2")

    def truth(self, month: int) -> Sums:
        """What the month comes to, by the minutes and kilometres alone: the longest rules are in RULES.md 2 and 3."""
        visits = self.done.get(month, [])
        minutes = sum(int((s.ends_at - s.starts_at).total_seconds()) // 60 for s in visits)
        tenths = sum(t.km_tenths for s in visits for t in s.trips)
        km = (Decimal(tenths) / 10 * KM_CENTS).quantize(Decimal(1), ROUND_HALF_UP)
        return Sums(minutes, tenths, minutes * HOUR_CENTS // 60 + int(km))


@dataclass(slots=True)
class Told:
    """What went wrong on the way, counted, so that a run says what it has seen."""

    lost: int = 0
    doubled: int = 0
    halved: int = 0
    answers_lost: int = 0
    away: int = 0
    restored: int = 0
    corrected: int = 0


@dataclass(frozen=True, slots=True)
class Five:
    """What one worker's month comes to by five ways that know nothing of each other: the visits themselves, the
    worker's profile, the coordinator's registry, the proved receipt, and the signed paper that came along."""

    truth: Sums
    worker: Sums
    coordinator: Sums
    receipt: Sums
    paper_cents: int

    def agree(self) -> bool:
        """Whether all say the same, to the minute, the hundred metres and the cent."""
        same = self.truth == self.worker == self.coordinator == self.receipt
        return same and self.paper_cents == self.truth.cents


class Year:
    """Runs it month by month. The same seed does the same."""

    def __init__(self, folder: Path, workers: int, seed: int, *, real: bool = False) -> None:
        self._folder, self._real, self._random = folder, real, random.Random(seed)
        self.clock = FixedClock(BEGINS)
        self.told = Told()
        self.shared = folder / "shared"
        self.shared.mkdir()
        self.place = PostPlace("p1", "Kansio", str(self.shared))
        self._quick = QuickPapers(bootstrap.resources() / "fonts")
        self.coordinator = self._with_press(coordinator_desk(folder / "coordinator", self.clock))
        self.coordinator.make_space(SPACE_NAME)
        self.coordinator.save_post_place(self.place)
        self.people = [self._person(number) for number in range(1, workers + 1)]

    def close(self) -> None:
        """Everybody locks up."""
        self.coordinator.close()
        for person in self.people:
            person.desk.close()

    # -- people -------------------------------------------------------------------------------------------------

    def _person(self, number: int) -> Person:
        folder = self._folder / f"worker-{number}"
        worker_desk(folder, self.clock, f"Keksitty Lähetti {number}").close()
        person = Person(number, self._opened(folder), folder)
        join(self.coordinator, person.desk, f"Keksitty Lähetti {number}")
        for which, client in enumerate(person.clients, 1):
            person.desk.save_client(replace(f.client(which), id=client, code=f"B-{which}"))
            for half in (1, 7):
                person.desk.record_paper_agreement(_agreement(f"w{number}a{which}h{half}", client, half), None)
        person.desk.save_post_place(self.place)
        return person

    def _with_press(self, desk: Desk) -> Desk:
        press = (
            {"printer": bootstrap.printer, "sealer": bootstrap.sealer}
            if self._real else {"envelopes": lambda: self._quick}
        )  # fmt: skip
        desk._tools = replace(desk._tools, **press)
        return desk

    def _opened(self, folder: Path) -> Desk:
        """A profile whose marks lie outside its folder too, as in the installed program."""
        states = self._folder / "states" / folder.name
        states.mkdir(parents=True, exist_ok=True)
        store = Vault(folder, LocalSystem(states), QUICK_LIMITS).unlock(PASSPHRASE)
        return self._with_press(desk_on(store, self.clock))

    def reopen(self, person: Person) -> None:
        """The profile in the folder as it is now."""
        person.desk = self._opened(person.folder)

    # -- months -------------------------------------------------------------------------------------------------

    def run(self, months: int = 12) -> None:
        """So many months from January, then as many visits as it takes until nobody waits for anything."""
        for month in range(1, months + 1):
            self.clock.instant = end_of(month)
            for person in self.people:
                self.work(person, month)
            for person in self.people:
                if self._chance(8):
                    self.told.away += 1
                else:
                    self._send(person, month)
            self._break_files()
            if not self._chance(6):
                self.collect()
            self._lose_answers()
        self._settle(months)

    def work(self, person: Person, month: int) -> None:
        """Four visits, and the month signed."""
        visits = [self._visit(person, month, day) for day in sorted(self._random.sample(range(6, 27), 4))]
        person.done[month] = visits
        person.desk.log_sessions(visits)
        person.desk.seal_claim(Month(YEAR, month), None, "fi")

    def _visit(self, person: Person, month: int, day: int) -> Session:
        on = f"{YEAR}-{month:02d}-{day:02d}"
        name = f"w{person.number}m{month}d{day}"
        village = self._random.randrange(1, 6)  # the same way is the same length each time
        trip = replace(drive(f"{name}t", on, 70 + 90 * village), to_place=f"Kylä {village}, Polku 2")
        made = held(f"{name}s", on, minutes=self._random.choice((60, 90, 120)), trips=(trip,))
        return replace(made, clients=(self._random.choice(person.clients),))

    def correct(self, person: Person, month: int) -> None:
        """A visit was longer than was written: the month is signed anew."""
        visits = person.done[month]
        which = self._random.randrange(len(visits))
        visits[which] = replace(visits[which], ends_at=visits[which].ends_at + timedelta(minutes=30))
        person.desk.log_sessions([visits[which]])
        person.desk.seal_claim(Month(YEAR, month), None, "fi")
        self.told.corrected += 1

    def _send(self, person: Person, month: int) -> None:
        if month > 1 and self._chance(6):
            self.correct(person, month - 1)
        if self._chance(10):
            self._send_and_restore(person)
            return
        self.post(person)

    def post(self, person: Person) -> None:
        """What there is leaves, and the place is visited."""
        if person.desk.post().leaving:
            person.desk.seal_post()
        person.desk.post_round(self.place)

    def _send_and_restore(self, person: Person) -> None:
        """The laptop sends, then breaks, and goes on from a copy of before."""
        person.desk.close()
        kept = self._folder / "kept"
        shutil.copytree(person.folder, kept)
        self.reopen(person)
        self.post(person)
        person.desk.close()
        shutil.rmtree(person.folder)
        kept.rename(person.folder)
        self.reopen(person)
        self.clock.instant += timedelta(minutes=90)  # what is sent again is not the very same
        person.desk.post_round(self.place)
        if person.desk.post().copy is not None:
            person.desk.continue_post()
        person.restored += 1
        self.told.restored += 1
        self.post(person)

    def collect(self) -> None:
        """The coordinator visits the place."""
        got = self.coordinator.collect(self.place)
        assert got.fault is None

    # -- what goes wrong ----------------------------------------------------------------------------------------

    def _chance(self, one_in: int) -> bool:
        return self._random.randrange(one_in) == 0

    def _files(self, below: str, ending: str) -> Iterator[Path]:
        return iter(sorted((self.shared / "hvl1" / below).rglob(f"*.{ending}")))

    def _break_files(self) -> None:
        for file in list(self._files("d", "hvl")):
            match self._random.randrange(24):
                case 0:
                    file.unlink()
                    self.told.lost += 1
                case 1:
                    file.with_name(f"{file.stem} (kopio).hvl").write_bytes(file.read_bytes())
                    self.told.doubled += 1
                case 2:
                    file.with_name(f"{file.stem}-half.hvl").write_bytes(file.read_bytes()[:-100])
                    self.told.halved += 1

    def _lose_answers(self) -> None:
        for file in list(self._files("c", "hvlr")):
            if self._chance(12):
                file.unlink()
                self.told.answers_lost += 1

    # -- the end ------------------------------------------------------------------------------------------------

    def _settle(self, months: int) -> None:
        """Both go on visiting the place, which loses nothing more."""
        self.clock.instant = end_of(months) + timedelta(days=2)
        for _ in range(6):
            for person in self.people:
                self.post(person)
            self.collect()
            for sender in self.coordinator.inbox().senders:
                for gap in sender.gaps:
                    self.coordinator.ask_again(sender.device, gap.epoch)
            self.clock.instant += timedelta(days=1)
            if not any(p.desk.post().undelivered or p.desk.post().leaving for p in self.people):
                return
        raise AssertionError([
            (p.number, row.number, row.epoch, row.standing) for p in self.people for row in p.desk.post().undelivered
        ])  # fmt: skip


    # -- sums ---------------------------------------------------------------------------------------------------

    def sums(self, months: int) -> Iterator[tuple[int, int, Five]]:
        """Worker, month and the five sums of its living claim."""
        papers = self._papers()
        for month in range(1, months + 1):
            rows = self.coordinator.month_to_approve(Month(YEAR, month)).rows
            living = [r.claim for r in rows if r.standing.state is not ApprovalState.REPLACED]
            by_name = {c.worker_name: c for c in living}
            assert len(by_name) == len(living) == len(self.people)
            for person in self.people:
                claim = by_name[f"Keksitty Lähetti {person.number}"]
                there = Sums(claim.payable_minutes, claim.km_tenths, claim.total_cents)
                own = person.desk.claim(Month(YEAR, month), None)
                assert own.sealed is not None
                assert own.sealed.id == claim.id
                totals = json.loads(own.sealed.document)["totals"]
                mine = Sums(totals["payable_minutes"], int(Decimal(totals["km"]) * 10), totals["total_cents"])
                yield person.number, month, Five(
                    person.truth(month), mine, there, self._receipt(person, claim.id), papers[claim.id]
                )

    def _receipt(self, person: Person, claim: ClaimId) -> Sums:
        with person.desk._store.reading() as records:
            proved = [p.receipt for item in records.outbox() if item.claim == claim for p in item.receipts]
        totals = {r.totals for r in proved if r.state in _ARRIVED and _was_accepted(r, claim)}
        assert len(totals) == 1, (person.number, claim, proved)
        (found,) = totals
        return Sums(found.minutes, found.km_tenths, found.cents)

    def _papers(self) -> dict[ClaimId, int]:
        """The sum that stands on each signed paper as the coordinator has it."""
        own, found = self.coordinator.own_coordinator(), dict[ClaimId, int]()
        with self.coordinator._store.registry.reading() as records:
            kept = [(b.bundle, records.bundle_content(b.bundle)) for b in records.bundles(newest=100_000)]
        for _, content in kept:
            got = bundle_in(self._quick, content or b"", own.identities, own.root_pem, own.space)
            claims = [r for r in got.records if r.type == RecordType.CLAIM and r.body is not None]
            if got.opened.parts.report is not None:
                found[ClaimId(claims[0].id)] = self._sum_on(got.opened.parts.report)
        return found

    def _sum_on(self, paper: bytes) -> int:
        if not self._real:
            return int(json.loads(paper.split(b"\n", 1)[1])["totals"]["total_cents"])
        with pypdfium2.PdfDocument(BytesIO(paper)) as pdf:
            text = "".join(page.get_textpage().get_text_range() for page in pdf)
        euros = re.findall(r"Yhteensä\s+(\d[\d\s]*,\d\d)\s€", text)
        return int(re.sub(r"\D", "", euros[-1]))

    def sent_back(self) -> int:
        """How many records the coordinator has not accepted in the end, by the receipts: none of these workers did
        wrong. What was sent back and accepted when it left anew counts for nothing."""
        found = 0
        for person in self.people:
            with person.desk._store.reading() as records:
                receipts = [p.receipt for item in records.outbox() for p in item.receipts[-1:]]
            last = {(r.type, r.id): r.fault for receipt in sorted(receipts, key=_place) for r in receipt.records}
            found += sum(fault is not None for fault in last.values())
        return found

    def pay(self, months: int) -> int:
        """Approves what is clean, pays it, and tells the workers; the cents that were paid come back."""
        paid = 0
        for month in range(1, months + 1):
            self.coordinator.approve_all_clean(Month(YEAR, month))
            made = self.coordinator.payroll(Month(YEAR, month))
            paid += made.total_cents
            self.coordinator.mark_claims_paid([c.claim.id for c in made.claims], self.coordinator.clock.today())
        self.collect()
        for person in self.people:
            self.post(person)
        return paid


_ARRIVED = (BundleState.RECEIVED, BundleState.DUPLICATE, BundleState.RETURNED)


def _place(receipt: Receipt) -> tuple[int, int]:
    return receipt.slot.epoch, receipt.slot.seq


def _was_accepted(receipt: Receipt, claim: ClaimId) -> bool:
    """Whether the claim itself was, whatever became of what came along."""
    return not any(r.type == RecordType.CLAIM and r.id == claim and r.fault is not None for r in receipt.records)


def _agreement(name: str, client: ClientId, first_month: int) -> Agreement:
    """Half a year on paper."""
    last = date(YEAR, first_month + 5, 30 + (first_month == 7))
    return replace(
        f.agreement(name), client=client, first_day=date(YEAR, first_month, 1), last_day=last, text=None,
        text_sha256="", signatures=(), signed_at=None, pdf=None, read_by=None, template="",
    )  # fmt: skip


def end_of(month: int) -> datetime:
    """The second evening of the next month."""
    return datetime(YEAR + month // 12, month % 12 + 1, 2, 17, 0, tzinfo=UTC)
