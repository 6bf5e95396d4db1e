"""Measures, rehabilitation by decision, reviews, feedback, competence. Self-contained, as every step."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TABLES = (
    """
    CREATE TABLE form_answers ( place INTEGER NOT NULL, id TEXT NOT NULL, form TEXT NOT NULL, version INTEGER NOT
    NULL, came_in TEXT NOT NULL, programme TEXT, scales TEXT NOT NULL, chosen TEXT NOT NULL, words TEXT NOT NULL,
    CONSTRAINT pk_form_answers PRIMARY KEY (place), CONSTRAINT ck_form_answers_version CHECK (version >= 1),
    CONSTRAINT ck_form_answers_scales CHECK (json_valid(scales)), CONSTRAINT ck_form_answers_chosen CHECK
    (json_valid(chosen)), CONSTRAINT ck_form_answers_words CHECK (json_valid(words)), CONSTRAINT
    uq_form_answers_id UNIQUE (id) ) STRICT
    """,
    """
    CREATE INDEX ix_form_answers_form_came_in ON form_answers (form, came_in)
    """,
    """
    CREATE TABLE own_forms ( id TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL, CONSTRAINT
    pk_own_forms PRIMARY KEY (id, version), CONSTRAINT ck_own_forms_version CHECK (version >= 1) ) STRICT
    """,
    """
    CREATE TABLE own_measures ( id TEXT NOT NULL, version INTEGER NOT NULL, content TEXT NOT NULL, CONSTRAINT
    pk_own_measures PRIMARY KEY (id, version), CONSTRAINT ck_own_measures_version CHECK (version >= 1) ) STRICT
    """,
    """
    CREATE TABLE self_assessments ( id TEXT NOT NULL, form TEXT NOT NULL, version INTEGER NOT NULL, answered_on
    TEXT NOT NULL, scales TEXT NOT NULL, words TEXT NOT NULL, CONSTRAINT pk_self_assessments PRIMARY KEY (id),
    CONSTRAINT ck_self_assessments_version CHECK (version >= 1), CONSTRAINT ck_self_assessments_scales CHECK
    (json_valid(scales)), CONSTRAINT ck_self_assessments_words CHECK (json_valid(words)) ) STRICT
    """,
    """
    CREATE TABLE assessments ( id TEXT NOT NULL, client_id TEXT NOT NULL, measure TEXT NOT NULL, version INTEGER
    NOT NULL, taken_on TEXT NOT NULL, mode TEXT NOT NULL, answers TEXT NOT NULL, point TEXT, CONSTRAINT
    pk_assessments PRIMARY KEY (id), CONSTRAINT ck_assessments_version CHECK (version >= 1), CONSTRAINT
    ck_assessments_mode CHECK (mode IN ('self', 'assisted', 'interview')), CONSTRAINT ck_assessments_point CHECK
    (point IN ('start', 'middle', 'end', 'follow_up')), CONSTRAINT ck_assessments_answers CHECK
    (json_valid(answers)), CONSTRAINT fk_assessments_client_id FOREIGN KEY(client_id) REFERENCES clients (id) )
    STRICT
    """,
    """
    CREATE INDEX ix_assessments_client_id_taken_on ON assessments (client_id, taken_on)
    """,
    """
    CREATE INDEX ix_assessments_measure ON assessments (measure)
    """,
    """
    CREATE TABLE competence_entries ( id TEXT NOT NULL, kind TEXT NOT NULL, done_on TEXT NOT NULL, title TEXT NOT
    NULL, minutes INTEGER NOT NULL, organiser TEXT NOT NULL, credits_tenths INTEGER NOT NULL, words TEXT NOT NULL,
    certificate TEXT, CONSTRAINT pk_competence_entries PRIMARY KEY (id), CONSTRAINT ck_competence_entries_kind
    CHECK (kind IN ('training', 'supervision', 'mentoring', 'peer_group', 'other')), CONSTRAINT
    ck_competence_entries_minutes CHECK (minutes >= 0), CONSTRAINT ck_competence_entries_credits_tenths CHECK
    (credits_tenths >= 0), CONSTRAINT fk_competence_entries_certificate FOREIGN KEY(certificate) REFERENCES
    attachments (id) ) STRICT
    """,
    """
    CREATE INDEX ix_competence_entries_certificate ON competence_entries (certificate)
    """,
    """
    CREATE TABLE copy_drafts ( id TEXT NOT NULL, client_id TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL,
    made_at TEXT NOT NULL, copied_at TEXT, about TEXT NOT NULL, CONSTRAINT pk_copy_drafts PRIMARY KEY (id),
    CONSTRAINT ck_copy_drafts_kind CHECK (kind IN ('application', 'needs', 'service_decision',
    'allowance_decision', 'ticket_decision', 'payment_decision', 'plan', 'visit', 'network', 'review',
    'final_review')), CONSTRAINT fk_copy_drafts_client_id FOREIGN KEY(client_id) REFERENCES clients (id) ) STRICT
    """,
    """
    CREATE INDEX ix_copy_drafts_client_id ON copy_drafts (client_id)
    """,
    """
    CREATE TABLE ecomaps ( id TEXT NOT NULL, client_id TEXT NOT NULL, drawn_on TEXT NOT NULL, picture TEXT NOT
    NULL, words TEXT NOT NULL, CONSTRAINT pk_ecomaps PRIMARY KEY (id), CONSTRAINT fk_ecomaps_client_id FOREIGN
    KEY(client_id) REFERENCES clients (id), CONSTRAINT fk_ecomaps_picture FOREIGN KEY(picture) REFERENCES
    attachments (id) ) STRICT
    """,
    """
    CREATE INDEX ix_ecomaps_client_id ON ecomaps (client_id)
    """,
    """
    CREATE INDEX ix_ecomaps_picture ON ecomaps (picture)
    """,
    """
    CREATE TABLE network_members ( id TEXT NOT NULL, client_id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT
    NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, permitted_on TEXT, permitted_about
    TEXT NOT NULL, withdrawn_on TEXT, CONSTRAINT pk_network_members PRIMARY KEY (id), CONSTRAINT
    fk_network_members_client_id FOREIGN KEY(client_id) REFERENCES clients (id) ) STRICT
    """,
    """
    CREATE INDEX ix_network_members_client_id ON network_members (client_id)
    """,
    """
    CREATE TABLE own_purchases ( id TEXT NOT NULL, spent_on TEXT NOT NULL, amount_cents INTEGER NOT NULL, words
    TEXT NOT NULL, client_id TEXT, receipt TEXT, CONSTRAINT pk_own_purchases PRIMARY KEY (id), CONSTRAINT
    ck_own_purchases_amount_cents CHECK (amount_cents >= 0), CONSTRAINT fk_own_purchases_client_id FOREIGN
    KEY(client_id) REFERENCES clients (id), CONSTRAINT fk_own_purchases_receipt FOREIGN KEY(receipt) REFERENCES
    attachments (id) ) STRICT
    """,
    """
    CREATE INDEX ix_own_purchases_client_id ON own_purchases (client_id)
    """,
    """
    CREATE INDEX ix_own_purchases_receipt ON own_purchases (receipt)
    """,
    """
    CREATE INDEX ix_own_purchases_spent_on ON own_purchases (spent_on)
    """,
    """
    CREATE TABLE periods ( id TEXT NOT NULL, client_id TEXT NOT NULL, programme TEXT NOT NULL, programme_version
    INTEGER NOT NULL, opened_on TEXT NOT NULL, phase TEXT NOT NULL, suitability TEXT NOT NULL, suitability_on
    TEXT, ending_from TEXT, ended_on TEXT, next_steps TEXT NOT NULL, next_words TEXT NOT NULL, CONSTRAINT
    pk_periods PRIMARY KEY (id), CONSTRAINT ck_periods_phase CHECK (phase IN ('assessing', 'not_now', 'working',
    'ending', 'ended')), CONSTRAINT ck_periods_suitability CHECK (json_valid(suitability)), CONSTRAINT
    ck_periods_next_steps CHECK (json_valid(next_steps)), CONSTRAINT ck_periods_programme_version CHECK
    (programme_version >= 1), CONSTRAINT ck_periods_ended_on CHECK (ended_on >= opened_on), CONSTRAINT
    fk_periods_client_id FOREIGN KEY(client_id) REFERENCES clients (id) ) STRICT
    """,
    """
    CREATE INDEX ix_periods_client_id ON periods (client_id)
    """,
    """
    CREATE TABLE pledges ( id TEXT NOT NULL, given_on TEXT NOT NULL, given_to TEXT NOT NULL, words TEXT NOT NULL,
    paper TEXT, CONSTRAINT pk_pledges PRIMARY KEY (id), CONSTRAINT fk_pledges_paper FOREIGN KEY(paper) REFERENCES
    attachments (id) ) STRICT
    """,
    """
    CREATE INDEX ix_pledges_paper ON pledges (paper)
    """,
    """
    CREATE TABLE decisions ( id TEXT NOT NULL, period_id TEXT NOT NULL, client_id TEXT NOT NULL, kind TEXT NOT
    NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, number TEXT NOT NULL, legal_basis TEXT NOT NULL,
    made_on TEXT, renews TEXT, allowance_cents INTEGER NOT NULL, allowance_unit TEXT NOT NULL, zone TEXT NOT NULL,
    discount TEXT NOT NULL, CONSTRAINT pk_decisions PRIMARY KEY (id), CONSTRAINT ck_decisions_kind CHECK (kind IN
    ('service', 'allowance', 'ticket')), CONSTRAINT ck_decisions_allowance_unit CHECK (allowance_unit IN ('day',
    'meeting')), CONSTRAINT ck_decisions_allowance_cents CHECK (allowance_cents >= 0), CONSTRAINT
    ck_decisions_last_day CHECK (last_day >= first_day), CONSTRAINT fk_decisions_period_id FOREIGN KEY(period_id)
    REFERENCES periods (id), CONSTRAINT fk_decisions_client_id FOREIGN KEY(client_id) REFERENCES clients (id),
    CONSTRAINT fk_decisions_renews FOREIGN KEY(renews) REFERENCES decisions (id) DEFERRABLE INITIALLY DEFERRED )
    STRICT
    """,
    """
    CREATE INDEX ix_decisions_client_id ON decisions (client_id)
    """,
    """
    CREATE INDEX ix_decisions_period_id ON decisions (period_id)
    """,
    """
    CREATE INDEX ix_decisions_renews ON decisions (renews)
    """,
    """
    CREATE TABLE group_visits ( id TEXT NOT NULL, client_id TEXT NOT NULL, visited_on TEXT NOT NULL, group_name
    TEXT NOT NULL, known_by TEXT NOT NULL, course_id TEXT, CONSTRAINT pk_group_visits PRIMARY KEY (id), CONSTRAINT
    ck_group_visits_known_by CHECK (known_by IN ('was_along', 'leader_told', 'list_seen', 'client_told')),
    CONSTRAINT fk_group_visits_client_id FOREIGN KEY(client_id) REFERENCES clients (id), CONSTRAINT
    fk_group_visits_course_id FOREIGN KEY(course_id) REFERENCES courses (id) ON DELETE SET NULL ) STRICT
    """,
    """
    CREATE INDEX ix_group_visits_client_id_visited_on ON group_visits (client_id, visited_on)
    """,
    """
    CREATE INDEX ix_group_visits_course_id ON group_visits (course_id)
    """,
    """
    CREATE TABLE network_meetings ( session_id TEXT NOT NULL, members TEXT NOT NULL, others TEXT NOT NULL,
    CONSTRAINT pk_network_meetings PRIMARY KEY (session_id), CONSTRAINT ck_network_meetings_members CHECK
    (json_valid(members)), CONSTRAINT fk_network_meetings_session_id FOREIGN KEY(session_id) REFERENCES sessions
    (id) ON DELETE CASCADE ) STRICT
    """,
    """
    CREATE TABLE period_steps ( period_id TEXT NOT NULL, step TEXT NOT NULL, done_on TEXT NOT NULL, CONSTRAINT
    pk_period_steps PRIMARY KEY (period_id, step), CONSTRAINT ck_period_steps_step CHECK (step IN ('introduced',
    'suitability', 'needs', 'application', 'decisions', 'network', 'calendar', 'plan', 'measure_at_start',
    'goals', 'group', 'review', 'ending', 'measure_at_end', 'final_review', 'what_next')), CONSTRAINT
    fk_period_steps_period_id FOREIGN KEY(period_id) REFERENCES periods (id) ON DELETE CASCADE ) STRICT
    """,
    """
    CREATE TABLE reviews ( id TEXT NOT NULL, client_id TEXT NOT NULL, kind TEXT NOT NULL, held_on TEXT NOT NULL,
    first_day TEXT NOT NULL, last_day TEXT NOT NULL, period_id TEXT, together INTEGER NOT NULL, went_well TEXT NOT
    NULL, was_hard TEXT NOT NULL, changes TEXT NOT NULL, what_next TEXT NOT NULL, signed_at TEXT, signed_offset
    INTEGER, pdf TEXT, corrects TEXT, CONSTRAINT pk_reviews PRIMARY KEY (id), CONSTRAINT ck_reviews_kind CHECK
    (kind IN ('mid', 'final')), CONSTRAINT ck_reviews_together CHECK (together IN (0, 1)), CONSTRAINT
    ck_reviews_last_day CHECK (last_day >= first_day), CONSTRAINT ck_reviews_signed_whole CHECK ((signed_at IS
    NULL) = (signed_offset IS NULL)), CONSTRAINT fk_reviews_client_id FOREIGN KEY(client_id) REFERENCES clients
    (id), CONSTRAINT fk_reviews_period_id FOREIGN KEY(period_id) REFERENCES periods (id) ON DELETE SET NULL,
    CONSTRAINT fk_reviews_pdf FOREIGN KEY(pdf) REFERENCES attachments (id), CONSTRAINT fk_reviews_corrects FOREIGN
    KEY(corrects) REFERENCES reviews (id) DEFERRABLE INITIALLY DEFERRED ) STRICT
    """,
    """
    CREATE INDEX ix_reviews_client_id ON reviews (client_id)
    """,
    """
    CREATE INDEX ix_reviews_corrects ON reviews (corrects)
    """,
    """
    CREATE INDEX ix_reviews_pdf ON reviews (pdf)
    """,
    """
    CREATE INDEX ix_reviews_period_id ON reviews (period_id)
    """,
    """
    CREATE TABLE allowance_payments ( decision_id TEXT NOT NULL, window INTEGER NOT NULL, days INTEGER NOT NULL,
    cents INTEGER NOT NULL, decided_on TEXT NOT NULL, number TEXT NOT NULL, CONSTRAINT pk_allowance_payments
    PRIMARY KEY (decision_id, window), CONSTRAINT ck_allowance_payments_window CHECK (window >= 1), CONSTRAINT
    ck_allowance_payments_days CHECK (days >= 0), CONSTRAINT ck_allowance_payments_cents CHECK (cents >= 0),
    CONSTRAINT fk_allowance_payments_decision_id FOREIGN KEY(decision_id) REFERENCES decisions (id) ON DELETE
    CASCADE ) STRICT
    """,
    """
    CREATE TABLE review_goals ( review_id TEXT NOT NULL, position INTEGER NOT NULL, goal TEXT NOT NULL, words TEXT
    NOT NULL, state TEXT NOT NULL, said TEXT NOT NULL, CONSTRAINT pk_review_goals PRIMARY KEY (review_id,
    position), CONSTRAINT uq_review_goals_review_id_goal UNIQUE (review_id, goal), CONSTRAINT
    ck_review_goals_state CHECK (state IN ('open', 'reached', 'left')), CONSTRAINT fk_review_goals_review_id
    FOREIGN KEY(review_id) REFERENCES reviews (id) ON DELETE CASCADE ) STRICT
    """,
    """
    CREATE TABLE review_signatures ( review_id TEXT NOT NULL, position INTEGER NOT NULL, party TEXT NOT NULL, name
    TEXT NOT NULL, way TEXT NOT NULL, signed_at TEXT NOT NULL, signed_offset INTEGER NOT NULL, image TEXT,
    CONSTRAINT pk_review_signatures PRIMARY KEY (review_id, position), CONSTRAINT ck_review_signatures_party CHECK
    (party IN ('client', 'worker', 'coordinator', 'witness')), CONSTRAINT ck_review_signatures_way CHECK (way IN
    ('drawn', 'confirmed', 'mark', 'paper')), CONSTRAINT fk_review_signatures_review_id FOREIGN KEY(review_id)
    REFERENCES reviews (id) ON DELETE CASCADE, CONSTRAINT fk_review_signatures_image FOREIGN KEY(image) REFERENCES
    attachments (id) ) STRICT
    """,
    """
    CREATE INDEX ix_review_signatures_image ON review_signatures (image)
    """,
)

TRIGGERS = (
    """
    CREATE TRIGGER reviews_signed_update BEFORE UPDATE ON reviews WHEN OLD.signed_at IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM erasures e WHERE e.client_id = OLD.client_id AND e.done_at IS NOT NULL) BEGIN SELECT
    RAISE(ABORT, 'reviews_signed_update'); END
    """,
    """
    CREATE TRIGGER reviews_signed_delete BEFORE DELETE ON reviews WHEN OLD.signed_at IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM erasures e WHERE e.client_id = OLD.client_id AND e.done_at IS NOT NULL) BEGIN SELECT
    RAISE(ABORT, 'reviews_signed_delete'); END
    """,
    """
    CREATE TRIGGER review_goals_signed_update BEFORE UPDATE ON review_goals WHEN EXISTS (SELECT 1 FROM reviews r
    WHERE r.id = OLD.review_id AND r.signed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasures e WHERE
    e.client_id = r.client_id AND e.done_at IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'review_goals_signed_update');
    END
    """,
    """
    CREATE TRIGGER review_goals_signed_delete BEFORE DELETE ON review_goals WHEN EXISTS (SELECT 1 FROM reviews r
    WHERE r.id = OLD.review_id AND r.signed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasures e WHERE
    e.client_id = r.client_id AND e.done_at IS NOT NULL)) BEGIN SELECT RAISE(ABORT, 'review_goals_signed_delete');
    END
    """,
    """
    CREATE TRIGGER review_signatures_signed_update BEFORE UPDATE ON review_signatures WHEN EXISTS (SELECT 1 FROM
    reviews r WHERE r.id = OLD.review_id AND r.signed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasures e
    WHERE e.client_id = r.client_id AND e.done_at IS NOT NULL)) BEGIN SELECT RAISE(ABORT,
    'review_signatures_signed_update'); END
    """,
    """
    CREATE TRIGGER review_signatures_signed_delete BEFORE DELETE ON review_signatures WHEN EXISTS (SELECT 1 FROM
    reviews r WHERE r.id = OLD.review_id AND r.signed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM erasures e
    WHERE e.client_id = r.client_id AND e.done_at IS NOT NULL)) BEGIN SELECT RAISE(ABORT,
    'review_signatures_signed_delete'); END
    """,
    """
    CREATE TRIGGER attachments_pinned BEFORE DELETE ON attachments WHEN EXISTS (SELECT 1 FROM agreements WHERE pdf
    = OLD.id) OR EXISTS (SELECT 1 FROM agreements WHERE scan = OLD.id) OR EXISTS (SELECT 1 FROM
    agreement_signatures WHERE image = OLD.id) OR EXISTS (SELECT 1 FROM sealed_claims WHERE pdf = OLD.id) OR
    EXISTS (SELECT 1 FROM sealed_claims WHERE container = OLD.id) OR EXISTS (SELECT 1 FROM course_agreements WHERE
    pdf = OLD.id) OR EXISTS (SELECT 1 FROM course_agreement_signatures WHERE image = OLD.id) OR EXISTS (SELECT 1
    FROM reviews WHERE pdf = OLD.id) OR EXISTS (SELECT 1 FROM review_signatures WHERE image = OLD.id) BEGIN SELECT
    RAISE(ABORT, 'attachments_pinned'); END
    """,
    """
    CREATE TRIGGER own_measures_history_insert AFTER INSERT ON own_measures BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_measures',
    json_array(NEW."id", NEW."version"), 'measure', NEW.id || '|' || NEW.version, NULL) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_measures_history_update AFTER UPDATE ON own_measures BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_measures',
    json_array(OLD."id", OLD."version"), 'measure', OLD.id || '|' || OLD.version, json_object('id', OLD."id",
    'version', OLD."version", 'content', OLD."content")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_measures_history_delete AFTER DELETE ON own_measures BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_measures',
    json_array(OLD."id", OLD."version"), 'measure', OLD.id || '|' || OLD.version, json_object('id', OLD."id",
    'version', OLD."version", 'content', OLD."content")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER assessments_history_insert AFTER INSERT ON assessments BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'assessments',
    json_array(NEW."id"), 'assessment', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER assessments_history_update AFTER UPDATE ON assessments BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'assessments',
    json_array(OLD."id"), 'assessment', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id",
    'measure', OLD."measure", 'version', OLD."version", 'taken_on', OLD."taken_on", 'mode', OLD."mode", 'answers',
    OLD."answers", 'point', OLD."point")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER assessments_history_delete AFTER DELETE ON assessments BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'assessments',
    json_array(OLD."id"), 'assessment', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id",
    'measure', OLD."measure", 'version', OLD."version", 'taken_on', OLD."taken_on", 'mode', OLD."mode", 'answers',
    OLD."answers", 'point', OLD."point")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER periods_history_insert AFTER INSERT ON periods BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'periods', json_array(NEW."id"),
    'period', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER periods_history_update AFTER UPDATE ON periods BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'periods', json_array(OLD."id"),
    'period', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'programme', OLD."programme",
    'programme_version', OLD."programme_version", 'opened_on', OLD."opened_on", 'phase', OLD."phase",
    'suitability', OLD."suitability", 'suitability_on', OLD."suitability_on", 'ending_from', OLD."ending_from",
    'ended_on', OLD."ended_on", 'next_steps', OLD."next_steps", 'next_words', OLD."next_words")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER periods_history_delete AFTER DELETE ON periods BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'periods', json_array(OLD."id"),
    'period', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'programme', OLD."programme",
    'programme_version', OLD."programme_version", 'opened_on', OLD."opened_on", 'phase', OLD."phase",
    'suitability', OLD."suitability", 'suitability_on', OLD."suitability_on", 'ending_from', OLD."ending_from",
    'ended_on', OLD."ended_on", 'next_steps', OLD."next_steps", 'next_words', OLD."next_words")) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER period_steps_history_insert AFTER INSERT ON period_steps BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'period_steps',
    json_array(NEW."period_id", NEW."step"), 'period', NEW.period_id, NULL) ON CONFLICT (act, row_table, row_key)
    DO NOTHING; END
    """,
    """
    CREATE TRIGGER period_steps_history_update AFTER UPDATE ON period_steps BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'period_steps',
    json_array(OLD."period_id", OLD."step"), 'period', OLD.period_id, json_object('period_id', OLD."period_id",
    'step', OLD."step", 'done_on', OLD."done_on")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER period_steps_history_delete AFTER DELETE ON period_steps BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'period_steps',
    json_array(OLD."period_id", OLD."step"), 'period', OLD.period_id, json_object('period_id', OLD."period_id",
    'step', OLD."step", 'done_on', OLD."done_on")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER decisions_history_insert AFTER INSERT ON decisions BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'decisions',
    json_array(NEW."id"), 'decision', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER decisions_history_update AFTER UPDATE ON decisions BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'decisions',
    json_array(OLD."id"), 'decision', OLD.id, json_object('id', OLD."id", 'period_id', OLD."period_id",
    'client_id', OLD."client_id", 'kind', OLD."kind", 'first_day', OLD."first_day", 'last_day', OLD."last_day",
    'number', OLD."number", 'legal_basis', OLD."legal_basis", 'made_on', OLD."made_on", 'renews', OLD."renews",
    'allowance_cents', OLD."allowance_cents", 'allowance_unit', OLD."allowance_unit", 'zone', OLD."zone",
    'discount', OLD."discount")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER decisions_history_delete AFTER DELETE ON decisions BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'decisions',
    json_array(OLD."id"), 'decision', OLD.id, json_object('id', OLD."id", 'period_id', OLD."period_id",
    'client_id', OLD."client_id", 'kind', OLD."kind", 'first_day', OLD."first_day", 'last_day', OLD."last_day",
    'number', OLD."number", 'legal_basis', OLD."legal_basis", 'made_on', OLD."made_on", 'renews', OLD."renews",
    'allowance_cents', OLD."allowance_cents", 'allowance_unit', OLD."allowance_unit", 'zone', OLD."zone",
    'discount', OLD."discount")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER allowance_payments_history_insert AFTER INSERT ON allowance_payments BEGIN INSERT INTO
    row_changes (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'allowance_payments', json_array(NEW."decision_id", NEW."window"), 'allowance', NEW.decision_id || '|' ||
    NEW.window, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER allowance_payments_history_update AFTER UPDATE ON allowance_payments BEGIN INSERT INTO
    row_changes (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'allowance_payments', json_array(OLD."decision_id", OLD."window"), 'allowance', OLD.decision_id || '|' ||
    OLD.window, json_object('decision_id', OLD."decision_id", 'window', OLD."window", 'days', OLD."days", 'cents',
    OLD."cents", 'decided_on', OLD."decided_on", 'number', OLD."number")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER allowance_payments_history_delete AFTER DELETE ON allowance_payments BEGIN INSERT INTO
    row_changes (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'allowance_payments', json_array(OLD."decision_id", OLD."window"), 'allowance', OLD.decision_id || '|' ||
    OLD.window, json_object('decision_id', OLD."decision_id", 'window', OLD."window", 'days', OLD."days", 'cents',
    OLD."cents", 'decided_on', OLD."decided_on", 'number', OLD."number")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER group_visits_history_insert AFTER INSERT ON group_visits BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'group_visits',
    json_array(NEW."id"), 'group_visit', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER group_visits_history_update AFTER UPDATE ON group_visits BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'group_visits',
    json_array(OLD."id"), 'group_visit', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id",
    'visited_on', OLD."visited_on", 'group_name', OLD."group_name", 'known_by', OLD."known_by", 'course_id',
    OLD."course_id")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER group_visits_history_delete AFTER DELETE ON group_visits BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'group_visits',
    json_array(OLD."id"), 'group_visit', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id",
    'visited_on', OLD."visited_on", 'group_name', OLD."group_name", 'known_by', OLD."known_by", 'course_id',
    OLD."course_id")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER network_members_history_insert AFTER INSERT ON network_members BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'network_members', json_array(NEW."id"), 'network_member', NEW.id, NULL) ON CONFLICT (act, row_table, row_key)
    DO NOTHING; END
    """,
    """
    CREATE TRIGGER network_members_history_update AFTER UPDATE ON network_members BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'network_members', json_array(OLD."id"), 'network_member', OLD.id, json_object('id', OLD."id", 'client_id',
    OLD."client_id", 'name', OLD."name", 'role', OLD."role", 'organisation', OLD."organisation", 'phone',
    OLD."phone", 'email', OLD."email", 'permitted_on', OLD."permitted_on", 'permitted_about',
    OLD."permitted_about", 'withdrawn_on', OLD."withdrawn_on")) ON CONFLICT (act, row_table, row_key) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER network_members_history_delete AFTER DELETE ON network_members BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'network_members', json_array(OLD."id"), 'network_member', OLD.id, json_object('id', OLD."id", 'client_id',
    OLD."client_id", 'name', OLD."name", 'role', OLD."role", 'organisation', OLD."organisation", 'phone',
    OLD."phone", 'email', OLD."email", 'permitted_on', OLD."permitted_on", 'permitted_about',
    OLD."permitted_about", 'withdrawn_on', OLD."withdrawn_on")) ON CONFLICT (act, row_table, row_key) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER ecomaps_history_insert AFTER INSERT ON ecomaps BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'ecomaps', json_array(NEW."id"),
    'ecomap', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER ecomaps_history_update AFTER UPDATE ON ecomaps BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'ecomaps', json_array(OLD."id"),
    'ecomap', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'drawn_on', OLD."drawn_on",
    'picture', OLD."picture", 'words', OLD."words")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER ecomaps_history_delete AFTER DELETE ON ecomaps BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'ecomaps', json_array(OLD."id"),
    'ecomap', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'drawn_on', OLD."drawn_on",
    'picture', OLD."picture", 'words', OLD."words")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER network_meetings_history_insert AFTER INSERT ON network_meetings BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'network_meetings', json_array(NEW."session_id"), 'session', NEW.session_id, NULL) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER network_meetings_history_update AFTER UPDATE ON network_meetings BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'network_meetings', json_array(OLD."session_id"), 'session', OLD.session_id, json_object('session_id',
    OLD."session_id", 'members', OLD."members", 'others', OLD."others")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER network_meetings_history_delete AFTER DELETE ON network_meetings BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'network_meetings', json_array(OLD."session_id"), 'session', OLD.session_id, json_object('session_id',
    OLD."session_id", 'members', OLD."members", 'others', OLD."others")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER copy_drafts_history_insert AFTER INSERT ON copy_drafts BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'copy_drafts',
    json_array(NEW."id"), 'copy_draft', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER copy_drafts_history_update AFTER UPDATE ON copy_drafts BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'copy_drafts',
    json_array(OLD."id"), 'copy_draft', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'kind',
    OLD."kind", 'text', OLD."text", 'made_at', OLD."made_at", 'copied_at', OLD."copied_at", 'about', OLD."about"))
    ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER copy_drafts_history_delete AFTER DELETE ON copy_drafts BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'copy_drafts',
    json_array(OLD."id"), 'copy_draft', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'kind',
    OLD."kind", 'text', OLD."text", 'made_at', OLD."made_at", 'copied_at', OLD."copied_at", 'about', OLD."about"))
    ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_purchases_history_insert AFTER INSERT ON own_purchases BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_purchases',
    json_array(NEW."id"), 'own_purchase', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_purchases_history_update AFTER UPDATE ON own_purchases BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_purchases',
    json_array(OLD."id"), 'own_purchase', OLD.id, json_object('id', OLD."id", 'spent_on', OLD."spent_on",
    'amount_cents', OLD."amount_cents", 'words', OLD."words", 'client_id', OLD."client_id", 'receipt',
    OLD."receipt")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_purchases_history_delete AFTER DELETE ON own_purchases BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_purchases',
    json_array(OLD."id"), 'own_purchase', OLD.id, json_object('id', OLD."id", 'spent_on', OLD."spent_on",
    'amount_cents', OLD."amount_cents", 'words', OLD."words", 'client_id', OLD."client_id", 'receipt',
    OLD."receipt")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER reviews_history_insert AFTER INSERT ON reviews BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'reviews', json_array(NEW."id"),
    'review', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER reviews_history_update AFTER UPDATE ON reviews BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'reviews', json_array(OLD."id"),
    'review', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'kind', OLD."kind", 'held_on',
    OLD."held_on", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'period_id', OLD."period_id",
    'together', OLD."together", 'went_well', OLD."went_well", 'was_hard', OLD."was_hard", 'changes',
    OLD."changes", 'what_next', OLD."what_next", 'signed_at', OLD."signed_at", 'signed_offset',
    OLD."signed_offset", 'pdf', OLD."pdf", 'corrects', OLD."corrects")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER reviews_history_delete AFTER DELETE ON reviews BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'reviews', json_array(OLD."id"),
    'review', OLD.id, json_object('id', OLD."id", 'client_id', OLD."client_id", 'kind', OLD."kind", 'held_on',
    OLD."held_on", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'period_id', OLD."period_id",
    'together', OLD."together", 'went_well', OLD."went_well", 'was_hard', OLD."was_hard", 'changes',
    OLD."changes", 'what_next', OLD."what_next", 'signed_at', OLD."signed_at", 'signed_offset',
    OLD."signed_offset", 'pdf', OLD."pdf", 'corrects', OLD."corrects")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER review_goals_history_insert AFTER INSERT ON review_goals BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'review_goals',
    json_array(NEW."review_id", NEW."position"), 'review', NEW.review_id, NULL) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER review_goals_history_update AFTER UPDATE ON review_goals BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'review_goals',
    json_array(OLD."review_id", OLD."position"), 'review', OLD.review_id, json_object('review_id',
    OLD."review_id", 'position', OLD."position", 'goal', OLD."goal", 'words', OLD."words", 'state', OLD."state",
    'said', OLD."said")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER review_goals_history_delete AFTER DELETE ON review_goals BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'review_goals',
    json_array(OLD."review_id", OLD."position"), 'review', OLD.review_id, json_object('review_id',
    OLD."review_id", 'position', OLD."position", 'goal', OLD."goal", 'words', OLD."words", 'state', OLD."state",
    'said', OLD."said")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_forms_history_insert AFTER INSERT ON own_forms BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_forms',
    json_array(NEW."id", NEW."version"), 'feedback_form', NEW.id || '|' || NEW.version, NULL) ON CONFLICT (act,
    row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER own_forms_history_update AFTER UPDATE ON own_forms BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_forms',
    json_array(OLD."id", OLD."version"), 'feedback_form', OLD.id || '|' || OLD.version, json_object('id',
    OLD."id", 'version', OLD."version", 'content', OLD."content")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER own_forms_history_delete AFTER DELETE ON own_forms BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'own_forms',
    json_array(OLD."id", OLD."version"), 'feedback_form', OLD.id || '|' || OLD.version, json_object('id',
    OLD."id", 'version', OLD."version", 'content', OLD."content")) ON CONFLICT (act, row_table, row_key) DO
    NOTHING; END
    """,
    """
    CREATE TRIGGER form_answers_history_insert AFTER INSERT ON form_answers BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'form_answers',
    json_array(NEW."place"), 'form_answer', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER form_answers_history_update AFTER UPDATE ON form_answers BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'form_answers',
    json_array(OLD."place"), 'form_answer', OLD.id, json_object('place', OLD."place", 'id', OLD."id", 'form',
    OLD."form", 'version', OLD."version", 'came_in', OLD."came_in", 'programme', OLD."programme", 'scales',
    OLD."scales", 'chosen', OLD."chosen", 'words', OLD."words")) ON CONFLICT (act, row_table, row_key) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER form_answers_history_delete AFTER DELETE ON form_answers BEGIN INSERT INTO row_changes (act,
    row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'form_answers',
    json_array(OLD."place"), 'form_answer', OLD.id, json_object('place', OLD."place", 'id', OLD."id", 'form',
    OLD."form", 'version', OLD."version", 'came_in', OLD."came_in", 'programme', OLD."programme", 'scales',
    OLD."scales", 'chosen', OLD."chosen", 'words', OLD."words")) ON CONFLICT (act, row_table, row_key) DO NOTHING;
    END
    """,
    """
    CREATE TRIGGER self_assessments_history_insert AFTER INSERT ON self_assessments BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'self_assessments', json_array(NEW."id"), 'self_assessment', NEW.id, NULL) ON CONFLICT (act, row_table,
    row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER self_assessments_history_update AFTER UPDATE ON self_assessments BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'self_assessments', json_array(OLD."id"), 'self_assessment', OLD.id, json_object('id', OLD."id", 'form',
    OLD."form", 'version', OLD."version", 'answered_on', OLD."answered_on", 'scales', OLD."scales", 'words',
    OLD."words")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER self_assessments_history_delete AFTER DELETE ON self_assessments BEGIN INSERT INTO row_changes
    (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'self_assessments', json_array(OLD."id"), 'self_assessment', OLD.id, json_object('id', OLD."id", 'form',
    OLD."form", 'version', OLD."version", 'answered_on', OLD."answered_on", 'scales', OLD."scales", 'words',
    OLD."words")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER competence_entries_history_insert AFTER INSERT ON competence_entries BEGIN INSERT INTO
    row_changes (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'competence_entries', json_array(NEW."id"), 'competence', NEW.id, NULL) ON CONFLICT (act, row_table, row_key)
    DO NOTHING; END
    """,
    """
    CREATE TRIGGER competence_entries_history_update AFTER UPDATE ON competence_entries BEGIN INSERT INTO
    row_changes (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'competence_entries', json_array(OLD."id"), 'competence', OLD.id, json_object('id', OLD."id", 'kind',
    OLD."kind", 'done_on', OLD."done_on", 'title', OLD."title", 'minutes', OLD."minutes", 'organiser',
    OLD."organiser", 'credits_tenths', OLD."credits_tenths", 'words', OLD."words", 'certificate',
    OLD."certificate")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER competence_entries_history_delete AFTER DELETE ON competence_entries BEGIN INSERT INTO
    row_changes (act, row_table, row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act),
    'competence_entries', json_array(OLD."id"), 'competence', OLD.id, json_object('id', OLD."id", 'kind',
    OLD."kind", 'done_on', OLD."done_on", 'title', OLD."title", 'minutes', OLD."minutes", 'organiser',
    OLD."organiser", 'credits_tenths', OLD."credits_tenths", 'words', OLD."words", 'certificate',
    OLD."certificate")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER pledges_history_insert AFTER INSERT ON pledges BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'pledges', json_array(NEW."id"),
    'pledge', NEW.id, NULL) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER pledges_history_update AFTER UPDATE ON pledges BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'pledges', json_array(OLD."id"),
    'pledge', OLD.id, json_object('id', OLD."id", 'given_on', OLD."given_on", 'given_to', OLD."given_to", 'words',
    OLD."words", 'paper', OLD."paper")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER pledges_history_delete AFTER DELETE ON pledges BEGIN INSERT INTO row_changes (act, row_table,
    row_key, about_kind, about_id, before) VALUES ((SELECT act FROM current_act), 'pledges', json_array(OLD."id"),
    'pledge', OLD.id, json_object('id', OLD."id", 'given_on', OLD."given_on", 'given_to', OLD."given_to", 'words',
    OLD."words", 'paper', OLD."paper")) ON CONFLICT (act, row_table, row_key) DO NOTHING; END
    """,
    """
    CREATE TRIGGER review_signatures_final_insert AFTER INSERT ON review_signatures BEGIN UPDATE acts SET final =
    1 WHERE id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act)
    IS NULL; END
    """,
    """
    CREATE TRIGGER review_signatures_final_update AFTER UPDATE ON review_signatures BEGIN UPDATE acts SET final =
    1 WHERE id = (SELECT act FROM current_act); SELECT RAISE(ABORT, 'no act') WHERE (SELECT act FROM current_act)
    IS NULL; END
    """,
    """
    CREATE TRIGGER reviews_signed_final_insert AFTER INSERT ON reviews WHEN NEW.signed_at IS NOT NULL BEGIN UPDATE
    acts SET final = 1 WHERE id = (SELECT act FROM current_act); END
    """,
    """
    CREATE TRIGGER reviews_signed_final_update AFTER UPDATE ON reviews WHEN NEW.signed_at IS NOT NULL BEGIN UPDATE
    acts SET final = 1 WHERE id = (SELECT act FROM current_act); END
    """,
)

REPLACED = (
    """
    CREATE TRIGGER attachments_pinned BEFORE DELETE ON attachments WHEN EXISTS (SELECT 1 FROM agreements WHERE pdf
    = OLD.id) OR EXISTS (SELECT 1 FROM agreements WHERE scan = OLD.id) OR EXISTS (SELECT 1 FROM
    agreement_signatures WHERE image = OLD.id) OR EXISTS (SELECT 1 FROM sealed_claims WHERE pdf = OLD.id) OR
    EXISTS (SELECT 1 FROM sealed_claims WHERE container = OLD.id) OR EXISTS (SELECT 1 FROM course_agreements WHERE
    pdf = OLD.id) OR EXISTS (SELECT 1 FROM course_agreement_signatures WHERE image = OLD.id) BEGIN SELECT
    RAISE(ABORT, 'attachments_pinned'); END
    """,
)
"""Triggers of before that these take the place of."""

NAMES = (
    "form_answers", "own_forms", "own_measures", "self_assessments", "assessments", "competence_entries",
    "copy_drafts", "ecomaps", "network_members", "own_purchases", "periods", "pledges", "decisions",
    "group_visits", "network_meetings", "period_steps", "reviews", "allowance_payments", "review_goals",
    "review_signatures",
)


def upgrade() -> None:
    """Adds the tables and triggers. The store's version is 4.0, for an older program would not keep them whole."""
    for statement in REPLACED:
        op.execute(f"DROP TRIGGER {statement.split()[2]}")
    for statement in (*TABLES, *TRIGGERS):
        op.execute(" ".join(statement.split()))
    op.execute("UPDATE meta SET value = '4.0' WHERE key = 'schema'")


def downgrade() -> None:
    """Takes them away; the other records stay."""
    for statement in TRIGGERS:
        op.execute(f"DROP TRIGGER {statement.split()[2]}")
    for statement in REPLACED:
        op.execute(" ".join(statement.split()))
    for name in reversed(NAMES):
        op.execute(f"DROP TABLE {name}")
    op.execute("UPDATE meta SET value = '3.0' WHERE key = 'schema'")
