"""What a referral says, to be read: the person, who refers, what is wished, the consent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from hyvinvointi_desktop.app.look_referrals import ReferralRow
from hyvinvointi_desktop.domain.needs_lists import ListKind, NeedsLists
from hyvinvointi_desktop.domain.referrals import Arrival, Referral
from hyvinvointi_desktop.ui.clients.words import language_name
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Flow, FormGrid, head, label, plain, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.referrals import words


class FactsCard(Card):
    """``edit_wanted`` asks for the form."""

    edit_wanted = Signal()

    def __init__(self, lists: NeedsLists) -> None:
        super().__init__()
        self._lists = lists
        self.edit = plain(tr("&Put it right"), self.edit_wanted.emit, "pencil-simple")

    def show_row(self, row: ReferralRow) -> None:
        """The referral as it was written."""
        self.edit.setParent(None)
        self.clear()
        grid = FormGrid()
        for name, said in _facts(row.referral, self._lists):
            words_: QLabel = label(said, select=True)
            words_.setContentsMargins(0, 9, 0, 0)
            grid.add(name, words_)
        self.edit = plain(tr("&Put it right"), self.edit_wanted.emit, "pencil-simple")
        self.add(head(tr("The referral")), grid)
        if row.referral.other_words:
            self.add(small(tr("Other words that came along")), label(row.referral.other_words, select=True))
        self.add(Flow(self.edit))


def _facts(referral: Referral, lists: NeedsLists) -> list[tuple[str, str]]:
    person, referrer = referral.person, referral.referrer
    speaks = formats.capital(language_name(person.language))
    if person.interpreter:
        speaks += ", " + tr("needs an interpreter")
    came = f"{formats.date_text(referral.received_on)}, {words.arrival(referral.arrival)}"
    told = [
        (tr("Arrived"), came),
        (tr("Phone"), person.phone),
        (tr("Email"), person.email),
        (tr("Address"), _places(referral)),
        (tr("Get in touch"), words.contact_way(person.contact_way)),
        (tr("Language"), speaks),
        (tr("Year of birth"), "" if person.birth_year is None else str(person.birth_year)),
        (tr("Why"), words.listed(lists, ListKind.REASONS, referral.reasons)),
        (tr("What stands in the way"), words.listed(lists, ListKind.BARRIERS, referral.barriers)),
        (tr("Interests"), ", ".join(referral.interests)),
        (tr("Wishes"), referral.wishes),
        (tr("Safety"), person.safety_notes),
        (tr("Moving about"), person.mobility_notes),
        (tr("Who refers"), ", ".join(x for x in (referrer.name, referrer.unit) if x)),
        (tr("Which service"), words.listed(lists, ListKind.SOURCES, (referrer.source,)) if referrer.source else ""),
        (tr("Referrer's contact"), ", ".join(x for x in (referrer.phone, referrer.email) if x)),
        (tr("Consent"), _consent(referral)),
    ]
    return [(name, said) for name, said in told if said]


def _places(referral: Referral) -> str:
    person = referral.person
    return ", ".join(dict.fromkeys(x for x in (person.address, person.area, person.municipality) if x))


def _consent(referral: Referral) -> str:
    consent = referral.consent
    if consent.given_on is None:
        return tr("the person got in touch") if referral.arrival is Arrival.OWN_CONTACT else tr("not noted")
    said = [formats.date_text(consent.given_on), consent.scope]
    said.append(tr("the referrer may be told") if consent.may_tell_back else tr("the referrer is not told"))
    return ", ".join(x for x in said if x)
