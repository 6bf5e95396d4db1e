"""Tables of what comes in and what goes back: bundles and their rows, records, receipts, messages, files seen.

Instants are UTC text of one width. A bundle's place in its row is its ``standing``, what people are told its ``state``.
"""

from sqlalchemy import Index, LargeBinary, PrimaryKeyConstraint, UniqueConstraint, text
from sqlalchemy.schema import Column

from hyvinvointi_desktop.domain.exchange import BundleKind, BundleState, IngestFault, MessageKind, RecordFault
from hyvinvointi_desktop.domain.ingestion import Standing
from hyvinvointi_desktop.store.registry.columns import at_least, blob, flag, number, one_of, table, to, words

bundles = table(
    "reg_bundles", words("id", key=True), words("device"), number("epoch"), number("seq"), words("prev"),
    words("kind"), words("worker"), words("cert_sha256"), number("cert_epoch"), words("created_at"),
    words("clock_flags"), words("period"), words("totals"), words("state_before"), words("state_after"),
    number("practice"), words("received_at"), words("file_sha256"), words("state"), words("standing"),
    words("fault", null=True), words("detail"), number("audit_entry"), words("audit_head"),
    Column("waiting_records", LargeBinary, nullable=True),
    at_least("epoch", 1), at_least("seq", 1), one_of("kind", BundleKind), one_of("state", BundleState),
    one_of("standing", Standing), one_of("fault", IngestFault), flag("practice"),
    Index(None, "device", "epoch", "seq"), Index(None, "device", "prev"), Index(None, "received_at"),
    Index(
        "ux_reg_bundles_taken", "device", "epoch", "seq", unique=True, sqlite_where=text("standing = 'taken'"),
        postgresql_where=text("standing = 'taken'"),
    ),
)
bundle_files = table(
    "reg_bundle_files", to("bundle", "reg_bundles.id"), blob("content"), PrimaryKeyConstraint("bundle")
)
rows = table(
    "reg_rows", words("device"), number("epoch"), number("head_seq"), words("head"), number("frozen"),
    words("head_created_at", null=True), words("state_after"), number("state_known"),
    PrimaryKeyConstraint("device", "epoch"), flag("frozen"), flag("state_known"),
)

revisions = table(
    "reg_revisions", to("bundle", "reg_bundles.id"), number("position"), words("type"), words("record"), number("rev"),
    words("prev_digest"), words("digest"), words("worker"), words("device"), words("valid_from"), words("reason"),
    words("body_sha256"), words("body", null=True), words("fault", null=True),
    PrimaryKeyConstraint("bundle", "position"), one_of("fault", RecordFault), Index(None, "device"),
    Index(None, "type", "record"),
    Index(
        "ux_reg_revisions_accepted", "type", "record", "rev", unique=True, sqlite_where=text("fault IS NULL"),
        postgresql_where=text("fault IS NULL"),
    ),
)
newest = table(
    "reg_newest", words("type"), words("record"), number("rev"), words("digest"), words("worker"), words("device"),
    to("bundle", "reg_bundles.id"), number("position"), number("withdrawn"), PrimaryKeyConstraint("type", "record"),
    flag("withdrawn"), Index(None, "worker"),
)

# What was said of a bundle, in order, with the message that carried it once it is sealed.
receipts = table(
    "reg_receipts", words("device"), number("number"), to("bundle", "reg_bundles.id"), words("state"),
    words("fault", null=True), words("results"), words("totals"), number("head_seq"), words("head"), words("missing"),
    words("received_at"), words("coordinator", null=True), number("rseq", null=True),
    PrimaryKeyConstraint("device", "number"), one_of("state", BundleState), one_of("fault", IngestFault),
    Index(None, "bundle"),
    Index(
        "ix_reg_receipts_unsent", "device", sqlite_where=text("rseq IS NULL"), postgresql_where=text("rseq IS NULL")
    ),
)
messages = table(
    "reg_messages", words("coordinator"), words("device"), number("rseq"), words("rprev"), words("id"), words("kind"),
    words("made_at"), words("file_name"), blob("content"), words("seen_at", null=True),
    PrimaryKeyConstraint("coordinator", "device", "rseq"), UniqueConstraint("id"), one_of("kind", MessageKind),
    at_least("rseq", 1),
)
publications = table(
    "reg_publications", words("message"), words("place"), words("path"), words("published_at"),
    words("removed_at", null=True), PrimaryKeyConstraint("message", "place"),
)

# Files by their own digest: what was read once is not read again, and why something could not be believed, each by
# the coordinator who tried: what is not sealed to one may be sealed to another.
files = table(
    "reg_files", words("sha256"), words("coordinator"), number("size_bytes"), words("came_by"), words("seen_at"),
    words("tried_at"), number("tries"), to("bundle", "reg_bundles.id", null=True), words("fault", null=True),
    words("detail"), PrimaryKeyConstraint("sha256", "coordinator"), one_of("fault", IngestFault),
    Index(None, "seen_at"),
)
listed = table(
    "reg_listed", words("place"), words("path"), number("size_bytes"), words("mark"), words("sha256"),
    PrimaryKeyConstraint("place", "path"),
)
