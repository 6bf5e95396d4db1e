"""A course from its plan to its last session for the tests of papers: twelve people, three partners, receipts."""

import atexit
import functools
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import GroupFeedback, Leader, Partner, PartnerRole, Purchase
from hyvinvointi_desktop.domain.ids import AttachmentId, EnrolmentId, FeedbackId, PurchaseId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import courses as c
from tests.support.desks import NOW, open_desk

SOCIAL, COLLEGE, ASSOCIATION = "Esimerkkikunnan sosiaalitoimi", "Keksitty opisto", "Testikylän mielenterveysyhdistys"
NAMES = (
    "Aino Keksitty", "Áile Čuŋgá", "Eero Esimerkki", "Helmi Harjoitus", "Ilmari Sepitetty", "Kerttu Kuvitelma",
    "Lauri Luultava", "Maire Mallikas", "Olavi Olematon", "Pirkko Puuhaelmä", "Raimo Runollinen", "Sirkka Satuinen",
)  # fmt: skip
THEMES = (
    "Tutustumme toisiimme", "Kävely lähimetsässä", "Kirjasto tutuksi", "Soppaa ja juttelua", "Tuolijumppa",
    "Valokuvia lapsuudesta", "Uimahalli", "Paikallismuseo", "Leivotaan yhdessä", "Musiikkia ja muistoja",
    "Kevätretki laavulle", "Mihin tästä jatkaa?",
)  # fmt: skip
PARTNERS = (
    Partner(SOCIAL, (PartnerRole.PROPOSES, PartnerRole.PAYS_FEE, PartnerRole.PAYS_TRAVEL), "Tiina Tekaistu",
            promises="Valitsee ehdotettavat asiakkaat, maksaa heidän kurssimaksunsa ja tarvittaessa matkansa."),
    Partner(COLLEGE, (PartnerRole.GIVES_PLACE, PartnerRole.GIVES_LEADER), "Reino Rehtori",
            promises="Antaa tilan ja opettajan työpanoksen."),
    Partner(ASSOCIATION, (PartnerRole.GIVES_MONEY, PartnerRole.INSURES, PartnerRole.SUPERVISES), "",
            promises="Antaa toisen ohjaajan, toimintarahan ja ohjaajien työnohjauksen sekä vakuuttaa osallistujat."),
)  # fmt: skip
AFTER = datetime(2027, 4, 1, 13, tzinfo=UTC)
"""When the last session is over."""
P, L, E, A = Attendance.PRESENT, Attendance.LATE, Attendance.EXCUSED, Attendance.ABSENT


def receipt(words: str = "K-KAUPPA (keksitty)") -> bytes:
    """A receipt as a photograph."""
    picture = Image.new("RGB", (700, 1100), "#f6f4ee")
    pen = ImageDraw.Draw(picture)
    for n, line in enumerate((words, "kahvi 500 g   6,90", "pulla 12 kpl   9,60", "YHTEENSÄ   16,50")):
        pen.text((60, 80 + 90 * n), line, fill="#222222", font_size=44)
    out = BytesIO()
    picture.save(out, "JPEG", quality=85)
    return out.getvalue()


@functools.cache
def _template(people: int) -> Path:
    """A profile with the course, made once and copied for every test."""
    folder, clock = Path(tempfile.mkdtemp(prefix="hyvinvointi-course-")) / "profile", FixedClock(NOW)
    atexit.register(shutil.rmtree, folder.parent, ignore_errors=True)
    desk = open_desk(folder, clock)
    whole_course(desk, clock, people=people)
    desk.close()
    return folder


def course_desk(folder: Path, clock: FixedClock, *, people: int = 12, real: bool = False) -> Desk:
    """A desk with the course on the day after, as ``whole_course`` makes it. The folder must not be there yet."""
    shutil.copytree(_template(people), folder)
    clock.instant = AFTER
    return open_desk(folder, clock, real=real)


def whole_course(desk: Desk, clock: FixedClock, *, held: int = 11, people: int = 12) -> CourseScreen:
    """Twelve people of whom the first seven are the social office's; one left after four sessions; ``held`` sessions
    held, one cancelled and moved; walk-ins at the second; the last held one not fully marked."""
    desk.save_course(c.course(
        name="Hyvinvointitreenit 25+", partners=PARTNERS, target_group="yli 25-vuotiaat työttömät", capacity=15,
        place="Testikylä, Seurojentalo", leaders=(
            Leader("Maija Keksitty", ASSOCIATION, "040", own=True), Leader("Toivo Toinen", COLLEGE),
        ),
    ))  # fmt: skip
    for number in range(1, people + 1):
        office = SOCIAL if number <= 7 else ""
        travel = 640 if number in (2, 5, 9) else 0
        enrolment = c.enrolment(number, proposer=office, fee_payer=office, travel_cents=travel)
        desk.add_participant(enrolment, c.person(number, name=NAMES[number - 1]))
        desk.enrol(EnrolmentId(f"e{number}"), c.PLAN.first_day)
    screen = desk.course_screen(c.COURSE)
    desk.save_themes(c.COURSE, {m.session: theme for m, theme in zip(screen.meetings, THEMES, strict=True)})
    _hold(desk, clock, screen, held, people)
    _money_and_words(desk)
    return desk.course_screen(c.COURSE)


def _hold(desk: Desk, clock: FixedClock, screen: CourseScreen, held: int, people: int) -> None:
    clock.instant = AFTER
    for place, meeting in enumerate(screen.meetings[:held]):
        if place == 5:
            desk.cancel_course_session(meeting.session, "Ohjaaja sairastui.", to_the_end=True)
            continue
        if place == 4 and people >= 4:
            desk.leave_course(EnrolmentId("e4"), meeting.day, "Muutti pois.")
        marks = {n: P for n in range(1, people + 1) if n != 4 or place < 4}
        marks |= {n: mark for n, mark in ((1 + place % 3, L), (6, E if place % 4 == 1 else P)) if n in marks}
        if place in (2, 3) and 8 in marks:
            marks[8] = A
        if place == held - 1:
            marks.pop(people, None)
        desk.mark_many(meeting.session, [(EnrolmentId(f"e{n}"), mark) for n, mark in sorted(marks.items())])
    if held > 1:
        desk.set_walk_ins(screen.meetings[1].session, 2)
        desk.save_session_words(
            screen.meetings[1].session, theme=THEMES[1], programme="Kävelimme laavulle ja takaisin, yhteensä 4 km. "
            "Makkaraa, kahvia ja juttelua.", reflections=("Metsä ja hyvä sää.", "Mäki oli liukas.", "Nastat!"),
        )  # fmt: skip


def _money_and_words(desk: Desk) -> None:
    picture = Attachment(AttachmentId("r1"), "image/jpeg", "kuitti.jpg", receipt())
    desk.save_purchase(
        Purchase(PurchaseId("p1"), c.COURSE, date(2027, 1, 7), 1650, "Kahvia ja pullaa", AttachmentId("r1")), picture
    )
    pdf = Attachment(AttachmentId("r2"), "application/pdf", "kuitti.pdf", b"%PDF-1.7 invented")
    desk.save_purchase(
        Purchase(PurchaseId("p2"), c.COURSE, date(2027, 2, 18), 9600, "Uimahallin liput", AttachmentId("r2")), pdf
    )
    second = replace(picture, id=AttachmentId("r3"), content=receipt("LEIPOMO (keksitty)"))
    desk.save_purchase(
        Purchase(PurchaseId("p3"), c.COURSE, date(2027, 3, 4), 2340, "Jauhoja ja hilloa", AttachmentId("r3")), second
    )
    desk.save_purchase(Purchase(PurchaseId("p4"), c.COURSE, date(2027, 3, 11), 820, "Pysäköinti retkellä"))
    for n in range(6):
        answers = (("liked", 5 if n else 4), ("company", 4), ("goes_on", 3 + n % 3))
        desk.save_feedback(GroupFeedback(FeedbackId(f"f{n}"), c.COURSE, answers, "Kiitos!" if n == 2 else ""))
