"""Where a workload plays: the watched folder, the program on it with quick keys, and the witness beside it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.gate import Gate
from hyvinvointi_desktop.app.ports import Clock
from hyvinvointi_desktop.system.clock import FixedClock
from tests.reliability.power import witness as w
from tests.reliability.power.disk import fingerprint
from tests.support.desks import NOW, open_desk, quick_gate, with_agreements
from tests.support.vaults import PASSPHRASE, QuickVault
from tests.support.work import drive, held

PASSPHRASES = (PASSPHRASE, "toinen tavallinen lause tässä", "kolmas lause joka on pitkä", "neljäs ja viimeinen lause")
"""All that a profile of a workload ever had."""
PROFILE = "profile"


@dataclass(frozen=True, slots=True)
class Stage:
    """``root`` is watched; what a workload needs beside it lies in ``aside``."""

    root: Path
    aside: Path
    witness: w.Witness
    clock: FixedClock = field(default_factory=lambda: FixedClock(NOW))

    @property
    def profile(self) -> Path:
        """The profile's folder."""
        return self.root / PROFILE

    def gate(self, clock: Clock | None = None, *, real: bool = False) -> Gate:
        """The program's locked side on the profile."""
        return quick_gate(self.profile, clock or self.clock, real=real)

    def settle(self) -> None:
        """What the profile holds is the beginning, and all of it is promised."""
        store = QuickVault(self.profile).unlock(PASSPHRASE)
        with self.witness.commit() as holds:
            holds.append(w.held_by(store))
        store.close()
        self.witness.done(w.PROFILE, "made")
        self.witness.done(w.PASSPHRASE, "0")

    def write(self, path: Path, content: bytes, how: Callable[[Path, bytes], None]) -> None:
        """Writes a file that is promised whole once ``how`` has come back."""
        with self.witness.promising(w.FILE + str(path.relative_to(self.root)), fingerprint(content).hex()):
            how(path, content)


@dataclass(frozen=True, slots=True)
class Workload:
    """``prepare`` makes the durable beginning, ``run`` is recorded.

    ``migrates``: the store begins with an older schema, and what it holds is looked at before the program opens it.
    """

    name: str
    prepare: Callable[[Stage], None]
    run: Callable[[Stage], None]
    migrates: bool = False


def worked_profile(stage: Stage) -> None:
    """Maija Keksitty, two clients with agreements, three visits of October 2026."""
    desk = open_desk(stage.profile, stage.clock)
    with_agreements(desk)
    for number in range(3):
        log(desk, number)
    desk.close()
    stage.settle()


def log(desk: Desk, number: int) -> None:
    """One visit with a drive."""
    day = date(2026, 10, 1 + number % 28).isoformat()
    trips = (drive(f"t{number}", day),)
    desk.log_sessions([held(f"s{number}", day, f"{8 + number // 28}:00", trips=trips, note=f"muistio {number}")])
