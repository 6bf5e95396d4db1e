"""A child that works without end on one writing path and says each act once it is done; and what must be there then."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

from hyvinvointi_desktop.app.faults import Fault
from hyvinvointi_desktop.store.profile_files import holds_profile
from hyvinvointi_desktop.system.clock import FixedClock
from tests.reliability.acts import command
from tests.reliability.bench import CLOCK_NOW, MONTH, OLD, OLD_PAPER, PASSPHRASES, Bench, Look, half_files, look, lost
from tests.reliability.forked import Say
from tests.support.desks import desk_on
from tests.support.vaults import QuickVault
from tests.support.work import held

BEGUN = "begun"


def _log_one(bench: Bench, number: int) -> None:
    desk = desk_on(QuickVault(bench.profile).unlock(OLD), FixedClock(CLOCK_NOW))
    desk.log_sessions([held(f"k{number}", f"2026-10-{6 + number % 20:02}", f"{8 + number % 9}:00", 7 + number % 50)])
    desk.close()


def _must(bench: Bench, *words: str, passphrase: str = "old", profile: str = "profile") -> None:
    ended = command(bench, *words, passphrase=passphrase, profile=profile)
    if not ended.done:
        raise AssertionError(f"{words}: {ended.said}")


def _sessions(bench: Bench, say: Say) -> None:
    desk = desk_on(QuickVault(bench.profile).unlock(OLD), FixedClock(CLOCK_NOW))
    for number in itertools.count():
        desk.log_sessions([held(f"k{number}", f"2026-{7 + number % 3:02}-{1 + number % 28:02}")])
        say(f"session k{number}")


def _seals(bench: Bench, say: Say) -> None:
    for number in itertools.count():
        _log_one(bench, number)
        say(f"session k{number}")
        _must(bench, "seal", MONTH, "--out", str(bench.out))
        say(f"sealed {number + 2}")


def _backups(bench: Bench, say: Say) -> None:
    for number in itertools.count():
        _log_one(bench, number)
        _must(bench, "backup")
        say(f"backups {number + 2}")


def _copies(bench: Bench, say: Say) -> None:
    for number in itertools.count():
        _log_one(bench, number)
        _must(bench, "backup", "--to", str(bench.stick))
        say(f"copies {number + 1}")


def _exports(bench: Bench, say: Say) -> None:
    for number in itertools.count():
        _must(bench, "export", "--out", str(bench.out / "log.json"))
        say(f"exported {number + 1}")


def _passphrases(bench: Bench, say: Say) -> None:
    files = list(PASSPHRASES)
    for number in itertools.count(1):
        now, new = files[(number - 1) % 3], files[number % 3]
        _must(bench, "passphrase", "--new-passphrase-file", str(bench.root / f"{new}.txt"), passphrase=now)
        say(f"passphrase {number}")


def _restores(bench: Bench, say: Say) -> None:
    (source,) = sorted((bench.profile / "backups").glob("*.db"))
    for number in itertools.count():
        _must(bench, "restore", str(source), "--into", str(bench.root / f"made{number}"))
        say(f"made {number}")


def _creates(bench: Bench, say: Say) -> None:
    for number in itertools.count():
        key = str(bench.root / f"key{number}.txt")
        who = ("--name", "Maija Keksitty", "--role", "link_worker", "--recovery-out", key)
        _must(bench, "init", *who, profile=f"made{number}")
        say(f"made {number}")


PATHS: dict[str, Callable[[Bench, Say], None]] = {
    "session": _sessions,
    "seal": _seals,
    "backup": _backups,
    "copy": _copies,
    "export": _exports,
    "passphrase": _passphrases,
    "restore": _restores,
    "create": _creates,
}


def work(bench: Bench, path: str, say: Say) -> None:
    """Works until it is killed."""
    say(BEGUN)
    PATHS[path](bench, say)


def judged(bench: Bench, lines: tuple[str, ...]) -> tuple[list[str], float]:
    """What is wrong after the kill, and the seconds it took to open the profile again."""
    seen = look(bench.profile)
    wrong = [*seen.wrong, *lost(seen.log), *half_files(bench, seen.log)]
    said = [tuple(line.split()) for line in lines if line != BEGUN]
    wrong += _unkept(bench, seen, {(what, about) for what, about in said})
    changes = [int(about) for what, about in said if what == "passphrase"]
    wrong += _wrong_passphrase(seen, max(changes, default=0))
    for folder in sorted(bench.root.glob("made*")):
        if f"made {folder.name[4:]}" not in lines:
            wrong += _made_or_not(bench, folder)
    return wrong, seen.opened_s


def _unkept(bench: Bench, seen: Look, said: set[tuple[str, str]]) -> Iterator[str]:
    for what, about in sorted(said):
        if not _is_kept(bench, seen, what, about):
            yield f"acknowledged and lost: {what} {about}"


def _is_kept(bench: Bench, seen: Look, what: str, about: str) -> bool:
    match what:
        case "session":
            return about in {s.id for s in seen.log.sessions}
        case "sealed":
            return about in {str(c.number) for c in seen.log.claims} and _papers(bench, about)
        case "backups":
            return len(list((bench.profile / "backups").glob("*.db"))) >= int(about)
        case "copies":
            return len(list(bench.stick.glob("*.hvb"))) >= int(about)
        case "exported":
            return (bench.out / "log.json").read_bytes() != OLD_PAPER
        case "made":
            return not look(bench.root / f"made{about}").wrong
    return what == "passphrase"  # which one opens is judged by itself


def _papers(bench: Bench, number: str) -> bool:
    return all((bench.out / f"{MONTH}-kunta-{int(number):03}{end}").exists() for end in (".pdf", ".asice"))


def _wrong_passphrase(seen: Look, changed: int) -> Iterator[str]:
    """The last acknowledged one opens, or the next, which was under way."""
    in_turn = list(PASSPHRASES.values())
    if seen.passphrase not in (in_turn[changed % 3], in_turn[(changed + 1) % 3]):
        yield f"acknowledged and lost: passphrase {changed}"


def _made_or_not(bench: Bench, folder: Path) -> Iterator[str]:
    """A profile whose making was cut off: whole, or none, and then one can be made there."""
    try:
        if not holds_profile(folder):
            QuickVault(folder).create_profile(OLD)[0].close()
        yield from (f"{folder.name}: {line}" for line in look(folder).wrong)
    except Fault as fault:
        yield f"{folder.name}: {fault!r}"
