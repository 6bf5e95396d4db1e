"""The worker's post: outbox, receipts, messages, places. No records of the open log: no undo, no versions, no bin."""

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, UniqueConstraint

from hyvinvointi_desktop.app.post_port import CaseState, MessageState
from hyvinvointi_desktop.domain.exchange import BundleKind, MessageKind
from hyvinvointi_desktop.store.columns import at_least, blob, flag, json_in, number, one_of, only_row, table, to, words

# Which numbers this profile gives out, and where it stood when it last did.
post_numbers = table(
    "post_numbers", number("id", key=True), words("device"), number("epoch"), number("seq"), words("head"),
    words("machine"), words("since_month"), number("lying_epoch", null=True),
    number("lying_seq", null=True), only_row(), at_least("epoch", 1), at_least("seq"),
)
post_bundles = table(
    "post_bundles", words("id", key=True), words("device"), number("epoch"), number("seq"), words("kind"),
    words("period"), words("prev"), words("name"), words("sealed_at"), words("totals"), number("size"),
    to("claim_id", "sealed_claims.id", null=True), blob("content"),
    UniqueConstraint("device", "epoch", "seq"), one_of("kind", BundleKind), json_in("totals"), at_least("seq", 1),
    Index(None, "claim_id"),
)
post_records = table(
    "post_records", words("type"), words("id"), number("rev"), words("digest"), words("body_sha256"),
    number("withdrawn"), to("bundle_id", "post_bundles.id"), PrimaryKeyConstraint("type", "id", "rev"),
    flag("withdrawn"), at_least("rev", 1), Index(None, "bundle_id"),
)
post_takings = table(
    "post_takings", Column("number", Integer, primary_key=True), to("bundle_id", "post_bundles.id"),
    words("place_id"), words("path"), words("taken_at"), words("gone_at", null=True), Index(None, "bundle_id"),
)
# What came from a coordinator, its words kept as they came; ``content`` is emptied when they are needed no more.
post_messages = table(
    "post_messages", words("id", key=True), words("coordinator"), number("rseq"), words("rprev"), words("kind"),
    words("created_at"), words("received_at"), words("content"), words("state"), words("fault"),
    UniqueConstraint("coordinator", "rseq"), one_of("kind", MessageKind), one_of("state", MessageState),
    json_in("content"), at_least("rseq", 1),
)
post_papers = table(
    "post_papers", to("message_id", "post_messages.id"), words("sha256"), blob("content"),
    PrimaryKeyConstraint("message_id", "sha256"),
)
post_receipts = table(
    "post_receipts", to("message_id", "post_messages.id"), words("bundle"), words("device"), number("epoch"),
    number("seq"), words("receipt"), PrimaryKeyConstraint("message_id", "bundle"), json_in("receipt"),
    Index(None, "bundle"),
)
post_places = table(
    "post_places", words("id", key=True), words("name"), words("location"), words("user"), words("secret"),
    words("ca_pem"), number("fetches"), words("used_at", null=True), words("fault"), flag("fetches"),
)
# Files of places that were judged already, so that they need not be fetched again.
post_seen_files = table(
    "post_seen_files", words("place_id"), words("path"), number("size"), words("mark"),
    PrimaryKeyConstraint("place_id", "path"),
)
# People whom a coordinator asked this worker to walk beside.
post_cases = table(
    "post_cases", words("id", key=True), words("coordinator"), number("rseq"), words("state"),
    to("client_id", "clients.id", null=True, gone="SET NULL"), to("message_id", "post_messages.id", null=True),
    words("changed_at"), one_of("state", CaseState), Index(None, "client_id"),
)
# What waits to leave with the next bundle besides what the diary tells: answers, requests, a group handed over.
post_waiting = table(
    "post_waiting", words("type"), words("id"), words("body"), words("made_at"),
    to("bundle_id", "post_bundles.id", null=True), PrimaryKeyConstraint("type", "id"), json_in("body"),
    Index(None, "bundle_id"),
)
