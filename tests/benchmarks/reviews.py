"""What a review costs after a year: its page read, its paper printed, printed and signed, what is due for everybody.

Run it alone on the machine: ``python -m tests.benchmarks.reviews``.
"""

import sys
import tempfile
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.review import SaveReview, SignReview
from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import AssessmentId, GoalId, ReviewId, TaskId
from hyvinvointi_desktop.domain.measures import Assessment, Measure
from hyvinvointi_desktop.domain.reviews import ReviewedGoal
from hyvinvointi_desktop.domain.sessions import Task
from hyvinvointi_desktop.reports.drawn_line import drawn_line
from tests.benchmarks.clock import median, times
from tests.support import factories as f
from tests.support import reviews as r
from tests.support.desks import open_desk, with_agreements

VISITS, FILLINGS, CLIENTS, ROUNDS = 100, 20, 40, 9
FIRST = date(2026, 7, 1)
GOAL_MS, READ_MS = 400, 100


def fill(desk: Desk) -> tuple[ReviewedGoal, ...]:
    """A hundred visits with marks, promises and barriers, five goals of four steps, every measure twenty times."""
    goals = [
        Goal(GoalId(f"b{n}"), r.WHO, GoalLevel.GOAL, f"Tavoite {n}", set_on=FIRST, position=n) for n in range(5)
    ]
    steps = [
        Goal(GoalId(f"{g.id}-{n}"), r.WHO, GoalLevel.STEP, f"Askel {n}", g.id, position=n,
             state=GoalState.REACHED if n < 2 else GoalState.OPEN, state_on=FIRST + timedelta(days=30))
        for g in goals for n in range(4)
    ]  # fmt: skip
    with r.unnamed(r.store_of(desk)) as uow:
        for goal in (*goals, *steps):
            uow.records.put_goal(goal)
        for n in range(VISITS):
            marks = tuple(GoalMark(g.id, list(Mark)[(n + k) % 3]) for k, g in enumerate(goals[:3]))
            task = Task(TaskId(f"task{n}"), f"Sovittu asia {n}", done_on=FIRST if n % 2 else None)
            made = r.visit(100 + n, FIRST + timedelta(days=n), marks=marks, tasks=(task,) if n % 5 == 0 else ())
            uow.records.put_session(replace(made, barriers=("transport",) if n % 4 == 0 else ()))
        for measure in desk.definitions.measures():
            for n in range(FILLINGS):
                uow.records.put_assessment(_filling(measure, n))
        for n in range(3, CLIENTS):
            uow.records.put_client(f.client(n))
        uow.commit()
    return tuple(ReviewedGoal(g.id, g.words, GoalState.OPEN, "Hyvin on mennyt.") for g in goals)


def _filling(measure: Measure, n: int) -> Assessment:
    answers = {i.id: i.low + (n + k) % (i.high - i.low + 1) for k, i in enumerate(measure.items)}
    on, first = FIRST + timedelta(days=5 * n), r.fillings()[0]
    return replace(
        first, id=AssessmentId(f"{measure.id}-{n}"), measure=measure.id, version=measure.version, taken_on=on,
        answers=answers,
    )  # fmt: skip


def measure() -> dict[str, tuple[float, float]]:
    """Seconds by what they are of, each with its goal in milliseconds; ``floor`` has none."""
    with tempfile.TemporaryDirectory(prefix="hyvinvointi-bench-") as kept:
        desk = open_desk(Path(kept) / "profile", real=True)
        with_agreements(desk)
        goals = fill(desk)
        review = r.review(first_day=FIRST, goals=goals)
        desk.save_review(SaveReview(review))
        printer = bootstrap.printer()
        floor = median(times(lambda: printer.recovery_sheet("ABCD-EFGH", "kone", FIRST, "fi"), ROUNDS))
        signers = tuple(replace(s, way=SignedBy.DRAWN, image=drawn_line(s.name)) for s in r.BOTH)

        def sign() -> None:
            number = sign_ids.pop()
            desk.sign_review(SignReview(ReviewId(number), signers, "fi"))

        sign_ids = [f"s{n}" for n in range(ROUNDS)]
        for one in sign_ids:
            desk.save_review(SaveReview(replace(review, id=ReviewId(one)), twice=True))
        found = {
            "floor": (floor, 0.0),
            "the review read with its figures": (median(times(lambda: desk.review_screen(review.id), ROUNDS)), READ_MS),
            "the review's paper": (median(times(lambda: desk.review_paper(review.id, "fi"), ROUNDS)), GOAL_MS),
            "signed: printed, sealed, written": (median(times(sign, ROUNDS)), GOAL_MS),
            "the client's list of reviews": (median(times(lambda: desk.review_list(r.WHO), ROUNDS)), READ_MS),
            "what is due for everybody": (median(times(desk.reviews_due, ROUNDS)), READ_MS),
        }
        desk.close()
        return found


def main() -> int:
    """Prints every figure with its goal and as a ratio to the floor: a page of our printer with a key on it."""
    found = measure()
    floor, over = found.pop("floor")[0], 0
    sys.stdout.write(f"floor: one page of our printer (recovery sheet) {floor * 1000:.1f} ms\n")
    for what, (seconds, goal) in found.items():
        word = "ok" if seconds * 1000 <= goal else "OVER"
        over += word == "OVER"
        sys.stdout.write(
            f"{what:<36} {seconds * 1000:7.1f} ms = {seconds / floor:6.1f} x floor   goal {goal:.0f} ms {word}\n"
        )
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
