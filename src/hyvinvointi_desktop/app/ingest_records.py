"""What a bundle brings, read, and what of it was known before: step 6 of PROTOCOL.md 2.5."""

from collections.abc import Mapping

from hyvinvointi_desktop.app.exchange_record_wire import RecordsUnreadable, revisions_in
from hyvinvointi_desktop.app.registry_bundles_port import KeptBundle
from hyvinvointi_desktop.domain.exchange import IngestFault, RecordRevision
from hyvinvointi_desktop.domain.exchange_totals import totals_of
from hyvinvointi_desktop.domain.ingestion import KnownRecord, follows


def read_records(kept: KeptBundle, content: bytes) -> tuple[tuple[RecordRevision, ...], IngestFault | None, str]:
    """The records of a bundle, with why they cannot be believed and a detail for the log; none where they cannot."""
    try:
        revisions = revisions_in(content)
        totals = totals_of(revisions)
        for revision in revisions:
            _ = revision.digest  # half a letter in a text has no digest
    except RecordsUnreadable as error:
        return (), IngestFault.RECORDS, str(error)
    except (ValueError, RecursionError) as error:
        return (), IngestFault.RECORDS, type(error).__name__
    if any("\0" in part for r in revisions for part in (r.type, r.id, r.reason, r.prev_digest)):
        return (), IngestFault.RECORDS, "a letter that is none"
    if totals != kept.totals:
        return (), IngestFault.TOTALS, f"counted {totals}"
    return revisions, None, ""


def is_known(revision: RecordRevision, known: Mapping[tuple[str, str], KnownRecord]) -> bool:
    """Whether nothing follows of an accepted revision: it is there, or another that says the same."""
    there = known.get((revision.type, revision.id))
    return there is not None and not follows(revision, there)


def known_after(revision: RecordRevision, before: KnownRecord | None) -> KnownRecord:
    """What is known of a record once the revision was accepted."""
    digests = frozenset({revision.digest}) | (before.digests if before else frozenset())
    return KnownRecord(
        revision.rev, revision.digest, revision.owner_device, revision.author, digests, revision.body_sha256
    )
