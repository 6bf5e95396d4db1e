"""Tables of approving: claims that came, the facts they are counted again from, decisions, extra hours, budgets, pay.

Decisions, grants, versions of budgets and payroll runs are only added. Instants are UTC text of one width, days and
months ISO text, money whole cents.
"""

from sqlalchemy import Index, PrimaryKeyConstraint

from hyvinvointi_desktop.domain.approval import ClaimSource, DecisionKind
from hyvinvointi_desktop.store.registry.columns import at_least, blob, flag, number, one_of, table, to, words

claims = table(
    "reg_claims", words("id", key=True), words("worker"), words("worker_name"), words("month"), words("payer"),
    words("payer_name"), words("source"), number("number"), words("digest"), words("document"),
    number("payable_minutes"), number("km_tenths"), number("total_cents"), words("received_at"),
    words("amends", null=True), number("practice"), one_of("source", ClaimSource), flag("practice"),
    Index(None, "month"), Index(None, "worker", "month"),
)
decisions = table(
    "reg_claim_decisions", to("claim_id", "reg_claims.id"), number("number"), words("kind"), words("by_name"),
    words("by_id"), words("decided_at"), words("digest"), words("lines"), words("said"), number("needs_second"),
    words("paid_on", null=True), PrimaryKeyConstraint("claim_id", "number"), one_of("kind", DecisionKind),
    flag("needs_second"), at_least("number", 1),
)
papers = table(
    "reg_claim_papers", to("claim_id", "reg_claims.id"), number("number"), words("media_type"), blob("content"),
    words("sha256"), words("added_at"), PrimaryKeyConstraint("claim_id", "number"),
)
facts = table(
    "reg_work_facts", words("worker"), words("type"), words("record"), number("rev"), words("first_day"),
    words("last_day"), words("clients"), words("revision"), PrimaryKeyConstraint("worker", "type", "record"),
    Index(None, "worker", "first_day"), Index(None, "first_day"),
)
requests = table(
    "reg_hours_requests", words("id", key=True), words("worker"), words("client"), words("month"), number("minutes"),
    words("said"), words("asked_at"),
)
grants = table(
    "reg_hours_grants", words("id", key=True), words("worker"), words("client"), words("month"),
    number("extra_minutes"), number("limit_minutes", null=True), words("by_name"), words("by_id"), words("granted_at"),
    words("request"), words("said"), Index(None, "worker", "month"),
)
budgets = table(
    "reg_budgets", words("id"), number("version"), words("source"), words("payer"), words("first_month"),
    words("last_month"), number("amount_cents"), words("saved_on"), PrimaryKeyConstraint("id", "version"),
    at_least("amount_cents"),
)
pay_details = table(
    "reg_pay_details", words("worker", key=True), words("name"), words("iban"), words("payroll_number"),
)
payroll_runs = table(
    "reg_payroll_runs", words("id", key=True), words("month"), words("made_at"), words("made_by"), words("claims"),
    number("total_cents"),
)
approval_settings = table("reg_approval_settings", words("key", key=True), words("value"))
