"""Judges what an act that met trouble has left: nothing old lost, nothing half, no word untrue, and it works again."""

from collections.abc import Iterator

from hyvinvointi_desktop.store.profile_files import holds_profile
from hyvinvointi_desktop.system.clock import FixedClock
from tests.reliability.acts import Act, Ended
from tests.reliability.bench import CLOCK_NOW, OLD, Bench, Look, age_unfinished, half_files, look, lost, unfinished
from tests.support.desks import quick_gate

RECLAIMED_S = 2.0
IN_FORCE = (
    "The passphrase is changed. "
    "The log could not be written: the change is in force, and the log does not have it."
)
"""Told with the status of a fault, and yet true."""
STAYS_WHOLE_WHEN_TOLD = ("passphrase",)
"""Acts of which the person must know for certain whether they were done: what was told undone is undone."""


def judged(bench: Bench, act: Act, ended: Ended | None, *, for_good: bool = False) -> list[str]:
    """What is wrong on the bench once the trouble is over; the act is then done again. ``ended`` None: it was killed.

    ``for_good`` when every operation failed up to the end, so that nothing could be cleared away either.
    """
    wrong: list[str] = []
    if ended is not None and not ended.done and not ended.told:
        wrong.append(f"ended badly: {ended.said}")
    if bench.desk is not None:
        wrong += _same_desk(bench, act)
        bench.close()
    seen = look(bench.profile)
    wrong += _whole(bench, seen)
    if ended is not None:
        wrong += _true_to_its_word(bench, act, ended, seen, for_good=for_good)
    wrong += _again(bench, act, seen)
    return wrong


def _same_desk(bench: Bench, act: Act) -> Iterator[str]:
    """The window stays open over a fault: reading and the same act go on at the same desk."""
    assert bench.desk is not None
    if not bench.desk.clients():
        yield "nothing to be read at the same desk"
    again = act.do(bench)
    if not again.done:
        yield f"not done at the same desk: {again.said}"


def _whole(bench: Bench, seen: Look) -> Iterator[str]:
    yield from seen.wrong
    yield from lost(seen.log)
    yield from half_files(bench, seen.log)
    if seen.opened_s > RECLAIMED_S:
        yield f"opened only after {seen.opened_s:.1f} s"
    if holds_profile(bench.new):
        yield from (f"new profile: {line}" for line in look(bench.new).wrong)


def _true_to_its_word(bench: Bench, act: Act, ended: Ended, seen: Look, *, for_good: bool) -> Iterator[str]:
    is_there = act.there(bench, seen)
    if ended.done and not is_there:
        yield "told as done, and is not there"
    certain = act.name in STAYS_WHOLE_WHEN_TOLD and " ".join(ended.said.split()) != IN_FORCE
    if ended.told and is_there and (certain or (act.makes_new and not for_good)):
        yield f"told as not done, and is there: {ended.said}"


def _again(bench: Bench, act: Act, seen: Look) -> Iterator[str]:
    """The act once more, now that nothing fails. What is there already is not made twice."""
    already = act.there(bench, seen)
    age_unfinished(bench)
    if not (already and (act.makes_new or act.name == "passphrase")):
        again = act.do(bench)
        bench.close()
        if not again.done:
            yield f"not done when tried again: {again.said}"
        seen = look(bench.profile)
        yield from (f"after trying again: {line}" for line in _whole(bench, seen))
        if not act.there(bench, seen):
            yield "tried again, and not there"
    elif act.makes_new:
        quick_gate(bench.new, FixedClock(CLOCK_NOW)).unlock(OLD).close()  # one sitting in it
    else:
        look(bench.profile)  # the same: the mark that a kill has left unfinished is cleared by the next closing
    # A profile that was made is not made again: nothing clears what the kill left of the file for its recovery key.
    beside_a_made_one = already and act.makes_new
    yield from (f"left lying: {n}" for n in unfinished(bench) if not (beside_a_made_one and n.startswith("out/")))
