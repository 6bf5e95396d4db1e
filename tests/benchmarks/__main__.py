"""Prints, in one run, what the program takes: ratios to named floors of this run, and absolute figures by their goals.

Run it alone on the machine: ``python -m tests.benchmarks``.
"""

import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.sessions import Session
from tests.benchmarks import course_papers, paid_years, sealed, start
from tests.benchmarks.career import LAST_MONTH, Career, usual_month
from tests.benchmarks.clock import flushed_write, median, p95, times


def _put(what: str, figure: str, goal: str, how: str) -> None:
    sys.stdout.write(f"{what:<42} {figure:<34} goal {goal:<18} {how}\n")


def _against(what: str, seconds: float, goal_ms: int, floor: float, how: str) -> None:
    word = "ok" if seconds * 1000 <= goal_ms else "OVER"
    _put(what, f"{seconds * 1000:7.1f} ms = {seconds / floor:6.1f} x floor", f"<= {goal_ms} ms {word}", how)


def _start(profile: Path) -> None:
    ours, bare = start.measure(profile)
    for what, one, other, unit in (
        ("cold start to the unlock window, time", ours.seconds * 1000, bare.seconds * 1000, "ms"),
        ("cold start to the unlock window, memory", ours.mebibytes, bare.mebibytes, "MiB"),
    ):
        word = "ok" if one / other <= 1.5 else "OVER"
        _put(
            what, f"{one / other:5.2f} x ({one:.0f} / {other:.0f} {unit})", f"<= 1.5 x {word}",
            f"floor: bare PySide6 window, offscreen; medians of {start.ROUNDS} turns",
        )  # fmt: skip


def _sealed_files() -> None:
    floor = median(times(_two_signatures(), 50))
    took = sealed.measure()
    how = f"floor: two P-256 signatures; warm, {sealed.VISITS} visits and the claim"
    _against("sealing a bundle with its paper", took.with_paper, 500, floor, how)
    _against("sealing a bundle of records alone", took.alone, 500, floor, "the same floor")
    _against("opening one, proving it, reading it", took.opened, 6, floor, f"median of {sealed.OPENED}; no store")
    _put("the paper printed again and compared", f"{took.looked * 1000:7.1f} ms", "none", "when a claim is looked at")


def _two_signatures() -> Callable[[], None]:
    key = ec.generate_private_key(ec.SECP256R1())

    def sign() -> None:
        for _ in range(2):
            key.sign(b"\0" * 1000, ec.ECDSA(hashes.SHA256()))

    return sign


def _sealing(desk: Desk) -> list[float]:
    """Each time one minute of the month is changed before it is sealed anew."""
    model = desk.sessions_between(LAST_MONTH.first_day, LAST_MONTH.last_day)[0]
    desk.seal_claim(LAST_MONTH, None, "fi")
    taken = []
    for number in range(7):
        desk.log_sessions([_longer(model, number)])
        taken += times(lambda: desk.seal_claim(LAST_MONTH, None, "fi"), 1)
    return sorted(taken)


def _longer(session: Session, number: int) -> Session:
    return replace(session, ends_at=session.ends_at + timedelta(minutes=number + 1))


def _course_papers(folder: Path) -> None:
    first, warm, partners = course_papers.measure(folder)
    word = "ok" if first <= 2 else "OVER"
    how = f"{course_papers.COURSES} courses counted, printed, signed, as a workbook and CSV"
    _put("a year's report of courses", f"{first:5.2f} s first, {warm:5.2f} s warm", f"<= 2 s {word}", how)
    each = partners / course_papers.COURSES
    _put("every partner's report of that year", f"{partners:5.2f} s, {each:5.2f} s a course", "none", "with progress")


def main() -> None:
    """Everything, one after the other."""
    sys.stdout.write(f"{platform.platform()}, Python {platform.python_version()}\n")
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        folder = Path(kept)
        career = Career(folder / "profile")
        _start(career.folder)
        career.unlocked_to_today()
        opened = median(times(career.opened_and_counted, 9))
        shown = median(times(career.unlocked_to_today, 9))
        _against("unlock to Tänään", shown, 300, opened, "floor: profile opened, one figure read; no key derivation")
        flushed = median(times(flushed_write(folder), 50))
        _against("logging a session, p95", p95(career.logging(100)), 50, flushed, "floor: 4 KiB written and flushed")
        with career.desk() as desk:
            desk.counted(LAST_MONTH, None)
            read = median(times(lambda: desk.sessions_between(LAST_MONTH.first_day, LAST_MONTH.last_day), 15))
            counted = median(times(lambda: desk.counted(LAST_MONTH, None), 15))
            _against("a month's claim", counted, 100, read, "floor: the month's sessions read")
            signed = median(times(_two_signatures(), 50))
            sealed = median(_sealing(desk))
            visits = len(desk.counted(LAST_MONTH, None).claim.hours)
            how = f"floor: two P-256 signatures; warm, a month of {visits} visits"
            _against("sealing with PDF, PAdES and container", sealed, 500, signed, how)
        bare, paid, touched = paid_years.measure(folder / "paid")
        word = "ok" if paid <= 1.2 * bare else "OVER"
        for what, seconds, goal in (
            ("a month after 119 paid ones", paid, f"<= 1.2 x {word}"),
            ("the same, one of them changed", touched, "none"),
        ):
            figure = f"{seconds * 1000:7.1f} ms = {seconds / bare:6.2f} x floor"
            _put(what, figure, goal, "floor: the month without a paid one")
        _sealed_files()
        _course_papers(folder / "courses")
        with usual_month(folder / "usual") as desk:
            visits = len(desk.counted(LAST_MONTH, None).claim.hours)
            sealed = median(_sealing(desk))
            how = f"floor: two P-256 signatures; warm, a month of {visits} visits"
            _against("the same for a usual month", sealed, 500, signed, how)


if __name__ == "__main__":
    main()
