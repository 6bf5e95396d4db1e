"""The triggers that keep what every row was before an act changed it, so that the act can be taken back.

They write the earlier columns of a row once an act, however often it is written. No row of these tables can be changed
outside a named act: then ``current_act`` is empty and the trigger's own row is refused.
"""

from dataclasses import dataclass

from sqlalchemy import Table

from hyvinvointi_desktop.domain.acts import OWN, SETTING_KEYS, RecordKind
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_care as c
from hyvinvointi_desktop.store import tables_groups as g

_ACT = "(SELECT act FROM current_act)"
_FINAL = (
    t.agreements, t.agreement_signatures, t.erased_agreements, t.sealed_claims, t.claim_states, g.course_agreements,
    c.review_signatures,
)  # fmt: skip
"""What is signed, sealed or erased: an act that writes here is final."""


@dataclass(frozen=True, slots=True)
class Tracked:
    """A table whose rows have versions. ``about`` is the SQL of the id of the record a row belongs to, with ``{}`` for
    ``OLD`` or ``NEW``; ``child`` rows are put and taken out as one with their record."""

    table: Table
    kind: str
    about: str
    child: bool = False
    only: str = ""


def _joined(*columns: str) -> str:
    return " || '|' || ".join("{}." + column for column in columns)


_SETTINGS_ONLY = "{}.key IN (" + ", ".join(f"'{key}'" for key in SETTING_KEYS) + ")"
_TRIP = f"CASE WHEN {{}}.session_id IS NULL THEN '{RecordKind.TRIP}' ELSE '{RecordKind.SESSION}' END"


def _quoted(kind: RecordKind) -> str:
    return f"'{kind.value}'"


TRACKED = (
    Tracked(t.worker, _quoted(RecordKind.WORKER), f"'{OWN}'"),
    Tracked(t.payers, _quoted(RecordKind.PAYER), "{}.id"),
    Tracked(t.hourly_rates, _quoted(RecordKind.PAYER), "{}.payer_id", child=True),
    Tracked(t.settings, _quoted(RecordKind.SETTINGS), f"'{OWN}'"),
    Tracked(t.preferences, _quoted(RecordKind.PREFERENCE), "{}.key", only=_SETTINGS_ONLY),
    Tracked(t.own_km_rates, _quoted(RecordKind.KM_RATES), f"'{OWN}'", child=True),
    Tracked(t.own_templates, _quoted(RecordKind.TEMPLATE), _joined("id", "language", "layout", "version")),
    Tracked(t.own_barriers, _quoted(RecordKind.BARRIERS), f"'{OWN}'", child=True),
    Tracked(t.clients, _quoted(RecordKind.CLIENT), "{}.id"),
    Tracked(t.consents, _quoted(RecordKind.CLIENT), "{}.client_id", child=True),
    Tracked(t.cap_exceptions, _quoted(RecordKind.CAP), _joined("client_id", "month")),
    Tracked(t.goals, _quoted(RecordKind.GOAL), "{}.id"),
    Tracked(t.plans, _quoted(RecordKind.PLAN), "{}.id"),
    Tracked(t.plan_clients, _quoted(RecordKind.PLAN), "{}.plan_id", child=True),
    Tracked(t.sessions, _quoted(RecordKind.SESSION), "{}.id"),
    Tracked(t.session_clients, _quoted(RecordKind.SESSION), "{}.session_id", child=True),
    Tracked(t.trips, _TRIP, "coalesce({}.session_id, {}.id)", child=True),
    Tracked(t.expenses, _quoted(RecordKind.SESSION), "{}.session_id", child=True),
    Tracked(t.marks, _quoted(RecordKind.SESSION), "{}.session_id", child=True),
    Tracked(t.tasks, _quoted(RecordKind.SESSION), "{}.session_id", child=True),
    Tracked(t.explanations, _quoted(RecordKind.EXPLANATION), _joined("code", "about", "about_on")),
    Tracked(g.own_programmes, _quoted(RecordKind.PROGRAMME), _joined("id", "version")),
    Tracked(g.courses, _quoted(RecordKind.COURSE), "{}.id"),
    Tracked(g.course_leaders, _quoted(RecordKind.COURSE), "{}.course_id", child=True),
    Tracked(g.course_partners, _quoted(RecordKind.COURSE), "{}.course_id", child=True),
    Tracked(g.group_sessions, _quoted(RecordKind.SESSION), "{}.session_id", child=True),
    Tracked(g.attendance, _quoted(RecordKind.SESSION), "{}.session_id", child=True),
    Tracked(g.enrolments, _quoted(RecordKind.ENROLMENT), "{}.id"),
    Tracked(g.interviews, _quoted(RecordKind.ENROLMENT), "{}.enrolment_id", child=True),
    Tracked(g.purchases, _quoted(RecordKind.PURCHASE), "{}.id"),
    Tracked(g.group_feedback, _quoted(RecordKind.FEEDBACK), "{}.id"),
    Tracked(g.drop_ins, _quoted(RecordKind.DROP_IN), "{}.id"),
    Tracked(g.theme_days, _quoted(RecordKind.THEME_DAY), "{}.id"),
    Tracked(g.trainings, _quoted(RecordKind.TRAINING), "{}.id"),
    Tracked(c.own_measures, _quoted(RecordKind.MEASURE), _joined("id", "version")),
    Tracked(c.assessments, _quoted(RecordKind.ASSESSMENT), "{}.id"),
    Tracked(c.periods, _quoted(RecordKind.PERIOD), "{}.id"),
    Tracked(c.period_steps, _quoted(RecordKind.PERIOD), "{}.period_id", child=True),
    Tracked(c.decisions, _quoted(RecordKind.DECISION), "{}.id"),
    Tracked(c.allowance_payments, _quoted(RecordKind.ALLOWANCE), _joined("decision_id", "window")),
    Tracked(c.group_visits, _quoted(RecordKind.GROUP_VISIT), "{}.id"),
    Tracked(c.network_members, _quoted(RecordKind.NETWORK_MEMBER), "{}.id"),
    Tracked(c.ecomaps, _quoted(RecordKind.ECOMAP), "{}.id"),
    Tracked(c.network_meetings, _quoted(RecordKind.SESSION), "{}.session_id", child=True),
    Tracked(c.copy_drafts, _quoted(RecordKind.COPY_DRAFT), "{}.id"),
    Tracked(c.own_purchases, _quoted(RecordKind.OWN_PURCHASE), "{}.id"),
    Tracked(c.reviews, _quoted(RecordKind.REVIEW), "{}.id"),
    Tracked(c.review_goals, _quoted(RecordKind.REVIEW), "{}.review_id", child=True),
    Tracked(c.own_forms, _quoted(RecordKind.FEEDBACK_FORM), _joined("id", "version")),
    Tracked(c.form_answers, _quoted(RecordKind.FORM_ANSWER), "{}.id"),
    Tracked(c.self_assessments, _quoted(RecordKind.SELF_ASSESSMENT), "{}.id"),
    Tracked(c.competence_entries, _quoted(RecordKind.COMPETENCE), "{}.id"),
    Tracked(c.pledges, _quoted(RecordKind.PLEDGE), "{}.id"),
)
BY_NAME = {tracked.table.name: tracked for tracked in TRACKED}


def key_sql(table: Table, row: str) -> str:
    """The key of a row as a JSON array."""
    return "json_array(" + ", ".join(f'{row}."{column.name}"' for column in table.primary_key) + ")"


def columns_sql(table: Table, row: str) -> str:
    """A row as a JSON object of its columns."""
    return "json_object(" + ", ".join(f"'{column.name}', {row}.\"{column.name}\"" for column in table.columns) + ")"


def _keeping(tracked: Tracked, act: str, row: str, before: str) -> str:
    table, name = tracked.table, tracked.table.name
    when = f" WHEN {tracked.only.replace('{}', row)}" if tracked.only else ""
    kind, about = tracked.kind.replace("{}", row), tracked.about.replace("{}", row)
    values = f"{_ACT}, '{name}', {key_sql(table, row)}, {kind}, {about}, {before}"
    return (
        f"CREATE TRIGGER {name}_history_{act.lower()} AFTER {act} ON {name}{when} BEGIN "
        f"INSERT INTO row_changes (act, row_table, row_key, about_kind, about_id, before) VALUES ({values}) "
        "ON CONFLICT (act, row_table, row_key) DO NOTHING; END"
    )


def _all() -> tuple[str, ...]:
    kept = [
        trigger
        for tracked in TRACKED
        for trigger in (
            _keeping(tracked, "INSERT", "NEW", "NULL"),
            _keeping(tracked, "UPDATE", "OLD", columns_sql(tracked.table, "OLD")),
            _keeping(tracked, "DELETE", "OLD", columns_sql(tracked.table, "OLD")),
        )
    ]
    signed = [
        f"CREATE TRIGGER {name}_signed_final_{act.lower()} AFTER {act} ON {name} WHEN NEW.signed_at IS NOT NULL BEGIN "
        f"UPDATE acts SET final = 1 WHERE id = {_ACT}; END"
        for name in (c.reviews.name,)
        for act in ("INSERT", "UPDATE")
    ]
    final = [
        f"CREATE TRIGGER {table.name}_final_{act.lower()} AFTER {act} ON {table.name} BEGIN "
        f"UPDATE acts SET final = 1 WHERE id = {_ACT}; "
        f"SELECT RAISE(ABORT, 'no act') WHERE {_ACT} IS NULL; END"
        for table in _FINAL
        for act in ("INSERT", "UPDATE")
    ]
    return (*kept, *final, *signed)


HISTORY_TRIGGERS = _all()
