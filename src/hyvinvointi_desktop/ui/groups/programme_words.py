"""What a course's programme offers to choose from and asks, in the language shown. It reads no record."""

from collections.abc import Sequence

from hyvinvointi_desktop.app.course_screens import ThemeWish
from hyvinvointi_desktop.domain.plan_findings import PlanFinding, PlanRemark
from hyvinvointi_desktop.domain.programme_rules import CourseRules, WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui.groups import words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.own_words import own_word


def _rules(programme: Programme | None) -> CourseRules | None:
    return programme.course if programme is not None else None


def _word(programme: Programme | None, of: WordList, word_id: str) -> str:
    """The programme's word, else another programme's in use, else the id as it is written."""
    own = programme.word(of, word_id, language().value) if programme is not None else None
    return own or own_word(of, word_id) or word_id


def _listed(programme: Programme | None, of: WordList, ids: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_word(programme, of, one) for one in ids))


def themes(programme: Programme | None) -> tuple[str, ...]:
    """The programme's themes, or those of the program where it lists none."""
    rules = _rules(programme)
    return _listed(programme, WordList.THEMES, rules.themes if rules else ()) or words.themes()


def target_groups(programme: Programme | None) -> tuple[str, ...]:
    """For whom the programme's courses are; empty where it does not say."""
    rules = _rules(programme)
    return _listed(programme, WordList.TARGET_GROUPS, rules.target_groups if rules else ())


def feedback_questions(programme: Programme | None) -> dict[str, str]:
    """What the programme asks of the group, by the ids; the program's own questions where it asks nothing."""
    rules = _rules(programme)
    asked = rules.feedback if rules else ()
    return {one: feedback_question(programme, one) for one in asked} or words.feedback_questions()


def feedback_question(programme: Programme | None, question: str) -> str:
    """One question; one of an earlier version or of the program is understood too."""
    found = _word(programme, WordList.FEEDBACK, question)
    return words.feedback_questions().get(question, question) if found == question else found


def wish(programme: Programme | None, wished: ThemeWish) -> str:
    """A wished theme: one of the programme by its word, another as it was said."""
    return _word(programme, WordList.THEMES, wished.id) if wished.id else wished.theme


def remark(told: PlanRemark) -> str:
    """``Toimintamallissa kertoja on 10–12.``"""
    if told.finding is PlanFinding.SESSIONS_OUTSIDE:
        return tr("In the programme there are {span} sessions.").format(span=_span(str(told.least), str(told.most)))
    if told.finding is PlanFinding.LENGTH_OUTSIDE:
        whole = told.least % 60 == 0 and told.most % 60 == 0 and told.least < told.most
        least = str(told.least // 60) if whole else formats.minutes(told.least)
        span = _span(least, formats.minutes(told.most))
        return tr("In the programme a session lasts {span}.").format(span=span)
    return tr("In the programme the group meets {how_often}.").format(how_often=words.every_weeks(told.least))


def _span(least: str, most: str) -> str:
    return least if least == most else f"{least}–{most}"
