"""What goes on the papers of a course, and above all what does not go on a partner's."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hyvinvointi_desktop.app import course_papers, paper_values
from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_papers import PaperWanted
from hyvinvointi_desktop.app.paper_values import Figures, PaperKind, PartnerReport
from hyvinvointi_desktop.app.partner_report import partner_report
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import AttachmentId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import courses as c
from tests.support.desks import open_desk
from tests.support.whole_course import AFTER, ASSOCIATION, COLLEGE, NAMES, PARTNERS, SOCIAL, course_desk


@pytest.fixture
def bare_desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk without a course."""
    made = open_desk(tmp_path / "bare", clock)
    yield made
    made.close()


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """A desk with the whole course."""
    made = course_desk(tmp_path / "course", clock)
    yield made
    made.close()


def top(screen: CourseScreen) -> paper_values.PaperHead:
    return course_papers.head(screen, "Maija Keksitty", AFTER, practice=False)


def report(screen: CourseScreen, partner: int) -> PartnerReport:
    return partner_report(screen, top(screen), screen.course.partners[partner])


def test_the_head_tells_the_days_that_were_not_cancelled(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    made = top(screen)
    assert (made.first_on, made.last_on) == (date(2027, 1, 7), date(2027, 4, 1))
    assert made.leaders == (f"Maija Keksitty, {ASSOCIATION}", f"Toivo Toinen, {COLLEGE}")


# -- the sign-in sheet ------------------------------------------------------------------------------------------


def test_one_sessions_sheet_has_who_belongs_that_day_and_the_next_codes(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    before = course_papers.sign_in(screen, top(screen), screen.meetings[0].session)
    assert [code for code, _ in before.rows] == list(range(1, 13))
    after = course_papers.sign_in(screen, top(screen), screen.meetings[4].session)
    assert [code for code, _ in after.rows] == [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]
    assert after.rows[0] == (1, "Aino Keksitty")
    assert after.spare == (13, 14, 15, 16, 17)


def test_the_sheet_of_all_sessions_leaves_out_cancelled_ones_and_who_has_left(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    made = course_papers.sign_in(screen, top(screen), None)
    assert len(made.sessions) == 12
    assert date(2027, 2, 11) not in [s.on for s in made.sessions]
    assert "Helmi Harjoitus" not in [name for _, name in made.rows]


def test_codes_are_never_used_again(bare_desk: Desk) -> None:
    screen = c.with_course(bare_desk, 3)
    bare_desk.leave_course(EnrolmentId("e3"), c.PLAN.first_day, "ei sopinut")
    assert course_papers.sign_in(bare_desk.course_screen(c.COURSE), top(screen), None).spare[0] == 4


@pytest.mark.parametrize("kind", [PaperKind.SIGN_IN, PaperKind.INSURANCE])
def test_a_course_without_names_has_no_list_of_names(bare_desk: Desk, kind: PaperKind) -> None:
    bare_desk.save_course(c.course(names=False))
    with pytest.raises(Refused) as error:
        bare_desk.course_paper(PaperWanted(c.COURSE, kind), "fi")
    assert error.value.refusal is Refusal.COUNTED_WITHOUT_NAMES


# -- insurance, diary, certificate, travel, money ---------------------------------------------------------------


def test_insurance_says_from_and_to_which_day(desk: Desk) -> None:
    made = course_papers.insurance(screen := desk.course_screen(c.COURSE), top(screen))
    assert (made.insurer, made.taken_by, len(made.people)) == ("Keksitty vakuutus", (ASSOCIATION,), 12)
    assert made.people[3] == paper_values.Insured(4, "Helmi Harjoitus", date(2027, 1, 7), date(2027, 2, 3))
    assert made.people[0].last_on is None


def test_the_diary_counts_held_sessions_and_tells_cancelled_ones(desk: Desk) -> None:
    made = course_papers.diary(screen := desk.course_screen(c.COURSE), top(screen))
    assert [s.came for s in made.sessions] == [12, 13, 11, 11, 11, None, 11, 11, 11, 10, 10]
    assert (made.minutes, made.visits) == (1500, 111)
    assert made.sessions[5].cancelled_reason == "Ohjaaja sairastui."
    assert made.sessions[1].reflections == ("Metsä ja hyvä sää.", "Mäki oli liukas.", "Nastat!")


def test_the_certificate_counts_every_time_the_person_was_there(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    made = course_papers.certificate(screen, top(screen), EnrolmentId("e8"))
    assert (made.name, made.attended, made.minutes) == ("Maire Mallikas", 8, 1200)
    assert (made.first_on, made.last_on) == (date(2027, 1, 7), date(2027, 3, 18))
    assert "Kirjasto tutuksi" not in made.themes  # was away then
    assert made.themes[0] == "Tutustumme toisiimme"


def test_a_theme_that_names_somebody_is_on_no_paper_for_others(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    desk.save_themes(c.COURSE, {screen.meetings[0].session: "Pirkon synttärit"})
    screen = desk.course_screen(c.COURSE)
    assert "Pirkon synttärit" not in course_papers.certificate(screen, top(screen), EnrolmentId("e1")).themes
    assert report(screen, 1).sessions[0].theme == ""
    assert course_papers.diary(screen, top(screen)).sessions[0].theme == "Pirkon synttärit"
    assert desk.course_paper(PaperWanted(c.COURSE, PaperKind.DIARY), "fi").named == ("Pirkko Puuhaelmä",)


@pytest.mark.parametrize(("who", "why"), [("e1", Refusal.NEVER_CAME), ("e77", Refusal.NO_SUCH_RECORD)])
def test_nobody_who_never_came_gets_a_certificate(bare_desk: Desk, who: str, why: Refusal) -> None:
    c.with_course(bare_desk, 2)
    with pytest.raises(Refused) as error:
        bare_desk.course_paper(PaperWanted(c.COURSE, PaperKind.CERTIFICATE, participant=EnrolmentId(who)), "fi")
    assert error.value.refusal is why


def test_travel_is_by_attended_session_and_a_partner_gets_its_own_people(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    everybody = course_papers.travel(screen, top(screen), None)
    assert [(r.number, r.name, len(r.days), r.cents) for r in everybody.rows] == [
        (2, "Áile Čuŋgá", 10, 6400), (5, "Ilmari Sepitetty", 10, 6400), (9, "Olavi Olematon", 10, 6400),
    ]  # fmt: skip
    assert everybody.cents == 19200
    assert [r.number for r in course_papers.travel(screen, top(screen), PARTNERS[0]).rows] == [2, 5]
    assert course_papers.travel(screen, top(screen), PARTNERS[1]).rows == ()


def test_money_has_each_purchase_with_its_receipt_and_the_balance(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    asked: list[str] = []

    def receipt(key: AttachmentId) -> Attachment | None:
        asked.append(key)
        return None

    made = course_papers.money(screen, top(screen), receipt)
    assert [(x.number, x.cents) for x in made.lines] == [(1, 1650), (2, 9600), (3, 2340), (4, 820)]
    assert (made.budget_cents, made.spent_cents, made.balance_cents) == (15000, 14410, 590)
    assert asked == ["r1", "r2", "r3"]
    assert not any(x.receipt or x.is_picture for x in made.lines)


# -- a partner's report -----------------------------------------------------------------------------------------


def test_the_social_office_reads_the_names_of_its_own_people_and_no_other(desk: Desk) -> None:
    made = report(desk.course_screen(c.COURSE), 0)
    assert [p.name for p in made.people] == list(NAMES[:7])
    kerttu = made.people[5]
    assert (kerttu.came, kerttu.excused, kerttu.absent) == (7, 2, 0)
    assert not any(name in repr(made) for name in NAMES[7:])
    assert made.money.fees == (7, 5500)


def test_the_college_reads_no_name_at_all(desk: Desk) -> None:
    made = report(desk.course_screen(c.COURSE), 1)
    assert made.people == ()
    assert not any(name in repr(made) for name in NAMES)
    assert made.money == paper_values.PartnerMoney()


def test_figures_are_those_of_sessions_where_everyone_is_marked(desk: Desk) -> None:
    made = report(desk.course_screen(c.COURSE), 1)
    assert (made.held, made.counted, made.cancelled, made.planned) == (10, 9, 1, 12)
    assert made.figures == Figures(participants=12, visits=101, places=None, mean_tenths=112)
    assert made.came_shown
    assert [s.came for s in made.sessions][-3:] == [None, None, None]  # not counted, and two to come


def test_places_are_told_where_absences_are_not_few(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    absent = [(EnrolmentId(f"e{n}"), Attendance.ABSENT) for n in (9, 10, 11)]
    desk.mark_many(screen.meetings[0].session, absent)
    assert report(desk.course_screen(c.COURSE), 1).figures.places == 105


def test_the_money_giver_reads_what_was_spent(desk: Desk) -> None:
    made = report(desk.course_screen(c.COURSE), 2).money
    assert made == paper_values.PartnerMoney(budget_cents=15000, spent_cents=14410)


def test_who_knows_seven_of_eleven_is_told_no_figure_of_the_other_four(tmp_path: Path, clock: FixedClock) -> None:
    desk = course_desk(tmp_path / "small", clock, people=11)
    screen = desk.course_screen(c.COURSE)
    desk.close()
    mine = report(screen, 0)
    assert mine.figures == Figures(None, None, None, None)
    assert not mine.came_shown
    assert all(s.came is None for s in mine.sessions)
    assert mine.money.travel_cents == 12800  # its own two, not the third person's
    assert report(screen, 1).figures.participants == 11


def test_a_group_of_four_is_hidden_from_who_knows_none_and_told_to_who_knows_all(
    tmp_path: Path, clock: FixedClock
) -> None:
    desk = course_desk(tmp_path / "small", clock, people=4)
    screen = desk.course_screen(c.COURSE)
    desk.close()
    assert report(screen, 1).figures == Figures(None, None, None, None)
    everyone = report(screen, 0)
    assert everyone.figures.participants == 4
    assert len(everyone.people) == 4
    assert everyone.figures.visits is None  # two walk-ins nobody knows would be told by it


def test_one_small_session_hides_the_figures_of_single_sessions(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    away = [(EnrolmentId(f"e{n}"), Attendance.ABSENT) for n in range(1, 10)]
    desk.mark_many(screen.meetings[2].session, away)
    made = report(desk.course_screen(c.COURSE), 1)
    assert made.figures.visits == 93
    assert not made.came_shown


def test_a_partner_is_known_by_its_name_however_it_is_spaced_and_written(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    nine = replace(screen.participants[8].enrolment, proposer=f" {SOCIAL.upper()}  ")
    desk.save_enrolment(nine)
    assert [p.number for p in report(desk.course_screen(c.COURSE), 0).people] == [1, 2, 3, 4, 5, 6, 7, 9]
    nameless = replace(PARTNERS[0], name=" ")
    assert course_papers.own_people(desk.course_screen(c.COURSE), nameless) == ()


def test_nothing_of_the_leaders_own_words_goes_to_a_partner(desk: Desk) -> None:
    made = report(desk.course_screen(c.COURSE), 0)
    for session in made.sessions:
        assert (session.programme, session.cancelled_reason, session.reflections) == ("", "", ("", "", ""))


def test_feedback_is_told_in_means_of_five_or_more_answers(desk: Desk) -> None:
    made = report(desk.course_screen(c.COURSE), 1)
    assert made.answers == 6
    assert [(q.question, str(q.mean)) for q in made.means] == [("company", "4"), ("goes_on", "4"), ("liked", "29/6")]
    desk.delete_feedback(desk.course_screen(c.COURSE).feedback[0].id)
    desk.delete_feedback(desk.course_screen(c.COURSE).feedback[0].id)
    few = report(desk.course_screen(c.COURSE), 1)
    assert (few.answers, few.means) == (None, ())


# -- on the desk ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", PaperKind)
def test_every_paper_is_logged_with_those_who_are_named_on_it(
    desk: Desk, kind: PaperKind
) -> None:
    desk.course_paper(PaperWanted(c.COURSE, kind, partner=1, participant=EnrolmentId("e3")), "fi")
    seen = [e for e in desk.log_since(None) if e.event == Event.COURSE_PRINTED]
    assert {e.object_id for e in seen} == {"k1"}
    assert all(re.search(f'"paper":\\s*"{kind}"', e.detail) for e in seen)
    named = {
        PaperKind.SIGN_IN: [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12], PaperKind.INSURANCE: list(range(1, 13)),
        PaperKind.PARTNER: [1, 2, 3, 4, 5, 6, 7], PaperKind.TRAVEL: [2, 5], PaperKind.CERTIFICATE: [3],
    }  # fmt: skip
    assert [e.client for e in seen] == [f"o{n}" for n in named.get(kind, ())] or [e.client for e in seen] == [""]


@pytest.mark.parametrize("kind", PaperKind)
def test_papers_that_others_act_on_are_signed(desk: Desk, kind: PaperKind) -> None:
    made = desk.course_paper(PaperWanted(c.COURSE, kind, partner=1, participant=EnrolmentId("e3")), "sv")
    signed = kind in (PaperKind.PARTNER, PaperKind.MONEY, PaperKind.TRAVEL)
    assert made.signed is signed
    assert made.content.startswith(f"signed course {kind} 2027-04-01".encode()) is signed


@pytest.mark.parametrize("number", [None, 0, 4, -1])
def test_a_partner_that_is_not_there_is_refused(desk: Desk, number: int | None) -> None:
    with pytest.raises(Refused) as error:
        desk.course_paper(PaperWanted(c.COURSE, PaperKind.PARTNER, partner=number), "fi")
    assert error.value.refusal is Refusal.NO_SUCH_RECORD


def test_no_sheet_for_a_cancelled_or_unknown_session(desk: Desk) -> None:
    screen = desk.course_screen(c.COURSE)
    cancelled = screen.meetings[5].session
    for session, why in ((cancelled, Refusal.SESSION_CANCELLED), (SessionId("x"), Refusal.NO_SUCH_RECORD)):
        with pytest.raises(Refused) as error:
            desk.course_paper(PaperWanted(c.COURSE, PaperKind.SIGN_IN, session), "fi")
        assert error.value.refusal is why


@pytest.mark.parametrize(
    ("name", "stem"),
    [("Hyvinvointitreenit 25+", "Hyvinvointitreenit-25"), ("../../etc/passwd", "etc-passwd"), ("???", "kurssi")],
)
def test_a_courses_name_makes_a_harmless_file_name(name: str, stem: str) -> None:
    assert course_papers.file_stem(name) == stem
