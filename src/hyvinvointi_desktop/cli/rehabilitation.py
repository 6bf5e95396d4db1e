"""Commands of social rehabilitation: activity allowances, decisions with what is to be noticed, own money."""

from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.period_rules import FoundOfClient
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE
from hyvinvointi_desktop.cli.table_out import PaperOut, TableOut, paper_or_table_out, put_result
from hyvinvointi_desktop.cli.which import client_of
from hyvinvointi_desktop.domain.ids import ClientId, MeasureId
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.period_findings import PeriodFinding
from hyvinvointi_desktop.domain.rehabilitation import Decision


def allowance(context: Context) -> int:
    """The activity allowances of a month: told, as JSON, or written as a paper or a table."""
    options = context.options
    out = paper_or_table_out(options.out) if options.out else None
    with context.desk() as desk:
        document = desk.allowance_data(options.month, context.language)
        made = _made(desk, context, out) if out else b""
    if out:
        context.outside.write_whole(out.path, made)
        context.say("allow_written", path=str(out.path))
    put_result(context, document, out, lambda: _tell_month(context, document))
    return DONE


def _made(desk: Desk, context: Context, out: PaperOut | TableOut) -> bytes:
    month = context.options.month
    if isinstance(out, TableOut):
        return desk.allowance_table(month, out.kind, context.language)
    return desk.allowance_paper(month, context.language)


def money(cents: int) -> str:
    """``27,00 €``; below zero with a minus."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100},{abs(cents) % 100:02d} €"


def _tell_month(context: Context, document: dict[str, Any]) -> None:
    total, many = money(document["total_cents"]), len(document["windows"])
    context.put(context.words("allow_head", month=document["month"], sum=total, n=many))
    for window in document["windows"]:
        days = ", ".join(day["on"] for day in window["activity_days"])
        line = f"{window['client']:<8} {window['name']:<28} {window['days']['first_day']}–{window['days']['last_day']}"
        context.put(f"{line} {money(window['cents']):>10}  {_state(context, window)}")
        if days:
            context.put(f"{'':<8} {days}")
    for row in document["tickets"]:
        if row["ticket"] is not None:
            first, last = row["ticket"]["first_day"], row["ticket"]["last_day"]
            context.put(f"{row['client']:<8} " + context.words("allow_ticket", first=first, last=last))
        for gap in row["without_ticket"]:
            words = context.words("allow_without_ticket", first=gap["first_day"], last=gap["last_day"])
            context.put(f"{row['client']:<8} {words}")
    for key, said in (("waiting", "allow_waiting"), ("changed", "allow_changed")):
        if document[key]:
            context.put(context.words(said, n=len(document[key])))


def _state(context: Context, window: dict[str, Any]) -> str:
    if window["differs"]:
        return context.words("allow_line_differs", sum=money(window["difference_cents"]))
    if window["decided"] is not None:
        return context.words("allow_line_decided", day=window["decided"]["on"])
    if not window["over"]:
        return context.words("allow_line_open", day=window["days"]["last_day"])
    return context.words("allow_line_ready") if window["cents"] else ""


def decisions(context: Context) -> int:
    """Everybody's decisions or one client's, with what is to be noticed about their periods."""
    with context.desk() as desk:
        codes = {c.id: c.code for c in desk.clients()}
        only = client_of(desk, context.options.client) if context.options.client else None
        made = desk.decisions(only)
        found = desk.period_findings(None if only is None else [only])
    if context.options.json:
        rows = [_decision_json(d, codes) for d in made]
        context.put_json({"decisions": rows, "findings": [x for f in found for x in _findings_json(f, codes)]})
        return DONE
    for decision in made:
        kind = context.words(f"decision_kind_{decision.kind}")
        line = f"{codes[decision.client]:<8} {kind:<20} {decision.first_day}–{decision.last_day}  {decision.number}"
        context.put(line.rstrip())
    if not made:
        context.say("decisions_none")
    for of_client in found:
        for finding in of_client.findings:
            context.put(f"{codes[of_client.client]:<8} {finding_words(context, finding, of_client.measures)}")
    return DONE


def finding_words(context: Context, found: PeriodFinding, measures: Mapping[MeasureId, Measure]) -> str:
    """What was noticed, said kindly; a measure by its title."""
    named = measures.get(found.measure or MeasureId(""))
    return context.words(
        f"period_finding_{found.code}", day=found.on.isoformat(), days=found.days, months=found.many,
        measure=named.name(context.language) if named is not None else found.measure or "",
    )  # fmt: skip


def _decision_json(decision: Decision, codes: dict[ClientId, str]) -> dict[str, Any]:
    return {
        "id": decision.id, "client": codes[decision.client], "kind": decision.kind.value,
        "first_day": decision.first_day.isoformat(), "last_day": decision.last_day.isoformat(),
        "number": decision.number, "legal_basis": decision.legal_basis,
        "made_on": decision.made_on.isoformat() if decision.made_on else None, "renews": decision.renews,
        "allowance_cents": decision.allowance_cents, "allowance_unit": decision.allowance_unit.value,
        "zone": decision.zone, "discount": decision.discount,
    }  # fmt: skip


def _findings_json(found: FoundOfClient, codes: dict[ClientId, str]) -> list[dict[str, Any]]:
    return [
        {
            "client": codes[found.client], "code": f.code.value, "level": f.level.value, "on": f.on.isoformat(),
            "since": f.since.isoformat() if f.since else None, "days": f.days, "many": f.many, "needed": f.needed,
            "measure": f.measure, "decision": f.decision,
            "gaps": [{"first_day": g.first_day.isoformat(), "last_day": g.last_day.isoformat()} for g in f.gaps],
        }
        for f in found.findings
    ]  # fmt: skip


def own_money(context: Context) -> int:
    """The worker's own activity money of a year."""
    with context.desk() as desk:
        document = desk.own_money_data(context.options.year, context.language)
    if context.options.json:
        context.put_json(document)
        return DONE
    spent, left = money(document["spent_cents"]), document["left_cents"]
    year = str(document["year"])
    if left is None:
        context.put(context.words("own_money_no_title", year=year, spent=spent))
    else:
        yearly = money(document["yearly_cents"])
        context.put(context.words("own_money_head", year=year, spent=spent, yearly=yearly, left=money(left)))
    for row in document["purchases"]:
        receipt = context.words("own_money_receipt" if row["receipt"] else "own_money_no_receipt")
        context.put(f"{row['on']} {money(row['cents']):>10}  {row['words']}  ({receipt})")
    if left is not None and left < 0:
        context.say("own_money_over", sum=money(-left))
    return DONE
