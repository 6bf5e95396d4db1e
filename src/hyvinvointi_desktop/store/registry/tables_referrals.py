"""Tables of referrals: the referral itself, which can be erased, its events, which are only added, and what is noted
of workers for naming one."""

from sqlalchemy import Index, PrimaryKeyConstraint

from hyvinvointi_desktop.domain.referrals import EventKind, Outcome
from hyvinvointi_desktop.store.registry.columns import number, one_of, table, to, words

cases = table(
    "reg_cases", words("id", key=True), words("received_on"), words("facts"), words("body", null=True),
    Index(None, "received_on"),
)
case_events = table(
    "reg_case_events", to("case_id", "reg_cases.id"), number("number"), words("kind"), words("happened_on"),
    words("recorded_at"), words("decided_by"), words("worker", null=True), words("screens"),
    words("outcome", null=True), words("said"), PrimaryKeyConstraint("case_id", "number"),
    one_of("kind", EventKind), one_of("outcome", Outcome),
)
naming = table("reg_naming", words("worker", key=True), words("name"), words("body"))
