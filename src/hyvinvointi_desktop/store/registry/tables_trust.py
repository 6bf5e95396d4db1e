"""Tables of who belongs to the space. Decisions are only added: certificates, ends of rights, lists, admissions."""

from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint

from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import EndReason
from hyvinvointi_desktop.store.registry.columns import at_least, blob, number, one_of, table, to, words

spaces = table(
    "reg_spaces", words("id", key=True), words("name"), blob("root_pem"), words("root_sha256"), words("made_at"),
    words("hint"),
)
workers = table(
    "reg_workers", words("id", key=True), words("name"), words("phone"), words("email"), words("areas"),
    words("languages"), words("interests"), number("room_for", null=True), words("away_words"),
    words("ended_on", null=True), at_least("room_for"),
)
invitations = table(
    "reg_invitations", words("id", key=True), words("guest"), words("code"), to("worker", "reg_workers.id", null=True),
    words("name"), words("recipient"), words("made_at"), words("made_by"), words("last_day"),
    words("taken_back_at", null=True),
    one_of("guest", Guest),
)
admissions = table(
    "reg_admissions", to("invitation", "reg_invitations.id"), words("newcomer"), words("key_sha256"),
    words("admitted_at"), words("admitted_by"), blob("answer"), PrimaryKeyConstraint("invitation"),
)
device_certs = table(
    "reg_device_certs", words("device"), number("number"), number("epoch"), to("worker", "reg_workers.id"),
    blob("cert_pem"), blob("asked_pem"), words("cert_sha256"), words("recipient"), words("valid_until"),
    words("issued_at"), words("issued_by"), PrimaryKeyConstraint("device", "number"), UniqueConstraint("cert_sha256"),
)
coordinator_certs = table(
    "reg_coordinator_certs", words("coordinator"), number("number"), words("name"), blob("cert_pem"), blob("asked_pem"),
    words("cert_sha256"), words("recipient"), words("valid_from"), words("valid_until"), words("issued_at"),
    words("issued_by"), PrimaryKeyConstraint("coordinator", "number"), UniqueConstraint("cert_sha256"),
)
coordinator_ends = table(
    "reg_coordinator_ends", words("coordinator", key=True), words("ended_at"), words("ended_by"),
)
revocations = table(
    "reg_revocations", words("device"), number("number"), number("epoch"), number("last_seq"), words("last_bundle"),
    words("reason"), words("decided_at"), words("decided_by"), PrimaryKeyConstraint("device", "number"),
    one_of("reason", EndReason), at_least("last_seq"),
)
issuers = table("reg_issuers", number("number", key=True), blob("cert_pem"), words("made_at"))
root_changes = table(
    "reg_root_changes", number("number", key=True), words("old_sha256"), blob("new_root_pem"), blob("by_old"),
    blob("by_new"), words("made_at"),
)
trust_lists = table(
    "reg_trust_lists", number("version", key=True), words("issued_at"), words("issued_by"), blob("content"),
)
envelopes = table(
    "reg_envelopes", words("recipient", key=True), words("made_at"), words("made_by"), words("until", null=True),
)
held_keys = table(
    "reg_held_keys", words("id", key=True), to("worker", "reg_workers.id"), words("recipient"), blob("content"),
    words("taken_at"),
)
envelope_openings = table(
    "reg_envelope_openings", to("held", "reg_held_keys.id"), number("number"), to("worker", "reg_workers.id"),
    words("opened_at"), words("opened_by"), words("witness"), words("reason"),
    PrimaryKeyConstraint("held", "number"),
)
