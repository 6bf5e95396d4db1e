"""The tables of the newest schema, with the checks the database makes itself. Triggers are in ``triggers.py``.

Days are ``YYYY-MM-DD``, instants UTC text of one width with the given offset in minutes beside it, money whole cents,
distances tenths of a kilometre, rates decimal text. What changes here needs a migration: a test compares the two.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
    text,
)

from hyvinvointi_desktop.domain.agreements import Origin, Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.programmes import CapScope, Regime, Rounding, RoundingMode, Vehicle
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.store import tables_care as care
from hyvinvointi_desktop.store import tables_groups as groups
from hyvinvointi_desktop.store import tables_membership as membership
from hyvinvointi_desktop.store import tables_post as post
from hyvinvointi_desktop.store.columns import (
    at_least,
    blob,
    flag,
    json_in,
    number,
    one_of,
    only_row,
    rate_in,
    table,
    to,
    to_number,
    words,
)
from hyvinvointi_desktop.store.columns import metadata as metadata  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.store.registry import tables_approval as registry_approval
from hyvinvointi_desktop.store.registry import tables_bundles as registry_bundles
from hyvinvointi_desktop.store.registry import tables_log as registry_log
from hyvinvointi_desktop.store.registry import tables_meta as registry_meta
from hyvinvointi_desktop.store.registry import tables_needs as registry_needs
from hyvinvointi_desktop.store.registry import tables_papers as registry_papers
from hyvinvointi_desktop.store.registry import tables_referrals as registry_referrals
from hyvinvointi_desktop.store.registry import tables_trust as registry_trust
from hyvinvointi_desktop.store.registry import tables_waiting as registry_waiting

__all__ = [
    "care",
    "groups",
    "membership",
    "metadata",
    "post",
    "registry_approval",
    "registry_bundles",
    "registry_log",
    "registry_meta",
    "registry_needs",
    "registry_papers",
    "registry_referrals",
    "registry_trust",
    "registry_waiting",
]

meta = table("meta", words("key", key=True), words("value"))

worker = table(
    "worker", number("id", key=True), words("name"), words("roles"), words("phone"), words("email"),
    words("organisation"), words("municipality"), only_row(), json_in("roles"),
)
payers = table(
    "payers", words("id", key=True), words("name"), words("regime"), number("threshold_km_tenths", null=True),
    words("rate_after", null=True), one_of("regime", Regime), at_least("threshold_km_tenths"), rate_in("rate_after"),
)
hourly_rates = table(
    "hourly_rates", to("payer_id", "payers.id", gone="CASCADE"), number("position"), words("valid_from"),
    words("rate"), PrimaryKeyConstraint("payer_id", "position"), rate_in("rate"),
)
settings = table(
    "settings", number("id", key=True), words("rounding"), words("rounding_mode"), words("cap_scope"),
    number("km_beyond_cap"), number("no_show_minutes"), only_row(), one_of("rounding", Rounding),
    one_of("rounding_mode", RoundingMode), one_of("cap_scope", CapScope), flag("km_beyond_cap"),
    at_least("no_show_minutes"),
)
preferences = table("preferences", words("key", key=True), words("value"))
own_km_rates = table(
    "own_km_rates", number("position", key=True), words("what_is"), words("what"), words("first_day"),
    words("last_day"),
    words("rate"), words("source"), number("invented"), one_of("what_is", ("vehicle", "supplement")), rate_in("rate"),
    flag("invented"),
)
own_templates = table(
    "own_templates", words("id"), words("language"), words("layout"), number("version"), words("title"),
    words("body"), PrimaryKeyConstraint("id", "language", "layout", "version"),
)
own_barriers = table("own_barriers", number("position", key=True), words("words"))

clients = table(
    "clients", words("id", key=True), words("code"), words("name"), words("phone"), words("email"), words("address"),
    words("municipality"), words("village"), words("language"), number("interpreter"), words("safety_notes"),
    words("mobility_notes"), words("hetu"), words("in_need_name"), words("in_need_relation"), words("in_need_phone"),
    words("archived_on", null=True), UniqueConstraint("code"), flag("interpreter"),
)
consents = table(
    "consents", to("client_id", "clients.id", gone="CASCADE"), number("position"), words("purpose"),
    words("given_on"), words("withdrawn_on", null=True), PrimaryKeyConstraint("client_id", "position"),
)

attachments = table("attachments", words("id", key=True), words("media_type"), words("name"), blob("content"))

agreements = table(
    "agreements", words("id", key=True), to("client_id", "clients.id"), words("programme"),
    to("payer_id", "payers.id"), words("first_day"), words("last_day"), words("origin"), number("version"),
    to("replaces", "agreements.id", null=True, late=True), words("ended_on", null=True), words("template"),
    words("language"), words("layout"), words("text", null=True), words("text_sha256"), words("read_by", null=True),
    words("interpreter"), words("signed_at", null=True), number("signed_offset", null=True),
    to("pdf", "attachments.id", null=True), to("scan", "attachments.id", null=True), one_of("origin", Origin),
    one_of("read_by", ReadBy), at_least("version", 1),
    CheckConstraint("(signed_at IS NULL) = (signed_offset IS NULL)", name="signed_whole"),
    Index(None, "client_id"),
)
agreement_signatures = table(
    "agreement_signatures", to("agreement_id", "agreements.id"), number("position"), words("party"), words("name"),
    words("way"), words("signed_at"), number("signed_offset"), to("image", "attachments.id", null=True),
    PrimaryKeyConstraint("agreement_id", "position"), one_of("party", Party), one_of("way", SignedBy),
)
erased_agreements = table(
    "erased_agreements", Column("agreement_id", Text, ForeignKey("agreements.id"), primary_key=True),
    words("text_sha256"), words("erased_at"), number("erased_offset"), words("reason"),
)
cap_exceptions = table(
    "cap_exceptions", to("client_id", "clients.id"), words("month"), number("minutes"),
    PrimaryKeyConstraint("client_id", "month"), at_least("minutes"),
)
goals = table(
    "goals", words("id", key=True), to("client_id", "clients.id"), words("level"), words("words"),
    to("parent", "goals.id", null=True, late=True), words("who"), words("by_when"), words("noticed_by"),
    words("set_on", null=True), words("state"), words("state_on", null=True), number("position"),
    one_of("level", GoalLevel), one_of("state", GoalState), Index(None, "client_id"), Index(None, "parent"),
)

plans = table(
    "plans", words("id", key=True), number("weekday"), words("starts"), words("ends"), words("kind"),
    words("first_day"), words("last_day"), number("every_weeks"), words("place"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"), at_least("every_weeks", 1),
)
plan_clients = table(
    "plan_clients", to("plan_id", "plans.id", gone="CASCADE"), number("position"), to("client_id", "clients.id"),
    PrimaryKeyConstraint("plan_id", "position"), UniqueConstraint("plan_id", "client_id"),
)
sessions = table(
    "sessions", words("id", key=True), words("starts_at"), number("starts_offset"), words("ends_at"),
    number("ends_offset"), words("kind"), words("status"), words("place"), words("note"),
    words("entered_on", null=True), words("barriers"), to("plan_id", "plans.id", null=True, gone="SET NULL"),
    words("reminded_on", null=True), one_of("status", Status), json_in("barriers"),
    CheckConstraint("ends_at > starts_at", name="ends_at"), Index(None, "starts_at", "ends_at"),
    Index(None, "ends_at", "starts_at"), Index(None, "plan_id"), Index(None, "status", "starts_at", "ends_at"),
)
session_clients = table(
    "session_clients", to("session_id", "sessions.id", gone="CASCADE"), number("position"),
    to("client_id", "clients.id"), PrimaryKeyConstraint("session_id", "position"),
    UniqueConstraint("session_id", "client_id"), Index(None, "client_id"),
)
# route is the trip's route as domain.places compares it, stops included, so that it is found by an index.
trips = table(
    "trips", words("id", key=True), to("session_id", "sessions.id", null=True, gone="CASCADE"), number("position"),
    words("driven_on"), words("vehicle"), words("from_place"), words("to_place"), words("route"),
    number("km_tenths"), words("purpose"), words("via"), words("legs"), number("trailer_km_tenths"),
    words("supplements"), to("payer_id", "payers.id", null=True), one_of("vehicle", Vehicle),
    at_least("km_tenths"), at_least("trailer_km_tenths"), json_in("via"), json_in("legs"), json_in("supplements"),
    Index(None, "driven_on"), Index(None, "session_id"), Index(None, "route", "driven_on"),
)
expenses = table(
    "expenses", words("id", key=True), to("session_id", "sessions.id", gone="CASCADE"), number("position"),
    words("spent_on"), words("kind"), number("amount_cents"), words("description"),
    to("receipt", "attachments.id", null=True), at_least("amount_cents"), Index(None, "session_id"),
    Index(None, "receipt"),
)
marks = table(
    "marks", to("session_id", "sessions.id", gone="CASCADE"), number("position"), to("goal_id", "goals.id"),
    words("mark"), PrimaryKeyConstraint("session_id", "position"), one_of("mark", Mark), Index(None, "goal_id"),
)
tasks = table(
    "tasks", words("id", key=True), to("session_id", "sessions.id", gone="CASCADE"), number("position"),
    words("words"), words("who"), words("due_on", null=True), words("done_on", null=True), Index(None, "session_id"),
    Index("ix_tasks_open", "session_id", sqlite_where=text("done_on IS NULL")),
)

explanations = table(
    "explanations", words("code"), words("about"), words("about_on"), words("words"),
    PrimaryKeyConstraint("code", "about", "about_on"), one_of("code", FindingCode),
)
sealed_claims = table(
    "sealed_claims", words("id", key=True), number("number"), words("month"), to("payer_id", "payers.id"),
    words("sealed_at"), number("sealed_offset"), blob("document"), to("pdf", "attachments.id"),
    to("container", "attachments.id"), to("amends", "sealed_claims.id", null=True, late=True),
    UniqueConstraint("payer_id", "number"), at_least("number", 1),
)
claim_states = table(
    "claim_states", number("id", key=True), to("claim_id", "sealed_claims.id"), words("state"), words("since_at"),
    number("since_offset"), one_of("state", ClaimState), Index(None, "claim_id"),
)
# Writes are numbered, for clocks lie: a claim's month was touched when its number there is above the claim's own.
writes = table("writes", number("id", key=True), number("number"), only_row())
touched_months = table("touched_months", words("month", key=True), number("write_number"))
claim_marks = table(
    "claim_marks", Column("claim_id", Text, ForeignKey("sealed_claims.id"), primary_key=True), number("write_number")
)
signing_material = table(
    "signing_material", number("id", key=True), blob("root_cert_pem"), blob("signer_cert_pem"),
    blob("signer_key_pem"), only_row(),
)

# What was done, what each act changed, and which act is being done now (docs/decisions/0010).
acts = table(
    "acts", number("id", key=True), words("at"), number("offset_minutes"), words("kind"),
    words("about_kind", null=True), words("about_id", null=True), words("client_id", null=True), number("many"),
    number("final"), to_number("undoes", "acts.id"), to_number("undone_by", "acts.id"), flag("final"),
    Index(None, "undone_by"),
)
current_act = table("current_act", number("id", key=True), to_number("act", "acts.id"), only_row())
row_changes = table(
    "row_changes", Column("act", Integer, ForeignKey("acts.id"), nullable=False), words("row_table"),
    words("row_key"), words("about_kind"), words("about_id"), words("before", null=True),
    PrimaryKeyConstraint("act", "row_table", "row_key"), Index(None, "about_kind", "about_id", "act"),
    Index(None, "row_table", "row_key", "act"), json_in("before"),
)
# The log of who did and saw what: one hash chain, never changed (PROTOCOL.md section 3).
audit = table(
    "audit", number("seq", key=True), words("utc"), number("offset_minutes"), number("mono_ns"), words("session"),
    words("actor"), words("role"), words("event"), words("object_type"), words("object_id"), words("client"),
    words("purpose"), words("outcome"), words("detail"), blob("prev"), blob("hash"), json_in("detail"),
    CheckConstraint("length(prev) = 32 AND length(hash) = 32", name="hashes"), Index(None, "client", "seq"),
)
# What is being typed, one row a form and record: gone once it is saved.
drafts = table(
    "drafts", words("form"), words("record"), words("client_id", null=True), words("content"), words("kept_at"),
    PrimaryKeyConstraint("form", "record"), json_in("content"),
)
# A client's erasure in two steps: asked for, then done; what is left of it is a certificate without a name.
erasures = table(
    "erasures", words("id", key=True), to("client_id", "clients.id"), words("asked_at"), words("reason"),
    words("taken_back_at", null=True), words("done_at", null=True), words("counts"), json_in("counts"),
    CheckConstraint("taken_back_at IS NULL OR done_at IS NULL", name="one_end"), Index(None, "client_id"),
)
