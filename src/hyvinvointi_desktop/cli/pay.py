"""The coordinator's commands about pay: the payroll file, the day of payment, the year's totals, accounts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.payroll import Payroll, PayYear, pay_year_document, payroll_document
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, REFUSED
from hyvinvointi_desktop.cli.rehabilitation import money
from hyvinvointi_desktop.cli.table_out import put_result, table_language, table_out
from hyvinvointi_desktop.domain.distance import km_text
from hyvinvointi_desktop.domain.pay import PayDetails


def payroll(context: Context) -> int:
    """A month's approved claims: told, as a table, or marked as paid."""
    options = context.options
    out = table_out(options.out) if options.out else None
    with context.desk() as desk:
        made = desk.payroll(options.month)
        if options.paid_on is not None:
            return _paid(context, desk, made)
        if out:
            context.outside.write_whole(out.path, desk.payroll_table(options.month, out.kind, table_language(context)))
        document = payroll_document(made, desk.clock.now())
    _tell_before(context, made)
    put_result(context, document, out, lambda: _tell_rows(context, made, document["rows"]))
    return DONE


def _tell_rows(context: Context, made: Payroll, rows: Sequence[Mapping[str, Any]]) -> None:
    for row in rows:
        code = row["income_code"] or "–"
        context.put(f"{row['name']:<28} {code:>4} {row['kind']:<12} {money(row['amount_cents']):>12}")
    context.put(context.words("pay_total", n=len(made.claims), sum=money(made.total_cents)))


def _tell_before(context: Context, made: Payroll) -> None:
    if made.without_iban:
        context.say("pay_without_iban", names=", ".join(made.without_iban))
    before = sum(c.in_run is not None for c in made.claims)
    if before:
        context.say("pay_before", n=before)


def _paid(context: Context, desk: Desk, made: Payroll) -> int:
    """Those that were in a payroll file and are not paid yet."""
    claims = [c.claim.id for c in made.claims if c.in_run is not None]
    if not claims:
        context.say("pay_no_file")
        return REFUSED
    desk.mark_claims_paid(claims, context.options.paid_on)
    context.put(context.words("pay_marked", n=len(claims), day=context.options.paid_on.isoformat()))
    return DONE


def pay_year(context: Context) -> int:
    """The year's totals of kilometres and euros."""
    options = context.options
    out = table_out(options.out) if options.out else None
    with context.desk() as desk:
        made = desk.pay_year(options.year)
        if out:
            context.outside.write_whole(out.path, desk.pay_year_table(options.year, out.kind, table_language(context)))
    put_result(context, pay_year_document(made), out, lambda: _tell_year(context, made))
    return DONE


def _tell_year(context: Context, made: PayYear) -> None:
    for who, total in made.rows:
        km = f"{km_text(total.km_tenths)} km" if total.km_tenths else ""
        context.put(f"{who.name:<28} {total.income_code or '–':>4} {km:>12} {money(total.amount_cents):>12}")


def details(context: Context) -> int:
    """Accounts of all, or a change of one."""
    options = context.options
    with context.desk() as desk:
        known = desk.pay_details()
        if options.worker:
            fitting = [d for d in known if options.worker in (d.worker, d.name)]
            if len(fitting) != 1:
                context.say("pay_no_worker" if not fitting else "pay_many_workers")
                return REFUSED
            desk.save_pay_details(_changed(context, fitting[0]))
            known = desk.pay_details()
    if options.json:
        rows = [{"worker": d.worker, "name": d.name, "iban": d.iban, "payroll_number": d.payroll_number} for d in known]
        context.put_json({"workers": rows})
        return DONE
    for d in known:
        context.put(f"{d.worker}  {d.name:<28} {d.iban or '–':<34} {d.payroll_number}".rstrip())
    return DONE


def _changed(context: Context, before: PayDetails) -> PayDetails:
    iban, number = context.options.iban, context.options.payroll_number
    return replace(
        before,
        iban=before.iban if iban is None else iban,
        payroll_number=before.payroll_number if number is None else number,
    )
