"""Acts with what they changed, the log of who did and saw what, drafts, erasures. Self-contained, as every step."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE acts ( id INTEGER NOT NULL, at TEXT NOT NULL, offset_minutes INTEGER NOT NULL, kind TEXT NOT
    NULL, about_kind TEXT, about_id TEXT, client_id TEXT, many INTEGER NOT NULL, final INTEGER NOT NULL, undoes
    INTEGER, undone_by INTEGER, CONSTRAINT pk_acts PRIMARY KEY (id), CONSTRAINT ck_acts_final CHECK (final IN (0,
    1)), CONSTRAINT fk_acts_undoes FOREIGN KEY(undoes) REFERENCES acts (id), CONSTRAINT fk_acts_undone_by FOREIGN
    KEY(undone_by) REFERENCES acts (id) ) STRICT
    """,
    """
    CREATE INDEX ix_acts_undone_by ON acts (undone_by)
    """,
    """
    CREATE TABLE current_act ( id INTEGER NOT NULL, act INTEGER, CONSTRAINT pk_current_act PRIMARY KEY (id),
    CONSTRAINT ck_current_act_only_row CHECK (id = 1), CONSTRAINT fk_current_act_act FOREIGN KEY(act) REFERENCES
    acts (id) ) STRICT
    """,
    """
    CREATE TABLE row_changes ( act INTEGER NOT NULL, row_table TEXT NOT NULL, row_key TEXT NOT NULL, about_kind
    TEXT NOT NULL, about_id TEXT NOT NULL, "before" TEXT, CONSTRAINT pk_row_changes PRIMARY KEY (act, row_table,
    row_key), CONSTRAINT ck_row_changes_before CHECK (json_valid(before)), CONSTRAINT fk_row_changes_act FOREIGN
    KEY(act) REFERENCES acts (id) ) STRICT
    """,
    """
    CREATE INDEX ix_row_changes_about_kind_about_id_act ON row_changes (about_kind, about_id, act)
    """,
    """
    CREATE INDEX ix_row_changes_row_table_row_key_act ON row_changes (row_table, row_key, act)
    """,
    """
    CREATE TABLE audit ( seq INTEGER NOT NULL, utc TEXT NOT NULL, offset_minutes INTEGER NOT NULL, mono_ns INTEGER
    NOT NULL, session TEXT NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL, event TEXT NOT NULL, object_type
    TEXT NOT NULL, object_id TEXT NOT NULL, client TEXT NOT NULL, purpose TEXT NOT NULL, outcome TEXT NOT NULL,
    detail TEXT NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL, CONSTRAINT pk_audit PRIMARY KEY (seq),
    CONSTRAINT ck_audit_detail CHECK (json_valid(detail)), CONSTRAINT ck_audit_hashes CHECK (length(prev) = 32 AND
    length(hash) = 32) ) STRICT
    """,
    """
    CREATE INDEX ix_audit_client_seq ON audit (client, seq)
    """,
    """
    CREATE TABLE drafts ( form TEXT NOT NULL, record TEXT NOT NULL, client_id TEXT, content TEXT NOT NULL, kept_at
    TEXT NOT NULL, CONSTRAINT pk_drafts PRIMARY KEY (form, record), CONSTRAINT ck_drafts_content CHECK
    (json_valid(content)) ) STRICT
    """,
    """
    CREATE TABLE erasures ( id TEXT NOT NULL, client_id TEXT NOT NULL, asked_at TEXT NOT NULL, reason TEXT NOT
    NULL, done_at TEXT, counts TEXT NOT NULL, CONSTRAINT pk_erasures PRIMARY KEY (id), CONSTRAINT
    ck_erasures_counts CHECK (json_valid(counts)), CONSTRAINT fk_erasures_client_id FOREIGN KEY(client_id)
    REFERENCES clients (id) ) STRICT
    """,
    """
    CREATE INDEX ix_erasures_client_id ON erasures (client_id)
    """,
)

TRIGGERS = (
    """
    CREATE TRIGGER audit_never_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit_never_update'); END
    """,
    """
    CREATE TRIGGER audit_never_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit_never_delete'); END
    """,
    """
    CREATE TRIGGER worker_history_insert AFTER INSERT ON worker BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'worker', json_array(NEW."id"),
    'worker', 'own', NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER worker_history_update AFTER UPDATE ON worker BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'worker', json_array(OLD."id"),
    'worker', 'own', json_object('id', OLD."id", 'name', OLD."name", 'roles', OLD."roles", 'phone', OLD."phone",
    'email', OLD."email", 'organisation', OLD."organisation", 'municipality', OLD."municipality")) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER worker_history_delete AFTER DELETE ON worker BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'worker', json_array(OLD."id"),
    'worker', 'own', json_object('id', OLD."id", 'name', OLD."name", 'roles', OLD."roles", 'phone', OLD."phone",
    'email', OLD."email", 'organisation', OLD."organisation", 'municipality', OLD."municipality")) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER payers_history_insert AFTER INSERT ON payers BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'payers', json_array(NEW."id"),
    'payer', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER payers_history_update AFTER UPDATE ON payers BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'payers', json_array(OLD."id"),
    'payer', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'regime', OLD."regime",
    'threshold_km_tenths', OLD."threshold_km_tenths", 'rate_after', OLD."rate_after")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER payers_history_delete AFTER DELETE ON payers BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'payers', json_array(OLD."id"),
    'payer', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'regime', OLD."regime",
    'threshold_km_tenths', OLD."threshold_km_tenths", 'rate_after', OLD."rate_after")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER hourly_rates_history_insert AFTER INSERT ON hourly_rates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'hourly_rates',
    json_array(NEW."payer_id", NEW."position"), 'payer', NEW.payer_id, NULL) ON CONFLICT (act, row_table, row_key)
    DO NOTHING; END
    """,
    """
    CREATE TRIGGER hourly_rates_history_update AFTER UPDATE ON hourly_rates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'hourly_rates',
    json_array(OLD."payer_id", OLD."position"), 'payer', OLD.payer_id, json_object('payer_id', OLD."payer_id",
    'position', OLD."position", 'valid_from', OLD."valid_from", 'rate', OLD."rate")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER hourly_rates_history_delete AFTER DELETE ON hourly_rates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'hourly_rates',
    json_array(OLD."payer_id", OLD."position"), 'payer', OLD.payer_id, json_object('payer_id', OLD."payer_id",
    'position', OLD."position", 'valid_from', OLD."valid_from", 'rate', OLD."rate")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER settings_history_insert AFTER INSERT ON settings BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'settings',
    json_array(NEW."id"), 'settings', 'own', NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER settings_history_update AFTER UPDATE ON settings BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'settings',
    json_array(OLD."id"), 'settings', 'own', json_object('id', OLD."id", 'rounding', OLD."rounding",
    'rounding_mode', OLD."rounding_mode", 'cap_scope', OLD."cap_scope", 'km_beyond_cap', OLD."km_beyond_cap",
    'no_show_minutes', OLD."no_show_minutes")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER settings_history_delete AFTER DELETE ON settings BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'settings',
    json_array(OLD."id"), 'settings', 'own', json_object('id', OLD."id", 'rounding', OLD."rounding",
    'rounding_mode', OLD."rounding_mode", 'cap_scope', OLD."cap_scope", 'km_beyond_cap', OLD."km_beyond_cap",
    'no_show_minutes', OLD."no_show_minutes")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER preferences_history_insert AFTER INSERT ON preferences WHEN NEW.key IN ('coordinator_contact',
    'controller', 'controller_contact', 'retention', 'lock.minutes') BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'preferences',
    json_array(NEW."key"), 'preference', NEW.key, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER preferences_history_update AFTER UPDATE ON preferences WHEN OLD.key IN ('coordinator_contact',
    'controller', 'controller_contact', 'retention', 'lock.minutes') BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'preferences',
    json_array(OLD."key"), 'preference', OLD.key, json_object('key', OLD."key", 'value', OLD."value")) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER preferences_history_delete AFTER DELETE ON preferences WHEN OLD.key IN ('coordinator_contact',
    'controller', 'controller_contact', 'retention', 'lock.minutes') BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'preferences',
    json_array(OLD."key"), 'preference', OLD.key, json_object('key', OLD."key", 'value', OLD."value")) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_km_rates_history_insert AFTER INSERT ON own_km_rates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_km_rates',
    json_array(NEW."position"), 'km_rates', 'own', NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_km_rates_history_update AFTER UPDATE ON own_km_rates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_km_rates',
    json_array(OLD."position"), 'km_rates', 'own', json_object('position', OLD."position", 'what_is',
    OLD."what_is", 'what', OLD."what", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'rate',
    OLD."rate", 'source', OLD."source", 'invented', OLD."invented")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER own_km_rates_history_delete AFTER DELETE ON own_km_rates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_km_rates',
    json_array(OLD."position"), 'km_rates', 'own', json_object('position', OLD."position", 'what_is',
    OLD."what_is", 'what', OLD."what", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'rate',
    OLD."rate", 'source', OLD."source", 'invented', OLD."invented")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER own_templates_history_insert AFTER INSERT ON own_templates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_templates',
    json_array(NEW."id", NEW."language", NEW."layout", NEW."version"), 'template', NEW.id || '|' || NEW.language
    || '|' || NEW.layout || '|' || NEW.version, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_templates_history_update AFTER UPDATE ON own_templates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_templates',
    json_array(OLD."id", OLD."language", OLD."layout", OLD."version"), 'template', OLD.id || '|' || OLD.language
    || '|' || OLD.layout || '|' || OLD.version, json_object('id', OLD."id", 'language', OLD."language", 'layout',
    OLD."layout", 'version', OLD."version", 'title', OLD."title", 'body', OLD."body")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_templates_history_delete AFTER DELETE ON own_templates BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_templates',
    json_array(OLD."id", OLD."language", OLD."layout", OLD."version"), 'template', OLD.id || '|' || OLD.language
    || '|' || OLD.layout || '|' || OLD.version, json_object('id', OLD."id", 'language', OLD."language", 'layout',
    OLD."layout", 'version', OLD."version", 'title', OLD."title", 'body', OLD."body")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_barriers_history_insert AFTER INSERT ON own_barriers BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_barriers',
    json_array(NEW."position"), 'barriers', 'own', NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_barriers_history_update AFTER UPDATE ON own_barriers BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_barriers',
    json_array(OLD."position"), 'barriers', 'own', json_object('position', OLD."position", 'words', OLD."words"))
    ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_barriers_history_delete AFTER DELETE ON own_barriers BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_barriers',
    json_array(OLD."position"), 'barriers', 'own', json_object('position', OLD."position", 'words', OLD."words"))
    ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER clients_history_insert AFTER INSERT ON clients BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'clients', json_array(NEW."id"),
    'client', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER clients_history_update AFTER UPDATE ON clients BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'clients', json_array(OLD."id"),
    'client', OLD.id, json_object('id', OLD."id", 'code', OLD."code", 'name', OLD."name", 'phone', OLD."phone",
    'email', OLD."email", 'address', OLD."address", 'municipality', OLD."municipality", 'village', OLD."village",
    'language', OLD."language", 'interpreter', OLD."interpreter", 'safety_notes', OLD."safety_notes",
    'mobility_notes', OLD."mobility_notes", 'hetu', OLD."hetu", 'in_need_name', OLD."in_need_name",
    'in_need_relation', OLD."in_need_relation", 'in_need_phone', OLD."in_need_phone", 'archived_on',
    OLD."archived_on")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER clients_history_delete AFTER DELETE ON clients BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'clients', json_array(OLD."id"),
    'client', OLD.id, json_object('id', OLD."id", 'code', OLD."code", 'name', OLD."name", 'phone', OLD."phone",
    'email', OLD."email", 'address', OLD."address", 'municipality', OLD."municipality", 'village', OLD."village",
    'language', OLD."language", 'interpreter', OLD."interpreter", 'safety_notes', OLD."safety_notes",
    'mobility_notes', OLD."mobility_notes", 'hetu', OLD."hetu", 'in_need_name', OLD."in_need_name",
    'in_need_relation', OLD."in_need_relation", 'in_need_phone', OLD."in_need_phone", 'archived_on',
    OLD."archived_on")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER consents_history_insert AFTER INSERT ON consents BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'consents',
    json_array(NEW."client_id", NEW."position"), 'client', NEW.client_id, NULL) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER consents_history_update AFTER UPDATE ON consents BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'consents',
    json_array(OLD."client_id", OLD."position"), 'client', OLD.client_id, json_object('client_id',
    OLD."client_id", 'position', OLD."position", 'purpose', OLD."purpose", 'given_on', OLD."given_on",
    'withdrawn_on', OLD."withdrawn_on")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER consents_history_delete AFTER DELETE ON consents BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'consents',
    json_array(OLD."client_id", OLD."position"), 'client', OLD.client_id, json_object('client_id',
    OLD."client_id", 'position', OLD."position", 'purpose', OLD."purpose", 'given_on', OLD."given_on",
    'withdrawn_on', OLD."withdrawn_on")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER cap_exceptions_history_insert AFTER INSERT ON cap_exceptions BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'cap_exceptions', json_array(NEW."client_id", NEW."month"), 'cap', NEW.client_id || '|' || NEW.month, NULL) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER cap_exceptions_history_update AFTER UPDATE ON cap_exceptions BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'cap_exceptions', json_array(OLD."client_id", OLD."month"), 'cap', OLD.client_id || '|' || OLD.month,
    json_object('client_id', OLD."client_id", 'month', OLD."month", 'minutes', OLD."minutes")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER cap_exceptions_history_delete AFTER DELETE ON cap_exceptions BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'cap_exceptions', json_array(OLD."client_id", OLD."month"), 'cap', OLD.client_id || '|' || OLD.month,
    json_object('client_id', OLD."client_id", 'month', OLD."month", 'minutes', OLD."minutes")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER goals_history_insert AFTER INSERT ON goals BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'goals', json_array(NEW."id"),
    'goal', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER goals_history_update AFTER UPDATE ON goals BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'goals', json_array(OLD."id"),
    'goal', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'level', OLD."level", 'words',
    OLD."words", 'parent', OLD."parent", 'who', OLD."who", 'by_when', OLD."by_when", 'noticed_by',
    OLD."noticed_by", 'set_on', OLD."set_on", 'state', OLD."state", 'state_on', OLD."state_on", 'position',
    OLD."position")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER goals_history_delete AFTER DELETE ON goals BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'goals', json_array(OLD."id"),
    'goal', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'level', OLD."level", 'words',
    OLD."words", 'parent', OLD."parent", 'who', OLD."who", 'by_when', OLD."by_when", 'noticed_by',
    OLD."noticed_by", 'set_on', OLD."set_on", 'state', OLD."state", 'state_on', OLD."state_on", 'position',
    OLD."position")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER plans_history_insert AFTER INSERT ON plans BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'plans', json_array(NEW."id"),
    'plan', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER plans_history_update AFTER UPDATE ON plans BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'plans', json_array(OLD."id"),
    'plan', OLD.id, json_object('id', OLD."id", 'weekday', OLD."weekday", 'starts', OLD."starts", 'ends',
    OLD."ends", 'kind', OLD."kind", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'every_weeks',
    OLD."every_weeks", 'place', OLD."place")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER plans_history_delete AFTER DELETE ON plans BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'plans', json_array(OLD."id"),
    'plan', OLD.id, json_object('id', OLD."id", 'weekday', OLD."weekday", 'starts', OLD."starts", 'ends',
    OLD."ends", 'kind', OLD."kind", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'every_weeks',
    OLD."every_weeks", 'place', OLD."place")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER plan_clients_history_insert AFTER INSERT ON plan_clients BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'plan_clients',
    json_array(NEW."plan_id", NEW."position"), 'plan', NEW.plan_id, NULL) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER plan_clients_history_update AFTER UPDATE ON plan_clients BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'plan_clients',
    json_array(OLD."plan_id", OLD."position"), 'plan', OLD.plan_id, json_object('plan_id', OLD."plan_id",
    'position', OLD."position", 'client_id', OLD."client_id")) ON CONFLICT (act, row_table, row_key) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER plan_clients_history_delete AFTER DELETE ON plan_clients BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'plan_clients',
    json_array(OLD."plan_id", OLD."position"), 'plan', OLD.plan_id, json_object('plan_id', OLD."plan_id",
    'position', OLD."position", 'client_id', OLD."client_id")) ON CONFLICT (act, row_table, row_key) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER sessions_history_insert AFTER INSERT ON sessions BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'sessions',
    json_array(NEW."id"), 'session', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER sessions_history_update AFTER UPDATE ON sessions BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'sessions',
    json_array(OLD."id"), 'session', OLD.id, json_object('id', OLD."id", 'starts_at', OLD."starts_at",
    'starts_offset', OLD."starts_offset", 'ends_at', OLD."ends_at", 'ends_offset', OLD."ends_offset", 'kind',
    OLD."kind", 'status', OLD."status", 'place', OLD."place", 'note', OLD."note", 'entered_on', OLD."entered_on",
    'barriers', OLD."barriers", 'plan_id', OLD."plan_id", 'reminded_on', OLD."reminded_on")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER sessions_history_delete AFTER DELETE ON sessions BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'sessions',
    json_array(OLD."id"), 'session', OLD.id, json_object('id', OLD."id", 'starts_at', OLD."starts_at",
    'starts_offset', OLD."starts_offset", 'ends_at', OLD."ends_at", 'ends_offset', OLD."ends_offset", 'kind',
    OLD."kind", 'status', OLD."status", 'place', OLD."place", 'note', OLD."note", 'entered_on', OLD."entered_on",
    'barriers', OLD."barriers", 'plan_id', OLD."plan_id", 'reminded_on', OLD."reminded_on")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER session_clients_history_insert AFTER INSERT ON session_clients BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'session_clients', json_array(NEW."session_id", NEW."position"), 'session', NEW.session_id, NULL) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER session_clients_history_update AFTER UPDATE ON session_clients BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'session_clients', json_array(OLD."session_id", OLD."position"), 'session', OLD.session_id,
    json_object('session_id', OLD."session_id", 'position', OLD."position", 'client_id', OLD."client_id")) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER session_clients_history_delete AFTER DELETE ON session_clients BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'session_clients', json_array(OLD."session_id", OLD."position"), 'session', OLD.session_id,
    json_object('session_id', OLD."session_id", 'position', OLD."position", 'client_id', OLD."client_id")) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER trips_history_insert AFTER INSERT ON trips BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'trips', json_array(NEW."id"),
    CASE WHEN NEW.session_id IS NULL THEN 'trip' ELSE 'session' END, coalesce(NEW.session_id, NEW.id), NULL) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER trips_history_update AFTER UPDATE ON trips BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'trips', json_array(OLD."id"),
    CASE WHEN OLD.session_id IS NULL THEN 'trip' ELSE 'session' END, coalesce(OLD.session_id, OLD.id),
    json_object('id', OLD."id", 'session_id', OLD."session_id", 'position', OLD."position", 'driven_on',
    OLD."driven_on", 'vehicle', OLD."vehicle", 'from_place', OLD."from_place", 'to_place', OLD."to_place",
    'route', OLD."route", 'km_tenths', OLD."km_tenths", 'purpose', OLD."purpose", 'via', OLD."via", 'legs',
    OLD."legs", 'trailer_km_tenths', OLD."trailer_km_tenths", 'supplements', OLD."supplements", 'payer_id',
    OLD."payer_id")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER trips_history_delete AFTER DELETE ON trips BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'trips', json_array(OLD."id"),
    CASE WHEN OLD.session_id IS NULL THEN 'trip' ELSE 'session' END, coalesce(OLD.session_id, OLD.id),
    json_object('id', OLD."id", 'session_id', OLD."session_id", 'position', OLD."position", 'driven_on',
    OLD."driven_on", 'vehicle', OLD."vehicle", 'from_place', OLD."from_place", 'to_place', OLD."to_place",
    'route', OLD."route", 'km_tenths', OLD."km_tenths", 'purpose', OLD."purpose", 'via', OLD."via", 'legs',
    OLD."legs", 'trailer_km_tenths', OLD."trailer_km_tenths", 'supplements', OLD."supplements", 'payer_id',
    OLD."payer_id")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER expenses_history_insert AFTER INSERT ON expenses BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'expenses',
    json_array(NEW."id"), 'session', NEW.session_id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER expenses_history_update AFTER UPDATE ON expenses BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'expenses',
    json_array(OLD."id"), 'session', OLD.session_id, json_object('id', OLD."id", 'session_id', OLD."session_id",
    'position', OLD."position", 'spent_on', OLD."spent_on", 'kind', OLD."kind", 'amount_cents',
    OLD."amount_cents", 'description', OLD."description", 'receipt', OLD."receipt")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER expenses_history_delete AFTER DELETE ON expenses BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'expenses',
    json_array(OLD."id"), 'session', OLD.session_id, json_object('id', OLD."id", 'session_id', OLD."session_id",
    'position', OLD."position", 'spent_on', OLD."spent_on", 'kind', OLD."kind", 'amount_cents',
    OLD."amount_cents", 'description', OLD."description", 'receipt', OLD."receipt")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER marks_history_insert AFTER INSERT ON marks BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'marks',
    json_array(NEW."session_id", NEW."position"), 'session', NEW.session_id, NULL) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER marks_history_update AFTER UPDATE ON marks BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'marks',
    json_array(OLD."session_id", OLD."position"), 'session', OLD.session_id, json_object('session_id',
    OLD."session_id", 'position', OLD."position", 'goal_id', OLD."goal_id", 'mark', OLD."mark")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER marks_history_delete AFTER DELETE ON marks BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'marks',
    json_array(OLD."session_id", OLD."position"), 'session', OLD.session_id, json_object('session_id',
    OLD."session_id", 'position', OLD."position", 'goal_id', OLD."goal_id", 'mark', OLD."mark")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER tasks_history_insert AFTER INSERT ON tasks BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'tasks', json_array(NEW."id"),
    'session', NEW.session_id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER tasks_history_update AFTER UPDATE ON tasks BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'tasks', json_array(OLD."id"),
    'session', OLD.session_id, json_object('id', OLD."id", 'session_id', OLD."session_id", 'position',
    OLD."position", 'words', OLD."words", 'who', OLD."who", 'due_on', OLD."due_on", 'done_on', OLD."done_on")) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER tasks_history_delete AFTER DELETE ON tasks BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'tasks', json_array(OLD."id"),
    'session', OLD.session_id, json_object('id', OLD."id", 'session_id', OLD."session_id", 'position',
    OLD."position", 'words', OLD."words", 'who', OLD."who", 'due_on', OLD."due_on", 'done_on', OLD."done_on")) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER explanations_history_insert AFTER INSERT ON explanations BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'explanations',
    json_array(NEW."code", NEW."about", NEW."about_on"), 'explanation', NEW.code || '|' || NEW.about || '|' ||
    NEW.about_on, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER explanations_history_update AFTER UPDATE ON explanations BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'explanations',
    json_array(OLD."code", OLD."about", OLD."about_on"), 'explanation', OLD.code || '|' || OLD.about || '|' ||
    OLD.about_on, json_object('code', OLD."code", 'about', OLD."about", 'about_on', OLD."about_on", 'words',
    OLD."words")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER explanations_history_delete AFTER DELETE ON explanations BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'explanations',
    json_array(OLD."code", OLD."about", OLD."about_on"), 'explanation', OLD.code || '|' || OLD.about || '|' ||
    OLD.about_on, json_object('code', OLD."code", 'about', OLD."about", 'about_on', OLD."about_on", 'words',
    OLD."words")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER agreements_final_insert AFTER INSERT ON agreements BEGIN UPDATE acts SET final = 1 WHERE id =
    (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act) IS NULL; END
    """,
    """
    CREATE TRIGGER agreements_final_update AFTER UPDATE ON agreements BEGIN UPDATE acts SET final = 1 WHERE id =
    (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act) IS NULL; END
    """,
    """
    CREATE TRIGGER agreement_signatures_final_insert AFTER INSERT ON agreement_signatures BEGIN UPDATE acts SET
    final = 1 WHERE id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM
    current_act) IS NULL; END
    """,
    """
    CREATE TRIGGER agreement_signatures_final_update AFTER UPDATE ON agreement_signatures BEGIN UPDATE acts SET
    final = 1 WHERE id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM
    current_act) IS NULL; END
    """,
    """
    CREATE TRIGGER erased_agreements_final_insert AFTER INSERT ON erased_agreements BEGIN UPDATE acts SET final =
    1 WHERE id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act)
    IS NULL; END
    """,
    """
    CREATE TRIGGER erased_agreements_final_update AFTER UPDATE ON erased_agreements BEGIN UPDATE acts SET final =
    1 WHERE id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act)
    IS NULL; END
    """,
    """
    CREATE TRIGGER sealed_claims_final_insert AFTER INSERT ON sealed_claims BEGIN UPDATE acts SET final = 1 WHERE
    id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act) IS NULL;
    END
    """,
    """
    CREATE TRIGGER sealed_claims_final_update AFTER UPDATE ON sealed_claims BEGIN UPDATE acts SET final = 1 WHERE
    id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act) IS NULL;
    END
    """,
    """
    CREATE TRIGGER claim_states_final_insert AFTER INSERT ON claim_states BEGIN UPDATE acts SET final = 1 WHERE id
    = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act) IS NULL;
    END
    """,
    """
    CREATE TRIGGER claim_states_final_update AFTER UPDATE ON claim_states BEGIN UPDATE acts SET final = 1 WHERE id
    = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act) IS NULL;
    END
    """,
)

NAMES = ("acts", "current_act", "row_changes", "audit", "drafts", "erasures")


def upgrade() -> None:
    """Adds the tables and triggers; the store's version is 2.0, for an older program would change rows unseen."""
    for statement in (*TABLES, *TRIGGERS):
        op.execute(" ".join(statement.split()))
    op.execute("UPDATE meta SET value = '2.0' WHERE key = 'schema'")


def downgrade() -> None:
    """Takes them away; the records stay."""
    for statement in TRIGGERS:
        op.execute(f"DROP TRIGGER {statement.split()[2]}")
    for name in reversed(NAMES):
        op.execute(f"DROP TABLE {name}")
    op.execute("UPDATE meta SET value = '1.0' WHERE key = 'schema'")
