"""Records of measures, rehabilitation, reviews, feedback and competence in the middle of a sentence."""

from collections.abc import Callable
from datetime import date, datetime

from hyvinvointi_desktop.app.fact_values import Facts, Field
from hyvinvointi_desktop.domain.acts import RecordKind
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.ui.history.field_words import NOTHING, value_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr

R = RecordKind


def _text(facts: Facts, field: Field) -> str:
    return str(facts.get(field) or "")


def _shown(facts: Facts, field: Field) -> str:
    words = value_words(facts.get(field))
    return "" if words == NOTHING else words


def _day(facts: Facts) -> str:
    value = facts.get(Field.DAY)
    day = local_day(value) if isinstance(value, datetime) else value
    return formats.date_text(day) if isinstance(day, date) else ""


def _quoted(words: str) -> str:
    return f"”{words}”" if words else ""


def _assessment(facts: Facts, names: str) -> str:
    words = tr("questionnaire {measure} {day} {names}")
    return words.format(measure=_text(facts, Field.MEASURE), day=_day(facts), names=names)


def _decision(facts: Facts, names: str) -> str:
    return tr("decision {kind} {names}").format(kind=_quoted(_shown(facts, Field.KIND)), names=names)


def _allowance(facts: Facts, names: str) -> str:
    if window := _text(facts, Field.WINDOW):
        return tr("activity allowance {window}. window {names}").format(window=window, names=names)
    return tr("activity allowance {names}").format(names=names)


def _group_visit(facts: Facts, names: str) -> str:
    words = tr("visit to a group {group} {day} {names}")
    return words.format(group=_quoted(_text(facts, Field.GROUP)), day=_day(facts), names=names)


def _member(facts: Facts, names: str) -> str:
    words = tr("person of the network {name} {names}")
    return words.format(name=_quoted(_text(facts, Field.NAME)), names=names)


def _draft(facts: Facts, names: str) -> str:
    return tr("text to copy {kind} {names}").format(kind=_quoted(_shown(facts, Field.KIND)), names=names)


def _purchase(facts: Facts, _names: str) -> str:
    return tr("purchase with own activity money {words}").format(words=_quoted(_text(facts, Field.WORDS)))


def _review(facts: Facts, names: str) -> str:
    return f"{_shown(facts, Field.KIND) or tr('review')} {_day(facts)} {names}"


def _answer(facts: Facts, _names: str) -> str:
    month = _text(facts, Field.MONTH)
    shown = formats.month_text(Month.from_text(month)) if month else ""
    return tr("answered form {form} {month}").format(form=_quoted(_text(facts, Field.FORM)), month=shown)


def _learning(facts: Facts, _names: str) -> str:
    return f"{_shown(facts, Field.KIND) or tr('learning and support')} {_quoted(_text(facts, Field.TITLE))}"


CARE_RECORDS: dict[RecordKind, Callable[[Facts, str], str]] = {
    R.MEASURE: lambda facts, _: tr("measure {name}").format(name=_quoted(_text(facts, Field.TITLE))),
    R.ASSESSMENT: _assessment,
    R.PERIOD: lambda _, names: tr("period of service {names}").format(names=names),
    R.DECISION: _decision,
    R.ALLOWANCE: _allowance,
    R.GROUP_VISIT: _group_visit,
    R.NETWORK_MEMBER: _member,
    R.ECOMAP: lambda facts, names: tr("map of the network {day} {names}").format(day=_day(facts), names=names),
    R.COPY_DRAFT: _draft,
    R.OWN_PURCHASE: _purchase,
    R.REVIEW: _review,
    R.FEEDBACK_FORM: lambda facts, _: tr("form {name}").format(name=_quoted(_text(facts, Field.TITLE))),
    R.FORM_ANSWER: _answer,
    R.SELF_ASSESSMENT: lambda facts, _: tr("self-assessment {day}").format(day=_day(facts)),
    R.COMPETENCE: _learning,
    R.PLEDGE: lambda facts, _: tr("confidentiality pledge {day}").format(day=_day(facts)),
}
"""By its kind, from its facts and the names of its clients."""
