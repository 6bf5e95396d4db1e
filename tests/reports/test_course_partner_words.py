"""The partner's report asks in the programme's own words, in the language of the paper."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk_papers import PaperWanted
from hyvinvointi_desktop.app.paper_values import PaperKind
from hyvinvointi_desktop.domain.courses import GroupFeedback
from hyvinvointi_desktop.domain.ids import FeedbackId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.reports.test_papers import words_of
from tests.support import courses as c
from tests.support.desks import NOW
from tests.support.whole_course import course_desk


@pytest.mark.parametrize(
    ("language", "asked", "before"),
    [
        ("fi", "Kurssista oli minulle hyötyä.", "Tulin mielelläni"),
        ("sv", "Kursen var till nytta för mig.", "Jag kom gärna"),
    ],
)
def test_questions_stand_in_the_programmes_words(tmp_path: Path, language: str, asked: str, before: str) -> None:
    desk = course_desk(tmp_path / "profile", FixedClock(NOW), real=True)
    for n in range(6):
        desk.save_feedback(GroupFeedback(FeedbackId(f"uusi{n}"), c.COURSE, (("useful", 4),), ""))
    paper = desk.course_paper(PaperWanted(c.COURSE, PaperKind.PARTNER, None, 1, None), language)
    desk.close()
    told = " ".join(words_of(paper.content, tmp_path, "-layout").split())
    assert asked in told
    assert before in told
    assert "useful" not in told
