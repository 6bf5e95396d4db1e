"""What has left, in a table: its number, what it is, how far it came, where it lies."""

from hyvinvointi_desktop.app.look_post import BundleRow
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.post import words


def sent_table() -> FoldingTable[BundleRow]:
    """The table of everything that was sealed, the newest first."""
    number = Column[BundleRow](tr("No."), _number, sort=lambda r: (r.epoch, r.number), right=True)
    what = Column[BundleRow](tr("What"), _what, strong=True, grows=True)
    state = Column[BundleRow](tr("How far"), _state, mark=words.row_mark, grows=True)
    on = Column[BundleRow](tr("Sealed"), lambda r: formats.instant_text(r.sealed_at), sort=lambda r: r.sealed_at)
    where = Column[BundleRow](tr("Where"), _where)
    one = Column[BundleRow](tr("Sent"), _folded, mark=words.row_mark, grows=True)
    return FoldingTable[BundleRow](tr("Sent"), (Fold(760, (number, what, state, on, where)), Fold(0, (one,))))


def _number(row: BundleRow) -> str:
    return str(row.number) if row.epoch == 1 else f"{row.epoch}-{row.number}"


def _what(row: BundleRow) -> str:
    return words.bundle_title(row.kind, row.period)


def _state(row: BundleRow) -> str:
    return ". ".join(p for p in (words.row_words(row), words.fault_words(row.standing.fault)) if p)


def _where(row: BundleRow) -> str:
    return ", ".join((*row.places, *((tr("by hand"),) if row.by_hand else ())))


def _folded(row: BundleRow) -> str:
    under = " · ".join(p for p in (formats.instant_text(row.sealed_at), _where(row)) if p)
    return f"{_number(row)}  {_what(row)}\n{_state(row)}\n{under}"

