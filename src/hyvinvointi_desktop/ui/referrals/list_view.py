"""The list of referrals: who waits longest first, what is missing, whose it is. It opens nothing."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_referrals import ReferralList, ReferralRow
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.ui.clients.parts import HeadRow
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.folding import Fold as Columns_
from hyvinvointi_desktop.ui.kit.folding import FoldingTable
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.widgets import EmptyState, InlineMessage, ScrollPage, head, plain, primary, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.referrals import words
from hyvinvointi_desktop.ui.referrals.handed_card import HandedCard
from hyvinvointi_desktop.ui.text_faults import fault


def _who(row: ReferralRow) -> str:
    person = row.referral.person
    place = person.area or person.municipality
    return f"{person.name}\n{place}" if place else person.name


def _state(row: ReferralRow) -> str:
    said = words.state(row.stands.state)
    if row.stands.asked_on is not None:
        said += "\n" + tr("asked the referrer {day}").format(day=formats.date_text(row.stands.asked_on))
    elif row.lacks:
        said += "\n" + tr("missing: {what}").format(what=", ".join(words.lacking(one) for one in row.lacks))
    return said


def _mark(row: ReferralRow) -> tuple[str, str] | None:
    kind = words.state_kind(row.stands.state)
    return {"warn": ("bell", "warn"), "good": ("check-circle", "good")}.get(kind)


def _table(name: str) -> FoldingTable[ReferralRow]:
    who: Column[ReferralRow] = Column(tr("Person"), _who, sort=lambda r: r.referral.person.name, strong=True)
    came: Column[ReferralRow] = Column(
        tr("Arrived"), lambda r: formats.date_text(r.referral.received_on), sort=lambda r: r.referral.received_on
    )
    waited: Column[ReferralRow] = Column(tr("Has waited"), words.waited, sort=lambda r: r.days)
    where: Column[ReferralRow] = Column(tr("Stands"), _state, grows=True, mark=_mark)
    whose: Column[ReferralRow] = Column(tr("Link worker"), lambda r: r.worker or "–", sort=lambda r: r.worker)
    alone: Column[ReferralRow] = Column(tr("Person"), _all_in_one, grows=True, mark=_mark)
    folds = [Columns_(800, (who, came, waited, where, whose)), Columns_(560, (who, waited, where)),
             Columns_(0, (alone,))]  # fmt: skip
    return FoldingTable(name, folds)


def _all_in_one(row: ReferralRow) -> str:
    return "\n".join(x for x in (_who(row), words.waited(row), _state(row), row.worker) if x)


class ReferralListView(ScrollPage):
    """``opened`` carries a case, ``new_wanted`` asks for a new one, ``workers_wanted`` for what is noted."""

    opened = Signal(str)
    new_wanted = Signal()
    workers_wanted = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.notice = InlineMessage()
        self.new = primary(tr("&New referral"), self.new_wanted.emit, "plus")
        self.to_decide, self.under_way = _table(tr("Waiting for you")), _table(tr("With link workers"))
        self.over = _table(tr("Closed referrals"))
        self.heads = (head(tr("Waiting for you")), head(tr("With link workers")))
        self.closed = Fold(tr("Closed referrals"), self.over)
        self.empty = EmptyState(
            "tray",
            tr("No referral waits."),
            tr("Take a new one in: type it, paste the text, or choose the file that came."),
        )
        self.workers = plain(tr("Areas and room of the link workers"), self.workers_wanted.emit, "users")
        self.add(HeadRow(title(tr("New referrals")), self.workers, self.new), self.notice)
        self.handed = HandedCard(desk, jobs)
        self.add(self.handed)
        self.add(self.heads[0], self.to_decide, self.heads[1], self.under_way, self.empty, self.closed, None)
        for part in (*self.heads, self.to_decide, self.under_way, self.empty, self.closed):
            part.hide()
        for table in (self.to_decide, self.under_way, self.over):
            table.opened.connect(lambda row: self.opened.emit(row.referral.id))
        jobs.changed.connect(self._changed)
        self.reload()

    def _changed(self, areas: frozenset[Area]) -> None:
        if Area.REFERRALS in areas:
            self.reload()

    def reload(self) -> None:
        """Reads the list again."""
        self._jobs.run(self._desk.referral_list, owner=self, ok=self._show, failed=self._failed)
        self.handed.reload()

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "bad", tr("Try again"), self.reload)

    def _show(self, found: ReferralList) -> None:
        groups = zip(self.heads, (self.to_decide, self.under_way), (found.to_decide, found.under_way), strict=True)
        for heading, table, rows in groups:
            table.set_rows(rows)
            table.setVisible(bool(rows))
            heading.setVisible(bool(rows))
        self.over.set_rows(found.closed)
        self.closed.setVisible(bool(found.closed))
        self.closed.button.setText(f"{tr('Closed referrals')} ({len(found.closed)})")
        self.empty.setVisible(not found.to_decide and not found.under_way)

    def focus_rows(self) -> None:
        """Keys go to the list, or to the one thing to do."""
        table = next((t for t in (self.to_decide, self.under_way) if not t.isHidden()), None)
        (self.new if table is None else table.shown()).setFocus()
