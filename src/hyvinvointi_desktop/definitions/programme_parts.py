"""The parts of a programme file that only some kinds of programme have."""

from collections.abc import Mapping

from hyvinvointi_desktop.app.definition_error import Wrong
from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.definitions.programme_bounds import (
    BOUNDS,
    MINUTE_CHOICES,
    MOST_BUTTONS,
    WORKER_MONEY_CENTS,
)
from hyvinvointi_desktop.domain.programme_rules import (
    AllowanceUnit,
    CourseRules,
    DecisionKind,
    DecisionRules,
    DropInRules,
    MeasurePoint,
    MeasureTaken,
    Rhythm,
    TrainingRules,
    WorkerMoney,
)


def figure(fields: Fields, section: str, name: str, least: int | None = None) -> int:
    """A figure within its bounds; ``least`` where another figure raises it."""
    low, high = BOUNDS[f"{section}.{name}".strip(".")]
    return fields.whole(name, low if least is None else least, high)


def some(fields: Fields, name: str) -> tuple[str, ...]:
    """A list that holds something."""
    found = fields.texts(name)
    if not found:
        raise fields.wrong(name, Wrong.EMPTY)
    return found


LANGUAGES = ("fi", "sv", "en")


def by_language(fields: Fields) -> dict[str, str]:
    """The same words by language; Finnish is needed."""
    found = {"fi": fields.text("fi")}
    found |= {language: fields.text(language) for language in LANGUAGES[1:] if fields.has(language)}
    fields.done()
    return found


def course(top: Fields) -> CourseRules:
    """``[course]``."""
    fields = top.table("course")
    sessions, minutes = figure(fields, "course", "min_sessions"), figure(fields, "course", "min_minutes")
    found = CourseRules(
        min_sessions=sessions,
        max_sessions=figure(fields, "course", "max_sessions", sessions),
        every_weeks=figure(fields, "course", "every_weeks"),
        min_minutes=minutes,
        max_minutes=figure(fields, "course", "max_minutes", minutes),
        leaders=figure(fields, "course", "leaders"),
        absences_to_call=figure(fields, "course", "absences_to_call"),
        target_groups=fields.texts("target_groups"),
        themes=some(fields, "themes"),
        feedback=fields.texts("feedback"),
    )
    fields.done()
    return found


def drop_in(top: Fields) -> DropInRules:
    """``[drop_in]``."""
    fields = top.table("drop_in")
    kinds = some(fields, "kinds")
    if len(kinds) > MOST_BUTTONS:
        raise fields.wrong("kinds", Wrong.TOO_MANY, most=MOST_BUTTONS)
    minutes = fields.numbers("minute_choices", *MINUTE_CHOICES)
    least = figure(fields, "drop_in", "smallest_shown")
    found = DropInRules(kinds, fields.texts("topics"), fields.texts("age_bands"), minutes, least)
    fields.done()
    return found


def training(top: Fields) -> TrainingRules:
    """``[training]``."""
    fields = top.table("training")
    found = TrainingRules(some(fields, "kinds"))
    fields.done()
    return found


def decision(top: Fields) -> DecisionRules:
    """``[decision]``. Without an allowance, a ticket, a middle measure or money of the workers there is none of it."""
    fields = top.table("decision")
    months = figure(fields, "decision", "period_months")
    paid = fields.has("allowance_cents")
    found = DecisionRules(
        period_months=months,
        warn_over_months=figure(fields, "decision", "warn_over_months", months),
        allowance_cents=figure(fields, "decision", "allowance_cents") if paid else 0,
        allowance_unit=fields.one_of("allowance_unit", AllowanceUnit) if paid else AllowanceUnit.DAY,
        ticket_days=figure(fields, "decision", "ticket_days") if fields.has("ticket_days") else 0,
        middle_measure_months=_middle(fields),
        **{name: fields.texts(name) if fields.has(name) else () for name in DECISION_LISTS},
        legal_bases=_legal_bases(fields),
        worker_money=_worker_money(fields),
    )
    fields.done()
    return found


DECISION_LISTS = ("zones", "discounts", "offer_if", "not_now", "what_next")
"""The lists of ``[decision]``."""


def _middle(fields: Fields) -> int:
    name = "middle_measure_months"
    return figure(fields, "decision", name) if fields.has(name) else 0


def _legal_bases(fields: Fields) -> dict[DecisionKind, Mapping[str, str]]:
    if not fields.has("legal_bases"):
        return {}
    bases = fields.table("legal_bases")
    kinds = [kind for kind in DecisionKind if bases.has(kind.value)]
    found: dict[DecisionKind, Mapping[str, str]] = {kind: by_language(bases.table(kind.value)) for kind in kinds}
    bases.done()
    return found


def _worker_money(fields: Fields) -> tuple[WorkerMoney, ...]:
    found: list[WorkerMoney] = []
    for each in fields.tables("worker_money") if fields.has("worker_money") else ():
        money = WorkerMoney(each.text("title"), each.whole("yearly_cents", *WORKER_MONEY_CENTS))
        if any(money.title == other.title for other in found):
            raise each.wrong("title", Wrong.STANDS_TWICE, value=money.title)
        each.done()
        found.append(money)
    return tuple(found)


def rhythm(top: Fields) -> Rhythm:
    """``[rhythm]``."""
    fields = top.table("rhythm")
    found = Rhythm(figure(fields, "rhythm", "meetings_per_month"), figure(fields, "rhythm", "review_months"))
    fields.done()
    return found


def measures(top: Fields) -> tuple[MeasureTaken, ...]:
    """``[[measures]]``; none where the file has none."""
    found: list[MeasureTaken] = []
    for fields in top.tables("measures") if top.has("measures") else ():
        measure = MeasureTaken(fields.text("id"), _points(fields))
        if any(measure.id == other.id for other in found):
            raise fields.wrong("id", Wrong.STANDS_TWICE, value=measure.id)
        fields.done()
        found.append(measure)
    return tuple(found)


def _points(fields: Fields) -> tuple[MeasurePoint, ...]:
    known = {point.value: point for point in MeasurePoint}
    given = some(fields, "at")
    for value in given:
        if value not in known:
            raise fields.wrong("at", Wrong.NONE_OF, value=value, known=", ".join(known))
    return tuple(known[value] for value in given)
