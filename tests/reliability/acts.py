"""The writing paths of the program, each as one act on a bench: the real commands, in this process."""

from collections.abc import Callable
from dataclasses import dataclass

from hyvinvointi_desktop.app.faults import Fault, Surroundings
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.store.profile_files import holds_profile
from hyvinvointi_desktop.system.clock import FixedClock
from tests.reliability.bench import CLOCK_NOW, MONTH, NEW, OLD, OLD_PAPER, Bench, Look
from tests.support.commands import quick_outside, ran
from tests.support.desks import desk_on
from tests.support.vaults import QuickVault
from tests.support.work import held

FAULTY_STATUS = 4


@dataclass(frozen=True, slots=True)
class Ended:
    """How an act ended. ``told`` says that it was not done, by a fault that is known; else ``said`` is a failure."""

    done: bool
    told: bool
    said: str


@dataclass(frozen=True, slots=True)
class Act:
    """One writing path. ``there`` judges whether its effect is there; ``makes_new`` when it makes another profile."""

    name: str
    do: Callable[[Bench], Ended]
    there: Callable[[Bench, Look], bool]
    prepare: Callable[[Bench], None] = lambda _: None
    makes_new: bool = False


def command(bench: Bench, *words: str, passphrase: str = "old", profile: str = "profile") -> Ended:
    """A command of the program on the bench, with the passphrase of that file, on the profile of that name."""
    outside = quick_outside(FixedClock(CLOCK_NOW))
    first = ("--lang", "en", "--profile", bench.root / profile, "--passphrase-file", bench.root / f"{passphrase}.txt")
    result = ran(outside, *first, *words)
    return Ended(result.status == 0, result.status == FAULTY_STATUS and bool(result.err), result.err.strip())


def _opened(bench: Bench) -> None:
    bench.desk = desk_on(QuickVault(bench.profile).unlock(OLD), FixedClock(CLOCK_NOW))


def _log(bench: Bench) -> Ended:
    if bench.desk is None:
        _opened(bench)
    assert bench.desk is not None
    try:
        bench.desk.log_sessions([held("new", "2026-10-20")])
    except Surroundings as fault:
        return Ended(False, True, fault.what)
    except Fault as fault:
        return Ended(False, False, repr(fault))
    return Ended(True, False, "")


def _sealed(bench: Bench, look: Look) -> bool:
    second = [c for c in look.log.claims if c.number == 2]
    names = {p.name for p in bench.out.iterdir()}
    return len(second) == 1 and {f"{MONTH}-kunta-002.pdf", f"{MONTH}-kunta-002.asice"} <= names


def _passphrase(bench: Bench) -> Ended:
    return command(bench, "passphrase", "--new-passphrase-file", str(bench.root / "fresh.txt"))


def _create(bench: Bench) -> Ended:
    who = ("--name", "Maija Keksitty", "--role", "link_worker", "--recovery-out", str(bench.out / "key.txt"))
    return command(bench, "init", *who, profile="new")


def _restore(bench: Bench) -> Ended:
    (source,) = sorted((bench.profile / "backups").glob("*.db"))
    return command(bench, "restore", str(source), "--into", str(bench.new))


ACTS = {
    act.name: act
    for act in (
        Act("session", _log, lambda _, look: SessionId("new") in {s.id for s in look.log.sessions}, _opened),
        Act("seal", lambda b: command(b, "seal", MONTH, "--out", str(b.out)), _sealed),
        Act(
            "backup", lambda b: command(b, "backup"),
            lambda b, _: len(list((b.profile / "backups").glob("*.db"))) == 2,
        ),
        Act(
            "copy", lambda b: command(b, "backup", "--to", str(b.stick)),
            lambda b, _: len(list(b.stick.glob("*.hvb"))) >= 1,
        ),
        Act(
            "export", lambda b: command(b, "export", "--out", str(b.out / "log.json")),
            lambda b, _: (b.out / "log.json").read_bytes() != OLD_PAPER,
        ),
        Act("passphrase", _passphrase, lambda _, look: look.passphrase == NEW),
        Act("restore", _restore, lambda b, _: holds_profile(b.new), makes_new=True),
        Act("create", _create, lambda b, _: holds_profile(b.new), makes_new=True),
    )
}  # fmt: skip
