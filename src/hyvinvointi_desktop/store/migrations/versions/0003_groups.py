"""Own programmes, courses with attendance, drop-in and trainings. Self-contained, as every step."""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE drop_ins ( id TEXT NOT NULL, programme TEXT NOT NULL, happened_on TEXT NOT NULL, place TEXT NOT
    NULL, kind TEXT NOT NULL, topics TEXT NOT NULL, age_band TEXT NOT NULL, minutes INTEGER, CONSTRAINT
    pk_drop_ins PRIMARY KEY (id), CONSTRAINT ck_drop_ins_topics CHECK (json_valid(topics)), CONSTRAINT
    ck_drop_ins_minutes CHECK (minutes >= 0) ) STRICT
    """,
    """
    CREATE INDEX ix_drop_ins_happened_on ON drop_ins (happened_on)
    """,
    """
    CREATE TABLE own_programmes ( id TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL, CONSTRAINT
    pk_own_programmes PRIMARY KEY (id, version), CONSTRAINT ck_own_programmes_version CHECK (version >= 1) )
    STRICT
    """,
    """
    CREATE TABLE theme_days ( id TEXT NOT NULL, programme TEXT NOT NULL, held_on TEXT NOT NULL, place TEXT NOT
    NULL, theme TEXT NOT NULL, visitors INTEGER NOT NULL, CONSTRAINT pk_theme_days PRIMARY KEY (id), CONSTRAINT
    ck_theme_days_visitors CHECK (visitors >= 0) ) STRICT
    """,
    """
    CREATE INDEX ix_theme_days_held_on ON theme_days (held_on)
    """,
    """
    CREATE TABLE trainings ( id TEXT NOT NULL, programme TEXT NOT NULL, held_on TEXT NOT NULL, place TEXT NOT
    NULL, kind TEXT NOT NULL, theme TEXT NOT NULL, participants INTEGER NOT NULL, minutes INTEGER NOT NULL,
    CONSTRAINT pk_trainings PRIMARY KEY (id), CONSTRAINT ck_trainings_participants CHECK (participants >= 0),
    CONSTRAINT ck_trainings_minutes CHECK (minutes >= 0) ) STRICT
    """,
    """
    CREATE INDEX ix_trainings_held_on ON trainings (held_on)
    """,
    """
    CREATE TABLE courses ( id TEXT NOT NULL, name TEXT NOT NULL, programme TEXT NOT NULL, programme_version
    INTEGER NOT NULL, first_day TEXT NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL, sessions INTEGER NOT
    NULL, every_weeks INTEGER NOT NULL, skipped_weeks TEXT NOT NULL, place TEXT NOT NULL, target_group TEXT NOT
    NULL, capacity INTEGER, names INTEGER NOT NULL, leader_pay TEXT NOT NULL, payer_id TEXT, hourly_rate TEXT,
    paid_kinds TEXT NOT NULL, budget_cents INTEGER NOT NULL, fee_cents INTEGER NOT NULL, insurer TEXT NOT NULL,
    note TEXT NOT NULL, ended_on TEXT, CONSTRAINT pk_courses PRIMARY KEY (id), CONSTRAINT ck_courses_leader_pay
    CHECK (leader_pay IN ('claim', 'elsewhere', 'none')), CONSTRAINT ck_courses_sessions CHECK (sessions >= 1),
    CONSTRAINT ck_courses_every_weeks CHECK (every_weeks >= 1), CONSTRAINT ck_courses_capacity CHECK (capacity >=
    1), CONSTRAINT ck_courses_budget_cents CHECK (budget_cents >= 0), CONSTRAINT ck_courses_fee_cents CHECK
    (fee_cents >= 0), CONSTRAINT ck_courses_names CHECK (names IN (0, 1)), CONSTRAINT ck_courses_hourly_rate CHECK
    (hourly_rate <> '' AND hourly_rate NOT GLOB '*[^0-9.]*'), CONSTRAINT ck_courses_skipped_weeks CHECK
    (json_valid(skipped_weeks)), CONSTRAINT ck_courses_paid_kinds CHECK (json_valid(paid_kinds)), CONSTRAINT
    ck_courses_ends CHECK (ends > starts), CONSTRAINT ck_courses_payer_of_claim CHECK (leader_pay <> 'claim' OR
    payer_id IS NOT NULL), CONSTRAINT fk_courses_payer_id FOREIGN KEY(payer_id) REFERENCES payers (id) ) STRICT
    """,
    """
    CREATE TABLE agreement_programmes ( agreement_id TEXT NOT NULL, version INTEGER NOT NULL, CONSTRAINT
    pk_agreement_programmes PRIMARY KEY (agreement_id), CONSTRAINT ck_agreement_programmes_version CHECK (version
    >= 1), CONSTRAINT fk_agreement_programmes_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id) )
    STRICT
    """,
    """
    CREATE TABLE course_agreements ( id TEXT NOT NULL, course_id TEXT NOT NULL, version INTEGER NOT NULL, language
    TEXT NOT NULL, text TEXT NOT NULL, text_sha256 TEXT NOT NULL, signed_at TEXT NOT NULL, signed_offset INTEGER
    NOT NULL, pdf TEXT, CONSTRAINT pk_course_agreements PRIMARY KEY (id), CONSTRAINT
    uq_course_agreements_course_id_version UNIQUE (course_id, version), CONSTRAINT ck_course_agreements_version
    CHECK (version >= 1), CONSTRAINT fk_course_agreements_course_id FOREIGN KEY(course_id) REFERENCES courses
    (id), CONSTRAINT fk_course_agreements_pdf FOREIGN KEY(pdf) REFERENCES attachments (id) ) STRICT
    """,
    """
    CREATE TABLE course_leaders ( course_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL,
    organisation TEXT NOT NULL, phone TEXT NOT NULL, own INTEGER NOT NULL, CONSTRAINT pk_course_leaders PRIMARY
    KEY (course_id, position), CONSTRAINT ck_course_leaders_own CHECK (own IN (0, 1)), CONSTRAINT
    fk_course_leaders_course_id FOREIGN KEY(course_id) REFERENCES courses (id) ON DELETE CASCADE ) STRICT
    """,
    """
    CREATE TABLE course_partners ( course_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, roles
    TEXT NOT NULL, contact TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, promises TEXT NOT NULL,
    CONSTRAINT pk_course_partners PRIMARY KEY (course_id, position), CONSTRAINT ck_course_partners_roles CHECK
    (json_valid(roles)), CONSTRAINT fk_course_partners_course_id FOREIGN KEY(course_id) REFERENCES courses (id) ON
    DELETE CASCADE ) STRICT
    """,
    """
    CREATE TABLE enrolments ( id TEXT NOT NULL, course_id TEXT NOT NULL, client_id TEXT NOT NULL, number INTEGER
    NOT NULL, state TEXT NOT NULL, proposer TEXT NOT NULL, fee_payer TEXT NOT NULL, travel_cents INTEGER NOT NULL,
    enrolled_on TEXT, left_on TEXT, left_reason TEXT NOT NULL, comes_alone INTEGER, no_acute_crisis INTEGER,
    next_step TEXT NOT NULL, called_on TEXT, CONSTRAINT pk_enrolments PRIMARY KEY (id), CONSTRAINT
    uq_enrolments_course_id_number UNIQUE (course_id, number), CONSTRAINT uq_enrolments_course_id_client_id UNIQUE
    (course_id, client_id), CONSTRAINT ck_enrolments_state CHECK (state IN ('candidate', 'waiting', 'enrolled',
    'left', 'declined')), CONSTRAINT ck_enrolments_number CHECK (number >= 1), CONSTRAINT
    ck_enrolments_travel_cents CHECK (travel_cents >= 0), CONSTRAINT ck_enrolments_comes_alone CHECK (comes_alone
    IN (0, 1)), CONSTRAINT ck_enrolments_no_acute_crisis CHECK (no_acute_crisis IN (0, 1)), CONSTRAINT
    ck_enrolments_left_on CHECK (left_on >= enrolled_on), CONSTRAINT fk_enrolments_course_id FOREIGN
    KEY(course_id) REFERENCES courses (id), CONSTRAINT fk_enrolments_client_id FOREIGN KEY(client_id) REFERENCES
    clients (id) ) STRICT
    """,
    """
    CREATE INDEX ix_enrolments_client_id ON enrolments (client_id)
    """,
    """
    CREATE TABLE group_feedback ( id TEXT NOT NULL, course_id TEXT NOT NULL, answers TEXT NOT NULL, words TEXT NOT
    NULL, CONSTRAINT pk_group_feedback PRIMARY KEY (id), CONSTRAINT ck_group_feedback_answers CHECK
    (json_valid(answers)), CONSTRAINT fk_group_feedback_course_id FOREIGN KEY(course_id) REFERENCES courses (id) )
    STRICT
    """,
    """
    CREATE INDEX ix_group_feedback_course_id ON group_feedback (course_id)
    """,
    """
    CREATE TABLE group_sessions ( session_id TEXT NOT NULL, course_id TEXT NOT NULL, theme TEXT NOT NULL,
    programme TEXT NOT NULL, reflections TEXT NOT NULL, head_count INTEGER, walk_ins INTEGER NOT NULL,
    cancelled_reason TEXT NOT NULL, moved_from TEXT, CONSTRAINT pk_group_sessions PRIMARY KEY (session_id),
    CONSTRAINT ck_group_sessions_head_count CHECK (head_count >= 0), CONSTRAINT ck_group_sessions_walk_ins CHECK
    (walk_ins >= 0), CONSTRAINT ck_group_sessions_reflections CHECK (json_valid(reflections)), CONSTRAINT
    fk_group_sessions_session_id FOREIGN KEY(session_id) REFERENCES sessions (id) ON DELETE CASCADE, CONSTRAINT
    fk_group_sessions_course_id FOREIGN KEY(course_id) REFERENCES courses (id), CONSTRAINT
    fk_group_sessions_moved_from FOREIGN KEY(moved_from) REFERENCES sessions (id) ON DELETE SET NULL ) STRICT
    """,
    """
    CREATE INDEX ix_group_sessions_course_id ON group_sessions (course_id)
    """,
    """
    CREATE INDEX ix_group_sessions_moved_from ON group_sessions (moved_from)
    """,
    """
    CREATE TABLE purchases ( id TEXT NOT NULL, course_id TEXT NOT NULL, spent_on TEXT NOT NULL, amount_cents
    INTEGER NOT NULL, words TEXT NOT NULL, receipt TEXT, CONSTRAINT pk_purchases PRIMARY KEY (id), CONSTRAINT
    ck_purchases_amount_cents CHECK (amount_cents >= 0), CONSTRAINT fk_purchases_course_id FOREIGN KEY(course_id)
    REFERENCES courses (id), CONSTRAINT fk_purchases_receipt FOREIGN KEY(receipt) REFERENCES attachments (id) )
    STRICT
    """,
    """
    CREATE INDEX ix_purchases_course_id ON purchases (course_id)
    """,
    """
    CREATE INDEX ix_purchases_receipt ON purchases (receipt)
    """,
    """
    CREATE TABLE attendance ( session_id TEXT NOT NULL, enrolment_id TEXT NOT NULL, mark TEXT NOT NULL, CONSTRAINT
    pk_attendance PRIMARY KEY (session_id, enrolment_id), CONSTRAINT ck_attendance_mark CHECK (mark IN ('present',
    'late', 'excused', 'absent')), CONSTRAINT fk_attendance_session_id FOREIGN KEY(session_id) REFERENCES sessions
    (id) ON DELETE CASCADE, CONSTRAINT fk_attendance_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolments
    (id) ) STRICT
    """,
    """
    CREATE INDEX ix_attendance_enrolment_id ON attendance (enrolment_id)
    """,
    """
    CREATE TABLE course_agreement_signatures ( agreement_id TEXT NOT NULL, position INTEGER NOT NULL, name TEXT
    NOT NULL, organisation TEXT NOT NULL, way TEXT NOT NULL, signed_at TEXT NOT NULL, signed_offset INTEGER NOT
    NULL, image TEXT, CONSTRAINT pk_course_agreement_signatures PRIMARY KEY (agreement_id, position), CONSTRAINT
    ck_course_agreement_signatures_way CHECK (way IN ('drawn', 'confirmed', 'mark', 'paper')), CONSTRAINT
    fk_course_agreement_signatures_agreement_id FOREIGN KEY(agreement_id) REFERENCES course_agreements (id),
    CONSTRAINT fk_course_agreement_signatures_image FOREIGN KEY(image) REFERENCES attachments (id) ) STRICT
    """,
    """
    CREATE TABLE interviews ( enrolment_id TEXT NOT NULL, held_on TEXT NOT NULL, life_situation TEXT NOT NULL,
    strengths TEXT NOT NULL, needs TEXT NOT NULL, goals TEXT NOT NULL, earlier_groups TEXT NOT NULL, themes TEXT
    NOT NULL, CONSTRAINT pk_interviews PRIMARY KEY (enrolment_id), CONSTRAINT ck_interviews_themes CHECK
    (json_valid(themes)), CONSTRAINT fk_interviews_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolments
    (id) ON DELETE CASCADE ) STRICT
    """,
)

TRIGGERS = (
    """
    CREATE TRIGGER agreement_programmes_never_update BEFORE UPDATE ON agreement_programmes BEGIN SELECT
    RAISE(ABORT, 'agreement_programmes_never_update'); END
    """,
    """
    CREATE TRIGGER agreement_programmes_never_delete BEFORE DELETE ON agreement_programmes BEGIN SELECT
    RAISE(ABORT, 'agreement_programmes_never_delete'); END
    """,
    """
    CREATE TRIGGER course_agreements_never_update BEFORE UPDATE ON course_agreements BEGIN SELECT RAISE(ABORT,
    'course_agreements_never_update'); END
    """,
    """
    CREATE TRIGGER course_agreements_never_delete BEFORE DELETE ON course_agreements BEGIN SELECT RAISE(ABORT,
    'course_agreements_never_delete'); END
    """,
    """
    CREATE TRIGGER course_agreement_signatures_never_update BEFORE UPDATE ON course_agreement_signatures BEGIN
    SELECT RAISE(ABORT, 'course_agreement_signatures_never_update'); END
    """,
    """
    CREATE TRIGGER course_agreement_signatures_never_delete BEFORE DELETE ON course_agreement_signatures BEGIN
    SELECT RAISE(ABORT, 'course_agreement_signatures_never_delete'); END
    """,
    """
    CREATE TRIGGER attachments_pinned BEFORE DELETE ON attachments WHEN EXISTS (SELECT 1 FROM agreements WHERE pdf
    = OLD.id) OR EXISTS (SELECT 1 FROM agreements WHERE scan = OLD.id) OR EXISTS (SELECT 1 FROM
    agreement_signatures WHERE image = OLD.id) OR EXISTS (SELECT 1 FROM sealed_claims WHERE pdf = OLD.id) OR
    EXISTS (SELECT 1 FROM sealed_claims WHERE container = OLD.id) OR EXISTS (SELECT 1 FROM course_agreements WHERE
    pdf = OLD.id) OR EXISTS (SELECT 1 FROM course_agreement_signatures WHERE image = OLD.id) BEGIN SELECT
    RAISE(ABORT, 'attachments_pinned'); END
    """,
    """
    CREATE TRIGGER own_programmes_history_insert AFTER INSERT ON own_programmes BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'own_programmes', json_array(NEW."id", NEW."version"), 'programme', NEW.id || '|' || NEW.version, NULL) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_programmes_history_update AFTER UPDATE ON own_programmes BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'own_programmes', json_array(OLD."id", OLD."version"), 'programme', OLD.id || '|' || OLD.version,
    json_object('id', OLD."id", 'version', OLD."version", 'content', OLD."content")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_programmes_history_delete AFTER DELETE ON own_programmes BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'own_programmes', json_array(OLD."id", OLD."version"), 'programme', OLD.id || '|' || OLD.version,
    json_object('id', OLD."id", 'version', OLD."version", 'content', OLD."content")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER courses_history_insert AFTER INSERT ON courses BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'courses', json_array(NEW."id"),
    'course', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER courses_history_update AFTER UPDATE ON courses BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'courses', json_array(OLD."id"),
    'course', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'programme', OLD."programme",
    'programme_version', OLD."programme_version", 'first_day', OLD."first_day", 'starts', OLD."starts", 'ends',
    OLD."ends", 'sessions', OLD."sessions", 'every_weeks', OLD."every_weeks", 'skipped_weeks',
    OLD."skipped_weeks", 'place', OLD."place", 'target_group', OLD."target_group", 'capacity', OLD."capacity",
    'names', OLD."names", 'leader_pay', OLD."leader_pay", 'payer_id', OLD."payer_id", 'hourly_rate',
    OLD."hourly_rate", 'paid_kinds', OLD."paid_kinds", 'budget_cents', OLD."budget_cents", 'fee_cents',
    OLD."fee_cents", 'insurer', OLD."insurer", 'note', OLD."note", 'ended_on', OLD."ended_on")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER courses_history_delete AFTER DELETE ON courses BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'courses', json_array(OLD."id"),
    'course', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'programme', OLD."programme",
    'programme_version', OLD."programme_version", 'first_day', OLD."first_day", 'starts', OLD."starts", 'ends',
    OLD."ends", 'sessions', OLD."sessions", 'every_weeks', OLD."every_weeks", 'skipped_weeks',
    OLD."skipped_weeks", 'place', OLD."place", 'target_group', OLD."target_group", 'capacity', OLD."capacity",
    'names', OLD."names", 'leader_pay', OLD."leader_pay", 'payer_id', OLD."payer_id", 'hourly_rate',
    OLD."hourly_rate", 'paid_kinds', OLD."paid_kinds", 'budget_cents', OLD."budget_cents", 'fee_cents',
    OLD."fee_cents", 'insurer', OLD."insurer", 'note', OLD."note", 'ended_on', OLD."ended_on")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER course_leaders_history_insert AFTER INSERT ON course_leaders BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'course_leaders', json_array(NEW."course_id", NEW."position"), 'course', NEW.course_id, NULL) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER course_leaders_history_update AFTER UPDATE ON course_leaders BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'course_leaders', json_array(OLD."course_id", OLD."position"), 'course', OLD.course_id,
    json_object('course_id', OLD."course_id", 'position', OLD."position", 'name', OLD."name", 'organisation',
    OLD."organisation", 'phone', OLD."phone", 'own', OLD."own")) ON CONFLICT (act, row_table, row_key) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER course_leaders_history_delete AFTER DELETE ON course_leaders BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'course_leaders', json_array(OLD."course_id", OLD."position"), 'course', OLD.course_id,
    json_object('course_id', OLD."course_id", 'position', OLD."position", 'name', OLD."name", 'organisation',
    OLD."organisation", 'phone', OLD."phone", 'own', OLD."own")) ON CONFLICT (act, row_table, row_key) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER course_partners_history_insert AFTER INSERT ON course_partners BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'course_partners', json_array(NEW."course_id", NEW."position"), 'course', NEW.course_id, NULL) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER course_partners_history_update AFTER UPDATE ON course_partners BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'course_partners', json_array(OLD."course_id", OLD."position"), 'course', OLD.course_id,
    json_object('course_id', OLD."course_id", 'position', OLD."position", 'name', OLD."name", 'roles',
    OLD."roles", 'contact', OLD."contact", 'phone', OLD."phone", 'email', OLD."email", 'promises',
    OLD."promises")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER course_partners_history_delete AFTER DELETE ON course_partners BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'course_partners', json_array(OLD."course_id", OLD."position"), 'course', OLD.course_id,
    json_object('course_id', OLD."course_id", 'position', OLD."position", 'name', OLD."name", 'roles',
    OLD."roles", 'contact', OLD."contact", 'phone', OLD."phone", 'email', OLD."email", 'promises',
    OLD."promises")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER group_sessions_history_insert AFTER INSERT ON group_sessions BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'group_sessions', json_array(NEW."session_id"), 'session', NEW.session_id, NULL) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER group_sessions_history_update AFTER UPDATE ON group_sessions BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'group_sessions', json_array(OLD."session_id"), 'session', OLD.session_id, json_object('session_id',
    OLD."session_id", 'course_id', OLD."course_id", 'theme', OLD."theme", 'programme', OLD."programme",
    'reflections', OLD."reflections", 'head_count', OLD."head_count", 'walk_ins', OLD."walk_ins",
    'cancelled_reason', OLD."cancelled_reason", 'moved_from', OLD."moved_from")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER group_sessions_history_delete AFTER DELETE ON group_sessions BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'group_sessions', json_array(OLD."session_id"), 'session', OLD.session_id, json_object('session_id',
    OLD."session_id", 'course_id', OLD."course_id", 'theme', OLD."theme", 'programme', OLD."programme",
    'reflections', OLD."reflections", 'head_count', OLD."head_count", 'walk_ins', OLD."walk_ins",
    'cancelled_reason', OLD."cancelled_reason", 'moved_from', OLD."moved_from")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER attendance_history_insert AFTER INSERT ON attendance BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'attendance',
    json_array(NEW."session_id", NEW."enrolment_id"), 'session', NEW.session_id, NULL) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER attendance_history_update AFTER UPDATE ON attendance BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'attendance',
    json_array(OLD."session_id", OLD."enrolment_id"), 'session', OLD.session_id, json_object('session_id',
    OLD."session_id", 'enrolment_id', OLD."enrolment_id", 'mark', OLD."mark")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER attendance_history_delete AFTER DELETE ON attendance BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'attendance',
    json_array(OLD."session_id", OLD."enrolment_id"), 'session', OLD.session_id, json_object('session_id',
    OLD."session_id", 'enrolment_id', OLD."enrolment_id", 'mark', OLD."mark")) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER enrolments_history_insert AFTER INSERT ON enrolments BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'enrolments',
    json_array(NEW."id"), 'enrolment', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER enrolments_history_update AFTER UPDATE ON enrolments BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'enrolments',
    json_array(OLD."id"), 'enrolment', OLD.id, json_object('id', OLD."id", 'course_id', OLD."course_id",
    'client_id', OLD."client_id", 'number', OLD."number", 'state', OLD."state", 'proposer', OLD."proposer",
    'fee_payer', OLD."fee_payer", 'travel_cents', OLD."travel_cents", 'enrolled_on', OLD."enrolled_on", 'left_on',
    OLD."left_on", 'left_reason', OLD."left_reason", 'comes_alone', OLD."comes_alone", 'no_acute_crisis',
    OLD."no_acute_crisis", 'next_step', OLD."next_step", 'called_on', OLD."called_on")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER enrolments_history_delete AFTER DELETE ON enrolments BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'enrolments',
    json_array(OLD."id"), 'enrolment', OLD.id, json_object('id', OLD."id", 'course_id', OLD."course_id",
    'client_id', OLD."client_id", 'number', OLD."number", 'state', OLD."state", 'proposer', OLD."proposer",
    'fee_payer', OLD."fee_payer", 'travel_cents', OLD."travel_cents", 'enrolled_on', OLD."enrolled_on", 'left_on',
    OLD."left_on", 'left_reason', OLD."left_reason", 'comes_alone', OLD."comes_alone", 'no_acute_crisis',
    OLD."no_acute_crisis", 'next_step', OLD."next_step", 'called_on', OLD."called_on")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER interviews_history_insert AFTER INSERT ON interviews BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'interviews',
    json_array(NEW."enrolment_id"), 'enrolment', NEW.enrolment_id, NULL) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER interviews_history_update AFTER UPDATE ON interviews BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'interviews',
    json_array(OLD."enrolment_id"), 'enrolment', OLD.enrolment_id, json_object('enrolment_id', OLD."enrolment_id",
    'held_on', OLD."held_on", 'life_situation', OLD."life_situation", 'strengths', OLD."strengths", 'needs',
    OLD."needs", 'goals', OLD."goals", 'earlier_groups', OLD."earlier_groups", 'themes', OLD."themes")) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER interviews_history_delete AFTER DELETE ON interviews BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'interviews',
    json_array(OLD."enrolment_id"), 'enrolment', OLD.enrolment_id, json_object('enrolment_id', OLD."enrolment_id",
    'held_on', OLD."held_on", 'life_situation', OLD."life_situation", 'strengths', OLD."strengths", 'needs',
    OLD."needs", 'goals', OLD."goals", 'earlier_groups', OLD."earlier_groups", 'themes', OLD."themes")) ON
    CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER purchases_history_insert AFTER INSERT ON purchases BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'purchases',
    json_array(NEW."id"), 'purchase', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER purchases_history_update AFTER UPDATE ON purchases BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'purchases',
    json_array(OLD."id"), 'purchase', OLD.id, json_object('id', OLD."id", 'course_id', OLD."course_id",
    'spent_on', OLD."spent_on", 'amount_cents', OLD."amount_cents", 'words', OLD."words", 'receipt',
    OLD."receipt")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER purchases_history_delete AFTER DELETE ON purchases BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'purchases',
    json_array(OLD."id"), 'purchase', OLD.id, json_object('id', OLD."id", 'course_id', OLD."course_id",
    'spent_on', OLD."spent_on", 'amount_cents', OLD."amount_cents", 'words', OLD."words", 'receipt',
    OLD."receipt")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER group_feedback_history_insert AFTER INSERT ON group_feedback BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'group_feedback', json_array(NEW."id"), 'feedback', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER group_feedback_history_update AFTER UPDATE ON group_feedback BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'group_feedback', json_array(OLD."id"), 'feedback', OLD.id, json_object('id', OLD."id", 'course_id',
    OLD."course_id", 'answers', OLD."answers", 'words', OLD."words")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER group_feedback_history_delete AFTER DELETE ON group_feedback BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'group_feedback', json_array(OLD."id"), 'feedback', OLD.id, json_object('id', OLD."id", 'course_id',
    OLD."course_id", 'answers', OLD."answers", 'words', OLD."words")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER drop_ins_history_insert AFTER INSERT ON drop_ins BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'drop_ins',
    json_array(NEW."id"), 'drop_in', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER drop_ins_history_update AFTER UPDATE ON drop_ins BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'drop_ins',
    json_array(OLD."id"), 'drop_in', OLD.id, json_object('id', OLD."id", 'programme', OLD."programme",
    'happened_on', OLD."happened_on", 'place', OLD."place", 'kind', OLD."kind", 'topics', OLD."topics",
    'age_band', OLD."age_band", 'minutes', OLD."minutes")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER drop_ins_history_delete AFTER DELETE ON drop_ins BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'drop_ins',
    json_array(OLD."id"), 'drop_in', OLD.id, json_object('id', OLD."id", 'programme', OLD."programme",
    'happened_on', OLD."happened_on", 'place', OLD."place", 'kind', OLD."kind", 'topics', OLD."topics",
    'age_band', OLD."age_band", 'minutes', OLD."minutes")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER theme_days_history_insert AFTER INSERT ON theme_days BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'theme_days',
    json_array(NEW."id"), 'theme_day', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER theme_days_history_update AFTER UPDATE ON theme_days BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'theme_days',
    json_array(OLD."id"), 'theme_day', OLD.id, json_object('id', OLD."id", 'programme', OLD."programme",
    'held_on', OLD."held_on", 'place', OLD."place", 'theme', OLD."theme", 'visitors', OLD."visitors")) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER theme_days_history_delete AFTER DELETE ON theme_days BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'theme_days',
    json_array(OLD."id"), 'theme_day', OLD.id, json_object('id', OLD."id", 'programme', OLD."programme",
    'held_on', OLD."held_on", 'place', OLD."place", 'theme', OLD."theme", 'visitors', OLD."visitors")) ON CONFLICT
    (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER trainings_history_insert AFTER INSERT ON trainings BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'trainings',
    json_array(NEW."id"), 'training', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER trainings_history_update AFTER UPDATE ON trainings BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'trainings',
    json_array(OLD."id"), 'training', OLD.id, json_object('id', OLD."id", 'programme', OLD."programme", 'held_on',
    OLD."held_on", 'place', OLD."place", 'kind', OLD."kind", 'theme', OLD."theme", 'participants',
    OLD."participants", 'minutes', OLD."minutes")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER trainings_history_delete AFTER DELETE ON trainings BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'trainings',
    json_array(OLD."id"), 'training', OLD.id, json_object('id', OLD."id", 'programme', OLD."programme", 'held_on',
    OLD."held_on", 'place', OLD."place", 'kind', OLD."kind", 'theme', OLD."theme", 'participants',
    OLD."participants", 'minutes', OLD."minutes")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER course_agreements_final_insert AFTER INSERT ON course_agreements BEGIN UPDATE acts SET final =
    1 WHERE id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act)
    IS NULL; END
    """,
    """
    CREATE TRIGGER course_agreements_final_update AFTER UPDATE ON course_agreements BEGIN UPDATE acts SET final =
    1 WHERE id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act)
    IS NULL; END
    """,
)

REPLACED = (
    """
    CREATE TRIGGER attachments_pinned BEFORE DELETE ON attachments WHEN EXISTS (SELECT 1 FROM agreements WHERE pdf
    = OLD.id) OR EXISTS (SELECT 1 FROM agreements WHERE scan = OLD.id) OR EXISTS (SELECT 1 FROM
    agreement_signatures WHERE image = OLD.id) OR EXISTS (SELECT 1 FROM sealed_claims WHERE pdf = OLD.id) OR
    EXISTS (SELECT 1 FROM sealed_claims WHERE container = OLD.id) BEGIN SELECT RAISE(ABORT, 'attachments_pinned');
    END
    """,
)
"""Triggers of before that these take the place of: more records may refer to a kept file."""

NAMES = (
    "drop_ins", "own_programmes", "theme_days", "trainings", "courses", "agreement_programmes",
    "course_agreements", "course_leaders", "course_partners", "enrolments", "group_feedback", "group_sessions",
    "purchases", "attendance", "course_agreement_signatures", "interviews",
)


def upgrade() -> None:
    """Adds the tables and triggers. The store's version is 3.0, for an older program would not keep them whole."""
    for statement in REPLACED:
        op.execute(f"DROP TRIGGER {statement.split()[2]}")
    for statement in (*TABLES, *TRIGGERS):
        op.execute(" ".join(statement.split()))
    op.execute("UPDATE meta SET value = '3.0' WHERE key = 'schema'")


def downgrade() -> None:
    """Takes them away; the other records stay."""
    for statement in TRIGGERS:
        op.execute(f"DROP TRIGGER {statement.split()[2]}")
    for statement in REPLACED:
        op.execute(" ".join(statement.split()))
    for name in reversed(NAMES):
        op.execute(f"DROP TABLE {name}")
    op.execute("UPDATE meta SET value = '2.0' WHERE key = 'schema'")
