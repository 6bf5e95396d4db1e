"""The places of feedback and competence. They write answers and entries: for practice records and for tests."""

from datetime import timedelta

from hyvinvointi_desktop.app.look_feedback import Asked, Summary
from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind, Pledge
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, FormAnswer, QuestionKind, SelfAssessment
from hyvinvointi_desktop.domain.feedback_sums import sum_of
from hyvinvointi_desktop.domain.ids import CompetenceId, FormAnswerId, FormId, PledgeId
from hyvinvointi_desktop.ui.competence.page import CompetencePage
from hyvinvointi_desktop.ui.feedback.page import ASK, OWN, TOGETHER, FeedbackPage
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker

_CLIENT = FormId("asiakas_loppu")


def _page(at: Walker, tab: int) -> FeedbackPage:
    at.window.show_page("feedback")
    page = at.page("feedback", FeedbackPage)
    at.rest()
    page.own.close_form()
    page.tabs.open(tab)
    at.rest()
    return page


def _typing(at: Walker) -> None:
    _page(at, ASK).forms.type_in(_CLIENT)


def _turned(question: int) -> Go:
    def go(at: Walker) -> None:
        forms = _page(at, ASK).forms
        form = at.desk.all_forms().newest(_CLIENT)
        assert form is not None
        forms.turn(form)
        at.rest()
        if forms.turned is not None and question >= 0:
            forms.turned.show_question(question)

    return go


def _together(at: Walker) -> None:
    """As two years of answers look once their months are over."""
    page = _page(at, TOGETHER)
    form = at.desk.all_forms().newest(_CLIENT)
    assert form is not None
    year = at.desk.clock.today().year
    given = [_answer(form, n, Month(year - n % 2, 3)) for n in range(18)]
    now, before = (sum_of(form, given, Month(year + 1, 1), Month(y, 1), Month(y, 12)) for y in (year, year - 1))
    page.together.show_summary(Summary(Asked(_CLIENT, 1, year), now, before, (year - 1, year), (1,)))


def _answer(form: FeedbackForm, n: int, came_in: Month) -> FormAnswer:
    scales = {q.id: min(5, 3 + (n + len(q.id)) % 3) for q in form.questions if q.kind is QuestionKind.SCALE}
    chosen = {q.id: (list(q.options)[n % 3],) for q in form.questions if q.options}
    words = {"best": "Sain puhua rauhassa."} if n < 12 else {}
    return FormAnswer(FormAnswerId(str(n)), form.id, form.version, came_in, None, scales, chosen, words)


def _own_form(at: Walker) -> None:
    _page(at, OWN).own.open_form("asiakas_vali")


def _own_file(at: Walker) -> None:
    _own_form(at)
    at.rest()
    card = at.page("feedback", FeedbackPage).own.card
    assert card is not None
    card.tabs.open(1)


def _competence(at: Walker) -> CompetencePage:
    at.window.show_page("competence")
    at.rest()
    page = at.page("competence", CompetencePage)
    for form in (page.entry_form, page.pledge_form, page.assessment_form):
        if form is not None:
            form.hide()
    return page


def _record(at: Walker) -> None:
    """A year with something of everything in it."""
    desk, today = at.desk, at.desk.clock.today()
    kinds = (CompetenceKind.TRAINING, CompetenceKind.MENTORING, CompetenceKind.SUPERVISION)
    for n, kind in enumerate(kinds):
        made = CompetenceEntry(CompetenceId(f"osaaminen-{n}"), kind, today, "Esimerkki", 90 * (n + 1), "Opisto", 50)
        desk.save_competence(made)
    desk.save_pledge(Pledge(PledgeId("vaitiolo"), today, "Esimerkkikunta"))
    form = desk.competence_screen(today.year).form
    if form is not None:
        scales = [q.id for q in form.questions if q.kind is QuestionKind.SCALE]
        for n, on in enumerate((today - timedelta(days=365), today)):
            steps = {q: min(5, 2 + (n + m) % 3 + n) for m, q in enumerate(scales)}
            desk.save_self_assessment(SelfAssessment(FormAnswerId(f"arvio-{n}"), form.id, form.version, on, steps))
    _competence(at).show_year(today.year)


FEEDBACK_PLACES: dict[str, Go] = {
    "feedback": lambda at: _page(at, ASK),
    "feedback-typing": _typing,
    "feedback-forms": lambda at: _page(at, OWN),
    "feedback-form": _own_form,
    "feedback-form-file": _own_file,
    "feedback-turned": _turned(-1),
    "feedback-turned-question": _turned(0),
    "feedback-turned-choices": _turned(6),
    "feedback-turned-words": _turned(8),
    "feedback-together": _together,
    "competence": _competence,
    "competence-entry": lambda at: _competence(at).open_entry(None, CompetenceKind.TRAINING),
    "competence-pledge": lambda at: _competence(at).open_pledge(None),
    "competence-assessment": lambda at: _competence(at).open_assessment(),
    "competence-record": _record,
}
"""In this order: what stands late has written something."""
