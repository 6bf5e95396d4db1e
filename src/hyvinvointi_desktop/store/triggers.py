"""The writes the database itself refuses for ever: what is sealed, signed or kept as proof. The second lock."""

from hyvinvointi_desktop.store.history_triggers import HISTORY_TRIGGERS

_SEALED = (
    "sealed_claims", "claim_states", "audit", "agreement_programmes", "course_agreements",
    "course_agreement_signatures",
)  # fmt: skip
_NEVER_DELETED = ("agreement_signatures", "erased_agreements", "erasures")
_AGREEMENT_CONTENT = (
    "id", "client_id", "programme", "payer_id", "first_day", "last_day", "origin", "version", "replaces", "template",
    "language", "layout", "text_sha256", "read_by", "signed_at", "signed_offset",
)
_BODY = ("text", "pdf", "scan")
"""What repeats the words that were signed: it may only become nothing, and only after its erasure record."""

_SIGNATURE = ("agreement_id", "position", "party", "way", "signed_at", "signed_offset")
_ERASED_RECORD = ("agreement_id", "text_sha256", "erased_at", "erased_offset")


def _client_erased(agreement: str) -> str:
    """Whether the agreement's client is erased: then the people in it go, and nothing else."""
    return (
        "EXISTS (SELECT 1 FROM erasures e JOIN agreements a ON a.client_id = e.client_id "
        f"WHERE e.done_at IS NOT NULL AND a.id = {agreement})"
    )


def _unless_erased(agreement: str, stays: tuple[str, ...], emptied: str) -> str:
    kept = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in stays)
    other = f"{kept} OR NOT ({emptied})" if kept else f"NOT ({emptied})"
    return f"{other} OR NOT {_client_erased(agreement)}"


def _refuse(name: str, act: str, table: str, when: str = "") -> str:
    condition = f" WHEN {when}" if when else ""
    return f"CREATE TRIGGER {name} BEFORE {act} ON {table}{condition} BEGIN SELECT RAISE(ABORT, '{name}'); END"


def _signed_reviews() -> tuple[str, ...]:
    """A signed review stays as it is until its client is erased."""
    erased = "EXISTS (SELECT 1 FROM erasures e WHERE e.client_id = OLD.client_id AND e.done_at IS NOT NULL)"
    of_review = (
        "EXISTS (SELECT 1 FROM reviews r WHERE r.id = OLD.review_id AND r.signed_at IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM erasures e WHERE e.client_id = r.client_id AND e.done_at IS NOT NULL))"
    )
    signed = f"OLD.signed_at IS NOT NULL AND NOT {erased}"
    rows = [_refuse(f"reviews_signed_{act.lower()}", act, "reviews", signed) for act in ("UPDATE", "DELETE")]
    rows += [
        _refuse(f"{table}_signed_{act.lower()}", act, table, of_review)
        for table in ("review_goals", "review_signatures")
        for act in ("UPDATE", "DELETE")
    ]
    return tuple(rows)


def _all() -> tuple[str, ...]:
    never = [
        _refuse(f"{table}_never_{act.lower()}", act, table) for table in _SEALED for act in ("UPDATE", "DELETE")
    ]
    never += [_refuse(f"{table}_never_delete", "DELETE", table) for table in _NEVER_DELETED]
    changed = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in _AGREEMENT_CONTENT)
    erased = "EXISTS (SELECT 1 FROM erased_agreements e WHERE e.agreement_id = OLD.id)"
    pinned = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE {column} = OLD.id)"
        for table, column in (
            ("agreements", "pdf"), ("agreements", "scan"), ("agreement_signatures", "image"),
            ("sealed_claims", "pdf"), ("sealed_claims", "container"), ("course_agreements", "pdf"),
            ("course_agreement_signatures", "image"), ("reviews", "pdf"), ("review_signatures", "image"),
        )
    )
    return (
        *never,
        _refuse("agreements_never_delete", "DELETE", "agreements"),
        _refuse("agreements_content_stays", "UPDATE", "agreements", changed),
        _refuse(
            "agreements_interpreter_stays", "UPDATE", "agreements",
            f"NEW.interpreter IS NOT OLD.interpreter AND (NEW.interpreter <> '' OR NOT {_client_erased('OLD.id')})",
        ),
        _refuse(
            "agreement_signatures_never_update", "UPDATE", "agreement_signatures",
            _unless_erased("OLD.agreement_id", _SIGNATURE, "NEW.name = '' AND NEW.image IS NULL"),
        ),
        _refuse(
            "erased_agreements_never_update", "UPDATE", "erased_agreements",
            _unless_erased("OLD.agreement_id", _ERASED_RECORD, "NEW.reason = ''"),
        ),
        *_signed_reviews(),
        _refuse("erasures_done_stays", "UPDATE", "erasures", "OLD.done_at IS NOT NULL"),
        _refuse(
            "agreements_end_once", "UPDATE", "agreements",
            "OLD.ended_on IS NOT NULL AND NEW.ended_on IS NOT OLD.ended_on",
        ),
        *(
            _refuse(
                f"agreements_{column}_stays", "UPDATE", "agreements",
                f"NEW.{column} IS NOT OLD.{column} AND (NEW.{column} IS NOT NULL OR NOT {erased})",
            )
            for column in _BODY
        ),
        _refuse(
            "erased_agreements_same_hash", "INSERT", "erased_agreements",
            "NOT EXISTS (SELECT 1 FROM agreements a WHERE a.id = NEW.agreement_id AND a.text_sha256 = NEW.text_sha256"
            f" AND ({' OR '.join(f'a.{column} IS NOT NULL' for column in _BODY)}))",
        ),
        _refuse("attachments_never_update", "UPDATE", "attachments"),
        _refuse("attachments_pinned", "DELETE", "attachments", pinned),
    )


TRIGGERS = (*_all(), *HISTORY_TRIGGERS)
