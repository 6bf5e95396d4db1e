"""Odd places: what may not be written, what is pulled away in the middle, long names and letters of all kinds."""

import os
import random
import shutil
import tempfile
import time
import unicodedata
from collections import Counter
from pathlib import Path

from tests.reliability.acts import ACTS, Act, Ended
from tests.reliability.bench import Bench, before, fresh
from tests.reliability.faulty import ALL, GONE, FaultyDisk, can_be_built, preloaded, started_anew
from tests.reliability.forked import Child, Say
from tests.reliability.rows.c3 import operations
from tests.reliability.trial import judged

ROW = "C5"
TITLE = "read-only folders and files, a folder pulled away in the middle, long paths, any letters"
NAMES = (
    "Åsa Öhman ja äiti", unicodedata.normalize("NFD", "Åsa Öhman"), "😀 työ 👩‍🦼", "a b'c\"d", "50 % #1?x=1&y",
    "-lista", "ščđž Ǥǥ", "مرحبا", "{nimi}", "a\nb", "/".join(["pitkä polku"] * 24), "/".join(["😀" * 50] * 2),
)  # fmt: skip
PROTECTED = ("profile", "profile/hyvinvointi.db", "profile/keyslots.json", "profile/backups", "out", "stick")
PULLED = {"seal": ("out", "profile"), "export": ("out",), "copy": ("stick", "profile"), "create": ("out", "new")}
_NOBODY = 65534


def named(folder: Path, act: Act, name: str) -> tuple[Ended, list[str]]:
    """The act where the folder has such a name: it is done like anywhere."""
    bench = fresh(folder / name)
    act.prepare(bench)
    ended = act.do(bench)
    return ended, [*judged(bench, act, ended), *([] if ended.done else [f"not done: {ended.said}"])]


def protected(folder: Path, act: Act, about: str) -> tuple[Ended, list[str]]:
    """The act by a person who may read everything and write all but this."""
    bench = fresh(folder / "b")
    _give_away(folder, bench.root / about)

    def work(say: Say) -> None:
        os.setgroups([])
        os.setgid(_NOBODY)
        os.setuid(_NOBODY)
        try:
            act.prepare(bench)
        except Exception as error:  # the desk does not open: that is one way to be told
            say(f"told\n{error!r}")
            return
        ended = act.do(bench)
        say("done" if ended.done else "told" if ended.told else "bad")
        say(" ".join(ended.said.split()))

    lines = Child(work).end().lines
    how, said = (*lines, "", "")[:2]
    ended = Ended(how == "done", how == "told", said)
    return ended, judged(bench, act, ended)


def _give_away(folder: Path, kept_back: Path) -> None:
    folder.chmod(0o755)
    for path in (folder / "b", *(folder / "b").rglob("*")):
        mine = path == kept_back or kept_back in path.parents
        os.chown(path, 0 if mine else _NOBODY, 0 if mine else _NOBODY)
        path.chmod(0o755 if path.is_dir() else 0o644)


def pulled(folder: Path, disk: FaultyDisk, act: Act, about: str, nth: int) -> tuple[Ended, list[str]]:
    """The folder is pulled away before the nth operation in it, and is back when the act has ended."""
    bench = fresh(folder / "b")
    act.prepare(bench)
    watched, away = bench.root / about, bench.root / f"{about}.gone"
    with disk.failing(watched, nth, GONE, kinds=ALL):
        ended = act.do(bench)
    if away.exists() and watched.exists():  # the program made it anew, and its files are there
        shutil.rmtree(away)
    elif away.exists():
        away.rename(watched)
    return ended, judged(bench, act, ended, for_good=True)


def _case(chance: random.Random, disk: FaultyDisk | None, counts: dict[str, int]) -> tuple[str, Act, str, int]:
    kinds = ["named", *(["protected"] if os.geteuid() == 0 else []), *(["pulled"] if disk else [])]
    kind = chance.choice(kinds)
    if kind == "named":
        return kind, ACTS[chance.choice(list(ACTS))], chance.choice(NAMES), 0
    if kind == "protected":
        return kind, ACTS[chance.choice(list(ACTS))], chance.choice(PROTECTED), 0
    act = ACTS[chance.choice(list(PULLED))]
    return kind, act, chance.choice(PULLED[act.name]), chance.randint(1, counts[act.name])


def _warm() -> None:
    """Every path once, told once: a child without rights can load no more of the program."""
    for act in ACTS.values():
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-c5-") as kept:
            bench: Bench = fresh(Path(kept) / "b")
            act.prepare(bench)
            act.do(bench)
            bench.close()
            shutil.rmtree(bench.profile)
            bench.profile.write_text("no folder")
            ACTS["backup"].do(bench)


def run(runs: int, seed: int) -> int:
    """So many acts in drawn places."""
    if not preloaded() and can_be_built():
        return started_anew(ROW, runs, seed)
    chance, begin, failed = random.Random(seed), time.perf_counter(), 0
    disk = FaultyDisk() if preloaded() else None
    counts = {name: operations(disk, ACTS[name], ALL) for name in PULLED} if disk else {}
    ends: Counter[tuple[str, str]] = Counter()
    before()
    _warm()
    for _ in range(runs):
        kind, act, about, nth = _case(chance, disk, counts)
        with tempfile.TemporaryDirectory(prefix="hyvinvointi-c5-") as kept:
            if kind == "named":
                ended, wrong = named(Path(kept), act, about)
            elif kind == "protected" or disk is None:
                ended, wrong = protected(Path(kept), act, about)
            else:
                ended, wrong = pulled(Path(kept), disk, act, about, nth)
        ends[kind, "done" if ended.done else f"told: {ended.said}"] += 1
        for line in wrong:
            print(f"{kind} {about!r} {act.name} n={nth}: {line}")  # noqa: T201
        failed += bool(wrong)
    for (kind, how), count in sorted(ends.items()):
        print(f"  {kind:<9} {count:>5}  {how}")  # noqa: T201
    print(f"{runs} acts, {failed} failed, {time.perf_counter() - begin:.1f} s")  # noqa: T201
    return 1 if failed else 0
