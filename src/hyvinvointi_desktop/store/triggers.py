"""The writes the database itself refuses for ever: what is sealed, signed or kept as proof. The second lock."""

from hyvinvointi_desktop.store.history_triggers import HISTORY_TRIGGERS

_SEALED = ("sealed_claims", "claim_states", "agreement_signatures", "erased_agreements", "audit")
_AGREEMENT_CONTENT = (
    "id", "client_id", "programme", "payer_id", "first_day", "last_day", "origin", "version", "replaces", "template",
    "language", "layout", "text_sha256", "read_by", "interpreter", "signed_at", "signed_offset",
)
_BODY = ("text", "pdf", "scan")
"""What repeats the words that were signed: it may only become nothing, and only after its erasure record."""


def _refuse(name: str, act: str, table: str, when: str = "") -> str:
    condition = f" WHEN {when}" if when else ""
    return f"CREATE TRIGGER {name} BEFORE {act} ON {table}{condition} BEGIN SELECT RAISE(ABORT, '{name}'); END"


def _all() -> tuple[str, ...]:
    never = [
        _refuse(f"{table}_never_{act.lower()}", act, table) for table in _SEALED for act in ("UPDATE", "DELETE")
    ]
    changed = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in _AGREEMENT_CONTENT)
    erased = "EXISTS (SELECT 1 FROM erased_agreements e WHERE e.agreement_id = OLD.id)"
    pinned = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE {column} = OLD.id)"
        for table, column in (
            ("agreements", "pdf"), ("agreements", "scan"), ("agreement_signatures", "image"),
            ("sealed_claims", "pdf"), ("sealed_claims", "container"),
        )
    )
    return (
        *never,
        _refuse("agreements_never_delete", "DELETE", "agreements"),
        _refuse("agreements_content_stays", "UPDATE", "agreements", changed),
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
