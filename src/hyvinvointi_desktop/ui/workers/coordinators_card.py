"""The coordinators of the space: inviting a second one, ending one's time."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.app.look_space import CoordinatorRow, SpaceScreen
from hyvinvointi_desktop.domain.trust import Validity
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, LineItem
from hyvinvointi_desktop.ui.kit.buttons import link, plain
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import Chip, label, muted
from hyvinvointi_desktop.ui.kit.words import tr


class CoordinatorsCard(Card):
    """Says what is wanted; the page does it."""

    invite_wanted = Signal(str)
    end_wanted = Signal(str)
    renew_wanted = Signal()
    other_renew_wanted = Signal(str)
    take_back_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.invite = plain(tr("Invite a coordinator…"), lambda: self.invite_wanted.emit(self.name.text()), "plus")
        self.row = FieldRow(tr("Name of the second coordinator"), self.name)
        self.add(
            muted(tr("What workers send is sealed to every coordinator. People are let in on one computer.")),
            self.row,
            Flow(self.invite),
        )
        self._fixed = 3

    def show_space(self, screen: SpaceScreen) -> None:
        """Who they are."""
        self.clear(keep=self._fixed)
        self.row.setVisible(screen.keeps)
        self.invite.setVisible(screen.keeps)
        for one in screen.coordinators:
            self.add(self._line(one, keeps=screen.keeps))
        for waiting in screen.invitations:
            back = link(tr("Take back"), partial(self.take_back_wanted.emit, waiting.id))
            back.setAccessibleDescription(waiting.name)
            day = formats.date_text(waiting.last_day)
            words = tr("may be used until {day}").format(day=day)
            self.add(LineItem("envelope-simple", f"{tr('Invitation')}: {waiting.name}", words, back))
        if not screen.keeps:
            self.add(label(tr("People are let in on another coordinator's computer.")))

    def _line(self, one: CoordinatorRow, *, keeps: bool) -> LineItem:
        words = tr("May sign until {day}").format(day=formats.date_text(one.valid_until))
        right: list[QWidget] = []
        if one.own:
            right.append(Chip(tr("this computer"), "plain"))
            if one.validity is not Validity.GOOD and keeps:
                right.append(plain(tr("Give yourself more time"), self.renew_wanted.emit, "hourglass"))
        elif keeps:
            if one.validity is not Validity.GOOD:
                more = plain(tr("Give more time"), partial(self.other_renew_wanted.emit, one.id), "hourglass")
                more.setAccessibleDescription(one.name)
                right.append(more)
            end = link(tr("End"), lambda: self.end_wanted.emit(one.id))
            end.setAccessibleDescription(one.name)
            right.append(end)
        return LineItem("user", one.name, words, *right)
