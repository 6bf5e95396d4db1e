"""Commands about a client's rights: everything about one, erasure in two steps, what is kept how long."""

from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.erase_client import ErasurePlan
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.erasure import waiting
from hyvinvointi_desktop.domain.ids import ClientId


def _client(desk: Desk, code: str) -> ClientId:
    found = next((c.id for c in desk.clients() if c.code == code), None)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD, code=code)
    return found


def client_file(context: Context) -> int:
    """Everything about one client as PDF and JSON in a folder."""
    out = Path(context.options.out)
    desk = context.desk()
    try:
        made = desk.client_file(_client(desk, context.options.code), context.language)
    finally:
        desk.close()
    names = (f"{made.stem}.pdf", f"{made.stem}.json")
    out.mkdir(parents=True, exist_ok=True)
    context.outside.write_together(out, list(zip(names, (made.pdf, made.json), strict=True)))
    context.say("client_file_written", code=context.options.code)
    for name in names:
        context.put(str(out / name))
    return DONE


def erase(context: Context) -> int:
    """Step one, step two, back, or the certificate once more."""
    options = context.options
    acts = [a for a in (options.code, options.confirm, options.take_back, options.certificate) if a]
    if len(acts) != 1 or (options.reason is not None and not options.code) or (options.certificate and not options.out):
        context.say("erase_usage")
        return USAGE
    desk = context.desk()
    try:
        client = _client(desk, acts[0])
        if options.code:
            return _ask(context, desk, client)
        if options.take_back:
            desk.take_back_erasure(client)
            context.say("erase_taken_back", code=options.take_back)
            return DONE
        if options.confirm:
            desk.erase_client(client)
            context.say("erase_done", code=options.confirm)
        if options.out:
            _write_certificate(context, desk, client, acts[0])
        return DONE
    finally:
        desk.close()


def _ask(context: Context, desk: Desk, client: ClientId) -> int:
    plan = desk.erasure_plan(client)
    if context.options.reason is not None:
        desk.ask_erasure(client, context.options.reason)
    asked = waiting(desk.erasures(), client)
    ripe_on = local_day(asked.ripe_at).isoformat() if asked else None
    if context.options.json:
        context.put_json(
            {
                "client": plan.code,
                "asked": asked is not None,
                "possible_from": ripe_on,
                "gone": dict(plan.counts["gone"]),
                "kept": dict(plan.counts["kept"]),
                "shared_notes": [{"session": n.session, "on": n.on.isoformat(), "goes": n.goes} for n in plan.shared],
                "named_elsewhere": [{"session": s, "on": day.isoformat()} for s, day in plan.names_elsewhere],
                "unsigned_months": [str(month) for month in plan.open_months],
            }
        )
    else:
        _tell_plan(context, plan)
    context.say("erase_asked" if asked else "erase_plan_only", code=plan.code, day=ripe_on)
    return DONE


def _tell_plan(context: Context, plan: ErasurePlan) -> None:
    for part, head in (("gone", "erase_gone"), ("kept", "erase_kept")):
        context.put(context.words(head))
        for kind, count in plan.counts[part].items():
            if count:
                context.put(f"  {count:>5}  {context.words(f'{part}_{kind}')}")
    for note in plan.shared:
        context.put(context.words("erase_note_goes" if note.goes else "erase_note_stays", on=note.on.isoformat()))
    if plan.names_elsewhere:
        context.put(context.words("erase_named_elsewhere", count=len(plan.names_elsewhere)))
    if plan.open_months:
        context.put(context.words("erase_unsigned", months=", ".join(str(m) for m in plan.open_months)))


def _write_certificate(context: Context, desk: Desk, client: ClientId, code: str) -> None:
    pdf = desk.erasure_certificate(client, context.language)
    plain = "".join(c if c.isalnum() or c in "-_" else "_" for c in code)[:60]
    path = Path(context.options.out) / f"erasure-{plain}.pdf"
    path.parent.mkdir(parents=True, exist_ok=True)
    context.outside.write_together(path.parent, [(path.name, pdf)])
    context.put(str(path))


def retention(context: Context) -> int:
    """What is kept how long, and whose time is over. Deletes nothing."""
    desk = context.desk()
    try:
        found = desk.retention()
    finally:
        desk.close()
    if context.options.json:
        context.put_json(
            {
                "rules": [
                    {
                        "id": r.id,
                        "kept": r.kept.value,
                        "years": r.years,
                        "days": r.days,
                        "counted_from": r.counted_from.value,
                        "basis": r.basis.value,
                        "source": r.source,
                        "checked_on": r.checked_on.isoformat(),
                    }
                    for r in found.rules
                ],
                "due": [
                    {
                        "client": d.code,
                        "rule": d.rule.id,
                        "ended_on": d.ended_on.isoformat(),
                        "due_on": d.due_on.isoformat(),
                        "asked": d.asked,
                    }
                    for d in found.due
                ],
                "referrals_due": [
                    {
                        "case": d.case,
                        "rule": d.rule.id,
                        "closed_on": d.closed_on.isoformat(),
                        "due_on": d.due_on.isoformat(),
                    }
                    for d in found.referrals
                ],
            }
        )
        return DONE
    for rule in found.rules:
        length = context.words("years" if rule.years else "days", count=rule.years or rule.days)
        context.put(f"{rule.words[context.language]}: {length}  ({rule.source}; {rule.checked_on.isoformat()})")
    for due in found.due:
        context.put(context.words("retention_due", code=due.code, ended=due.ended_on, due=due.due_on))
    for one in found.referrals:
        context.put(context.words("retention_referral_due", case=one.case, closed=one.closed_on, due=one.due_on))
    if found.due or not found.referrals:
        context.say("retention_how" if found.due else "retention_none")
    if found.referrals:
        context.say("retention_referral_how")
    return DONE
