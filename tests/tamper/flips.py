"""``python -m tests.tamper.flips``: turns over every single bit of a sealed container, cuts it at every length, appends
every byte, and counts what ``verify`` accepts. Ends with 1 when that is more than nothing.

Plain flips die at the checksums of the ZIP, so all are done again as somebody would who mends the checksums
(``mended``), and 2 000 of them as somebody would who writes the manifest anew as well (``relisted``).
``--pdf`` turns over the bits of the loose signed paper instead (slower: each needs the signature looked at);
``--sample N`` takes only N evenly spread cases of each kind.
"""

import argparse
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Sequence

from hyvinvointi_desktop.app.ports import Sealer
from tests.tamper.material import flipped, members_of, repacked, sealed, sealer

_STATE: dict[str, bytes] = {}
_CHUNK = 500


def _prepare(content: bytes) -> None:
    _STATE["content"] = content


def outcome(judge: Sealer, damaged: bytes) -> str:
    """``accepted``, or why it was refused."""
    verdict = judge.verify(damaged, None)
    return "accepted" if verdict.whole else verdict.reason


def _flip(bits: Sequence[int]) -> Counter[str]:
    judge, content = sealer(), _STATE["content"]
    return Counter(outcome(judge, flipped(content, bit)) for bit in bits)


def _cut(lengths: Sequence[int]) -> Counter[str]:
    judge, content = sealer(), _STATE["content"]
    return Counter(outcome(judge, content[:length]) for length in lengths)


def _append(ends: Sequence[int]) -> Counter[str]:
    judge, content = sealer(), _STATE["content"]
    return Counter(outcome(judge, content + bytes([end])) for end in ends)


def _mend(bits: Sequence[int]) -> Counter[str]:
    judge, members = sealer(), members_of(_STATE["content"])
    return Counter(outcome(judge, repacked(members, bit)) for bit in bits)


def _relist(bits: Sequence[int]) -> Counter[str]:
    judge, members = sealer(), members_of(_STATE["content"])
    return Counter(outcome(judge, repacked(members, bit, new_manifest=True)) for bit in bits)


def _spread(count: int, sample: int | None) -> range:
    return range(0, count, max(1, count // sample) if sample else 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the counts; 1 when anything damaged was accepted."""
    parser = argparse.ArgumentParser(prog="python -m tests.tamper.flips")
    parser.add_argument("--pdf", action="store_true", help="the loose signed paper instead of the container")
    parser.add_argument("--sample", type=int, help="only so many bits and lengths")
    chosen = parser.parse_args(arguments)
    container, paper, _ = sealed()
    content = paper if chosen.pdf else container
    out = sys.stdout
    if not sealer().verify(content, None).whole:
        out.write("the undamaged content is refused\n")
        return 1
    bits, lengths = _spread(len(content) * 8, chosen.sample), _spread(len(content), chosen.sample)
    work = [("flips", _flip, bits), ("truncations", _cut, lengths), ("appends", _append, range(256))]
    if not chosen.pdf:
        inner = members_of(content)
        count = sum(len(member) for member in inner) * 8
        data = range((len(inner[0]) + len(inner[1]) + len(inner[2])) * 8, count)
        work.append(("mended", _mend, _spread(count, chosen.sample)))
        work.append(("relisted", _relist, data[:: max(1, len(data) // (chosen.sample or 2000))]))
    out.write(f"{len(content)} bytes\n")
    accepted = 0
    with multiprocessing.Pool(initializer=_prepare, initargs=(content,)) as pool:
        for name, kind, cases in work:
            began = time.perf_counter()
            parts = [cases[n : n + _CHUNK] for n in range(0, len(cases), _CHUNK)]
            counts: Counter[str] = sum(pool.imap_unordered(kind, parts), Counter())
            accepted += counts["accepted"]
            reasons = ", ".join(f"{reason} {count}" for reason, count in counts.most_common())
            seconds = time.perf_counter() - began
            out.write(f"{name}: {len(cases)} tried, {counts['accepted']} accepted, {seconds:.1f} s ({reasons})\n")
            out.flush()
    out.write("nothing damaged was accepted\n" if not accepted else f"ACCEPTED: {accepted}\n")
    return 1 if accepted else 0


if __name__ == "__main__":
    sys.exit(main())
