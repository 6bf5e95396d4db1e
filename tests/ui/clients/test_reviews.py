"""Reviews on the card and at the table, on a real profile."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.review import SaveReview, SignReview
from hyvinvointi_desktop.domain.agreements import Party
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import ReviewId
from hyvinvointi_desktop.domain.reviews import ReviewedGoal, ReviewKind
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.clients.reviews_tab import ReviewsTab
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.reviews.review_page import GOALS, KEPT, LOOK, NOW, ReviewPage, Wanted, wanted_of
from hyvinvointi_desktop.ui.reviews.sign_page import ReviewSignPage
from tests.support import reviews as r
from tests.support.desks import open_desk
from tests.ui.helpers import assert_accessible

Settle = Callable[[], None]


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Desk]:
    """The client's three months under a support period."""
    made = open_desk(tmp_path / "profile")
    r.lay(made)
    yield made
    made.close()


def shown(made: QWidget, settle: Settle) -> None:
    made.resize(900, 600)
    made.show()
    settle()


@pytest.fixture
def opened(real: Desk, jobs: Jobs, settle: Settle) -> Iterator[Callable[[Wanted], ReviewPage]]:
    pages: list[ReviewPage] = []

    def make(wanted: Wanted) -> ReviewPage:
        page = ReviewPage(real, jobs, wanted)
        pages.append(page)
        shown(page, settle)
        return page

    yield make
    for page in pages:
        page.close()
        settle()
        page._draft.leave()
        page.deleteLater()


@pytest.fixture
def tab(real: Desk, jobs: Jobs, settle: Settle) -> Iterator[ReviewsTab]:
    made = ReviewsTab(real, jobs, r.WHO)
    shown(made, settle)
    yield made
    made.close()
    made.deleteLater()


def words(part: QWidget) -> str:
    return " | ".join(label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part))


def press(part: QWidget, said: str) -> None:
    next(b for b in part.findChildren(Button) if b.text().replace("&", "") == said and b.isVisible()).click()


def test_a_review_is_made_step_by_step(opened: Callable[[Wanted], ReviewPage], real: Desk, settle: Settle) -> None:
    page = opened(Wanted(r.WHO))
    assert page.look.first.value() == date(2026, 7, 1)
    assert "4" in words(page.look.figures)
    assert_accessible(page)
    page.next.click()
    (card,) = page.goals.cards
    card.said.setPlainText("Hyvin meni.")
    card.steps.buttons[r.BUS].click()
    assert_accessible(page)
    page.next.click()
    page.talk.went_well.setPlainText("Kirjasto.")
    assert_accessible(page)
    page.next.click()
    page.now.new_goals.setPlainText("Menen lukupiiriin\n\n")
    page.next_meeting.line.setText("ti 17.11. klo 10")
    assert_accessible(page)
    page.next.click()
    settle()
    assert page._step == KEPT
    (row,) = real.review_list(r.WHO).rows
    assert (row.review.went_well, row.review.goals[0].said) == ("Kirjasto.", "Hyvin meni.")
    goals = real.client_card(r.WHO).goals
    assert [g.goal.words for g in goals] == ["Lähden kotoa joka viikko", "Menen lukupiiriin"]
    assert all(step.goal.state is GoalState.REACHED for step in goals[0].below)
    assert date(2026, 11, 17) in [s.starts_at.date() for s in real.client_card(r.WHO).planned]
    assert real.drafts(Form.REVIEW) == ()


def test_other_days_are_counted_anew(opened: Callable[[Wanted], ReviewPage], settle: Settle) -> None:
    page = opened(Wanted(r.WHO))
    page.look.first.set_value(date(2026, 10, 1))
    page._count()
    settle()
    assert page._figures is not None
    assert (page._figures.held, page._figures.cancelled) == (1, 1)
    page.look.last.set_value(date(2026, 9, 1))
    page.next.click()
    assert page._step == LOOK


def test_a_final_review_looks_at_the_whole(opened: Callable[[Wanted], ReviewPage], real: Desk) -> None:
    real.save_review(SaveReview(r.review()))
    page = opened(Wanted(r.WHO))
    assert page.look.first.value() == date(2026, 11, 1)
    page.look.kind.buttons[ReviewKind.FINAL.value].click()
    assert page.look.first.value() == date(2026, 7, 1)


def test_a_second_one_on_the_day_is_asked_about(
    opened: Callable[[Wanted], ReviewPage], real: Desk, settle: Settle
) -> None:
    real.save_review(SaveReview(r.review()))
    page = opened(Wanted(r.WHO))
    for _ in range(NOW + 1):
        page.next.click()
    settle()
    assert len(real.review_list(r.WHO).rows) == 1
    page.notice.action.click()
    settle()
    assert len(real.review_list(r.WHO).rows) == 2


def test_days_before_the_period_lead_back_to_the_days(
    opened: Callable[[Wanted], ReviewPage], real: Desk, settle: Settle
) -> None:
    page = opened(Wanted(r.WHO))
    page.look.first.set_value(date(2026, 6, 1))
    for _ in range(NOW + 1):
        page.next.click()
    settle()
    assert page._step == LOOK
    assert "1.7.2026" in page.notice.text()
    assert real.review_list(r.WHO).rows == ()


def test_what_is_typed_is_kept_and_gone_on_with(
    opened: Callable[[Wanted], ReviewPage], real: Desk, settle: Settle
) -> None:
    page = opened(Wanted(r.WHO))
    page.next.click()
    page.goals.cards[0].said.setPlainText("Kesken jäi")
    page.talk.was_hard.setPlainText("Bussi")
    page.left.connect(lambda _: None)
    page._leave()
    settle()
    (draft,) = real.drafts(Form.REVIEW)
    again = opened(wanted_of(draft))
    assert again.talk.was_hard.toPlainText() == "Bussi"
    assert again.goals.cards[0].said.toPlainText() == "Kesken jäi"
    assert again._id == page._id


def test_a_goal_taken_out_since_keeps_what_was_said(
    opened: Callable[[Wanted], ReviewPage], real: Desk, settle: Settle
) -> None:
    page = opened(Wanted(r.WHO))
    with r.unnamed(r.store_of(real)) as uow:
        for session in r.visits():
            uow.records.delete_session(session.id)
        uow.commit()
    page.goals.cards[0].said.setPlainText("Silti tärkeä.")
    real.delete_goal(r.OUT, r.WHO)
    for _ in range(NOW + 1):
        page.next.click()
    settle()
    (row,) = real.review_list(r.WHO).rows
    assert (row.review.goals[0].words, row.review.goals[0].said) == ("Lähden kotoa joka viikko", "Silti tärkeä.")
    again = opened(Wanted(r.WHO, row.review.id))
    assert not again.goals.cards[0].state.isVisibleTo(again.goals.cards[0])
    again._show_step(GOALS)
    assert_accessible(again)


def test_an_old_review_opened_again_leaves_the_goals_as_they_are_now(
    opened: Callable[[Wanted], ReviewPage], real: Desk, settle: Settle
) -> None:
    then = (ReviewedGoal(r.OUT, "Lähden kotoa joka viikko", GoalState.OPEN),)
    real.save_review(SaveReview(r.review(goals=then)))
    real.save_goal(replace(r.goals()[0], state=GoalState.REACHED, state_on=date(2026, 11, 2)))
    page = opened(Wanted(r.WHO, ReviewId("r1")))
    page.talk.went_well.setPlainText("Uudet sanat.")
    for _ in range(NOW + 1):
        page.next.click()
    settle()
    assert real.client_card(r.WHO).goals[0].goal.state is GoalState.REACHED
    (row,) = real.review_list(r.WHO).rows
    assert (row.review.went_well, row.review.goals[0].state) == ("Uudet sanat.", GoalState.OPEN)


def test_where_the_record_is_elsewhere_the_text_is_there_to_copy(
    opened: Callable[[Wanted], ReviewPage], real: Desk, settle: Settle
) -> None:
    r.lay_sosku(real)
    page = opened(Wanted(r.WHO, None, ReviewKind.MID, r.PERIOD))
    assert page.look.elsewhere.isVisibleTo(page)
    page.talk.went_well.setPlainText("Kirjasto.")
    for _ in range(NOW + 1):
        page.next.click()
    settle()
    assert page.kept_step.copied.isVisibleTo(page)
    assert "Kirjasto." in page.kept_step.view.toPlainText()
    assert real.review_list(r.WHO).rows[0].review.went_well == ""
    again = opened(Wanted(r.WHO, page._id))
    assert again.talk.copied.isVisibleTo(again.talk)


def test_it_is_signed_without_drawing(real: Desk, jobs: Jobs, settle: Settle) -> None:
    real.save_review(SaveReview(r.review()))
    page = ReviewSignPage(real, jobs, ReviewId("r1"))
    said: list[str] = []
    page.left.connect(said.append)
    shown(page, settle)
    assert page.sign is not None
    assert "Kirjastolle oli mukava kävellä." in page.view.toPlainText()
    assert_accessible(page)
    page.sign.boxes[Party.CLIENT].name.setText("  ")
    page.sign.boxes[Party.WORKER].box.without.click()
    page.seal.click()
    settle()
    assert real.review_screen(ReviewId("r1")).review.signed_at is None
    page.sign.boxes[Party.CLIENT].name.setText("Keksitty Henkilö 1")
    page.sign.boxes[Party.CLIENT].box.without.click()
    page.seal.click()
    settle()
    assert real.review_screen(ReviewId("r1")).review.signed_at is not None
    assert said == ["Arviointi on allekirjoitettu ja tallessa. Allekirjoittaneet: Keksitty Henkilö 1, Maija Keksitty."]
    page.close()
    page.deleteLater()


def test_the_tab_tells_what_is_due_and_what_was_held(tab: ReviewsTab, real: Desk, settle: Settle) -> None:
    assert "Loppuarviointi viimeistään 31.12.2026." in words(tab)
    assert_accessible(tab)
    real.save_review(SaveReview(r.review()))
    tab.read()
    settle()
    assert "Väliarviointi 2.11.2026" in words(tab)
    assert "ei allekirjoitettu" in words(tab)
    press(tab, "Lue teksti")
    settle()
    real.sign_review(SignReview(ReviewId("r1"), r.BOTH, "fi"))
    tab.read()
    settle()
    assert "Allekirjoittaneet: Keksitty Henkilö 1, Maija Keksitty." in words(tab)
    papers: list[bytes] = []
    tab.show_pdf.connect(lambda content, _: papers.append(content))
    press(tab, "Avaa paperi")
    settle()
    assert papers[0].startswith(b"signed review")
    wrong: list[str] = []
    tab.correct_wanted.connect(wrong.append)
    press(tab, "Korjaa uudella arvioinnilla")
    assert wrong == ["r1"]


def test_one_that_is_not_signed_is_taken_out_and_brought_back(tab: ReviewsTab, real: Desk, settle: Settle) -> None:
    real.save_review(SaveReview(r.review()))
    tab.read()
    settle()
    row = real.review_list(r.WHO).rows[0]
    tab._delete(row)
    settle()
    assert real.review_list(r.WHO).rows == ()
    tab.notice.action.click()
    settle()
    assert len(real.review_list(r.WHO).rows) == 1


def test_the_page_of_clients_leads_there_and_back(real: Desk, jobs: Jobs, settle: Settle) -> None:
    page = ClientsPage(real, jobs)
    shown(page, settle)
    page.open_client(r.WHO)
    settle()
    card = page.card()
    assert card is not None
    card.reviews.begin_wanted.emit(ReviewKind.MID, None)
    settle()
    review = page.currentWidget()
    assert isinstance(review, ReviewPage)
    for _ in range(NOW + 1):
        review.next.click()
    settle()
    review.kept_step.sign.click()
    settle()
    assert isinstance(page.currentWidget(), ReviewSignPage)
    page.close()
    page.deleteLater()
