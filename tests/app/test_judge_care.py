"""A log with answers that cannot be, or with a review of before its period, is refused by name and changes nothing."""

from dataclasses import replace
from datetime import date

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.import_errors import ImportRefused, ProblemCode
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId, MeasureId, PeriodId, ProgrammeId, ReviewId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.measures import Assessment, Mode
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.rehabilitation import Period
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind

WHO = ClientId("tuotu")
FILLING = Assessment(AssessmentId("f1"), WHO, MeasureId("who5"), 1, date(2026, 10, 5), Mode.SELF, {"1": 5, "2": 0})
REVIEW = Review(
    ReviewId("r1"), WHO, ReviewKind.MID, date(2026, 10, 5), date(2026, 7, 1), date(2026, 10, 5), PeriodId("p1")
)


def log(**care: object) -> OpenLog:
    """A client with a period from 1.7.2026 on."""
    period = Period(PeriodId("p1"), WHO, ProgrammeId("sosku"), 1, date(2026, 7, 1))
    records = CareLog(periods=(period,), **care)  # type: ignore[arg-type]
    return OpenLog(Worker("Maija"), clients=(Client(WHO, "T-9", "Tuotu Henkilö"),), care=records)


@pytest.mark.parametrize(
    ("wrong", "code", "said"),
    [
        ({"assessments": (replace(FILLING, answers={"1": 6}),)}, ProblemCode.ANSWER_IMPOSSIBLE, "f1: 1"),
        ({"assessments": (replace(FILLING, answers={"77": 1}),)}, ProblemCode.ANSWER_IMPOSSIBLE, "f1: 77"),
        ({"reviews": (replace(REVIEW, first_day=date(2026, 6, 30)),)}, ProblemCode.REVIEW_BEFORE_PERIOD, "r1"),
        ({"reviews": (replace(REVIEW, held_on=date(2026, 6, 30)),)}, ProblemCode.REVIEW_BEFORE_PERIOD, "r1"),
    ],
)
def test_what_cannot_be_is_refused_by_name(desk: Desk, wrong: dict[str, object], code: ProblemCode, said: str) -> None:
    before = desk.export()
    for take in (desk.preview_log, desk.take_in_log):
        with pytest.raises(ImportRefused) as refused:
            take(log(**wrong))
        assert [(p.code, p.value) for p in refused.value.problems] == [(code, said)]
    assert desk.export() == before


def test_what_can_be_and_what_nobody_here_can_judge_comes_in(desk: Desk) -> None:
    unknown = replace(FILLING, id=AssessmentId("f2"), measure=MeasureId("kylan-oma"), answers={"x": 99})
    desk.take_in_log(log(assessments=(FILLING, unknown), reviews=(REVIEW,)))
    assert {s.assessment.id for s in desk.client_scores(WHO)} == {"f1", "f2"}
