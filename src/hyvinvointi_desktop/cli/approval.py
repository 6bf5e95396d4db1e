"""The coordinator's commands about claims that came: list, approve, accept, return, extra hours, budgets."""

import secrets
from dataclasses import replace
from datetime import date
from typing import Any

from hyvinvointi_desktop.app.decide_claim import Approved
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_approval import ApprovalRow, ClaimToApprove, HoursRow
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE
from hyvinvointi_desktop.cli.rehabilitation import money
from hyvinvointi_desktop.domain.approval import LineReason
from hyvinvointi_desktop.domain.budgets import Budget, BudgetStand
from hyvinvointi_desktop.domain.ids import ClaimId, PayerId
from hyvinvointi_desktop.domain.verdict import LineVerdict, Reason, Worth


def to_approve(context: Context) -> int:
    """A month's claims, or one line by line."""
    options = context.options
    with context.desk() as desk:
        if options.claim:
            found = desk.claim_to_approve(ClaimId(options.claim))
            _tell_claim(context, found)
            return DONE
        month = desk.month_to_approve(options.month)
    if options.json:
        rows = [_row_json(row) for row in month.rows]
        context.put_json({"month": str(month.month), "claims": rows, "second_person": month.second_person})
        return DONE
    for row in month.rows:
        state = context.words(f"came_state_{row.standing.state}")
        line = f"{row.claim.id}  {row.claim.worker_name:<28} {money(row.claim.total_cents):>12}  {state}"
        context.put(f"{line}  {_verdict(context, row)}".rstrip())
    if not month.rows:
        context.say("approval_none", month=month.month)
    if month.open_elsewhere:
        context.say("approval_elsewhere", months=", ".join(str(m) for m in month.open_elsewhere))
    return DONE


def _verdict(context: Context, row: ApprovalRow) -> str:
    if row.verdict.difference_cents:
        return context.words("approval_differs", sum=money(row.verdict.difference_cents))
    return context.words("approval_clean" if row.verdict.is_clean else "approval_look")


def _tell_claim(context: Context, found: ClaimToApprove) -> None:
    if context.options.json:
        decisions = [
            {"kind": d.kind.value, "by": d.by.name, "at": d.at.isoformat(), "words": d.words} for d in found.decisions
        ]
        whole = [_reason_json(r) for r in found.row.verdict.whole]
        lines = [_line_json(line.verdict) for line in found.lines]
        context.put_json(_row_json(found.row) | {"whole": whole, "lines": lines, "decisions": decisions})
        return
    context.put(f"{found.row.claim.worker_name}  {found.row.claim.month}  {money(found.row.claim.total_cents)}")
    for reason in found.row.verdict.whole:
        context.put(f"  {said(context, reason)}")
    for line in found.lines:
        v = line.verdict
        context.put(f"{v.line}  {_cents(v.theirs):>12} {_cents(v.ours):>12}")
        for reason in v.reasons:
            context.put(f"  {said(context, reason)}")


def said(context: Context, reason: Reason) -> str:
    """A reason in words, with the worker's own words after it."""
    words = context.words(
        f"why_{reason.why}", minutes=reason.minutes, limit=reason.limit_minutes, theirs=reason.theirs,
        ours=reason.ours, client=reason.client,
    )  # fmt: skip
    return f"{words} “{reason.explanation}”" if reason.explanation else words


def _cents(worth: Worth | None) -> str:
    return "–" if worth is None else money(worth.cents)


def _row_json(row: ApprovalRow) -> dict[str, Any]:
    claim, verdict = row.claim, row.verdict
    return {
        "claim": claim.id, "worker": claim.worker_name, "month": str(claim.month), "payer": claim.payer,
        "source": claim.source.value, "number": claim.number, "total_cents": claim.total_cents,
        "counted_cents": verdict.ours_cents, "difference_cents": verdict.difference_cents, "clean": verdict.is_clean,
        "state": row.standing.state.value,
        "paid_on": None if row.standing.paid_on is None else row.standing.paid_on.isoformat(),
    }  # fmt: skip


def _line_json(line: LineVerdict) -> dict[str, Any]:
    return {
        "line": line.line, "on": line.on.isoformat(), "claimed": _worth_json(line.theirs),
        "counted": _worth_json(line.ours), "reasons": [_reason_json(r) for r in line.reasons],
    }  # fmt: skip


def _worth_json(worth: Worth | None) -> dict[str, int] | None:
    if worth is None:
        return None
    return {"minutes": worth.minutes, "km_tenths": worth.km_tenths, "cents": worth.cents}


def _reason_json(reason: Reason) -> dict[str, Any]:
    return {"code": reason.why.value, "weight": reason.weight.value, "explanation": reason.explanation}


def approve(context: Context) -> int:
    """Approves the named claims, or all clean ones."""
    options = context.options
    if bool(options.claims) == options.all_clean:
        context.say("approval_which")
        return USAGE
    with context.desk() as desk:
        if options.all_clean:
            done = desk.approve_all_clean(options.month, options.by)
        else:
            done = desk.approve_claims([ClaimId(c) for c in options.claims], options.by)
    _tell_approved(context, done)
    return DONE


def _tell_approved(context: Context, done: Approved) -> None:
    if context.options.json:
        left = [{"claim": claim, "reason": fault.value} for claim, fault in done.left]
        context.put_json({"approved": done.approved, "waiting_second": done.waiting_second, "left": left})
        return
    for claim in done.approved:
        context.put(f"{claim}  {context.words('came_state_approved')}")
    for claim in done.waiting_second:
        context.put(f"{claim}  {context.words('came_state_waiting_second')}")
    for claim, fault in done.left:
        context.say_plain(f"{claim}  {context.words(f'came_left_{fault}')}")


def accept(context: Context) -> int:
    """Takes lines as right, with the reason."""
    options = context.options
    with context.desk() as desk:
        desk.accept_lines(ClaimId(options.claim), _lines(context))
    context.say("approval_accepted")
    return DONE


def send_back(context: Context) -> int:
    """Sends a claim back; without a line the reason is of the whole."""
    options, lines = context.options, _lines(context)
    with context.desk() as desk:
        desk.return_claim(ClaimId(options.claim), lines, "" if lines else options.reason)
    context.say("approval_sent_back")
    return DONE


def _lines(context: Context) -> list[LineReason]:
    return [LineReason(line, context.options.reason) for line in context.options.line]


def second_person(context: Context) -> int:
    """Whether two people are needed."""
    with context.desk() as desk:
        if context.options.act != "state":
            desk.require_second_person(needed=context.options.act == "on")
        needed = desk.second_person_needed()
    context.put(context.words("approval_second_on" if needed else "approval_second_off"))
    return DONE


def hours(context: Context) -> int:
    """Requests for extra hours, or an answer to one."""
    options = context.options
    if options.act != "list" and not options.request:
        context.say("hours_which")
        return USAGE
    with context.desk() as desk:
        rows = desk.hours_requests()
        if options.act != "list":
            return _answer(context, desk, next((r for r in rows if r.request.id == options.request), None))
    if options.json:
        context.put_json({"requests": [_hours_json(row) for row in rows]})
        return DONE
    for row in rows:
        r = row.request
        state = context.words("hours_open") if row.grant is None else _answered(context, row)
        context.put(f"{r.id}  {row.worker_name:<28} {row.code:<8} {r.month}  {r.minutes} min  {state}")
        if r.words:
            context.put(f"  “{r.words}”")
    return DONE


def _answered(context: Context, row: HoursRow) -> str:
    grant = row.grant
    if grant is None or grant.limit_minutes is None:
        return context.words("hours_refused")
    return context.words("hours_granted", minutes=grant.extra_minutes, limit=grant.limit_minutes)


def _answer(context: Context, desk: Desk, row: HoursRow | None) -> int:
    options = context.options
    if row is None:
        context.say("hours_no_such")
        return REFUSED
    r = row.request
    asked = r.minutes if options.minutes is None else options.minutes
    minutes = 0 if options.act == "refuse" else asked
    grant = desk.answer_hours(r.worker, r.client, r.month, minutes, options.reason, r.id)
    limit = grant.limit_minutes
    context.put(context.words("hours_granted" if limit else "hours_refused", minutes=minutes, limit=limit))
    return DONE


def _hours_json(row: HoursRow) -> dict[str, Any]:
    r, grant = row.request, row.grant
    return {
        "id": r.id, "worker": row.worker_name, "client": row.code, "month": str(r.month), "minutes": r.minutes,
        "words": r.words, "granted_minutes": None if grant is None else grant.extra_minutes,
        "limit_minutes": None if grant is None else grant.limit_minutes,
    }  # fmt: skip


def budget(context: Context) -> int:
    """Budgets, or a change of one."""
    options = context.options
    with context.desk() as desk:
        stands = desk.budgets()
        if options.act != "list":
            made = _budget(context, stands, desk.clock.today())
            if made is None:
                context.say("budget_what")
                return USAGE
            desk.save_budget(made)
            stands = desk.budgets()
    if options.json:
        context.put_json({"budgets": [_budget_json(s) for s in stands]})
        return DONE
    for s in stands:
        words = context.words(
            "budget_line", used=money(s.used_cents), committed=money(s.committed_cents), left=money(s.left_cents)
        )
        b = s.budget
        context.put(f"{b.id}  {b.source}  {b.payer}  {b.first_month}–{b.last_month}  {money(b.amount_cents)}: {words}")
    return DONE


def _budget(context: Context, stands: tuple[BudgetStand, ...], today: date) -> Budget | None:
    """The budget as it is to be; None where something is missing."""
    options = context.options
    known = next((s.budget for s in stands if s.budget.id == options.id), None)
    if options.act == "end":
        return None if known is None else replace(known, amount_cents=0)
    if known is not None:
        return known if options.euros is None else replace(known, amount_cents=options.euros)
    if options.id or not (options.source and options.payer and options.first and options.last):
        return None
    return Budget(
        secrets.token_hex(8), 1, options.source, PayerId(options.payer), options.first, options.last,
        options.euros or 0, today,
    )  # fmt: skip


def _budget_json(stand: BudgetStand) -> dict[str, Any]:
    b = stand.budget
    return {
        "id": b.id, "source": b.source, "payer": b.payer, "from": str(b.first_month), "to": str(b.last_month),
        "amount_cents": b.amount_cents, "used_cents": stand.used_cents, "committed_cents": stand.committed_cents,
        "left_cents": stand.left_cents,
    }  # fmt: skip
