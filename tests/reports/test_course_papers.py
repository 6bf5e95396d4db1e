"""The papers of a course pass PDF/UA-1 and PDF/A-2a, say what they should, and the signed ones prove it."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageChops

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.course_agreement import CourseAgreementSigned, DrawnPartner, SignCourseAgreement
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_papers import PaperWanted
from hyvinvointi_desktop.app.paper_values import (
    CourseDiary,
    CoursePaper,
    CourseYearReport,
    InsuranceList,
    MoneyPaper,
    PaperHead,
    PaperKind,
    PurchaseLine,
    SessionLine,
    SignIn,
    TravelPaper,
    YearLine,
)
from hyvinvointi_desktop.bootstrap_window import render_pages
from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.days import instant_of
from hyvinvointi_desktop.domain.ids import CourseAgreementId, EnrolmentId
from hyvinvointi_desktop.domain.sessions import Attachment, Status
from hyvinvointi_desktop.system.clock import FixedClock
from tests.reports.samples import LANGUAGES, printer
from tests.reports.test_papers import failures, words_of
from tests.support import courses as c
from tests.support.desks import NOW
from tests.support.whole_course import AFTER, COLLEGE, NAMES, SOCIAL, course_desk

HEAD = PaperHead("Kurssi", "", "", None, None, (), "Maija Keksitty", AFTER, practice=False)
LONG = "Áile-Kristiina Čuŋgá-Škoŧŧi von und zu Pitkänimi-Vieläpidempi " * 2


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The whole course with real papers; it is only read."""
    made = course_desk(tmp_path_factory.mktemp("papers") / "profile", FixedClock(NOW), real=True)
    yield made
    made.close()


def wanted(kind: PaperKind, partner: int | None = 1, *, one: bool = True) -> PaperWanted:
    return PaperWanted(c.COURSE, kind, None, partner, EnrolmentId("e2") if one else None)


def text_of(desk: Desk, kind: PaperKind, tmp_path: Path, language: str = "fi", partner: int | None = 1) -> str:
    return " ".join(words_of(desk.course_paper(wanted(kind, partner), language).content, tmp_path, "-layout").split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PaperKind)
def test_every_paper_passes_both_standards_in_every_language(desk: Desk, kind: PaperKind, language: str) -> None:
    assert failures(desk.course_paper(wanted(kind), language).content) == []


@pytest.mark.parametrize("kind", [PaperKind.PARTNER, PaperKind.MONEY, PaperKind.TRAVEL])
def test_papers_that_others_act_on_prove_who_signed_them(desk: Desk, kind: PaperKind) -> None:
    made = desk.course_paper(wanted(kind), "fi")
    verdict = desk.verify(made.content)
    assert (made.signed, verdict.whole, verdict.signer, verdict.signed_at) == (True, True, "Maija Keksitty", AFTER)
    broken = made.content.replace(b"/Title", b"/Tytle", 1)
    assert not desk.verify(broken).whole


def test_a_signature_is_seen_where_the_window_draws_the_paper(desk: Desk) -> None:
    paper = desk.course_paper(wanted(PaperKind.PARTNER), "fi").content
    document = pypdfium2.PdfDocument(paper)
    without = document[len(document) - 1].render(scale=1).to_pil().convert("L")
    document.close()
    drawn = Image.open(BytesIO(render_pages(paper, 72)[-1])).convert("L")
    box = ImageChops.difference(drawn, without).getbbox()
    assert box is not None, "the box of the signature is empty"
    assert min(drawn.crop(box).tobytes()) < 80


@pytest.mark.parametrize("kind", [PaperKind.SIGN_IN, PaperKind.INSURANCE, PaperKind.DIARY, PaperKind.CERTIFICATE])
def test_the_others_have_no_field_to_sign(desk: Desk, kind: PaperKind) -> None:
    with pikepdf.open(BytesIO(desk.course_paper(wanted(kind), "fi").content)) as pdf:
        assert "/AcroForm" not in pdf.Root


def test_the_certificate_is_one_page_with_kind_words(desk: Desk, tmp_path: Path) -> None:
    said = text_of(desk, PaperKind.CERTIFICATE, tmp_path)
    assert "Áile Čuŋgá on osallistunut kurssille Hyvinvointitreenit 25+." in said
    assert "10 kertaa, yhteensä 25 h." in said
    assert "Kiitos, että olit mukana." in said
    assert "Sivu 1 / 1" in said
    assert "10 sessions, 25 h in all." in text_of(desk, PaperKind.CERTIFICATE, tmp_path, "en")
    assert "10 gånger, sammanlagt 25 h." in text_of(desk, PaperKind.CERTIFICATE, tmp_path, "sv")


def test_the_sign_in_sheet_of_twelve_fits_one_page(desk: Desk, tmp_path: Path) -> None:
    said = text_of(desk, PaperKind.SIGN_IN, tmp_path)
    assert "Sivu 1 / 1" in said
    assert all(name in said for name in NAMES if name != "Helmi Harjoitus")
    assert "12 Sirkka Satuinen 13 14 15 16 17" in said


def test_the_partner_reads_its_own_people_and_sums(desk: Desk, tmp_path: Path) -> None:
    office = text_of(desk, PaperKind.PARTNER, tmp_path)
    assert "Kerttu Kuvitelma 7.1.2027 7 2 0" in office
    assert "Yhteensä 56 2 0" in office
    assert "Kurssimaksut: 7 × 55,00 € 385,00 €" in office
    assert not any(name in office for name in NAMES[7:])
    college = text_of(desk, PaperKind.PARTNER, tmp_path, partner=2)
    assert not any(name in college for name in NAMES)
    assert "10 / 12 pidetty, peruttuja 1" in college
    assert "Tulin mielelläni 4,8 6" in college
    assert SOCIAL not in college


def test_the_diary_asks_the_three_questions(desk: Desk, tmp_path: Path) -> None:
    said = text_of(desk, PaperKind.DIARY, tmp_path)
    assert "Mikä oli tänään hyvää? Metsä ja hyvä sää. Mikä oli vaikeaa? Mäki oli liukas." in said
    assert "Peruttu kerta 11.2.2027 Ohjaaja sairastui." in said
    assert "25 h (33,33 opetustuntia à 45 min)" in said
    assert not any(name in said for name in NAMES)


def test_money_shows_the_receipts_it_can_and_names_the_others(desk: Desk, tmp_path: Path) -> None:
    content = desk.course_paper(wanted(PaperKind.MONEY), "fi").content
    said = " ".join(words_of(content, tmp_path, "-layout").split())
    assert "1 7.1.2027 Kahvia ja pullaa tässä paperissa 16,50 €" in said
    assert "2 18.2.2027 Uimahallin liput erillisenä 96,00 €" in said
    assert "4 11.3.2027 Pysäköinti retkellä ei kuittia 8,20 €" in said
    assert "Jäljellä 5,90 €" in said
    assert "Kuitti 3: 4.3.2027, 23,40 €" in said
    assert "Kuitti 2" not in said
    assert len(content) < 400_000


def test_the_agreement_before_signing_has_a_line_for_every_party(desk: Desk, tmp_path: Path) -> None:
    said = text_of(desk, PaperKind.AGREEMENT, tmp_path)
    assert f"Reino Rehtori, {COLLEGE}" in said
    assert "Sopimusta ei ole vielä allekirjoitettu ohjelmassa." in said


def _signed(desk: Desk, **changes: object) -> CourseAgreementSigned:
    shown = desk.show_course_agreement(c.COURSE, "fi")
    drawn = bootstrap.drawing("Tiina Tekaistu")
    parties = (
        DrawnPartner("Maija Keksitty", "", SignedBy.CONFIRMED),
        DrawnPartner("Tiina Tekaistu", SOCIAL, SignedBy.DRAWN, drawn),
    )  # fmt: skip
    values: dict[str, object] = {"signatures": parties, **changes}
    return desk.sign_course_agreement(SignCourseAgreement(CourseAgreementId("ka1"), shown, **values))  # type: ignore[arg-type]


@pytest.fixture
def own_desk(tmp_path: Path) -> Iterator[Desk]:
    """A course of one's own, to be written in."""
    made = course_desk(tmp_path / "profile", FixedClock(NOW), real=True)
    yield made
    made.close()


def test_signing_the_agreement_keeps_its_signed_paper(own_desk: Desk, tmp_path: Path) -> None:
    desk = own_desk
    signed = _signed(desk)
    assert failures(signed.pdf) == []
    verdict = desk.verify(signed.pdf)
    assert (verdict.whole, verdict.signer) == (True, "Maija Keksitty")
    said = " ".join(words_of(signed.pdf, tmp_path).split())
    assert f"Tiina Tekaistu, {SOCIAL} piirsi allekirjoituksen 1.4.2027 klo 16.00" in said
    assert signed.agreement.text_sha256 in said
    again = desk.course_paper(wanted(PaperKind.AGREEMENT), "sv")
    assert (again.content, again.signed) == (signed.pdf, True)


def test_of_an_agreement_signed_on_paper_the_scan_is_kept(own_desk: Desk, tmp_path: Path) -> None:
    scan = Attachment(own_desk.new_id(), "image/jpeg", "sopimus.jpg", b"a picture")  # type: ignore[arg-type]
    on_paper = tuple(DrawnPartner(name, "", SignedBy.PAPER) for name in ("Maija Keksitty", "Tiina Tekaistu"))
    signed = _signed(own_desk, signatures=on_paper, scan=scan)
    assert (signed.pdf, signed.agreement.pdf) == (b"", scan.id)
    made = own_desk.course_paper(wanted(PaperKind.AGREEMENT), "fi")
    assert failures(made.content) == []
    assert "allekirjoitti paperille 1.4.2027" in " ".join(words_of(made.content, tmp_path).split())


def _session(number: int) -> SessionLine:
    on = date.fromordinal(date(2027, 1, 7).toordinal() + 7 * number)
    at = instant_of(on, c.PLAN.starts)
    return SessionLine(number, on, at, instant_of(on, c.PLAN.ends), Status.PLANNED, 150, theme=LONG, programme=LONG * 9)


ODD: dict[str, CoursePaper] = {
    "a sheet of nobody": SignIn(HEAD, (_session(1),), (), (1, 2, 3)),
    "a sheet of 60 long names": SignIn(HEAD, (_session(1),), tuple((n, LONG) for n in range(1, 61)), ()),
    "a sheet of 40 sessions": SignIn(HEAD, tuple(map(_session, range(1, 41))), ((1, LONG), (10000, "x")), ()),
    "a sheet of no session": SignIn(HEAD, (), ((1, "x"),), ()),
    "insurance of nobody": InsuranceList(HEAD, "", (), (), ()),
    "travel of nobody": TravelPaper(HEAD, "", (), 0),
    "a diary of nothing": CourseDiary(HEAD, (), (), 45, 0, 0),
    "a long diary": CourseDiary(HEAD, tuple(map(_session, range(1, 41))), (), 45, 6000, 400),
    "money of nothing": MoneyPaper(HEAD, (), 0, (), 0, 0),
    "money with a picture that is none": MoneyPaper(
        HEAD, (), 0, (PurchaseLine(1, date(2027, 1, 7), LONG, 5, b"no picture", is_picture=True),), 5, -5
    ),
    "a year of nothing": CourseYearReport(
        date(2027, 1, 1), date(2027, 12, 31), (), YearLine("", 0, 0, 0, 0, 0, 0, 0, 0), "x", AFTER, practice=True
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_empty_and_overfull_papers_pass_both_standards_too(name: str) -> None:
    assert failures(printer().course_paper(ODD[name], "fi")) == []


def test_a_broken_receipt_is_told_as_kept_apart_and_overspending_is_said(tmp_path: Path) -> None:
    said = words_of(printer().course_paper(ODD["money with a picture that is none"], "fi"), tmp_path)
    assert "erillisenä" in said
    assert "Ylittyi, jäljellä" in said


def test_practice_papers_say_so(desk: Desk, tmp_path: Path) -> None:
    practice = PaperHead("Kurssi", "", "", None, None, (), "Maija Keksitty", AFTER, practice=True)
    said = words_of(printer().course_paper(InsuranceList(practice, "", (), (), ()), "fi"), tmp_path)
    assert said.count("HARJOITUS") == 2  # and a watermark, letter by letter
    assert "HARJOITUS" not in text_of(desk, PaperKind.INSURANCE, tmp_path)


@pytest.mark.parametrize("kind", PaperKind)
def test_the_same_course_at_the_same_time_gives_the_same_bytes(desk: Desk, kind: PaperKind) -> None:
    assert desk.course_paper(wanted(kind), "fi").content == desk.course_paper(wanted(kind), "fi").content
