"""Commands of measures: listing, showing, checking and taking a questionnaire, its paper, fillings and scores."""

import uuid
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.app.look_measures import GroupReport, GroupScores, Scored
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.definition_file import definition_file
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE, with_version
from hyvinvointi_desktop.cli.table_out import paper_path
from hyvinvointi_desktop.cli.which import client_of
from hyvinvointi_desktop.domain.ids import AssessmentId, MeasureId
from hyvinvointi_desktop.domain.measures import Assessment, Change, Measure, Mode
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint

_CHANGES = {Change.CLEAR: "change_clear", Change.POSSIBLE: "change_possible", Change.NONE: "change_none"}


def measures(context: Context) -> int:
    """Every version of every questionnaire, newest first."""
    with context.desk() as desk:
        known = desk.measures()
    rows = [(m, known.current(m.id) == m) for m in known.versions]
    if context.options.json:
        context.put_json({"measures": [_row(m) | {"current": current} for m, current in rows]})
        return DONE
    for m, current in rows:
        whose = context.words("programme_own" if m.own else "programme_shipped")
        state = context.words("measure_can_be_asked" if m.asked_in() else "measure_needs_wording")
        used = context.words("measure_used_now" if current else "measure_not_used_now")
        context.put(f"{m.id} {m.version}  {m.name(context.language)}  {whose}, {used}, {state}")
    return DONE


def show(context: Context) -> int:
    """The text of a version's file, as it is."""
    with context.desk() as desk:
        file = desk.measure_file(context.options.id, context.options.number)
    if file is None:
        raise Refused(Refusal.UNKNOWN_MEASURE, measure=with_version(context.options.id, context.options.number))
    context.put(file.content.removesuffix("\n"))
    return DONE


def check(context: Context) -> int:
    """Whether a file may be taken. Changes nothing."""
    return _with_file(context, take_it=False)


def take(context: Context) -> int:
    """Takes a file as a version of its own, or refuses it with line, field and reason."""
    return _with_file(context, take_it=True)


def _with_file(context: Context, *, take_it: bool) -> int:
    with definition_file(context) as (desk, name, content):
        if take_it:
            taken = desk.save_measure(name, content)
            measure, said = taken.measure, "measure_there" if taken.already_there else "measure_taken"
        else:
            measure, said = desk.check_measure(name, content), "measure_fits"
    context.say(said, id=measure.id, version=measure.version)
    if context.options.json:
        context.put_json({"taken": take_it, "measure": _row(measure)})
    else:
        context.put(f"{measure.id} {measure.version}")
    return DONE


def paper(context: Context) -> int:
    """The questionnaire to be filled on paper."""
    out = paper_path(context.options.out)
    with context.desk() as desk:
        client = client_of(desk, context.options.client) if context.options.client else None
        content = desk.measure_form(context.options.id, client, context.options.language)
    context.outside.write_whole(out, content)
    context.put(str(out))
    return DONE


# -- fillings -----------------------------------------------------------------------------------------------------


def assess(context: Context) -> int:
    """Keeps a filling, made with the version that is used now."""
    options = context.options
    with context.desk() as desk:
        measure = desk.measures().current(options.measure)
        if measure is None:
            raise Refused(Refusal.UNKNOWN_MEASURE, measure=options.measure)
        filling = Assessment(
            AssessmentId(uuid.uuid4().hex), client_of(desk, options.client), MeasureId(measure.id), measure.version,
            options.on or desk.clock.today(), Mode(options.mode), options.answers,
            MeasurePoint(options.point) if options.point else None,
        )  # fmt: skip
        desk.save_assessment(filling)
        made = next(s for s in desk.client_scores(filling.client) if s.assessment.id == filling.id)
    context.say("assess_kept", measure=measure.name(context.language), answered=len(options.answers))
    if options.json:
        context.put_json(_scored(made))
    else:
        context.put(_line(context, made))
    return DONE


def scores(context: Context) -> int:
    """A client's scores, or means over everybody."""
    options = context.options
    if options.all != (options.measure is not None) or options.all == (options.client is not None):
        context.say("scores_usage")
        return USAGE
    with context.desk() as desk:
        if options.all:
            return _means(context, desk.group_scores(options.measure))
        rows = desk.client_scores(client_of(desk, options.client))
    if options.json:
        context.put_json({"client": options.client, "scores": [_scored(row) for row in rows]})
        return DONE
    for row in rows:
        context.put(_line(context, row))
    if not rows:
        context.say("scores_none")
    return DONE


def _line(context: Context, row: Scored) -> str:
    filling, measure = row.assessment, row.measure
    name = measure.name(context.language) if measure is not None else filling.measure
    if measure is not None and not measure.individual:
        score = context.words("score_groups_only")
    else:
        score = context.words("score_none") if row.score is None else _number(context, row.score)
    change = "" if row.since_first is Change.UNKNOWN else context.words(_CHANGES[row.since_first])
    return "  ".join(p for p in (filling.taken_on.isoformat(), name, score, change) if p)


def _scored(row: Scored) -> dict[str, Any]:
    filling = row.assessment
    return {
        "id": filling.id, "measure": filling.measure, "version": filling.version,
        "on": filling.taken_on.isoformat(), "mode": filling.mode.value,
        "point": filling.point.value if filling.point is not None else None, "answers": dict(filling.answers),
        "score": None if row.score is None else str(row.score), "change": row.since_first.value, "better": row.better,
    }  # fmt: skip


def _means(context: Context, report: GroupReport) -> int:
    hidden = all(row.people is None for row in report.rows)
    if context.options.json:
        rows = [_mean_json(row) for row in report.rows]
        measure = {"measure": report.measure.id, "least": report.least, "few": report.few}
        context.put_json(measure | {"rows": rows})
    else:
        for row in report.rows:
            context.put(_mean_line(context, report, row))
    if report.few:
        context.say("scores_few")
    return REFUSED if hidden else DONE


def _mean_line(context: Context, report: GroupReport, row: GroupScores) -> str:
    item = report.measure.item(row.of)
    name = report.measure.name(context.language) if item is None else item.name(context.language)
    told = context.words("scores_hidden", least=report.least)
    if row.people is not None and row.latest is not None:
        latest = _number(context, row.latest)
        told = context.words("scores_once", people=row.people, latest=latest)
        if row.first is not None:
            first = _number(context, row.first)
            told = context.words("scores_twice", people=row.people, first=first, latest=latest)
    return f"{name}  {told}"


def _mean_json(row: GroupScores) -> dict[str, Any]:
    first, latest = (None if value is None else str(value) for value in (row.first, row.latest))
    return {"of": row.of or None, "people": row.people, "first": first, "latest": latest}


def _number(context: Context, value: Decimal) -> str:
    return str(value) if context.language == "en" else str(value).replace(".", ",")


def _row(m: Measure) -> dict[str, Any]:
    return {
        "id": m.id, "version": m.version, "title": dict(m.title), "own": m.own, "items": len(m.items),
        "individual": m.individual, "asked_in": list(m.asked_in()), "licence": m.licence or None,
    }  # fmt: skip
