"""The worker's own competence: hours and credits by year, pledges, the yearly answers this year against last."""

from dataclasses import replace
from datetime import date

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind, Pledge
from hyvinvointi_desktop.domain.feedback_forms import SelfAssessment
from hyvinvointi_desktop.domain.ids import AttachmentId, CompetenceId, FormAnswerId, FormId, PledgeId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW

TODAY = date(2026, 11, 2)
TRAINING = CompetenceEntry(
    CompetenceId("k901"), CompetenceKind.TRAINING, date(2026, 3, 5), "Hyvinvointilähettikoulutus", 8100, "AMK", 50
)
MENTORING = CompetenceEntry(CompetenceId("k902"), CompetenceKind.MENTORING, date(2026, 9, 1), "Mentorointi", 90)
PLEDGE = Pledge(PledgeId("p901"), date(2026, 1, 7), "Esimerkkikunta")
OWN = FormId("itsearvio")


def mine(name: str, on: date, **steps: int) -> SelfAssessment:
    return SelfAssessment(FormAnswerId(name), OWN, 1, on, steps)


def refusal(work: object) -> Refusal:
    with pytest.raises(Refused) as no:
        work()  # type: ignore[operator]
    return no.value.refusal


def test_hours_and_credits_by_year(desk: Desk) -> None:
    assert desk.save_competence(replace(TRAINING, title="  Hyvinvointilähettikoulutus ")) == {Area.COMPETENCE}
    assert desk.save_competence(TRAINING) == frozenset()
    desk.save_competence(MENTORING)
    desk.save_competence(replace(MENTORING, id=CompetenceId("k903"), on=date(2025, 5, 2), minutes=60))
    screen = desk.competence_screen(2026)
    assert [(s.year, s.total_minutes, s.credits_tenths) for s in screen.sums] == [(2026, 8190, 50), (2025, 60, 0)]
    now = screen.sums_of_year
    assert now is not None
    assert dict(now.minutes)[CompetenceKind.MENTORING] == 90
    assert dict(now.times)[CompetenceKind.TRAINING] == 1
    assert [e.id for e in screen.entries] == ["k901", "k902"]
    assert desk.competence_document(2026, "fi")["years"][0]["minutes"] == {
        "training": 8100, "supervision": 0, "mentoring": 90, "peer_group": 0, "other": 0,
    }  # fmt: skip


def test_a_certificate_is_kept_and_found_again(desk: Desk) -> None:
    paper = Attachment(AttachmentId("t901"), "image/png", "todistus.png", b"\x89PNG\r\n\x1a\n")
    desk.save_competence(replace(TRAINING, certificate=paper.id), paper)
    assert desk.competence_file("k901") == paper
    assert desk.competence_document(2026, "fi")["entries"][0]["certificate"] is True
    desk.save_competence(MENTORING)
    assert desk.competence_file("k902") is None


def test_a_pledge_is_asked_for_until_it_is_there(desk: Desk) -> None:
    assert desk.pledge_missing()
    desk.save_pledge(PLEDGE)
    assert not desk.pledge_missing()
    desk.delete_pledge(PLEDGE.id)
    assert desk.competence_screen(2026).pledge_missing
    desk.step_back()
    assert desk.competence_screen(2026).pledges == (PLEDGE,)


def test_this_year_stands_beside_the_last_one_that_was_answered(desk: Desk, clock: FixedClock) -> None:
    assert desk.self_assessment_due()
    desk.save_self_assessment(mine("i24", date(2024, 5, 1), dialogue=2, values=5))
    desk.save_self_assessment(mine("i26", TODAY, dialogue=4, parish=3))
    assert not desk.self_assessment_due()
    found = {t.question.id: (t.now, t.before, t.change) for t in desk.competence_screen(2026).themes}
    assert (found["dialogue"], found["values"], found["parish"]) == ((4, 2, 2), (None, 5, None), (3, None, None))
    told = desk.competence_document(2026, "en")["self_assessment"]
    assert (told["mean"], told["mean_before"], told["before_on"]) == ("3.5", "3.5", "2024-05-01")
    assert desk.competence_document(2025, "en")["self_assessment"] is None
    clock.instant = NOW.replace(year=2027)
    assert desk.self_assessment_due()


def test_another_scale_is_not_compared_and_old_answers_keep_their_version(desk: Desk) -> None:
    file = desk.form_file("itsearvio")
    assert file is not None
    desk.save_self_assessment(mine("i25", date(2025, 5, 1), dialogue=2, values=4))
    edited = desk.edited_form(file.content, {"version": 2, "questions[5].high": 10, "questions[6].text.fi": "Arvoni"})
    desk.save_form("itsearvio.toml", edited)
    new = replace(mine("i26", TODAY, dialogue=9, values=5), version=2)
    desk.save_self_assessment(new)
    found = {t.question.id: (t.now, t.before) for t in desk.competence_screen(2026).themes}
    assert (found["dialogue"], found["values"]) == ((9, None), (5, 4))
    assert refusal(lambda: desk.save_self_assessment(replace(new, version=1))) is Refusal.ANSWER_OFF_SCALE


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (replace(TRAINING, title="  "), Refusal.TITLE_MISSING),
        (replace(TRAINING, minutes=-1), Refusal.BAD_NUMBER),
        (replace(TRAINING, minutes=300_001), Refusal.BAD_NUMBER),
        (replace(TRAINING, credits_tenths=3_001), Refusal.BAD_NUMBER),
        (replace(TRAINING, on=date(2026, 11, 10)), Refusal.DAY_TOO_FAR),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, entry: CompetenceEntry, why: Refusal) -> None:
    assert refusal(lambda: desk.save_competence(entry)) is why
    assert desk.competence_screen(2026).entries == ()


def test_other_refusals(desk: Desk) -> None:
    assert refusal(lambda: desk.save_pledge(replace(PLEDGE, to=" "))) is Refusal.RECEIVER_MISSING
    assert refusal(lambda: desk.save_pledge(replace(PLEDGE, given_on=date(2027, 1, 1)))) is Refusal.DAY_TOO_FAR
    assert refusal(lambda: desk.delete_pledge(PLEDGE.id)) is Refusal.NO_SUCH_RECORD
    assert refusal(lambda: desk.delete_competence(TRAINING.id)) is Refusal.NO_SUCH_RECORD
    assert refusal(lambda: desk.delete_self_assessment(FormAnswerId("x"))) is Refusal.NO_SUCH_RECORD
    assert refusal(lambda: desk.save_self_assessment(mine("i", TODAY))) is Refusal.NOTHING_ANSWERED
    assert refusal(lambda: desk.save_self_assessment(mine("i", TODAY, dialogue=6))) is Refusal.ANSWER_OFF_SCALE
    assert refusal(lambda: desk.save_self_assessment(mine("i", date(2026, 11, 3), dialogue=3))) is Refusal.DAY_TOO_FAR
    shared = replace(mine("i", TODAY, heard=3), form=FormId("asiakas_loppu"))
    assert refusal(lambda: desk.save_self_assessment(shared)) is Refusal.NO_SUCH_RECORD
