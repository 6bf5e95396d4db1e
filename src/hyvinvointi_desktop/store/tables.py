"""The tables of the newest schema, with the checks the database makes itself. Triggers are in ``triggers.py``.

Days are ``YYYY-MM-DD``, instants UTC text of one width with the given offset in minutes beside it, money whole cents,
distances tenths of a kilometre, rates decimal text. What changes here needs a migration: a test compares the two.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.schema import SchemaItem

from hyvinvointi_desktop.domain.agreements import Origin, Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.programmes import CapScope, Regime, Rounding, RoundingMode, Vehicle
from hyvinvointi_desktop.domain.sessions import Status

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _table(name: str, *items: SchemaItem) -> Table:
    return Table(name, metadata, *items, sqlite_strict=True)


def _text(name: str, *, null: bool = False, key: bool = False) -> Column[Any]:
    return Column(name, Text, nullable=null, primary_key=key)


def _number(name: str, *, null: bool = False, key: bool = False) -> Column[Any]:
    return Column(name, Integer, nullable=null, primary_key=key)


def _blob(name: str) -> Column[Any]:
    return Column(name, LargeBinary, nullable=False)


def _to(name: str, target: str, *, null: bool = False, gone: str | None = None, late: bool = False) -> Column[Any]:
    """A foreign key; ``late`` is checked at the commit (a row may name one that is written after it)."""
    late_words: dict[str, Any] = {"deferrable": True, "initially": "DEFERRED"} if late else {}
    return Column(name, Text, ForeignKey(target, ondelete=gone, **late_words), nullable=null)


def _to_number(name: str, target: str) -> Column[Any]:
    return Column(name, Integer, ForeignKey(target), nullable=True)


def _one_of(column: str, values: type[StrEnum] | Iterable[str]) -> CheckConstraint:
    words = ", ".join(f"'{v!s}'" for v in values)
    return CheckConstraint(f"{column} IN ({words})", name=column)


def _json(column: str) -> CheckConstraint:
    return CheckConstraint(f"json_valid({column})", name=column)


def _at_least(column: str, least: int = 0) -> CheckConstraint:
    return CheckConstraint(f"{column} >= {least}", name=column)


def _flag(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


def _rate(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} <> '' AND {column} NOT GLOB '*[^0-9.]*'", name=column)


def _only_row() -> CheckConstraint:
    return CheckConstraint("id = 1", name="only_row")


meta = _table("meta", _text("key", key=True), _text("value"))

worker = _table(
    "worker", _number("id", key=True), _text("name"), _text("roles"), _text("phone"), _text("email"),
    _text("organisation"), _text("municipality"), _only_row(), _json("roles"),
)
payers = _table(
    "payers", _text("id", key=True), _text("name"), _text("regime"), _number("threshold_km_tenths", null=True),
    _text("rate_after", null=True), _one_of("regime", Regime), _at_least("threshold_km_tenths"), _rate("rate_after"),
)
hourly_rates = _table(
    "hourly_rates", _to("payer_id", "payers.id", gone="CASCADE"), _number("position"), _text("valid_from"),
    _text("rate"), PrimaryKeyConstraint("payer_id", "position"), _rate("rate"),
)
settings = _table(
    "settings", _number("id", key=True), _text("rounding"), _text("rounding_mode"), _text("cap_scope"),
    _number("km_beyond_cap"), _number("no_show_minutes"), _only_row(), _one_of("rounding", Rounding),
    _one_of("rounding_mode", RoundingMode), _one_of("cap_scope", CapScope), _flag("km_beyond_cap"),
    _at_least("no_show_minutes"),
)
preferences = _table("preferences", _text("key", key=True), _text("value"))
own_km_rates = _table(
    "own_km_rates", _number("position", key=True), _text("what_is"), _text("what"), _text("first_day"),
    _text("last_day"),
    _text("rate"), _text("source"), _number("invented"), _one_of("what_is", ("vehicle", "supplement")), _rate("rate"),
    _flag("invented"),
)
own_templates = _table(
    "own_templates", _text("id"), _text("language"), _text("layout"), _number("version"), _text("title"),
    _text("body"), PrimaryKeyConstraint("id", "language", "layout", "version"),
)
own_barriers = _table("own_barriers", _number("position", key=True), _text("words"))

clients = _table(
    "clients", _text("id", key=True), _text("code"), _text("name"), _text("phone"), _text("email"), _text("address"),
    _text("municipality"), _text("village"), _text("language"), _number("interpreter"), _text("safety_notes"),
    _text("mobility_notes"), _text("hetu"), _text("in_need_name"), _text("in_need_relation"), _text("in_need_phone"),
    _text("archived_on", null=True), UniqueConstraint("code"), _flag("interpreter"),
)
consents = _table(
    "consents", _to("client_id", "clients.id", gone="CASCADE"), _number("position"), _text("purpose"),
    _text("given_on"), _text("withdrawn_on", null=True), PrimaryKeyConstraint("client_id", "position"),
)

attachments = _table("attachments", _text("id", key=True), _text("media_type"), _text("name"), _blob("content"))

agreements = _table(
    "agreements", _text("id", key=True), _to("client_id", "clients.id"), _text("programme"),
    _to("payer_id", "payers.id"), _text("first_day"), _text("last_day"), _text("origin"), _number("version"),
    _to("replaces", "agreements.id", null=True, late=True), _text("ended_on", null=True), _text("template"),
    _text("language"), _text("layout"), _text("text", null=True), _text("text_sha256"), _text("read_by", null=True),
    _text("interpreter"), _text("signed_at", null=True), _number("signed_offset", null=True),
    _to("pdf", "attachments.id", null=True), _to("scan", "attachments.id", null=True), _one_of("origin", Origin),
    _one_of("read_by", ReadBy), _at_least("version", 1),
    CheckConstraint("(signed_at IS NULL) = (signed_offset IS NULL)", name="signed_whole"),
    Index(None, "client_id"),
)
agreement_signatures = _table(
    "agreement_signatures", _to("agreement_id", "agreements.id"), _number("position"), _text("party"), _text("name"),
    _text("way"), _text("signed_at"), _number("signed_offset"), _to("image", "attachments.id", null=True),
    PrimaryKeyConstraint("agreement_id", "position"), _one_of("party", Party), _one_of("way", SignedBy),
)
erased_agreements = _table(
    "erased_agreements", Column("agreement_id", Text, ForeignKey("agreements.id"), primary_key=True),
    _text("text_sha256"), _text("erased_at"), _number("erased_offset"), _text("reason"),
)
cap_exceptions = _table(
    "cap_exceptions", _to("client_id", "clients.id"), _text("month"), _number("minutes"),
    PrimaryKeyConstraint("client_id", "month"), _at_least("minutes"),
)
goals = _table(
    "goals", _text("id", key=True), _to("client_id", "clients.id"), _text("level"), _text("words"),
    _to("parent", "goals.id", null=True, late=True), _text("who"), _text("by_when"), _text("noticed_by"),
    _text("set_on", null=True), _text("state"), _text("state_on", null=True), _number("position"),
    _one_of("level", GoalLevel), _one_of("state", GoalState), Index(None, "client_id"), Index(None, "parent"),
)

plans = _table(
    "plans", _text("id", key=True), _number("weekday"), _text("starts"), _text("ends"), _text("kind"),
    _text("first_day"), _text("last_day"), _number("every_weeks"), _text("place"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"), _at_least("every_weeks", 1),
)
plan_clients = _table(
    "plan_clients", _to("plan_id", "plans.id", gone="CASCADE"), _number("position"), _to("client_id", "clients.id"),
    PrimaryKeyConstraint("plan_id", "position"), UniqueConstraint("plan_id", "client_id"),
)
sessions = _table(
    "sessions", _text("id", key=True), _text("starts_at"), _number("starts_offset"), _text("ends_at"),
    _number("ends_offset"), _text("kind"), _text("status"), _text("place"), _text("note"),
    _text("entered_on", null=True), _text("barriers"), _to("plan_id", "plans.id", null=True, gone="SET NULL"),
    _text("reminded_on", null=True), _one_of("status", Status), _json("barriers"),
    CheckConstraint("ends_at > starts_at", name="ends_at"), Index(None, "starts_at", "ends_at"),
    Index(None, "ends_at", "starts_at"), Index(None, "plan_id"), Index(None, "status", "starts_at", "ends_at"),
)
session_clients = _table(
    "session_clients", _to("session_id", "sessions.id", gone="CASCADE"), _number("position"),
    _to("client_id", "clients.id"), PrimaryKeyConstraint("session_id", "position"),
    UniqueConstraint("session_id", "client_id"), Index(None, "client_id"),
)
# route is the trip's route as domain.places compares it, stops included, so that it is found by an index.
trips = _table(
    "trips", _text("id", key=True), _to("session_id", "sessions.id", null=True, gone="CASCADE"), _number("position"),
    _text("driven_on"), _text("vehicle"), _text("from_place"), _text("to_place"), _text("route"),
    _number("km_tenths"), _text("purpose"), _text("via"), _text("legs"), _number("trailer_km_tenths"),
    _text("supplements"), _to("payer_id", "payers.id", null=True), _one_of("vehicle", Vehicle),
    _at_least("km_tenths"), _at_least("trailer_km_tenths"), _json("via"), _json("legs"), _json("supplements"),
    Index(None, "driven_on"), Index(None, "session_id"), Index(None, "route", "driven_on"),
)
expenses = _table(
    "expenses", _text("id", key=True), _to("session_id", "sessions.id", gone="CASCADE"), _number("position"),
    _text("spent_on"), _text("kind"), _number("amount_cents"), _text("description"),
    _to("receipt", "attachments.id", null=True), _at_least("amount_cents"), Index(None, "session_id"),
    Index(None, "receipt"),
)
marks = _table(
    "marks", _to("session_id", "sessions.id", gone="CASCADE"), _number("position"), _to("goal_id", "goals.id"),
    _text("mark"), PrimaryKeyConstraint("session_id", "position"), _one_of("mark", Mark), Index(None, "goal_id"),
)
tasks = _table(
    "tasks", _text("id", key=True), _to("session_id", "sessions.id", gone="CASCADE"), _number("position"),
    _text("words"), _text("who"), _text("due_on", null=True), _text("done_on", null=True), Index(None, "session_id"),
    Index("ix_tasks_open", "session_id", sqlite_where=text("done_on IS NULL")),
)

explanations = _table(
    "explanations", _text("code"), _text("about"), _text("about_on"), _text("words"),
    PrimaryKeyConstraint("code", "about", "about_on"), _one_of("code", FindingCode),
)
sealed_claims = _table(
    "sealed_claims", _text("id", key=True), _number("number"), _text("month"), _to("payer_id", "payers.id"),
    _text("sealed_at"), _number("sealed_offset"), _blob("document"), _to("pdf", "attachments.id"),
    _to("container", "attachments.id"), _to("amends", "sealed_claims.id", null=True, late=True),
    UniqueConstraint("payer_id", "number"), _at_least("number", 1),
)
claim_states = _table(
    "claim_states", _number("id", key=True), _to("claim_id", "sealed_claims.id"), _text("state"), _text("since_at"),
    _number("since_offset"), _one_of("state", ClaimState), Index(None, "claim_id"),
)
# Writes are numbered, for clocks lie: a claim's month was touched when its number there is above the claim's own.
writes = _table("writes", _number("id", key=True), _number("number"), _only_row())
touched_months = _table("touched_months", _text("month", key=True), _number("write_number"))
claim_marks = _table(
    "claim_marks", Column("claim_id", Text, ForeignKey("sealed_claims.id"), primary_key=True), _number("write_number")
)
signing_material = _table(
    "signing_material", _number("id", key=True), _blob("root_cert_pem"), _blob("signer_cert_pem"),
    _blob("signer_key_pem"), _only_row(),
)

# What was done, what each act changed, and which act is being done now (docs/decisions/0010).
acts = _table(
    "acts", _number("id", key=True), _text("at"), _number("offset_minutes"), _text("kind"),
    _text("about_kind", null=True), _text("about_id", null=True), _text("client_id", null=True), _number("many"),
    _number("final"), _to_number("undoes", "acts.id"), _to_number("undone_by", "acts.id"), _flag("final"),
    Index(None, "undone_by"),
)
current_act = _table("current_act", _number("id", key=True), _to_number("act", "acts.id"), _only_row())
row_changes = _table(
    "row_changes", Column("act", Integer, ForeignKey("acts.id"), nullable=False), _text("row_table"),
    _text("row_key"), _text("about_kind"), _text("about_id"), _text("before", null=True),
    PrimaryKeyConstraint("act", "row_table", "row_key"), Index(None, "about_kind", "about_id", "act"),
    Index(None, "row_table", "row_key", "act"), _json("before"),
)
# The log of who did and saw what: one hash chain, never changed (PROTOCOL.md section 3).
audit = _table(
    "audit", _number("seq", key=True), _text("utc"), _number("offset_minutes"), _number("mono_ns"), _text("session"),
    _text("actor"), _text("role"), _text("event"), _text("object_type"), _text("object_id"), _text("client"),
    _text("purpose"), _text("outcome"), _text("detail"), _blob("prev"), _blob("hash"), _json("detail"),
    CheckConstraint("length(prev) = 32 AND length(hash) = 32", name="hashes"), Index(None, "client", "seq"),
)
# What is being typed, one row a form and record: gone once it is saved.
drafts = _table(
    "drafts", _text("form"), _text("record"), _text("client_id", null=True), _text("content"), _text("kept_at"),
    PrimaryKeyConstraint("form", "record"), _json("content"),
)
# A client's erasure in two steps: asked for, then done; what is left of it is a certificate without a name.
erasures = _table(
    "erasures", _text("id", key=True), _to("client_id", "clients.id"), _text("asked_at"), _text("reason"),
    _text("done_at", null=True), _text("counts"), _json("counts"), Index(None, "client_id"),
)
