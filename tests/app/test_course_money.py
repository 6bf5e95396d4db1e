"""Activity money, travel, anonymous feedback, the cooperation agreement and what Tänään and search know of courses."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from hyvinvointi_desktop.app.course_agreement import DrawnPartner, SignCourseAgreement
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import GroupFeedback, Purchase
from hyvinvointi_desktop.domain.ids import AttachmentId, CourseAgreementId, EnrolmentId, FeedbackId, PurchaseId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.system.clock import FixedClock
from tests.app.test_courses import go, refused
from tests.support import courses as c


def bought(number: int, cents: int) -> Purchase:
    return Purchase(PurchaseId(f"o{number}"), c.COURSE, date(2027, 1, 7), cents, "maalit")


def test_a_purchase_over_the_budget_is_kept_and_told(desk: Desk) -> None:
    c.with_course(desk, 0)
    receipt = Attachment(AttachmentId("kuitti"), "image/png", "kuitti.png", b"x")
    first = desk.save_purchase(replace(bought(1, 14000), receipt=receipt.id), receipt)
    assert (first.balance_cents, first.over_budget) == (1000, False)
    over = desk.save_purchase(bought(2, 1001))
    assert (over.balance_cents, over.over_budget) == (-1, True)
    assert [p.amount_cents for p in desk.course_screen(c.COURSE).purchases] == [14000, 1001]
    assert refused(lambda: desk.save_purchase(bought(3, -1))) is Refusal.BAD_NUMBER
    desk.delete_purchase(PurchaseId("o2"))
    assert desk.course_screen(c.COURSE).balance_cents == 1000


def test_travel_is_paid_for_the_times_somebody_came(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 2)
    go(clock, date(2027, 2, 1))
    e1, e2 = EnrolmentId("e1"), EnrolmentId("e2")
    desk.save_enrolment(replace(desk.course_screen(c.COURSE).participant(e1).enrolment, travel_cents=420))
    first, second, third = c.sessions(desk)[:3]
    desk.mark_many(first, [(e1, Attendance.PRESENT), (e2, Attendance.PRESENT)])
    desk.mark(second, e1, Attendance.EXCUSED)
    desk.mark(third, e1, Attendance.LATE)
    (line,) = desk.course_screen(c.COURSE).travel
    assert (line.number, c.days(line.days), line.cents) == (1, ["7.1.", "21.1."], 840)


def test_feedback_shows_no_mean_and_no_word_under_five_answers(desk: Desk) -> None:
    c.with_course(desk, 0)
    for n, (answer, words) in enumerate([(5, "Kiitos"), (4, ""), (5, "Ahaa"), (3, "")]):
        desk.save_feedback(GroupFeedback(FeedbackId(f"p{n}"), c.COURSE, (("group", answer),), words))
    few = desk.course_screen(c.COURSE).summary
    assert (few.answers, few.questions[0].mean, few.words) == (4, None, ())
    desk.save_feedback(GroupFeedback(FeedbackId("p9"), c.COURSE, (("group", 2), ("place", 1))))
    enough = desk.course_screen(c.COURSE).summary
    assert [(q.question, q.answers, q.mean) for q in enough.questions] == [
        ("group", 5, Fraction(19, 5)), ("place", 1, None),
    ]  # fmt: skip
    assert enough.words == ("Ahaa", "Kiitos")
    wrong = GroupFeedback(FeedbackId("p10"), c.COURSE, (("group", 6),))
    assert refused(lambda: desk.save_feedback(wrong)) is Refusal.BAD_NUMBER


SIGNED = (DrawnPartner("Rehtori", "Opisto", SignedBy.DRAWN, b"png"), DrawnPartner("Maija", "Kunta", SignedBy.CONFIRMED))


def test_the_agreement_holds_the_partners_promises_and_is_final(desk: Desk) -> None:
    c.with_course(desk, 0)
    shown = desk.show_course_agreement(c.COURSE, "fi")
    assert shown.title == "Yhteistoimintasopimus: Hyvinvointitreenit"
    for words in (
        "Aika: torstai klo 12.00–14.30, ensimmäinen kerta 7.1.2027, viimeinen 25.3.2027", "Kertoja: 12",
        "- Opisto: antaa ohjaajan, maksaa kurssimaksun\n  Antaa ohjaajan.",
        "- Esimerkkikunta: ehdottaa osallistujia, antaa tilan", "Osallistujan kurssimaksu: 55,00 €",
    ):  # fmt: skip
        assert words in shown.text
    for language, words in (("sv", "Samarbetsavtal: "), ("en", "Cooperation agreement: ")):
        assert desk.show_course_agreement(c.COURSE, language).title.startswith(words)
    command = SignCourseAgreement(CourseAgreementId("y1"), shown, SIGNED)
    other = replace(command, shown=replace(shown, text=shown.text + "!"))
    assert refused(lambda: desk.sign_course_agreement(other)) is Refusal.TEXT_CHANGED
    alone = replace(command, signatures=SIGNED[:1])
    assert refused(lambda: desk.sign_course_agreement(alone)) is Refusal.SIGNATURE_MISSING
    signed = desk.sign_course_agreement(command, lambda *parts: b"%PDF " + parts[1].text.encode())
    assert desk.attachment(signed.agreement.pdf).content.startswith(b"%PDF ")  # type: ignore[union-attr, arg-type]
    assert refused(lambda: desk.sign_course_agreement(command)) is Refusal.TEXT_CHANGED  # it is version 1 for ever
    assert refused(lambda: desk.delete_course(c.COURSE)) is Refusal.COURSE_HAS_HELD
    second = desk.show_course_agreement(c.COURSE, "fi")
    desk.sign_course_agreement(SignCourseAgreement(CourseAgreementId("y2"), second, SIGNED))
    kept = desk.course_screen(c.COURSE).agreements
    assert [(a.version, a.text_sha256 == shown.sha256, len(a.signatures)) for a in kept] == [(1, True, 2), (2, True, 2)]
    assert desk.told_acts(1)[0].act.final


def test_a_course_without_partners_has_no_agreement(desk: Desk) -> None:
    c.with_course(desk, 0, partners=())
    assert refused(lambda: desk.show_course_agreement(c.COURSE, "fi")) is Refusal.PARTNER_MISSING


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("HYVINVOINTITR", ["course"]), ("Osallistuja 02", ["client"]), ("testikylän talo", ["course"]),
        ("kansanlaulu", ["session"]), ("nauroimme", ["session"]), ('["', []), ("ei tällaista", []),
    ],
)
def test_search_finds_courses_participants_and_what_the_group_wrote(desk: Desk, text: str, kinds: list[str]) -> None:
    c.with_course(desk, 2)
    desk.save_session_words(
        c.sessions(desk)[0], theme="Kulttuuri", programme="Kansanlauluja", reflections=("Nauroimme \"yhdessä\"", "", "")
    )
    found = ["session" if r.session else "client" if r.client else "course" for r in desk.search(text)]
    assert found == kinds
    assert all(r.excerpt for r in desk.search(text))


def test_today_shows_the_sessions_of_courses(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 2)
    clock.instant = datetime(2027, 1, 14, 7, tzinfo=UTC)
    screen = desk.today()
    assert [(m.names, m.course) for m in screen.meetings][:1] == [(("Hyvinvointitreenit",), c.COURSE)]
    assert (screen.without_outcome, screen.to_remind) == ((), ())
    today, waits = screen.courses.today, screen.courses.unmarked
    assert [(x.starts_at.day, x.people, x.unmarked) for x in (*today, *waits)] == [(14, 2, 2), (7, 2, 2)]
    desk.mark_all_present(waits[0].session)
    assert desk.today().courses.unmarked == ()


def test_versions_tell_what_was_marked_and_by_whom_it_is_about(desk: Desk, clock: FixedClock) -> None:
    c.with_course(desk, 1)
    go(clock, date(2027, 1, 7))
    session = c.sessions(desk)[0]
    desk.mark(session, EnrolmentId("e1"), Attendance.LATE)
    versions = desk.told_versions(Ref(RecordKind.SESSION, session))
    changed = {change.field.value for change in versions[0].changes}
    assert {"attendance", "status"} <= changed
    assert desk.told_acts(1)[0].clients == ("Osallistuja 0.",)
