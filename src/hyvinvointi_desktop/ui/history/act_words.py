"""Every act and every record it can be about, in words. It decides nothing and reads nothing."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum

from hyvinvointi_desktop.app.fact_values import Facts, Field, Many, Value, Weekday
from hyvinvointi_desktop.app.tell_acts import State, ToldAct
from hyvinvointi_desktop.domain.acts import ActKind, RecordKind
from hyvinvointi_desktop.domain.days import Month, local_day
from hyvinvointi_desktop.ui.history.care_records import CARE_RECORDS
from hyvinvointi_desktop.ui.history.field_words import setting_name, value_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n

K, R = ActKind, RecordKind
_SAVED = (
    K.WORKER_SAVED, K.PAYER_SAVED, K.SETTINGS_SAVED, K.PREFERENCE_SAVED, K.KM_RATES_SAVED, K.TEMPLATE_SAVED,
    K.BARRIERS_SAVED, K.CAP_SAVED, K.CLIENT_SAVED, K.GOAL_SAVED, K.SESSION_SAVED, K.TRIP_SAVED, K.PLAN_SAVED,
    K.EXPLANATION_SAVED, K.PROGRAMME_SAVED, K.COURSE_SAVED, K.ENROLMENT_SAVED, K.PURCHASE_SAVED, K.FEEDBACK_SAVED,
    K.THEME_DAY_SAVED, K.TRAINING_SAVED, K.DROP_IN_SAVED, K.MEASURE_SAVED, K.ASSESSMENT_SAVED, K.PERIOD_SAVED,
    K.DECISION_SAVED, K.GROUP_VISIT_SAVED, K.NETWORK_MEMBER_SAVED, K.ECOMAP_SAVED, K.COPY_DRAFT_SAVED,
    K.OWN_PURCHASE_SAVED, K.REVIEW_SAVED, K.FORM_SAVED, K.FORM_ANSWER_SAVED, K.SELF_ASSESSMENT_SAVED,
    K.COMPETENCE_SAVED, K.PLEDGE_SAVED,
)  # fmt: skip
_DELETED = (
    K.CAP_DELETED, K.GOAL_DELETED, K.SESSION_DELETED, K.TRIP_DELETED, K.COURSE_DELETED, K.ENROLMENT_DELETED,
    K.PURCHASE_DELETED, K.FEEDBACK_DELETED, K.DROP_IN_DELETED, K.THEME_DAY_DELETED, K.TRAINING_DELETED,
    K.ASSESSMENT_DELETED, K.PERIOD_DELETED, K.DECISION_DELETED, K.GROUP_VISIT_DELETED, K.NETWORK_MEMBER_DELETED,
    K.ECOMAP_DELETED, K.COPY_DRAFT_DELETED, K.OWN_PURCHASE_DELETED, K.REVIEW_DELETED, K.FORM_ANSWER_DELETED,
    K.SELF_ASSESSMENT_DELETED, K.COMPETENCE_DELETED, K.PLEDGE_DELETED,
)  # fmt: skip


def _names(facts: Facts, clients: tuple[str, ...]) -> str:
    listed = facts.get(Field.CLIENTS)
    names = [str(name) for name in listed.items] if isinstance(listed, Many) else list(clients)
    if not names and isinstance(only := facts.get(Field.CLIENT), str):
        names = [only]
    return ", ".join(name for name in names if name)


def _day(value: Value, year: int) -> str:
    """The day, without its year where that is the one given."""
    day = local_day(value) if isinstance(value, datetime) else value
    return formats.date_text(day, year=day.year != year) if isinstance(day, date) else ""


def _text(facts: Facts, field: Field) -> str:
    return str(facts.get(field) or "")


def _session(facts: Facts, names: str, year: int) -> str:
    if course := facts.get(Field.COURSE):
        return tr("session {day} of {course}").format(day=_day(facts.get(Field.STARTS), year), course=course)
    return tr("visit {day} {names}").format(day=_day(facts.get(Field.STARTS), year), names=names)


def _trip(facts: Facts, year: int) -> str:
    ends = [_text(facts, place).split(",", 1)[0] for place in (Field.FROM_PLACE, Field.TO_PLACE)]
    route = "–".join(end for end in ends if end)
    return tr("trip {day} {route}").format(day=_day(facts.get(Field.DAY), year), route=route)


def _plan(facts: Facts, names: str) -> str:
    weekday = facts.get(Field.WEEKDAY)
    day = value_words(weekday) if isinstance(weekday, Weekday) else ""
    return tr("repeating meeting {weekday} {names}").format(weekday=day, names=names)


def _goal(facts: Facts, names: str) -> str:
    words = _text(facts, Field.WORDS)
    return tr("goal ”{words}” {names}").format(words=words, names=names) if words else tr("goal")


def _cap(facts: Facts, names: str) -> str:
    month = _text(facts, Field.MONTH)
    shown = formats.month_text(Month.from_text(month)) if month else ""
    return tr("own hour limit {month} {names}").format(month=shown, names=names)


def _explanation(facts: Facts, _names: str) -> str:
    words = _text(facts, Field.WORDS)
    return tr("explanation ”{words}”").format(words=words) if words else tr("explanation")


def _kind(facts: Facts) -> str:
    words = value_words(facts[Field.KIND]) if Field.KIND in facts else ""
    return f"”{words}”" if words else ""


_RECORDS: dict[RecordKind, Callable[[Facts, str], str]] = {
    R.PLAN: _plan,
    R.GOAL: _goal,
    R.CAP: _cap,
    R.EXPLANATION: _explanation,
    R.CLIENT: lambda facts, names: tr("client {names}").format(names=names or _text(facts, Field.NAME)),
    R.AGREEMENT: lambda _, names: tr("agreement {names}").format(names=names),
    R.PAYER: lambda facts, _: tr("payer {name}").format(name=_text(facts, Field.NAME)),
    R.TEMPLATE: lambda facts, _: tr("agreement text {name}").format(name=_text(facts, Field.TITLE)),
    R.PREFERENCE: lambda facts, _: tr("setting: {name}").format(name=setting_name(_text(facts, Field.SETTING))),
    R.WORKER: lambda *_: tr("own details"),
    R.SETTINGS: lambda *_: tr("rules of counting"),
    R.KM_RATES: lambda *_: tr("own kilometre rates"),
    R.BARRIERS: lambda *_: tr("list of barriers"),
    R.ATTACHMENT: lambda *_: tr("attachment"),
    R.PROFILE: lambda *_: tr("records"),
    R.PROGRAMME: lambda facts, _: tr("programme {name}").format(name=_text(facts, Field.TITLE)),
    R.COURSE: lambda facts, _: tr("course {name}").format(name=_text(facts, Field.NAME)),
    R.ENROLMENT: lambda _, names: tr("participant {names}").format(names=names),
    R.COURSE_AGREEMENT: lambda *_: tr("cooperation agreement"),
    R.PURCHASE: lambda facts, _: tr("purchase {words}").format(words=_text(facts, Field.WORDS)),
    R.FEEDBACK: lambda *_: tr("group feedback"),
    R.DROP_IN: lambda facts, _: tr("contact {kind}").format(kind=_kind(facts)),
    R.THEME_DAY: lambda facts, _: tr("theme day {words}").format(words=_text(facts, Field.THEME)),
    R.TRAINING: lambda facts, _: tr("training {words}").format(words=_text(facts, Field.THEME) or _kind(facts)),
    **CARE_RECORDS,
}


def record_words(
    kind: RecordKind, facts: Facts, clients: tuple[str, ...] = (), month: Month | None = None, *, year: int = 0
) -> str:
    """What a record is, in the middle of a sentence: ``käynti 12.3. Aino P.``; days of another year than ``year`` say
    theirs."""
    names = _names(facts, clients)
    if kind is R.CLAIM:
        words = tr("hours and trips {month}").format(month=formats.month_text(month) if month else "")
    elif kind is R.SESSION:
        words = _session(facts, names, year)
    elif kind is R.TRIP:
        words = _trip(facts, year)
    else:
        words = _RECORDS[kind](facts, names)
    return " ".join(part for part in words.split(" ") if part)


def act_words(told: ToldAct) -> str:
    """What was done, in the middle of a sentence: ``käynti 12.3. Aino P. poistettu``."""
    act = told.act
    if act.kind in (K.UNDONE, K.REDONE):
        of = act_words(told.of) if told.of else ""
        return (tr("undone: {act}") if act.kind is K.UNDONE else tr("done again: {act}")).format(act=of)
    if act.kind is K.SESSIONS_SAVED:
        return tr_n("%n visits saved", act.many)
    if act.kind is K.DROP_INS_CORRECTED:
        return tr_n("%n contacts of a day corrected", act.many)
    if act.kind is K.COPY_DRAFTS_ERASED:
        return tr_n("%n copied texts erased", act.many)
    if act.kind in (K.LOG_TAKEN_IN, K.TABLE_TAKEN_IN):
        return tr_n("%n visits brought in", act.many)
    kind = told.about.kind if told.about else R.PROFILE
    what = record_words(kind, told.facts, told.clients, told.month, year=local_day(act.at).year)
    status = told.facts.get(Field.STATUS)
    shown = value_words(status) if isinstance(status, StrEnum) else ""
    return _template(act.kind).format(what=what, status=shown)


def _template(kind: ActKind) -> str:
    if kind in _SAVED:
        return tr("{what} saved")
    if kind in _DELETED:
        return tr("{what} deleted")
    return {
        K.RECORDS_CHANGED: tr("records changed"),
        K.PROFILE_MADE: tr("records begun"),
        K.CLIENT_ARCHIVED: tr("{what} moved to the archive"),
        K.CLIENT_BROUGHT_BACK: tr("{what} brought back from the archive"),
        K.CLIENT_ERASED: tr("{what} erased for good"),
        K.ERASURE_ASKED: tr("{what}: erasure asked for"),
        K.ERASURE_TAKEN_BACK: tr("{what}: request for erasure taken back"),
        K.AGREEMENT_SIGNED: tr("{what} signed"),
        K.AGREEMENT_ON_PAPER: tr("{what} recorded from paper"),
        K.AGREEMENT_ENDED: tr("{what} ended"),
        K.AGREEMENT_ERASED: tr("{what}: text erased"),
        K.SESSION_HELD: tr("{what} marked: held as agreed"),
        K.SESSION_OUTCOME: tr("{what} marked: {status}"),
        K.SESSION_REMINDED: tr("{what}: client reminded"),
        K.TASK_FINISHED: tr("{what}: a promise done"),
        K.PLAN_DELETED: tr("{what} ended"),
        K.CLAIM_SEALED: tr("{what} signed"),
        K.CLAIM_MARKED: tr("{what}: state changed"),
        K.COURSE_ENDED: tr("{what} ended"),
        K.COURSE_MOVED: tr("{what} cancelled"),
        K.ATTENDANCE_MARKED: tr("{what}: attendance marked"),
        K.WALK_IN_NAMED: tr("{what}: name added to an arrival"),
        K.COURSE_AGREEMENT_SIGNED: tr("{what} signed"),
        K.DROP_IN_COUNTED: tr("{what} counted"),
        K.PERIOD_ENDED: tr("{what} ended"),
        K.PERIOD_PLANNED: tr("{what}: meetings put in the calendar"),
        K.DECISIONS_RENEWED: tr("{what}: continued"),
        K.ALLOWANCE_DECIDED: tr("{what} decided"),
        K.ALLOWANCE_TAKEN_BACK: tr("{what}: decision on payment taken back"),
        K.NETWORK_MEETING_SAVED: tr("{what}: those asked along saved"),
        K.COPY_DRAFT_COPIED: tr("{what} ticked as copied"),
        K.REVIEW_SIGNED: tr("{what} signed"),
        K.VERSION_RESTORED: tr("{what} brought back as it was"),
        K.RULES_TAKEN: tr("the organisation's rules taken into use"),
        K.BIN_EMPTIED: tr("bin emptied"),
    }[kind]


def state_words(told: ToldAct) -> str:
    """Whether it can be undone."""
    return {
        State.HOLDS: tr("can be undone"),
        State.UNDONE: tr("undone"),
        State.FINAL: tr("stays: signed or erased for good"),
        State.STEP: tr("a step back or forth"),
    }[told.state]


def done_words(told: ToldAct) -> str:
    """The same as a line of its own."""
    return formats.capital(act_words(told))
