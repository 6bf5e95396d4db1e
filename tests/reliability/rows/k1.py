"""The machine's clock jumps between the acts; beside it the same acts are done by a clock that goes right."""

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.reliability.bench import fresh
from tests.support.desks import desk_on
from tests.support.vaults import PASSPHRASE, QuickVault
from tests.support.work import drive, held, planned

ROW = "K1"
TITLE = "clock jumps of a second to ten years, 2038, 29 February: order and totals as with a clock that goes right"
START = datetime(2026, 11, 2, 10, tzinfo=UTC)
MONTHS = [Month(2026, n) for n in range(7, 13)]
STEPS = 24
_YEAR = timedelta(days=365)
JUMPS = [sign * span for sign in (1, -1) for span in (
    timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(days=40), _YEAR,
    10 * _YEAR,
)]  # fmt: skip
MOMENTS = [
    datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC), datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(2028, 2, 29, 12, tzinfo=UTC), datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC),
    datetime(2026, 10, 25, 1, 0, 1, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1999, 12, 31, 23, tzinfo=UTC),
]  # fmt: skip

Act = Callable[[Desk], object]


@dataclass(slots=True)
class Script:
    """Acts drawn once and done at both desks."""

    chance: random.Random
    planned: list[str] = field(default_factory=list)
    logged: int = 0

    def next_act(self) -> Act:
        """One act."""
        kind = self.chance.choice(("log", "log", "log", "plan", "hold", "seal", "deliver", "back up"))
        if kind == "hold" and self.planned:
            about = SessionId(self.planned.pop())
            return lambda desk: desk.hold_as_planned(about)
        if kind == "seal":
            month = self.chance.choice(MONTHS[:4])
            claim_id = f"claim-{month}-{self.chance.getrandbits(64):x}"
            return lambda desk: desk.seal_claim(month, None, "fi", claim_id)
        if kind == "deliver":
            return _deliver
        if kind == "back up":
            return lambda desk: desk.back_up()
        return self._log(plan=kind == "plan")

    def _log(self, *, plan: bool) -> Act:
        self.logged += 1
        number = self.logged
        day = date(2026, 7, 1) + timedelta(days=self.chance.randrange(180))
        if self.chance.random() < 0.2:
            day = date(2026, 10, 24)  # its night has an hour twice
        begins, minutes = f"{self.chance.randrange(24)}:{self.chance.randrange(60):02}", self.chance.randint(5, 500)
        changes = {"trips": (drive(f"kt{number}", day.isoformat(), self.chance.randint(1, 900)),)}
        if plan:
            self.planned.append(f"k{number}")
            return lambda desk: desk.log_sessions([planned(f"k{number}", day.isoformat(), begins, minutes)])
        entered = {} if self.chance.random() < 0.5 else {"entered_on": None}
        made = held(f"k{number}", day.isoformat(), begins, minutes, **changes, **entered)
        return lambda desk: desk.log_sessions([made])


def _deliver(desk: Desk) -> object:
    sealed = [s for m in MONTHS if (s := desk.claim(m, None).sealed) and s.state is ClaimState.SEALED]
    return desk.mark_claim(sealed[0].id, ClaimState.DELIVERED) if sealed else None


def _done(desk: Desk, act: Act) -> str:
    """How it ended: an empty text, or the code of the refusal."""
    try:
        act(desk)
    except Refused as refused:
        return refused.refusal.value
    return ""


def _seen(desk: Desk) -> dict[str, object]:
    """What must not depend on the clock."""
    sessions = desk.sessions_between(date(2026, 1, 1), date(2027, 1, 31))
    seen: dict[str, object] = {"order": [(s.id, s.starts_at, s.ends_at, s.status) for s in sessions]}
    for month in MONTHS:
        counted = desk.counted(month, None)
        hours = counted.document["hours"]
        seen[f"{month} totals"] = counted.document["totals"]
        seen[f"{month} hours"] = [(h["session"], h["payable_minutes"], h["amount_cents"]) for h in hours]
        seen[f"{month} sealed"] = counted.sealed and (counted.sealed.number, counted.sealed.state)
    return seen


def _open(folder: Path, clock: FixedClock) -> Desk:
    return desk_on(QuickVault(folder).unlock(PASSPHRASE), clock, real=True)


def compared(chance: random.Random, folder: Path, flags: list[str]) -> list[str]:
    """One script at two desks; what differs at the end."""
    right, jumping = FixedClock(START), FixedClock(START)
    straight, odd = _open(fresh(folder / "a").profile, right), _open(fresh(folder / "b").profile, jumping)
    script, wrong = Script(chance), []
    for _ in range(STEPS):
        act = script.next_act()
        right.instant += timedelta(minutes=5)
        jumped = [base + jump for base in (START, jumping.instant) for jump in JUMPS]
        jumping.instant = chance.choice([*MOMENTS, *(moment for moment in jumped if moment.year > 1900)])
        ended, odd_end = _done(straight, act), _done(odd, act)
        if odd_end == Refusal.CLOCK_WRONG:
            flags.append(odd_end)
            jumping.instant = right.instant
            odd_end = _done(odd, act)
        if odd_end != ended:
            wrong.append(f"{ended or 'done'} with a right clock, {odd_end or 'done'} with this one ({jumping.instant})")
    jumping.instant = right.instant = right.instant + timedelta(minutes=5)
    before, after = _seen(straight), _seen(odd)
    wrong += [f"{key} differs" for key in before if before[key] != after[key]]
    wrong += [f"check: {line}" for line in odd.check()]
    wrong += _backed_up(odd, right.instant, folder / "c")
    straight.close()
    odd.close()
    return wrong


def _backed_up(desk: Desk, now: datetime, folder: Path) -> list[str]:
    """With the clock right again the newest backup is the one that holds everything, and reminders come."""
    path = desk.back_up().path
    restored = _open_restored(path, folder)
    wrong = [] if _seen(restored) == _seen(desk) else ["the newest backup is not what there is"]
    restored.close()
    state = desk.backup_state()
    if state.newest is None or state.newest > now or state.second_at is not None:
        wrong.append(f"the backup counts as of {state.newest}")
    return wrong


def _open_restored(path: Path, folder: Path) -> Desk:
    return desk_on(QuickVault(folder).restore(path, passphrase=PASSPHRASE), FixedClock(START), real=True)


def run(runs: int, seed: int) -> int:
    """So many scripts of 24 acts."""
    chance, begin, failed, flags = random.Random(seed), time.perf_counter(), 0, list[str]()
    for number in range(runs):
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-k1-") as kept:
            wrong = compared(chance, Path(kept), flags)
        for line in wrong:
            print(f"script {number}: {line}")  # noqa: T201
        failed += bool(wrong)
    acts = f"{runs} scripts of {STEPS} acts, each after a jump"
    print(f"{acts}, {len(flags)} seals refused for the clock, {failed} failed, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 1 if failed else 0
