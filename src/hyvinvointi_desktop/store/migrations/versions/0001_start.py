"""The first schema. Self-contained: it repeats what the tables were on that day and imports nothing of ours."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE attachments (id TEXT NOT NULL, media_type TEXT NOT NULL, name TEXT NOT NULL, content BLOB NOT
    NULL, CONSTRAINT pk_attachments PRIMARY KEY (id)) STRICT
    """,
    """
    CREATE TABLE clients (id TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL, email
    TEXT NOT NULL, address TEXT NOT NULL, municipality TEXT NOT NULL, village TEXT NOT NULL, language TEXT NOT
    NULL, interpreter INTEGER NOT NULL, safety_notes TEXT NOT NULL, mobility_notes TEXT NOT NULL, hetu TEXT
    NOT NULL, in_need_name TEXT NOT NULL, in_need_relation TEXT NOT NULL, in_need_phone TEXT NOT NULL,
    archived_on TEXT, CONSTRAINT pk_clients PRIMARY KEY (id), CONSTRAINT uq_clients_code UNIQUE (code),
    CONSTRAINT ck_clients_interpreter CHECK (interpreter IN (0, 1))) STRICT
    """,
    """
    CREATE TABLE explanations (code TEXT NOT NULL, about TEXT NOT NULL, about_on TEXT NOT NULL, words TEXT NOT
    NULL, CONSTRAINT pk_explanations PRIMARY KEY (code, about, about_on), CONSTRAINT ck_explanations_code
    CHECK (code IN ('rate_missing', 'missing_route', 'outside_period', 'overlap', 'cap_reached', 'late_entry',
    'odd_km', 'long_day', 'period_ending', 'yearly_limit'))) STRICT
    """,
    """
    CREATE TABLE meta ("key" TEXT NOT NULL, value TEXT NOT NULL, CONSTRAINT pk_meta PRIMARY KEY ("key"))
    STRICT
    """,
    """
    CREATE TABLE own_barriers (position INTEGER NOT NULL, words TEXT NOT NULL, CONSTRAINT pk_own_barriers
    PRIMARY KEY (position)) STRICT
    """,
    """
    CREATE TABLE own_km_rates (position INTEGER NOT NULL, what_is TEXT NOT NULL, what TEXT NOT NULL, first_day
    TEXT NOT NULL, last_day TEXT NOT NULL, rate TEXT NOT NULL, source TEXT NOT NULL, invented INTEGER NOT
    NULL, CONSTRAINT pk_own_km_rates PRIMARY KEY (position), CONSTRAINT ck_own_km_rates_what_is CHECK (what_is
    IN ('vehicle', 'supplement')), CONSTRAINT ck_own_km_rates_rate CHECK (rate <> '' AND rate NOT GLOB
    '*[^0-9.]*'), CONSTRAINT ck_own_km_rates_invented CHECK (invented IN (0, 1))) STRICT
    """,
    """
    CREATE TABLE own_templates (id TEXT NOT NULL, language TEXT NOT NULL, layout TEXT NOT NULL, version
    INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, CONSTRAINT pk_own_templates PRIMARY KEY (id,
    language, layout, version)) STRICT
    """,
    """
    CREATE TABLE payers (id TEXT NOT NULL, name TEXT NOT NULL, regime TEXT NOT NULL, threshold_km_tenths
    INTEGER, rate_after TEXT, CONSTRAINT pk_payers PRIMARY KEY (id), CONSTRAINT ck_payers_regime CHECK (regime
    IN ('employment', 'assignment', 'volunteer')), CONSTRAINT ck_payers_threshold_km_tenths CHECK
    (threshold_km_tenths >= 0), CONSTRAINT ck_payers_rate_after CHECK (rate_after <> '' AND rate_after NOT
    GLOB '*[^0-9.]*')) STRICT
    """,
    """
    CREATE TABLE plans (id TEXT NOT NULL, weekday INTEGER NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL,
    kind TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, every_weeks INTEGER NOT NULL, place
    TEXT NOT NULL, CONSTRAINT pk_plans PRIMARY KEY (id), CONSTRAINT ck_plans_weekday CHECK (weekday BETWEEN 0
    AND 6), CONSTRAINT ck_plans_every_weeks CHECK (every_weeks >= 1)) STRICT
    """,
    """
    CREATE TABLE preferences ("key" TEXT NOT NULL, value TEXT NOT NULL, CONSTRAINT pk_preferences PRIMARY KEY
    ("key")) STRICT
    """,
    """
    CREATE TABLE settings (id INTEGER NOT NULL, rounding TEXT NOT NULL, rounding_mode TEXT NOT NULL, cap_scope
    TEXT NOT NULL, km_beyond_cap INTEGER NOT NULL, no_show_minutes INTEGER NOT NULL, CONSTRAINT pk_settings
    PRIMARY KEY (id), CONSTRAINT ck_settings_only_row CHECK (id = 1), CONSTRAINT ck_settings_rounding CHECK
    (rounding IN ('none', '5', '15', '30')), CONSTRAINT ck_settings_rounding_mode CHECK (rounding_mode IN
    ('nearest', 'up')), CONSTRAINT ck_settings_cap_scope CHECK (cap_scope IN ('client', 'worker')), CONSTRAINT
    ck_settings_km_beyond_cap CHECK (km_beyond_cap IN (0, 1)), CONSTRAINT ck_settings_no_show_minutes CHECK
    (no_show_minutes >= 0)) STRICT
    """,
    """
    CREATE TABLE signing_material (id INTEGER NOT NULL, root_cert_pem BLOB NOT NULL, signer_cert_pem BLOB NOT
    NULL, signer_key_pem BLOB NOT NULL, CONSTRAINT pk_signing_material PRIMARY KEY (id), CONSTRAINT
    ck_signing_material_only_row CHECK (id = 1)) STRICT
    """,
    """
    CREATE TABLE touched_months (month TEXT NOT NULL, write_number INTEGER NOT NULL, CONSTRAINT
    pk_touched_months PRIMARY KEY (month)) STRICT
    """,
    """
    CREATE TABLE worker (id INTEGER NOT NULL, name TEXT NOT NULL, roles TEXT NOT NULL, phone TEXT NOT NULL,
    email TEXT NOT NULL, organisation TEXT NOT NULL, municipality TEXT NOT NULL, CONSTRAINT pk_worker PRIMARY
    KEY (id), CONSTRAINT ck_worker_only_row CHECK (id = 1), CONSTRAINT ck_worker_roles CHECK
    (json_valid(roles))) STRICT
    """,
    """
    CREATE TABLE writes (id INTEGER NOT NULL, number INTEGER NOT NULL, CONSTRAINT pk_writes PRIMARY KEY (id),
    CONSTRAINT ck_writes_only_row CHECK (id = 1)) STRICT
    """,
    """
    CREATE TABLE agreements (id TEXT NOT NULL, client_id TEXT NOT NULL, programme TEXT NOT NULL, payer_id TEXT
    NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, origin TEXT NOT NULL, version INTEGER NOT NULL,
    replaces TEXT, ended_on TEXT, template TEXT NOT NULL, language TEXT NOT NULL, layout TEXT NOT NULL, text
    TEXT, text_sha256 TEXT NOT NULL, read_by TEXT, interpreter TEXT NOT NULL, signed_at TEXT, signed_offset
    INTEGER, pdf TEXT, scan TEXT, CONSTRAINT pk_agreements PRIMARY KEY (id), CONSTRAINT ck_agreements_origin
    CHECK (origin IN ('signed', 'scanned', 'paper')), CONSTRAINT ck_agreements_read_by CHECK (read_by IN
    ('self', 'read_aloud', 'interpreted')), CONSTRAINT ck_agreements_version CHECK (version >= 1), CONSTRAINT
    ck_agreements_signed_whole CHECK ((signed_at IS NULL) = (signed_offset IS NULL)), CONSTRAINT
    fk_agreements_client_id FOREIGN KEY(client_id) REFERENCES clients (id), CONSTRAINT fk_agreements_payer_id
    FOREIGN KEY(payer_id) REFERENCES payers (id), CONSTRAINT fk_agreements_replaces FOREIGN KEY(replaces)
    REFERENCES agreements (id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT fk_agreements_pdf FOREIGN KEY(pdf)
    REFERENCES attachments (id), CONSTRAINT fk_agreements_scan FOREIGN KEY(scan) REFERENCES attachments (id))
    STRICT
    """,
    """
    CREATE INDEX ix_agreements_client_id ON agreements (client_id)
    """,
    """
    CREATE TABLE cap_exceptions (client_id TEXT NOT NULL, month TEXT NOT NULL, minutes INTEGER NOT NULL,
    CONSTRAINT pk_cap_exceptions PRIMARY KEY (client_id, month), CONSTRAINT ck_cap_exceptions_minutes CHECK
    (minutes >= 0), CONSTRAINT fk_cap_exceptions_client_id FOREIGN KEY(client_id) REFERENCES clients (id))
    STRICT
    """,
    """
    CREATE TABLE consents (client_id TEXT NOT NULL, position INTEGER NOT NULL, purpose TEXT NOT NULL, given_on
    TEXT NOT NULL, withdrawn_on TEXT, CONSTRAINT pk_consents PRIMARY KEY (client_id, position), CONSTRAINT
    fk_consents_client_id FOREIGN KEY(client_id) REFERENCES clients (id) ON DELETE CASCADE) STRICT
    """,
    """
    CREATE TABLE goals (id TEXT NOT NULL, client_id TEXT NOT NULL, level TEXT NOT NULL, words TEXT NOT NULL,
    parent TEXT, who TEXT NOT NULL, by_when TEXT NOT NULL, noticed_by TEXT NOT NULL, set_on TEXT, state TEXT
    NOT NULL, state_on TEXT, position INTEGER NOT NULL, CONSTRAINT pk_goals PRIMARY KEY (id), CONSTRAINT
    ck_goals_level CHECK (level IN ('goal', 'sub_goal', 'step')), CONSTRAINT ck_goals_state CHECK (state IN
    ('open', 'reached', 'left')), CONSTRAINT fk_goals_client_id FOREIGN KEY(client_id) REFERENCES clients
    (id), CONSTRAINT fk_goals_parent FOREIGN KEY(parent) REFERENCES goals (id) DEFERRABLE INITIALLY DEFERRED)
    STRICT
    """,
    """
    CREATE INDEX ix_goals_client_id ON goals (client_id)
    """,
    """
    CREATE INDEX ix_goals_parent ON goals (parent)
    """,
    """
    CREATE TABLE hourly_rates (payer_id TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT NOT NULL,
    rate TEXT NOT NULL, CONSTRAINT pk_hourly_rates PRIMARY KEY (payer_id, position), CONSTRAINT
    ck_hourly_rates_rate CHECK (rate <> '' AND rate NOT GLOB '*[^0-9.]*'), CONSTRAINT fk_hourly_rates_payer_id
    FOREIGN KEY(payer_id) REFERENCES payers (id) ON DELETE CASCADE) STRICT
    """,
    """
    CREATE TABLE plan_clients (plan_id TEXT NOT NULL, position INTEGER NOT NULL, client_id TEXT NOT NULL,
    CONSTRAINT pk_plan_clients PRIMARY KEY (plan_id, position), CONSTRAINT uq_plan_clients_plan_id_client_id
    UNIQUE (plan_id, client_id), CONSTRAINT fk_plan_clients_plan_id FOREIGN KEY(plan_id) REFERENCES plans (id)
    ON DELETE CASCADE, CONSTRAINT fk_plan_clients_client_id FOREIGN KEY(client_id) REFERENCES clients (id))
    STRICT
    """,
    """
    CREATE TABLE sealed_claims (id TEXT NOT NULL, number INTEGER NOT NULL, month TEXT NOT NULL, payer_id TEXT
    NOT NULL, sealed_at TEXT NOT NULL, sealed_offset INTEGER NOT NULL, document BLOB NOT NULL, pdf TEXT NOT
    NULL, container TEXT NOT NULL, amends TEXT, CONSTRAINT pk_sealed_claims PRIMARY KEY (id), CONSTRAINT
    uq_sealed_claims_payer_id_number UNIQUE (payer_id, number), CONSTRAINT ck_sealed_claims_number CHECK
    (number >= 1), CONSTRAINT fk_sealed_claims_payer_id FOREIGN KEY(payer_id) REFERENCES payers (id),
    CONSTRAINT fk_sealed_claims_pdf FOREIGN KEY(pdf) REFERENCES attachments (id), CONSTRAINT
    fk_sealed_claims_container FOREIGN KEY(container) REFERENCES attachments (id), CONSTRAINT
    fk_sealed_claims_amends FOREIGN KEY(amends) REFERENCES sealed_claims (id) DEFERRABLE INITIALLY DEFERRED)
    STRICT
    """,
    """
    CREATE TABLE sessions (id TEXT NOT NULL, starts_at TEXT NOT NULL, starts_offset INTEGER NOT NULL, ends_at
    TEXT NOT NULL, ends_offset INTEGER NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, place TEXT NOT
    NULL, note TEXT NOT NULL, entered_on TEXT, barriers TEXT NOT NULL, plan_id TEXT, reminded_on TEXT,
    CONSTRAINT pk_sessions PRIMARY KEY (id), CONSTRAINT ck_sessions_status CHECK (status IN ('planned',
    'held', 'no_show', 'cancelled')), CONSTRAINT ck_sessions_barriers CHECK (json_valid(barriers)), CONSTRAINT
    ck_sessions_ends_at CHECK (ends_at > starts_at), CONSTRAINT fk_sessions_plan_id FOREIGN KEY(plan_id)
    REFERENCES plans (id) ON DELETE SET NULL) STRICT
    """,
    """
    CREATE INDEX ix_sessions_ends_at_starts_at ON sessions (ends_at, starts_at)
    """,
    """
    CREATE INDEX ix_sessions_plan_id ON sessions (plan_id)
    """,
    """
    CREATE INDEX ix_sessions_starts_at_ends_at ON sessions (starts_at, ends_at)
    """,
    """
    CREATE INDEX ix_sessions_status_starts_at_ends_at ON sessions (status, starts_at, ends_at)
    """,
    """
    CREATE TABLE agreement_signatures (agreement_id TEXT NOT NULL, position INTEGER NOT NULL, party TEXT NOT
    NULL, name TEXT NOT NULL, way TEXT NOT NULL, signed_at TEXT NOT NULL, signed_offset INTEGER NOT NULL,
    image TEXT, CONSTRAINT pk_agreement_signatures PRIMARY KEY (agreement_id, position), CONSTRAINT
    ck_agreement_signatures_party CHECK (party IN ('client', 'worker', 'coordinator', 'witness')), CONSTRAINT
    ck_agreement_signatures_way CHECK (way IN ('drawn', 'confirmed', 'mark', 'paper')), CONSTRAINT
    fk_agreement_signatures_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id), CONSTRAINT
    fk_agreement_signatures_image FOREIGN KEY(image) REFERENCES attachments (id)) STRICT
    """,
    """
    CREATE TABLE claim_marks (claim_id TEXT NOT NULL, write_number INTEGER NOT NULL, CONSTRAINT pk_claim_marks
    PRIMARY KEY (claim_id), CONSTRAINT fk_claim_marks_claim_id FOREIGN KEY(claim_id) REFERENCES sealed_claims
    (id)) STRICT
    """,
    """
    CREATE TABLE claim_states (id INTEGER NOT NULL, claim_id TEXT NOT NULL, state TEXT NOT NULL, since_at TEXT
    NOT NULL, since_offset INTEGER NOT NULL, CONSTRAINT pk_claim_states PRIMARY KEY (id), CONSTRAINT
    ck_claim_states_state CHECK (state IN ('draft', 'sealed', 'delivered', 'approved', 'returned', 'paid',
    'replaced')), CONSTRAINT fk_claim_states_claim_id FOREIGN KEY(claim_id) REFERENCES sealed_claims (id))
    STRICT
    """,
    """
    CREATE INDEX ix_claim_states_claim_id ON claim_states (claim_id)
    """,
    """
    CREATE TABLE erased_agreements (agreement_id TEXT NOT NULL, text_sha256 TEXT NOT NULL, erased_at TEXT NOT
    NULL, erased_offset INTEGER NOT NULL, reason TEXT NOT NULL, CONSTRAINT pk_erased_agreements PRIMARY KEY
    (agreement_id), CONSTRAINT fk_erased_agreements_agreement_id FOREIGN KEY(agreement_id) REFERENCES
    agreements (id)) STRICT
    """,
    """
    CREATE TABLE expenses (id TEXT NOT NULL, session_id TEXT NOT NULL, position INTEGER NOT NULL, spent_on
    TEXT NOT NULL, kind TEXT NOT NULL, amount_cents INTEGER NOT NULL, description TEXT NOT NULL, receipt TEXT,
    CONSTRAINT pk_expenses PRIMARY KEY (id), CONSTRAINT ck_expenses_amount_cents CHECK (amount_cents >= 0),
    CONSTRAINT fk_expenses_session_id FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE,
    CONSTRAINT fk_expenses_receipt FOREIGN KEY(receipt) REFERENCES attachments (id)) STRICT
    """,
    """
    CREATE INDEX ix_expenses_receipt ON expenses (receipt)
    """,
    """
    CREATE INDEX ix_expenses_session_id ON expenses (session_id)
    """,
    """
    CREATE TABLE marks (session_id TEXT NOT NULL, position INTEGER NOT NULL, goal_id TEXT NOT NULL, mark TEXT
    NOT NULL, CONSTRAINT pk_marks PRIMARY KEY (session_id, position), CONSTRAINT ck_marks_mark CHECK (mark IN
    ('not_yet', 'a_little', 'succeeded')), CONSTRAINT fk_marks_session_id FOREIGN KEY(session_id) REFERENCES
    sessions (id) ON DELETE CASCADE, CONSTRAINT fk_marks_goal_id FOREIGN KEY(goal_id) REFERENCES goals (id))
    STRICT
    """,
    """
    CREATE INDEX ix_marks_goal_id ON marks (goal_id)
    """,
    """
    CREATE TABLE session_clients (session_id TEXT NOT NULL, position INTEGER NOT NULL, client_id TEXT NOT
    NULL, CONSTRAINT pk_session_clients PRIMARY KEY (session_id, position), CONSTRAINT
    uq_session_clients_session_id_client_id UNIQUE (session_id, client_id), CONSTRAINT
    fk_session_clients_session_id FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE,
    CONSTRAINT fk_session_clients_client_id FOREIGN KEY(client_id) REFERENCES clients (id)) STRICT
    """,
    """
    CREATE INDEX ix_session_clients_client_id ON session_clients (client_id)
    """,
    """
    CREATE TABLE tasks (id TEXT NOT NULL, session_id TEXT NOT NULL, position INTEGER NOT NULL, words TEXT NOT
    NULL, who TEXT NOT NULL, due_on TEXT, done_on TEXT, CONSTRAINT pk_tasks PRIMARY KEY (id), CONSTRAINT
    fk_tasks_session_id FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE) STRICT
    """,
    """
    CREATE INDEX ix_tasks_open ON tasks (session_id) WHERE done_on IS NULL
    """,
    """
    CREATE INDEX ix_tasks_session_id ON tasks (session_id)
    """,
    """
    CREATE TABLE trips (id TEXT NOT NULL, session_id TEXT, position INTEGER NOT NULL, driven_on TEXT NOT NULL,
    vehicle TEXT NOT NULL, from_place TEXT NOT NULL, to_place TEXT NOT NULL, route
    TEXT NOT NULL, km_tenths INTEGER NOT NULL, purpose TEXT NOT NULL, via TEXT NOT NULL, legs TEXT NOT NULL,
    trailer_km_tenths INTEGER NOT NULL, supplements TEXT NOT NULL, payer_id TEXT, CONSTRAINT pk_trips PRIMARY
    KEY (id), CONSTRAINT ck_trips_vehicle CHECK (vehicle IN ('car', 'motorcycle', 'moped', 'snowmobile',
    'quad', 'boat', 'boat_over_50hp', 'other')), CONSTRAINT ck_trips_km_tenths CHECK (km_tenths >= 0),
    CONSTRAINT ck_trips_trailer_km_tenths CHECK (trailer_km_tenths >= 0), CONSTRAINT ck_trips_via CHECK
    (json_valid(via)), CONSTRAINT ck_trips_legs CHECK (json_valid(legs)), CONSTRAINT ck_trips_supplements
    CHECK (json_valid(supplements)), CONSTRAINT fk_trips_session_id FOREIGN KEY(session_id) REFERENCES
    sessions (id) ON DELETE CASCADE, CONSTRAINT fk_trips_payer_id FOREIGN KEY(payer_id) REFERENCES payers
    (id)) STRICT
    """,
    """
    CREATE INDEX ix_trips_driven_on ON trips (driven_on)
    """,
    """
    CREATE INDEX ix_trips_route_driven_on ON trips (route, driven_on)
    """,
    """
    CREATE INDEX ix_trips_session_id ON trips (session_id)
    """,
)

TRIGGERS = (
    """
    CREATE TRIGGER sealed_claims_never_update BEFORE UPDATE ON sealed_claims BEGIN SELECT RAISE(ABORT,
    'sealed_claims_never_update'); END
    """,
    """
    CREATE TRIGGER sealed_claims_never_delete BEFORE DELETE ON sealed_claims BEGIN SELECT RAISE(ABORT,
    'sealed_claims_never_delete'); END
    """,
    """
    CREATE TRIGGER claim_states_never_update BEFORE UPDATE ON claim_states BEGIN SELECT RAISE(ABORT,
    'claim_states_never_update'); END
    """,
    """
    CREATE TRIGGER claim_states_never_delete BEFORE DELETE ON claim_states BEGIN SELECT RAISE(ABORT,
    'claim_states_never_delete'); END
    """,
    """
    CREATE TRIGGER agreement_signatures_never_update BEFORE UPDATE ON agreement_signatures BEGIN SELECT
    RAISE(ABORT, 'agreement_signatures_never_update'); END
    """,
    """
    CREATE TRIGGER agreement_signatures_never_delete BEFORE DELETE ON agreement_signatures BEGIN SELECT
    RAISE(ABORT, 'agreement_signatures_never_delete'); END
    """,
    """
    CREATE TRIGGER erased_agreements_never_update BEFORE UPDATE ON erased_agreements BEGIN SELECT
    RAISE(ABORT, 'erased_agreements_never_update'); END
    """,
    """
    CREATE TRIGGER erased_agreements_never_delete BEFORE DELETE ON erased_agreements BEGIN SELECT
    RAISE(ABORT, 'erased_agreements_never_delete'); END
    """,
    """
    CREATE TRIGGER agreements_never_delete BEFORE DELETE ON agreements BEGIN SELECT RAISE(ABORT,
    'agreements_never_delete'); END
    """,
    """
    CREATE TRIGGER agreements_content_stays BEFORE UPDATE ON agreements WHEN NEW.id IS NOT OLD.id OR
    NEW.client_id IS NOT OLD.client_id OR NEW.programme IS NOT OLD.programme OR NEW.payer_id IS NOT
    OLD.payer_id OR NEW.first_day IS NOT OLD.first_day OR NEW.last_day IS NOT OLD.last_day OR NEW.origin IS
    NOT OLD.origin OR NEW.version IS NOT OLD.version OR NEW.replaces IS NOT OLD.replaces OR NEW.template IS
    NOT OLD.template OR NEW.language IS NOT OLD.language OR NEW.layout IS NOT OLD.layout OR NEW.text_sha256
    IS NOT OLD.text_sha256 OR NEW.read_by IS NOT OLD.read_by OR NEW.interpreter IS NOT OLD.interpreter OR
    NEW.signed_at IS NOT OLD.signed_at OR NEW.signed_offset IS NOT OLD.signed_offset BEGIN SELECT
    RAISE(ABORT, 'agreements_content_stays'); END
    """,
    """
    CREATE TRIGGER agreements_end_once BEFORE UPDATE ON agreements WHEN OLD.ended_on IS NOT NULL AND
    NEW.ended_on IS NOT OLD.ended_on BEGIN SELECT RAISE(ABORT, 'agreements_end_once'); END
    """,
    """
    CREATE TRIGGER agreements_text_stays BEFORE UPDATE ON agreements WHEN NEW.text IS NOT OLD.text AND
    (NEW.text IS NOT NULL OR NOT EXISTS (SELECT 1 FROM erased_agreements e WHERE e.agreement_id = OLD.id))
    BEGIN SELECT RAISE(ABORT, 'agreements_text_stays'); END
    """,
    """
    CREATE TRIGGER agreements_pdf_stays BEFORE UPDATE ON agreements WHEN NEW.pdf IS NOT OLD.pdf AND (NEW.pdf
    IS NOT NULL OR NOT EXISTS (SELECT 1 FROM erased_agreements e WHERE e.agreement_id = OLD.id)) BEGIN
    SELECT RAISE(ABORT, 'agreements_pdf_stays'); END
    """,
    """
    CREATE TRIGGER agreements_scan_stays BEFORE UPDATE ON agreements WHEN NEW.scan IS NOT OLD.scan AND
    (NEW.scan IS NOT NULL OR NOT EXISTS (SELECT 1 FROM erased_agreements e WHERE e.agreement_id = OLD.id))
    BEGIN SELECT RAISE(ABORT, 'agreements_scan_stays'); END
    """,
    """
    CREATE TRIGGER erased_agreements_same_hash BEFORE INSERT ON erased_agreements WHEN NOT EXISTS (SELECT 1
    FROM agreements a WHERE a.id = NEW.agreement_id AND a.text_sha256 = NEW.text_sha256 AND (a.text IS NOT
    NULL OR a.pdf IS NOT NULL OR a.scan IS NOT NULL)) BEGIN SELECT RAISE(ABORT,
    'erased_agreements_same_hash'); END
    """,
    """
    CREATE TRIGGER attachments_never_update BEFORE UPDATE ON attachments BEGIN SELECT RAISE(ABORT,
    'attachments_never_update'); END
    """,
    """
    CREATE TRIGGER attachments_pinned BEFORE DELETE ON attachments WHEN EXISTS (SELECT 1 FROM agreements
    WHERE pdf = OLD.id) OR EXISTS (SELECT 1 FROM agreements WHERE scan = OLD.id) OR EXISTS (SELECT 1 FROM
    agreement_signatures WHERE image = OLD.id) OR EXISTS (SELECT 1 FROM sealed_claims WHERE pdf = OLD.id) OR
    EXISTS (SELECT 1 FROM sealed_claims WHERE container = OLD.id) BEGIN SELECT RAISE(ABORT,
    'attachments_pinned'); END
    """,
)

NAMES = (
    "attachments", "clients", "explanations", "meta", "own_barriers", "own_km_rates", "own_templates",
    "payers", "plans", "preferences", "settings", "signing_material", "touched_months", "worker", "writes",
    "agreements",
    "cap_exceptions", "consents", "goals", "hourly_rates", "plan_clients", "sealed_claims", "sessions",
    "agreement_signatures", "claim_marks", "claim_states", "erased_agreements", "expenses", "marks", "session_clients",
    "tasks", "trips",
)


def upgrade() -> None:
    """Makes every table and trigger; the store's version is 1.0."""
    for statement in (*TABLES, *TRIGGERS):
        op.execute(" ".join(statement.split()))
    op.execute("INSERT INTO meta (key, value) VALUES ('schema', '1.0')")


def downgrade() -> None:
    """Takes everything away, data too."""
    for name in reversed(NAMES):
        op.execute(f"DROP TABLE {name}")
