"""Which paper of a course is drawn by what."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app import paper_values as v
from hyvinvointi_desktop.reports import (
    course_agreement_report,
    course_certificate,
    course_diary_report,
    course_lists,
    course_money_report,
    course_partner_report,
    course_sign_in,
    course_year_report,
)
from hyvinvointi_desktop.reports.course_parts import Words
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce


@dataclass(frozen=True, slots=True)
class _Drawing:
    sheet: Callable[[Words, Any], Sheet]
    look: Look
    compose: Callable[[Paper, Words, Any], None]


_DRAWINGS: dict[type[Any], _Drawing] = {
    v.SignIn: _Drawing(course_sign_in.sheet, course_sign_in.LOOK, course_sign_in.compose),
    v.InsuranceList: _Drawing(course_lists.insurance_sheet, course_lists.LOOK, course_lists.insurance),
    v.CourseDiary: _Drawing(course_diary_report.sheet, course_diary_report.LOOK, course_diary_report.compose),
    v.Certificate: _Drawing(course_certificate.sheet, course_certificate.LOOK, course_certificate.compose),
    v.MoneyPaper: _Drawing(course_money_report.sheet, course_money_report.LOOK, course_money_report.compose),
    v.TravelPaper: _Drawing(course_lists.travel_sheet, course_lists.LOOK, course_lists.travel),
    v.PartnerReport: _Drawing(course_partner_report.sheet, course_partner_report.LOOK, course_partner_report.compose),
    v.AgreementSheet: _Drawing(
        course_agreement_report.sheet, course_agreement_report.LOOK, course_agreement_report.compose
    ),
    v.CourseYearReport: _Drawing(course_year_report.sheet, course_year_report.LOOK, course_year_report.compose),
}


def course_pdf(fonts: Path, words: Words, paper: v.CoursePaper) -> bytes:
    """The paper as tagged PDF. Raises ValueError where a drawn signature is no picture."""
    drawing = _DRAWINGS[type(paper)]
    return produce(
        fonts, drawing.sheet(words, paper), drawing.look, lambda sheet: drawing.compose(sheet, words, paper)
    )
