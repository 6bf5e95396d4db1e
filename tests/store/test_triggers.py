"""What is sealed or signed cannot be changed, not even by hand."""

from typing import Any

import pytest
from sqlcipher3 import dbapi2

from tests.support.factories import TEXT, sha256

FORBIDDEN = {
    "sealed_claims_never_update": "UPDATE sealed_claims SET number = number + 10",
    "sealed_claims_never_delete": "DELETE FROM sealed_claims WHERE id = 'claim-2'",
    "claim_states_never_update": "UPDATE claim_states SET state = 'paid'",
    "claim_states_never_delete": "DELETE FROM claim_states",
    "agreement_signatures_never_update": "UPDATE agreement_signatures SET name = 'Joku Muu'",
    "agreement_signatures_never_delete": "DELETE FROM agreement_signatures",
    "agreements_never_delete": "DELETE FROM agreements WHERE id = 'a2'",
    "agreements_end_once": "UPDATE agreements SET ended_on = '2026-12-02' WHERE id = 'a2'",
    "agreements_text_stays": "UPDATE agreements SET text = NULL WHERE id = 'a1'",
    "agreements_pdf_stays": "UPDATE agreements SET pdf = NULL WHERE id = 'a1'",
    "agreements_scan_stays": "UPDATE agreements SET scan = 'claim-pdf' WHERE id = 'a1'",
    "erased_agreements_same_hash": "INSERT INTO erased_agreements VALUES ('a1', 'x', '2036-01-01', 0, '')",
    "attachments_never_update": "UPDATE attachments SET name = 'toinen' WHERE id = 'receipt-1'",
    "attachments_pinned": "DELETE FROM attachments WHERE id = 'claim-pdf'",
    "agreements_interpreter_stays": "UPDATE agreements SET interpreter = '' || id WHERE id = 'a1'",
    "course_agreements_never_update": "UPDATE course_agreements SET text = text || '!'",
    "course_agreements_never_delete": "DELETE FROM course_agreements",
    "course_agreement_signatures_never_update": "UPDATE course_agreement_signatures SET name = 'Joku Muu'",
    "course_agreement_signatures_never_delete": "DELETE FROM course_agreement_signatures",
    "reviews_signed_update": "UPDATE reviews SET changes = 'muu' WHERE id = 'v1'",
    "reviews_signed_delete": "DELETE FROM reviews WHERE id = 'v1'",
    "review_goals_signed_update": "UPDATE review_goals SET said = '' WHERE review_id = 'v1'",
    "review_goals_signed_delete": "DELETE FROM review_goals WHERE review_id = 'v1'",
    "review_signatures_signed_update": "UPDATE review_signatures SET name = 'Joku Muu'",
    "review_signatures_signed_delete": "DELETE FROM review_signatures WHERE review_id = 'v1'",
    "audit_never_update": "UPDATE audit SET event = 'lock'",
    "audit_never_delete": "DELETE FROM audit WHERE seq = 1",
}
CONTENT = {
    "client_id": "'c2'", "programme": "'x'", "payer_id": "'yhdistys'", "first_day": "'2026-08-01'",
    "last_day": "'2027-08-01'", "origin": "'paper'", "version": "7", "replaces": "'a2'", "template": "'x'",
    "language": "'sv'", "layout": "'large'", "text_sha256": "'x'", "read_by": "'self'",
    "signed_at": "'2020-01-01T00:00:00.000000Z'", "signed_offset": "120", "id": "'a9'",
}
BY_REPLACE = (
    """INSERT OR REPLACE INTO sealed_claims SELECT id, number, month, payer_id, sealed_at, sealed_offset, x'00', pdf,
    container, amends FROM sealed_claims WHERE id = 'claim-2'""",
    "INSERT OR REPLACE INTO attachments SELECT id, media_type, name, x'00' FROM attachments WHERE id = 'claim-pdf'",
    "INSERT OR REPLACE INTO claim_states SELECT id, claim_id, 'paid', since_at, since_offset FROM claim_states",
    "UPDATE OR REPLACE agreement_signatures SET position = 1",
    """INSERT INTO attachments SELECT id, media_type, name, x'00' FROM attachments WHERE true
    ON CONFLICT (id) DO UPDATE SET content = excluded.content""",
)


def _everything(raw: Any) -> list[Any]:
    names = [r[0] for r in raw.cursor().execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return [(name, raw.cursor().execute(f"SELECT * FROM {name}").fetchall()) for name in sorted(names)]


def _refused(raw: Any, statement: str) -> str:
    before = _everything(raw)
    with pytest.raises(dbapi2.IntegrityError) as error:
        raw.cursor().execute(statement)
    assert _everything(raw) == before
    return str(error.value)


@pytest.mark.parametrize(("trigger", "statement"), FORBIDDEN.items())
def test_a_forbidden_write_is_refused_by_its_trigger(raw: Any, trigger: str, statement: str) -> None:
    assert _refused(raw, statement) == trigger


@pytest.mark.parametrize(("column", "value"), CONTENT.items())
def test_no_column_of_an_agreement_can_be_changed(raw: Any, column: str, value: str) -> None:
    assert "agreements_content_stays" in _refused(raw, f"UPDATE agreements SET {column} = {value} WHERE id = 'a1'")


@pytest.mark.parametrize("statement", BY_REPLACE)
def test_replacing_a_row_is_no_way_around(raw: Any, statement: str) -> None:
    _refused(raw, statement)


def test_every_trigger_is_tried() -> None:
    from hyvinvointi_desktop.store.history_triggers import HISTORY_TRIGGERS
    from hyvinvointi_desktop.store.triggers import TRIGGERS

    names = {t.split()[2] for t in TRIGGERS}
    untried = names - FORBIDDEN.keys() - {"agreements_content_stays"}
    assert untried - {t.split()[2] for t in HISTORY_TRIGGERS} == {
        "erased_agreements_never_update", "erased_agreements_never_delete",  # tried below
        "erasures_never_delete", "erasures_done_stays",  # tried below
        "agreement_programmes_never_update", "agreement_programmes_never_delete",  # tried below
    }


def test_every_column_of_an_agreement_is_watched() -> None:
    from hyvinvointi_desktop.store.tables import agreements

    assert {c.name for c in agreements.columns} == CONTENT.keys() | {"ended_on", "text", "pdf", "scan", "interpreter"}


@pytest.mark.parametrize(("column", "old"), [("text", TEXT), ("pdf", "agreement-1")])
def test_a_body_may_only_become_nothing_and_only_after_its_record(raw: Any, column: str, old: str) -> None:
    trigger = f"agreements_{column}_stays"
    assert _refused(raw, f"UPDATE agreements SET {column} = 'claim-pdf' WHERE id = 'a1'") == trigger
    assert _refused(raw, f"UPDATE agreements SET {column} = NULL WHERE id = 'a1'") == trigger
    raw.cursor().execute(
        f"INSERT INTO erased_agreements VALUES ('a1', '{sha256(TEXT)}', '2036-01-01T00:00:00.000000Z', 0, 'aika')"
    )
    assert _refused(raw, f"UPDATE agreements SET {column} = 'claim-pdf' WHERE id = 'a1'") == trigger
    raw.cursor().execute(f"UPDATE agreements SET {column} = NULL WHERE id = 'a1'")
    assert _refused(raw, f"UPDATE agreements SET {column} = '{old}' WHERE id = 'a1'") == trigger
    assert _refused(raw, "UPDATE erased_agreements SET reason = ''") == "erased_agreements_never_update"
    assert _refused(raw, "DELETE FROM erased_agreements") == "erased_agreements_never_delete"


def test_a_signed_paper_cannot_be_deleted_without_its_erasure_record(raw: Any) -> None:
    assert _refused(raw, "DELETE FROM attachments WHERE id = 'agreement-1'") == "attachments_pinned"
    assert _refused(raw, "UPDATE agreements SET text = NULL, pdf = NULL WHERE id = 'a1'").startswith("agreements_")


@pytest.mark.parametrize("paper", ["review-pdf", "line-3"])
def test_the_papers_of_a_signed_review_stay(raw: Any, paper: str) -> None:
    assert _refused(raw, f"DELETE FROM attachments WHERE id = '{paper}'") == "attachments_pinned"


def test_a_review_that_is_not_signed_can_be_changed_and_a_signed_one_goes_with_its_client(raw: Any) -> None:
    raw.cursor().execute("UPDATE reviews SET changes = 'muu' WHERE id = 'v2'")
    raw.cursor().execute("UPDATE review_goals SET said = 'muu' WHERE review_id = 'v2'")
    raw.cursor().execute("DELETE FROM reviews WHERE id = 'v2'")
    raw.cursor().execute(
        "INSERT INTO erasures VALUES ('x1', 'c1', '2027-05-01T00:00:00.000000Z', 'pyyntö', NULL, NULL, '{}')"
    )
    assert _refused(raw, "DELETE FROM reviews WHERE id = 'v1'") == "reviews_signed_delete"  # asked for is not done
    raw.cursor().execute("UPDATE erasures SET done_at = '2027-05-08T00:00:00.000000Z' WHERE id = 'x1'")
    raw.cursor().execute("DELETE FROM reviews WHERE id = 'v1'")
    assert raw.cursor().execute("SELECT count(*) FROM review_signatures").fetchall() == [(0,)]


@pytest.mark.parametrize("paper", ["course-pdf", "line-2"])
def test_the_papers_of_a_cooperation_agreement_stay(raw: Any, paper: str) -> None:
    assert _refused(raw, f"DELETE FROM attachments WHERE id = '{paper}'") == "attachments_pinned"


def test_the_version_an_agreement_was_made_under_stays(raw: Any) -> None:
    raw.cursor().execute("INSERT OR IGNORE INTO agreement_programmes VALUES ('a1', 2)")
    assert _refused(raw, "UPDATE agreement_programmes SET version = 3") == "agreement_programmes_never_update"
    assert _refused(raw, "DELETE FROM agreement_programmes") == "agreement_programmes_never_delete"


def test_what_is_allowed_still_works(raw: Any) -> None:
    raw.cursor().execute("UPDATE agreements SET ended_on = '2026-10-31' WHERE id = 'a1'")
    raw.cursor().execute("INSERT INTO attachments VALUES ('free', 'image/png', 'a.png', x'00')")
    raw.cursor().execute("DELETE FROM attachments WHERE id = 'free'")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sessions SET status = 'maybe'", "UPDATE trips SET km_tenths = -1", "UPDATE trips SET legs = '['",
        "UPDATE sessions SET ends_at = starts_at", "UPDATE hourly_rates SET rate = '-1'",
        "UPDATE trips SET km_tenths = 'abc'", "UPDATE session_clients SET client_id = 'nobody'",
        "DELETE FROM clients WHERE id = 'c1'", "DELETE FROM attachments WHERE id = 'receipt-1'",
        "UPDATE settings SET id = 2",
        "UPDATE courses SET ends = starts", "UPDATE courses SET payer_id = NULL", "UPDATE courses SET sessions = 0",
        "UPDATE enrolments SET client_id = 'c1'", "UPDATE enrolments SET number = 1",
        "UPDATE enrolments SET left_on = '2026-01-01'", "UPDATE attendance SET mark = 'maybe'",
        "UPDATE group_sessions SET walk_ins = -1", "DELETE FROM enrolments", "DELETE FROM courses",
        "DELETE FROM periods", "UPDATE decisions SET last_day = '2026-01-01'", "UPDATE decisions SET renews = 'p9'",
        "UPDATE allowance_payments SET window = 0", "UPDATE own_purchases SET amount_cents = -1",
        "UPDATE assessments SET answers = '{'", "UPDATE assessments SET mode = 'guess'",
        "UPDATE periods SET phase = 'maybe'", "UPDATE ecomaps SET picture = 'x'",
    ],
)
def test_the_database_refuses_values_that_mean_nothing(raw: Any, statement: str) -> None:
    _refused(raw, statement)


_ERASED = "INSERT INTO erasures VALUES ('x', 'c1', '2026-11-02T08:00:00.000000Z', '', NULL, {done}, '{{}}')"
_DONE = "'2026-11-09T08:00:00.000000Z'"
_EMPTIED = (
    "UPDATE agreement_signatures SET name = '', image = NULL WHERE agreement_id = 'a1'",
    "UPDATE agreements SET interpreter = '' WHERE id = 'a1'",
)


def test_people_in_agreements_go_only_when_their_client_is_erased(raw: Any) -> None:
    raw.cursor().execute("UPDATE clients SET village = village")
    raw.cursor().execute(_ERASED.format(done="NULL"))
    assert _refused(raw, _EMPTIED[0]) == "agreement_signatures_never_update"
    raw.cursor().execute(f"UPDATE erasures SET done_at = {_DONE}")
    for other in ("name = 'x', image = NULL", "name = '', image = NULL, way = 'mark'", "name = ''"):
        refused = _refused(raw, f"UPDATE agreement_signatures SET {other} WHERE agreement_id = 'a1'")
        assert refused == "agreement_signatures_never_update"
    for statement in _EMPTIED:
        raw.cursor().execute(statement)
    assert raw.cursor().execute("SELECT name, image FROM agreement_signatures").fetchall() == [("", None)] * 2


def test_an_erasure_that_was_done_stays(raw: Any) -> None:
    raw.cursor().execute(_ERASED.format(done=_DONE))
    assert _refused(raw, "UPDATE erasures SET reason = 'toinen'") == "erasures_done_stays"
    assert _refused(raw, "DELETE FROM erasures") == "erasures_never_delete"
