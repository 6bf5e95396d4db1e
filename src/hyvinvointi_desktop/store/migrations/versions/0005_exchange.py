"""The exchange: trust, post, registry. Self-contained, as every step."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES: tuple[str, ...] = (
    """
    CREATE TABLE age_identities ( side TEXT NOT NULL, recipient TEXT NOT NULL, secret TEXT NOT NULL, made_at TEXT
    NOT NULL, CONSTRAINT pk_age_identities PRIMARY KEY (side, recipient), CONSTRAINT ck_age_identities_side CHECK
    (side IN ('device', 'coordinator')) ) STRICT
    """,
    """
    CREATE TABLE issuing_keys ( number INTEGER NOT NULL, made_at TEXT NOT NULL, space TEXT NOT NULL, cert_pem BLOB
    NOT NULL, key_pem BLOB NOT NULL, valid_until TEXT NOT NULL, CONSTRAINT pk_issuing_keys PRIMARY KEY (number) )
    STRICT
    """,
    """
    CREATE TABLE memberships ( side TEXT NOT NULL, space TEXT NOT NULL, space_name TEXT NOT NULL, own_id TEXT NOT
    NULL, worker TEXT, epoch INTEGER NOT NULL, state TEXT NOT NULL, root_sha256 TEXT NOT NULL,
    coordinator_recipient TEXT NOT NULL, recipient TEXT NOT NULL, asked_at TEXT NOT NULL, joined_at TEXT,
    valid_until TEXT, confirmed INTEGER NOT NULL, envelope_at TEXT, invitation TEXT NOT NULL, request BLOB NOT
    NULL, key_pem BLOB NOT NULL, next_key_pem BLOB NOT NULL, cert_pem BLOB NOT NULL, issuer_pem BLOB NOT NULL,
    root_pem BLOB NOT NULL, list_version INTEGER NOT NULL, list_digest TEXT NOT NULL, list_content BLOB NOT NULL,
    CONSTRAINT pk_memberships PRIMARY KEY (side), CONSTRAINT ck_memberships_side CHECK (side IN ('device',
    'coordinator')), CONSTRAINT ck_memberships_state CHECK (state IN ('asked', 'joined', 'ended')), CONSTRAINT
    ck_memberships_confirmed CHECK (confirmed IN (0, 1)), CONSTRAINT ck_memberships_epoch CHECK (epoch >= 1),
    CONSTRAINT ck_memberships_list_version CHECK (list_version >= 0) ) STRICT
    """,
    """
    CREATE TABLE post_messages ( id TEXT NOT NULL, coordinator TEXT NOT NULL, rseq INTEGER NOT NULL, rprev TEXT
    NOT NULL, kind TEXT NOT NULL, created_at TEXT NOT NULL, received_at TEXT NOT NULL, content TEXT NOT NULL,
    state TEXT NOT NULL, fault TEXT NOT NULL, CONSTRAINT pk_post_messages PRIMARY KEY (id), CONSTRAINT
    uq_post_messages_coordinator_rseq UNIQUE (coordinator, rseq), CONSTRAINT ck_post_messages_kind CHECK (kind IN
    ('receipt', 'assignment', 'taken-back', 'rules', 'decision', 'grant', 'course', 'ask-again')), CONSTRAINT
    ck_post_messages_state CHECK (state IN ('new', 'done', 'refused', 'overtaken')), CONSTRAINT
    ck_post_messages_content CHECK (json_valid(content)), CONSTRAINT ck_post_messages_rseq CHECK (rseq >= 1) )
    STRICT
    """,
    """
    CREATE TABLE post_numbers ( id INTEGER NOT NULL, device TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT
    NULL, head TEXT NOT NULL, machine TEXT NOT NULL, since_month TEXT NOT NULL, lying_epoch INTEGER, lying_seq
    INTEGER, CONSTRAINT pk_post_numbers PRIMARY KEY (id), CONSTRAINT ck_post_numbers_only_row CHECK (id = 1),
    CONSTRAINT ck_post_numbers_epoch CHECK (epoch >= 1), CONSTRAINT ck_post_numbers_seq CHECK (seq >= 0) ) STRICT
    """,
    """
    CREATE TABLE post_places ( id TEXT NOT NULL, name TEXT NOT NULL, location TEXT NOT NULL, user TEXT NOT NULL,
    secret TEXT NOT NULL, ca_pem TEXT NOT NULL, fetches INTEGER NOT NULL, used_at TEXT, fault TEXT NOT NULL,
    CONSTRAINT pk_post_places PRIMARY KEY (id), CONSTRAINT ck_post_places_fetches CHECK (fetches IN (0, 1)) )
    STRICT
    """,
    """
    CREATE TABLE post_seen_files ( place_id TEXT NOT NULL, path TEXT NOT NULL, size INTEGER NOT NULL, mark TEXT
    NOT NULL, CONSTRAINT pk_post_seen_files PRIMARY KEY (place_id, path) ) STRICT
    """,
    """
    CREATE TABLE reg_approval_settings ( "key" TEXT NOT NULL, value TEXT NOT NULL, CONSTRAINT
    pk_reg_approval_settings PRIMARY KEY ("key") ) STRICT
    """,
    """
    CREATE TABLE reg_budgets ( id TEXT NOT NULL, version INTEGER NOT NULL, source TEXT NOT NULL, payer TEXT NOT
    NULL, first_month TEXT NOT NULL, last_month TEXT NOT NULL, amount_cents INTEGER NOT NULL, saved_on TEXT NOT
    NULL, CONSTRAINT pk_reg_budgets PRIMARY KEY (id, version), CONSTRAINT ck_reg_budgets_amount_cents CHECK
    (amount_cents >= 0) ) STRICT
    """,
    """
    CREATE TABLE reg_bundles ( id TEXT NOT NULL, device TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT
    NULL, prev TEXT NOT NULL, kind TEXT NOT NULL, worker TEXT NOT NULL, cert_sha256 TEXT NOT NULL, cert_epoch
    INTEGER NOT NULL, created_at TEXT NOT NULL, clock_flags TEXT NOT NULL, period TEXT NOT NULL, totals TEXT NOT
    NULL, state_before TEXT NOT NULL, state_after TEXT NOT NULL, practice INTEGER NOT NULL, received_at TEXT NOT
    NULL, file_sha256 TEXT NOT NULL, state TEXT NOT NULL, standing TEXT NOT NULL, fault TEXT, detail TEXT NOT
    NULL, audit_entry INTEGER NOT NULL, audit_head TEXT NOT NULL, waiting_records BLOB, CONSTRAINT pk_reg_bundles
    PRIMARY KEY (id), CONSTRAINT ck_reg_bundles_epoch CHECK (epoch >= 1), CONSTRAINT ck_reg_bundles_seq CHECK (seq
    >= 1), CONSTRAINT ck_reg_bundles_kind CHECK (kind IN ('report', 'correction', 'attendance', 'audit', 'renew',
    'restore-notice')), CONSTRAINT ck_reg_bundles_state CHECK (state IN ('received', 'waiting', 'duplicate',
    'returned', 'quarantined', 'forked', 'frozen')), CONSTRAINT ck_reg_bundles_standing CHECK (standing IN
    ('taken', 'waiting', 'frozen', 'out')), CONSTRAINT ck_reg_bundles_fault CHECK (fault IN ('seal', 'container',
    'digest', 'signature', 'header', 'not_for_me', 'upgrade', 'revoked', 'held', 'set_aside', 'not_yet_valid',
    'expired', 'epoch', 'replay', 'records', 'totals', 'pdf', 'too_large', 'practice')), CONSTRAINT
    ck_reg_bundles_practice CHECK (practice IN (0, 1)) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_bundles_device_epoch_seq ON reg_bundles (device, epoch, seq)
    """,
    """
    CREATE INDEX ix_reg_bundles_device_prev ON reg_bundles (device, prev)
    """,
    """
    CREATE INDEX ix_reg_bundles_received_at ON reg_bundles (received_at)
    """,
    """
    CREATE UNIQUE INDEX ux_reg_bundles_taken ON reg_bundles (device, epoch, seq) WHERE standing = 'taken'
    """,
    """
    CREATE TABLE reg_cases ( id TEXT NOT NULL, received_on TEXT NOT NULL, facts TEXT NOT NULL, body TEXT,
    CONSTRAINT pk_reg_cases PRIMARY KEY (id) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_cases_received_on ON reg_cases (received_on)
    """,
    """
    CREATE TABLE reg_claims ( id TEXT NOT NULL, worker TEXT NOT NULL, worker_name TEXT NOT NULL, month TEXT NOT
    NULL, payer TEXT NOT NULL, payer_name TEXT NOT NULL, source TEXT NOT NULL, number INTEGER NOT NULL, digest
    TEXT NOT NULL, document TEXT NOT NULL, payable_minutes INTEGER NOT NULL, km_tenths INTEGER NOT NULL,
    total_cents INTEGER NOT NULL, received_at TEXT NOT NULL, amends TEXT, practice INTEGER NOT NULL, CONSTRAINT
    pk_reg_claims PRIMARY KEY (id), CONSTRAINT ck_reg_claims_source CHECK (source IN ('bundle', 'paper')),
    CONSTRAINT ck_reg_claims_practice CHECK (practice IN (0, 1)) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_claims_month ON reg_claims (month)
    """,
    """
    CREATE INDEX ix_reg_claims_worker_month ON reg_claims (worker, month)
    """,
    """
    CREATE TABLE reg_coordinator_certs ( coordinator TEXT NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL,
    cert_pem BLOB NOT NULL, asked_pem BLOB NOT NULL, cert_sha256 TEXT NOT NULL, recipient TEXT NOT NULL,
    valid_from TEXT NOT NULL, valid_until TEXT NOT NULL, issued_at TEXT NOT NULL, issued_by TEXT NOT NULL,
    CONSTRAINT pk_reg_coordinator_certs PRIMARY KEY (coordinator, number), CONSTRAINT
    uq_reg_coordinator_certs_cert_sha256 UNIQUE (cert_sha256) ) STRICT
    """,
    """
    CREATE TABLE reg_coordinator_ends ( coordinator TEXT NOT NULL, ended_at TEXT NOT NULL, ended_by TEXT NOT NULL,
    CONSTRAINT pk_reg_coordinator_ends PRIMARY KEY (coordinator) ) STRICT
    """,
    """
    CREATE TABLE reg_envelopes ( recipient TEXT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL, until
    TEXT, CONSTRAINT pk_reg_envelopes PRIMARY KEY (recipient) ) STRICT
    """,
    """
    CREATE TABLE reg_hours_grants ( id TEXT NOT NULL, worker TEXT NOT NULL, client TEXT NOT NULL, month TEXT NOT
    NULL, extra_minutes INTEGER NOT NULL, limit_minutes INTEGER, by_name TEXT NOT NULL, by_id TEXT NOT NULL,
    granted_at TEXT NOT NULL, request TEXT NOT NULL, said TEXT NOT NULL, CONSTRAINT pk_reg_hours_grants PRIMARY
    KEY (id) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_hours_grants_worker_month ON reg_hours_grants (worker, month)
    """,
    """
    CREATE TABLE reg_hours_requests ( id TEXT NOT NULL, worker TEXT NOT NULL, client TEXT NOT NULL, month TEXT NOT
    NULL, minutes INTEGER NOT NULL, said TEXT NOT NULL, asked_at TEXT NOT NULL, CONSTRAINT pk_reg_hours_requests
    PRIMARY KEY (id) ) STRICT
    """,
    """
    CREATE TABLE reg_issuers ( number INTEGER NOT NULL, cert_pem BLOB NOT NULL, made_at TEXT NOT NULL, CONSTRAINT
    pk_reg_issuers PRIMARY KEY (number) ) STRICT
    """,
    """
    CREATE TABLE reg_listed ( place TEXT NOT NULL, path TEXT NOT NULL, size_bytes INTEGER NOT NULL, mark TEXT NOT
    NULL, sha256 TEXT NOT NULL, CONSTRAINT pk_reg_listed PRIMARY KEY (place, path) ) STRICT
    """,
    """
    CREATE TABLE reg_messages ( coordinator TEXT NOT NULL, device TEXT NOT NULL, rseq INTEGER NOT NULL, rprev TEXT
    NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, made_at TEXT NOT NULL, file_name TEXT NOT NULL, content BLOB
    NOT NULL, seen_at TEXT, CONSTRAINT pk_reg_messages PRIMARY KEY (coordinator, device, rseq), CONSTRAINT
    uq_reg_messages_id UNIQUE (id), CONSTRAINT ck_reg_messages_kind CHECK (kind IN ('receipt', 'assignment',
    'taken-back', 'rules', 'decision', 'grant', 'course', 'ask-again')), CONSTRAINT ck_reg_messages_rseq CHECK
    (rseq >= 1) ) STRICT
    """,
    """
    CREATE TABLE reg_meta ( "key" TEXT NOT NULL, value TEXT NOT NULL, CONSTRAINT pk_reg_meta PRIMARY KEY ("key") )
    STRICT
    """,
    """
    CREATE TABLE reg_naming ( worker TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, CONSTRAINT
    pk_reg_naming PRIMARY KEY (worker) ) STRICT
    """,
    """
    CREATE TABLE reg_needs_reports ( number INTEGER NOT NULL, given_at TEXT NOT NULL, first_day TEXT NOT NULL,
    last_day TEXT NOT NULL, told TEXT NOT NULL, CONSTRAINT pk_reg_needs_reports PRIMARY KEY (number) ) STRICT
    """,
    """
    CREATE TABLE reg_paper_findings ( claim TEXT NOT NULL, digest TEXT NOT NULL, bundle TEXT NOT NULL, finding
    TEXT NOT NULL, CONSTRAINT pk_reg_paper_findings PRIMARY KEY (claim, digest, bundle), CONSTRAINT
    ck_reg_paper_findings_finding CHECK (finding IN ('none', 'same', 'other_form', 'wrong')) ) STRICT
    """,
    """
    CREATE TABLE reg_pay_details ( worker TEXT NOT NULL, name TEXT NOT NULL, iban TEXT NOT NULL, payroll_number
    TEXT NOT NULL, CONSTRAINT pk_reg_pay_details PRIMARY KEY (worker) ) STRICT
    """,
    """
    CREATE TABLE reg_payroll_runs ( id TEXT NOT NULL, month TEXT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT
    NULL, claims TEXT NOT NULL, total_cents INTEGER NOT NULL, CONSTRAINT pk_reg_payroll_runs PRIMARY KEY (id) )
    STRICT
    """,
    """
    CREATE TABLE reg_publications ( message TEXT NOT NULL, place TEXT NOT NULL, path TEXT NOT NULL, published_at
    TEXT NOT NULL, removed_at TEXT, CONSTRAINT pk_reg_publications PRIMARY KEY (message, place) ) STRICT
    """,
    """
    CREATE TABLE reg_revocations ( device TEXT NOT NULL, number INTEGER NOT NULL, epoch INTEGER NOT NULL, last_seq
    INTEGER NOT NULL, last_bundle TEXT NOT NULL, reason TEXT NOT NULL, decided_at TEXT NOT NULL, decided_by TEXT
    NOT NULL, CONSTRAINT pk_reg_revocations PRIMARY KEY (device, number), CONSTRAINT ck_reg_revocations_reason
    CHECK (reason IN ('lost', 'stolen', 'replaced', 'work_ended', 'other')), CONSTRAINT
    ck_reg_revocations_last_seq CHECK (last_seq >= 0) ) STRICT
    """,
    """
    CREATE TABLE reg_root_changes ( number INTEGER NOT NULL, old_sha256 TEXT NOT NULL, new_root_pem BLOB NOT NULL,
    by_old BLOB NOT NULL, by_new BLOB NOT NULL, made_at TEXT NOT NULL, CONSTRAINT pk_reg_root_changes PRIMARY KEY
    (number) ) STRICT
    """,
    """
    CREATE TABLE reg_rows ( device TEXT NOT NULL, epoch INTEGER NOT NULL, head_seq INTEGER NOT NULL, head TEXT NOT
    NULL, frozen INTEGER NOT NULL, head_created_at TEXT, state_after TEXT NOT NULL, state_known INTEGER NOT NULL,
    CONSTRAINT pk_reg_rows PRIMARY KEY (device, epoch), CONSTRAINT ck_reg_rows_frozen CHECK (frozen IN (0, 1)),
    CONSTRAINT ck_reg_rows_state_known CHECK (state_known IN (0, 1)) ) STRICT
    """,
    """
    CREATE TABLE reg_spaces ( id TEXT NOT NULL, name TEXT NOT NULL, root_pem BLOB NOT NULL, root_sha256 TEXT NOT
    NULL, made_at TEXT NOT NULL, hint TEXT NOT NULL, CONSTRAINT pk_reg_spaces PRIMARY KEY (id) ) STRICT
    """,
    """
    CREATE TABLE reg_trust_lists ( version INTEGER NOT NULL, issued_at TEXT NOT NULL, issued_by TEXT NOT NULL,
    content BLOB NOT NULL, CONSTRAINT pk_reg_trust_lists PRIMARY KEY (version) ) STRICT
    """,
    """
    CREATE TABLE reg_waiting ( id TEXT NOT NULL, place INTEGER NOT NULL, worker TEXT NOT NULL, kind TEXT NOT NULL,
    about TEXT NOT NULL, content TEXT, made_at TEXT NOT NULL, sealed_at TEXT, bundle TEXT, CONSTRAINT
    pk_reg_waiting PRIMARY KEY (id), CONSTRAINT ck_reg_waiting_kind CHECK (kind IN ('receipt', 'assignment',
    'taken-back', 'rules', 'decision', 'grant', 'course', 'ask-again')) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_waiting_about ON reg_waiting (about)
    """,
    """
    CREATE INDEX ix_reg_waiting_sealed_at ON reg_waiting (sealed_at)
    """,
    """
    CREATE TABLE reg_work_facts ( worker TEXT NOT NULL, type TEXT NOT NULL, record TEXT NOT NULL, rev INTEGER NOT
    NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL, clients TEXT NOT NULL, revision TEXT NOT NULL,
    CONSTRAINT pk_reg_work_facts PRIMARY KEY (worker, type, record) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_work_facts_first_day ON reg_work_facts (first_day)
    """,
    """
    CREATE INDEX ix_reg_work_facts_worker_first_day ON reg_work_facts (worker, first_day)
    """,
    """
    CREATE TABLE reg_workers ( id TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL,
    areas TEXT NOT NULL, languages TEXT NOT NULL, interests TEXT NOT NULL, room_for INTEGER, away_words TEXT NOT
    NULL, ended_on TEXT, CONSTRAINT pk_reg_workers PRIMARY KEY (id), CONSTRAINT ck_reg_workers_room_for CHECK
    (room_for >= 0) ) STRICT
    """,
    """
    CREATE TABLE root_keys ( id INTEGER NOT NULL, key_pem BLOB NOT NULL, CONSTRAINT pk_root_keys PRIMARY KEY (id),
    CONSTRAINT ck_root_keys_only_row CHECK (id = 1) ) STRICT
    """,
    """
    CREATE TABLE post_cases ( id TEXT NOT NULL, coordinator TEXT NOT NULL, rseq INTEGER NOT NULL, state TEXT NOT
    NULL, client_id TEXT, message_id TEXT, changed_at TEXT NOT NULL, CONSTRAINT pk_post_cases PRIMARY KEY (id),
    CONSTRAINT ck_post_cases_state CHECK (state IN ('offered', 'taken', 'not_mine', 'taken_back')), CONSTRAINT
    fk_post_cases_client_id FOREIGN KEY(client_id) REFERENCES clients (id) ON DELETE SET NULL, CONSTRAINT
    fk_post_cases_message_id FOREIGN KEY(message_id) REFERENCES post_messages (id) ) STRICT
    """,
    """
    CREATE INDEX ix_post_cases_client_id ON post_cases (client_id)
    """,
    """
    CREATE TABLE post_papers ( message_id TEXT NOT NULL, sha256 TEXT NOT NULL, content BLOB NOT NULL, CONSTRAINT
    pk_post_papers PRIMARY KEY (message_id, sha256), CONSTRAINT fk_post_papers_message_id FOREIGN KEY(message_id)
    REFERENCES post_messages (id) ) STRICT
    """,
    """
    CREATE TABLE post_receipts ( message_id TEXT NOT NULL, bundle TEXT NOT NULL, device TEXT NOT NULL, epoch
    INTEGER NOT NULL, seq INTEGER NOT NULL, receipt TEXT NOT NULL, CONSTRAINT pk_post_receipts PRIMARY KEY
    (message_id, bundle), CONSTRAINT ck_post_receipts_receipt CHECK (json_valid(receipt)), CONSTRAINT
    fk_post_receipts_message_id FOREIGN KEY(message_id) REFERENCES post_messages (id) ) STRICT
    """,
    """
    CREATE INDEX ix_post_receipts_bundle ON post_receipts (bundle)
    """,
    """
    CREATE TABLE reg_bundle_files ( bundle TEXT NOT NULL, content BLOB NOT NULL, CONSTRAINT pk_reg_bundle_files
    PRIMARY KEY (bundle), CONSTRAINT fk_reg_bundle_files_bundle FOREIGN KEY(bundle) REFERENCES reg_bundles (id) )
    STRICT
    """,
    """
    CREATE TABLE reg_case_events ( case_id TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, happened_on
    TEXT NOT NULL, recorded_at TEXT NOT NULL, decided_by TEXT NOT NULL, worker TEXT, screens TEXT NOT NULL,
    outcome TEXT, said TEXT NOT NULL, CONSTRAINT pk_reg_case_events PRIMARY KEY (case_id, number), CONSTRAINT
    ck_reg_case_events_kind CHECK (kind IN ('received', 'corrected', 'asked_back', 'suitable', 'not_suitable',
    'first_visit', 'named', 'taken_on', 'given_back', 'handed_over', 'ended', 'copied_to_virtu',
    'referrer_told')), CONSTRAINT ck_reg_case_events_outcome CHECK (outcome IN ('as_planned', 'early_by_person',
    'early_other', 'moved_on', 'not_reached', 'declined')), CONSTRAINT fk_reg_case_events_case_id FOREIGN
    KEY(case_id) REFERENCES reg_cases (id) ) STRICT
    """,
    """
    CREATE TABLE reg_claim_decisions ( claim_id TEXT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL,
    by_name TEXT NOT NULL, by_id TEXT NOT NULL, decided_at TEXT NOT NULL, digest TEXT NOT NULL, lines TEXT NOT
    NULL, said TEXT NOT NULL, needs_second INTEGER NOT NULL, paid_on TEXT, CONSTRAINT pk_reg_claim_decisions
    PRIMARY KEY (claim_id, number), CONSTRAINT ck_reg_claim_decisions_kind CHECK (kind IN ('line_accepted',
    'approved', 'confirmed', 'returned', 'paid')), CONSTRAINT ck_reg_claim_decisions_needs_second CHECK
    (needs_second IN (0, 1)), CONSTRAINT ck_reg_claim_decisions_number CHECK (number >= 1), CONSTRAINT
    fk_reg_claim_decisions_claim_id FOREIGN KEY(claim_id) REFERENCES reg_claims (id) ) STRICT
    """,
    """
    CREATE TABLE reg_claim_papers ( claim_id TEXT NOT NULL, number INTEGER NOT NULL, media_type TEXT NOT NULL,
    content BLOB NOT NULL, sha256 TEXT NOT NULL, added_at TEXT NOT NULL, CONSTRAINT pk_reg_claim_papers PRIMARY
    KEY (claim_id, number), CONSTRAINT fk_reg_claim_papers_claim_id FOREIGN KEY(claim_id) REFERENCES reg_claims
    (id) ) STRICT
    """,
    """
    CREATE TABLE reg_device_certs ( device TEXT NOT NULL, number INTEGER NOT NULL, epoch INTEGER NOT NULL, worker
    TEXT NOT NULL, cert_pem BLOB NOT NULL, asked_pem BLOB NOT NULL, cert_sha256 TEXT NOT NULL, recipient TEXT NOT
    NULL, valid_until TEXT NOT NULL, issued_at TEXT NOT NULL, issued_by TEXT NOT NULL, CONSTRAINT
    pk_reg_device_certs PRIMARY KEY (device, number), CONSTRAINT uq_reg_device_certs_cert_sha256 UNIQUE
    (cert_sha256), CONSTRAINT fk_reg_device_certs_worker FOREIGN KEY(worker) REFERENCES reg_workers (id) ) STRICT
    """,
    """
    CREATE TABLE reg_files ( sha256 TEXT NOT NULL, coordinator TEXT NOT NULL, size_bytes INTEGER NOT NULL, came_by
    TEXT NOT NULL, seen_at TEXT NOT NULL, tried_at TEXT NOT NULL, tries INTEGER NOT NULL, bundle TEXT, fault TEXT,
    detail TEXT NOT NULL, CONSTRAINT pk_reg_files PRIMARY KEY (sha256, coordinator), CONSTRAINT ck_reg_files_fault
    CHECK (fault IN ('seal', 'container', 'digest', 'signature', 'header', 'not_for_me', 'upgrade', 'revoked',
    'held', 'set_aside', 'not_yet_valid', 'expired', 'epoch', 'replay', 'records', 'totals', 'pdf', 'too_large',
    'practice')), CONSTRAINT fk_reg_files_bundle FOREIGN KEY(bundle) REFERENCES reg_bundles (id) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_files_seen_at ON reg_files (seen_at)
    """,
    """
    CREATE TABLE reg_held_keys ( id TEXT NOT NULL, worker TEXT NOT NULL, recipient TEXT NOT NULL, content BLOB NOT
    NULL, taken_at TEXT NOT NULL, CONSTRAINT pk_reg_held_keys PRIMARY KEY (id), CONSTRAINT fk_reg_held_keys_worker
    FOREIGN KEY(worker) REFERENCES reg_workers (id) ) STRICT
    """,
    """
    CREATE TABLE reg_invitations ( id TEXT NOT NULL, guest TEXT NOT NULL, code TEXT NOT NULL, worker TEXT, name
    TEXT NOT NULL, recipient TEXT NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL, last_day TEXT NOT NULL,
    taken_back_at TEXT, CONSTRAINT pk_reg_invitations PRIMARY KEY (id), CONSTRAINT ck_reg_invitations_guest CHECK
    (guest IN ('worker', 'coordinator')), CONSTRAINT fk_reg_invitations_worker FOREIGN KEY(worker) REFERENCES
    reg_workers (id) ) STRICT
    """,
    """
    CREATE TABLE reg_log_pieces ( bundle TEXT NOT NULL, record TEXT NOT NULL, device TEXT NOT NULL, epoch INTEGER
    NOT NULL, number INTEGER NOT NULL, first_entry INTEGER NOT NULL, last_entry INTEGER NOT NULL, "before" TEXT
    NOT NULL, head TEXT NOT NULL, broken_at INTEGER, CONSTRAINT pk_reg_log_pieces PRIMARY KEY (bundle, record),
    CONSTRAINT ck_reg_log_pieces_first_entry CHECK (first_entry >= 1), CONSTRAINT fk_reg_log_pieces_bundle FOREIGN
    KEY(bundle) REFERENCES reg_bundles (id) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_log_pieces_device ON reg_log_pieces (device)
    """,
    """
    CREATE TABLE reg_newest ( type TEXT NOT NULL, record TEXT NOT NULL, rev INTEGER NOT NULL, digest TEXT NOT
    NULL, worker TEXT NOT NULL, device TEXT NOT NULL, bundle TEXT NOT NULL, position INTEGER NOT NULL, withdrawn
    INTEGER NOT NULL, CONSTRAINT pk_reg_newest PRIMARY KEY (type, record), CONSTRAINT ck_reg_newest_withdrawn
    CHECK (withdrawn IN (0, 1)), CONSTRAINT fk_reg_newest_bundle FOREIGN KEY(bundle) REFERENCES reg_bundles (id) )
    STRICT
    """,
    """
    CREATE INDEX ix_reg_newest_worker ON reg_newest (worker)
    """,
    """
    CREATE TABLE reg_receipts ( device TEXT NOT NULL, number INTEGER NOT NULL, bundle TEXT NOT NULL, state TEXT
    NOT NULL, fault TEXT, results TEXT NOT NULL, totals TEXT NOT NULL, head_seq INTEGER NOT NULL, head TEXT NOT
    NULL, missing TEXT NOT NULL, received_at TEXT NOT NULL, coordinator TEXT, rseq INTEGER, CONSTRAINT
    pk_reg_receipts PRIMARY KEY (device, number), CONSTRAINT ck_reg_receipts_state CHECK (state IN ('received',
    'waiting', 'duplicate', 'returned', 'quarantined', 'forked', 'frozen')), CONSTRAINT ck_reg_receipts_fault
    CHECK (fault IN ('seal', 'container', 'digest', 'signature', 'header', 'not_for_me', 'upgrade', 'revoked',
    'held', 'set_aside', 'not_yet_valid', 'expired', 'epoch', 'replay', 'records', 'totals', 'pdf', 'too_large',
    'practice')), CONSTRAINT fk_reg_receipts_bundle FOREIGN KEY(bundle) REFERENCES reg_bundles (id) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_receipts_bundle ON reg_receipts (bundle)
    """,
    """
    CREATE INDEX ix_reg_receipts_unsent ON reg_receipts (device) WHERE rseq IS NULL
    """,
    """
    CREATE TABLE reg_revisions ( bundle TEXT NOT NULL, position INTEGER NOT NULL, type TEXT NOT NULL, record TEXT
    NOT NULL, rev INTEGER NOT NULL, prev_digest TEXT NOT NULL, digest TEXT NOT NULL, worker TEXT NOT NULL, device
    TEXT NOT NULL, valid_from TEXT NOT NULL, reason TEXT NOT NULL, body_sha256 TEXT NOT NULL, body TEXT, fault
    TEXT, CONSTRAINT pk_reg_revisions PRIMARY KEY (bundle, position), CONSTRAINT ck_reg_revisions_fault CHECK
    (fault IN ('unknown_previous', 'other_owner', 'two_versions', 'bad_body', 'rule')), CONSTRAINT
    fk_reg_revisions_bundle FOREIGN KEY(bundle) REFERENCES reg_bundles (id) ) STRICT
    """,
    """
    CREATE INDEX ix_reg_revisions_device ON reg_revisions (device)
    """,
    """
    CREATE INDEX ix_reg_revisions_type_record ON reg_revisions (type, record)
    """,
    """
    CREATE UNIQUE INDEX ux_reg_revisions_accepted ON reg_revisions (type, record, rev) WHERE fault IS NULL
    """,
    """
    CREATE TABLE reg_waiting_files ( message TEXT NOT NULL, position INTEGER NOT NULL, content BLOB NOT NULL,
    CONSTRAINT pk_reg_waiting_files PRIMARY KEY (message, position), CONSTRAINT fk_reg_waiting_files_message
    FOREIGN KEY(message) REFERENCES reg_waiting (id) ) STRICT
    """,
    """
    CREATE TABLE post_bundles ( id TEXT NOT NULL, device TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT
    NULL, kind TEXT NOT NULL, period TEXT NOT NULL, prev TEXT NOT NULL, name TEXT NOT NULL, sealed_at TEXT NOT
    NULL, totals TEXT NOT NULL, size INTEGER NOT NULL, claim_id TEXT, content BLOB NOT NULL, CONSTRAINT
    pk_post_bundles PRIMARY KEY (id), CONSTRAINT uq_post_bundles_device_epoch_seq UNIQUE (device, epoch, seq),
    CONSTRAINT ck_post_bundles_kind CHECK (kind IN ('report', 'correction', 'attendance', 'audit', 'renew',
    'restore-notice')), CONSTRAINT ck_post_bundles_totals CHECK (json_valid(totals)), CONSTRAINT
    ck_post_bundles_seq CHECK (seq >= 1), CONSTRAINT fk_post_bundles_claim_id FOREIGN KEY(claim_id) REFERENCES
    sealed_claims (id) ) STRICT
    """,
    """
    CREATE INDEX ix_post_bundles_claim_id ON post_bundles (claim_id)
    """,
    """
    CREATE TABLE reg_admissions ( invitation TEXT NOT NULL, newcomer TEXT NOT NULL, key_sha256 TEXT NOT NULL,
    admitted_at TEXT NOT NULL, admitted_by TEXT NOT NULL, answer BLOB NOT NULL, CONSTRAINT pk_reg_admissions
    PRIMARY KEY (invitation), CONSTRAINT fk_reg_admissions_invitation FOREIGN KEY(invitation) REFERENCES
    reg_invitations (id) ) STRICT
    """,
    """
    CREATE TABLE reg_envelope_openings ( held TEXT NOT NULL, number INTEGER NOT NULL, worker TEXT NOT NULL,
    opened_at TEXT NOT NULL, opened_by TEXT NOT NULL, witness TEXT NOT NULL, reason TEXT NOT NULL, CONSTRAINT
    pk_reg_envelope_openings PRIMARY KEY (held, number), CONSTRAINT fk_reg_envelope_openings_held FOREIGN
    KEY(held) REFERENCES reg_held_keys (id), CONSTRAINT fk_reg_envelope_openings_worker FOREIGN KEY(worker)
    REFERENCES reg_workers (id) ) STRICT
    """,
    """
    CREATE TABLE post_records ( type TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, digest TEXT NOT NULL,
    body_sha256 TEXT NOT NULL, withdrawn INTEGER NOT NULL, bundle_id TEXT NOT NULL, CONSTRAINT pk_post_records
    PRIMARY KEY (type, id, rev), CONSTRAINT ck_post_records_withdrawn CHECK (withdrawn IN (0, 1)), CONSTRAINT
    ck_post_records_rev CHECK (rev >= 1), CONSTRAINT fk_post_records_bundle_id FOREIGN KEY(bundle_id) REFERENCES
    post_bundles (id) ) STRICT
    """,
    """
    CREATE INDEX ix_post_records_bundle_id ON post_records (bundle_id)
    """,
    """
    CREATE TABLE post_takings ( number INTEGER NOT NULL, bundle_id TEXT NOT NULL, place_id TEXT NOT NULL, path
    TEXT NOT NULL, taken_at TEXT NOT NULL, gone_at TEXT, CONSTRAINT pk_post_takings PRIMARY KEY (number),
    CONSTRAINT fk_post_takings_bundle_id FOREIGN KEY(bundle_id) REFERENCES post_bundles (id) ) STRICT
    """,
    """
    CREATE INDEX ix_post_takings_bundle_id ON post_takings (bundle_id)
    """,
    """
    CREATE TABLE post_waiting ( type TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, made_at TEXT NOT NULL,
    bundle_id TEXT, CONSTRAINT pk_post_waiting PRIMARY KEY (type, id), CONSTRAINT ck_post_waiting_body CHECK
    (json_valid(body)), CONSTRAINT fk_post_waiting_bundle_id FOREIGN KEY(bundle_id) REFERENCES post_bundles (id) )
    STRICT
    """,
    """
    CREATE INDEX ix_post_waiting_bundle_id ON post_waiting (bundle_id)
    """,
)

TRIGGERS: tuple[str, ...] = (

)

REPLACED: tuple[str, ...] = (

)
"""Triggers of before that these take the place of."""

NAMES: tuple[str, ...] = (
    "age_identities", "issuing_keys", "memberships", "post_messages", "post_numbers", "post_places",
    "post_seen_files", "reg_approval_settings", "reg_budgets", "reg_bundles", "reg_cases", "reg_claims",
    "reg_coordinator_certs", "reg_coordinator_ends", "reg_envelopes", "reg_hours_grants", "reg_hours_requests",
    "reg_issuers", "reg_listed", "reg_messages", "reg_meta", "reg_naming", "reg_needs_reports",
    "reg_paper_findings", "reg_pay_details", "reg_payroll_runs", "reg_publications", "reg_revocations",
    "reg_root_changes", "reg_rows", "reg_spaces", "reg_trust_lists", "reg_waiting", "reg_work_facts",
    "reg_workers", "root_keys", "post_cases", "post_papers", "post_receipts", "reg_bundle_files",
    "reg_case_events", "reg_claim_decisions", "reg_claim_papers", "reg_device_certs", "reg_files",
    "reg_held_keys", "reg_invitations", "reg_log_pieces", "reg_newest", "reg_receipts", "reg_revisions",
    "reg_waiting_files", "post_bundles", "reg_admissions", "reg_envelope_openings", "post_records",
    "post_takings", "post_waiting",
)


def upgrade() -> None:
    """Adds the tables and triggers. The store's version is 5.0, for an older program would not keep them whole."""
    for statement in REPLACED:
        op.execute(f"DROP TRIGGER {statement.split()[2]}")
    for statement in (*TABLES, *TRIGGERS):
        op.execute(" ".join(statement.split()))
    op.execute("UPDATE meta SET value = '5.0' WHERE key = 'schema'")


def downgrade() -> None:
    """Takes them away; the other records stay."""
    for statement in TRIGGERS:
        op.execute(f"DROP TRIGGER {statement.split()[2]}")
    for statement in REPLACED:
        op.execute(" ".join(statement.split()))
    for name in reversed(NAMES):
        op.execute(f"DROP TABLE {name}")
    op.execute("UPDATE meta SET value = '4.0' WHERE key = 'schema'")
