"""What goes elsewhere: the text for Virtu and the message to the referrer, each with its mark."""

from PySide6.QtCore import Signal

from hyvinvointi_desktop.app.look_referrals import ReferralScreen
from hyvinvointi_desktop.app.virtu_text import changed_since_copied
from hyvinvointi_desktop.domain.referrals import Arrival
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, Flow, LineItem, Rule, column, head, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


class OutCard(Card):
    """``copy_wanted`` puts the text on the clipboard, ``copied`` and ``told`` mark, ``paper_wanted`` shows the PDF."""

    copy_wanted = Signal()
    copied = Signal()
    paper_wanted = Signal()
    told = Signal()

    def show_screen(self, screen: ReferralScreen) -> None:
        """How far each has come."""
        stands = screen.row.stands
        self.clear()
        self.add(head(tr("Elsewhere")))
        if stands.copied_on is None:
            state = Chip(tr("not copied yet"), "plain")
        elif changed_since_copied(screen):
            state = Chip(tr("changed since it was copied"), "warn")
        else:
            state = Chip(tr("copied into Virtu {day}").format(day=formats.date_text(stands.copied_on)), "good")
        self.copy = plain(tr("Copy the text for Virtu"), self.copy_wanted.emit, "copy")
        self.mark = plain(tr("Mark as copied into Virtu"), self.copied.emit, "check-circle")
        virtu = LineItem("copy", tr("Text for Virtu"), "", state)
        self.add(column(virtu, Flow(self.copy, self.mark), gap=4))
        if screen.row.referral.arrival is not Arrival.OWN_CONTACT:
            self._add_referrer(screen)

    def _add_referrer(self, screen: ReferralScreen) -> None:
        stands, consent = screen.row.stands, screen.row.referral.consent
        self.add(Rule())
        known = Chip(tr("told {day}").format(day=formats.date_text(stands.told_on)), "good") if stands.told_on else None
        line = LineItem("envelope-simple", tr("Message to the referrer"), "", *([known] if known else []))
        self.paper = plain(tr("Signed message (PDF)"), self.paper_wanted.emit, "signature")
        self.mark_told = plain(tr("Mark as told"), self.told.emit, "check-circle")
        self.paper.setEnabled(consent.may_tell_back)
        self.add(column(line, Flow(self.paper, self.mark_told), gap=4))
        if consent.may_tell_back:
            self.add(small(tr("It says where the referral stands and the day, nothing more.")))
        else:
            self.add(small(tr("The person has not agreed that the referrer is told. Ask first.")))
