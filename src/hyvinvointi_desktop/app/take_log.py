"""Keeps the entries of a laptop's log that came in a bundle, beside what is proved of them (PROTOCOL.md 3 c).

The entries stay in the revision that brought them: nothing is ever written over or taken back.
"""

from dataclasses import replace

from hyvinvointi_desktop.app.log_pieces import read_piece
from hyvinvointi_desktop.app.registry_port import RegistryRecords
from hyvinvointi_desktop.domain.exchange import RecordRevision
from hyvinvointi_desktop.domain.log_chain import LogPiece, broken_entry, other_than_told


def take_log(revision: RecordRevision, records: RegistryRecords) -> None:
    """Proves an accepted piece: each entry follows the one before, and is the one that earlier heads told of. A piece
    that does not hold is kept as it is, and told."""
    there = records.newest_record(revision.type, revision.id)
    kept = records.bundle(there.bundle) if there is not None else None
    if kept is None:
        raise LookupError(revision.id)
    read = read_piece(revision)
    entries = read.entries
    piece = LogPiece(
        kept.slot.epoch, kept.slot.seq, read.first, read.last, entries[0].prev.hex(), entries[-1].hash.hex()
    )
    told = records.log_heads(kept.slot.device).get(kept.slot.device, ())
    wrong = (broken_entry(read.first, read.last, entries), other_than_told(piece, entries, told))
    broken = min((at for at in wrong if at is not None), default=None)
    records.add_log_piece(kept.bundle, revision.id, kept.slot.device, replace(piece, broken_at=broken))
