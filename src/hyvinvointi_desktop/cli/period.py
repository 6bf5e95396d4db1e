"""Commands of a client's period by decision: where it stands, the texts to copy, a visit to a group."""

import uuid
from typing import Any

from hyvinvointi_desktop.app.copy_drafts import DraftRow
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE
from hyvinvointi_desktop.cli.rehabilitation import finding_words
from hyvinvointi_desktop.cli.which import client_of
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import GroupVisitId
from hyvinvointi_desktop.domain.rehabilitation import GroupVisit, KnownBy


def period(context: Context) -> int:
    """The path of a client's period, its months and what was noticed."""
    with context.desk() as desk:
        screen = desk.period_screen(client_of(desk, context.options.client))
    if context.options.json:
        context.put_json(_period_json(screen))
        return DONE
    if screen.period is None:
        context.say("period_none", client=screen.client.code)
        return DONE
    phase = context.words(f"phase_{screen.period.phase}")
    context.put(context.words("period_head", client=screen.client.code, day=screen.period.opened_on, phase=phase))
    for line in screen.path:
        mark = {"done": "x", "now": ">"}.get(line.state.value, " ")
        day = f"  {line.on.isoformat()}" if line.on is not None else ""
        context.put(f"[{mark}] {context.words(f'path_{line.step}')}{day}")
    for month in screen.months:
        context.put(context.words("period_month", month=str(month.month), planned=month.planned, held=month.held))
    for found in screen.findings:
        context.put(f"- {finding_words(context, found, screen.measures)}")
    waiting = sum(row.days_left is None for row in screen.drafts)
    if waiting:
        context.put(context.words("period_waiting", n=waiting))
    return DONE


def _period_json(screen: PeriodScreen) -> dict[str, Any]:
    found = screen.period
    if found is None:
        return {"client": screen.client.code, "period": None}
    return {
        "client": screen.client.code,
        "period": {
            "id": found.id, "programme": found.programme, "opened_on": found.opened_on.isoformat(),
            "phase": found.phase.value, "ending_from": _day(found.ending_from), "ended_on": _day(found.ended_on),
        },
        "now": screen.now.value if screen.now is not None else None,
        "path": [
            {"step": line.step.value, "state": line.state.value, "on": _day(line.on), "ticked": line.ticked}
            for line in screen.path
        ],
        "months": [{"month": str(m.month), "planned": m.planned, "held": m.held} for m in screen.months],
        "groups": [
            {"on": g.on.isoformat(), "group": g.group, "known_by": g.known_by.value if g.known_by else None}
            for g in screen.groups
        ],
        "findings": [{"code": f.code.value, "on": f.on.isoformat(), "days": f.days} for f in screen.findings],
        "drafts": [_draft_json(row) for row in screen.drafts],
    }  # fmt: skip


def _day(day: Any) -> str | None:
    return None if day is None else str(day.isoformat())


def _draft_json(row: DraftRow) -> dict[str, Any]:
    """Never the words of the text: they are for the official record alone."""
    draft = row.draft
    copied = local_day(draft.copied_at).isoformat() if draft.copied_at is not None else None
    return {
        "id": draft.id, "kind": draft.kind.value, "made_on": local_day(draft.made_at).isoformat(),
        "copied_on": copied, "days_left": row.days_left,
    }  # fmt: skip


def copy_drafts(context: Context) -> int:
    """Texts that wait, then copied ones with the days until they are erased; what is due is erased first."""
    with context.desk() as desk:
        desk.erase_copied_drafts()
        rows = desk.copy_drafts()
        codes = {c.id: c.code for c in desk.clients()}
    if context.options.json:
        context.put_json({"drafts": [{"client": codes[r.draft.client], **_draft_json(r)} for r in rows]})
        return DONE
    for row in rows:
        kind = context.words(f"text_of_{row.draft.kind}")
        state = context.words("draft_waits" if row.days_left is None else "draft_goes", days=row.days_left)
        context.put(f"{codes[row.draft.client]:<8} {kind:<28} {local_day(row.draft.made_at).isoformat()}  {state}")
    if not rows:
        context.say("drafts_none")
    return DONE


def group_visit(context: Context) -> int:
    """Keeps that a client was in a group."""
    options = context.options
    with context.desk() as desk:
        on, known = options.on or desk.clock.today(), KnownBy(options.known_by.replace("-", "_"))
        client = client_of(desk, options.client)
        desk.save_group_visit(GroupVisit(GroupVisitId(uuid.uuid4().hex), client, on, options.group, known))
        told = [g for g in desk.period_screen(client).groups if g.on == on]
    context.say("group_visit_saved", client=options.client, day=on.isoformat(), group=options.group)
    if options.json:
        context.put_json({"client": options.client, "on": on.isoformat(), "group": options.group,
                          "known_by": known.value, "that_day": len(told)})  # fmt: skip
    return DONE
