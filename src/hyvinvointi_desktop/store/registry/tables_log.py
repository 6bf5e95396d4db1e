"""Which entries of the laptops' logs came with which bundle. The entries lie in its revisions; rows are only added."""

from sqlalchemy import Index, PrimaryKeyConstraint

from hyvinvointi_desktop.store.registry.columns import at_least, number, table, to, words

log_pieces = table(
    "reg_log_pieces", to("bundle", "reg_bundles.id"), words("record"), words("device"), number("epoch"),
    number("number"), number("first_entry"), number("last_entry"), words("before"), words("head"),
    number("broken_at", null=True), PrimaryKeyConstraint("bundle", "record"),
    at_least("first_entry", 1), Index(None, "device"),
)  # fmt: skip
