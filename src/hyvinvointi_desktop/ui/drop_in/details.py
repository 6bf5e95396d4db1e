"""What a contact was about, how old, how long: words to touch before or after the tap, none of them needed."""

from dataclasses import replace

from PySide6.QtCore import Signal

from hyvinvointi_desktop.domain.drop_in import DropIn, DropInRules
from hyvinvointi_desktop.ui import drop_in_words as words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, column
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.choices import OneOf, SeveralOf
from hyvinvointi_desktop.ui.kit.labels import head, label, small
from hyvinvointi_desktop.ui.kit.tokens import SPACE_XS
from hyvinvointi_desktop.ui.kit.words import tr


class DetailsCard(Card):
    """``changed`` tells that a word was touched, ``next_wanted`` that what follows is about the next visitor."""

    changed = Signal()
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.about = head("")
        self.topics: SeveralOf[str] = SeveralOf(tr("Topics of the contact"))
        self.age: OneOf[str] = OneOf(tr("Age band of the visitor"), optional=True)
        self.minutes: OneOf[int] = OneOf(tr("How long it took"), optional=True)
        self.next = plain(tr("Ne&xt visitor"), self.next_wanted.emit, "user-plus")
        self.add(
            self.about,
            small(tr("If you like. Nobody can be known from these, so write no names anywhere.")),
            column(label(tr("Topics"), "strong"), self.topics, gap=SPACE_XS),
            Columns(
                column(label(tr("Age band"), "strong"), self.age, gap=SPACE_XS),
                column(label(tr("Length"), "strong"), self.minutes, gap=SPACE_XS),
                stretch=(3, 2),
                narrowest=300,
            ),
            Flow(self.next),
        )
        for field in (self.topics, self.age, self.minutes):
            field.changed.connect(self.changed)

    def offer(self, rules: DropInRules) -> None:
        """The programme's lists; what is chosen stays chosen."""
        self.topics.set_options([(t, formats.capital(words.topic(t))) for t in rules.topics])
        self.age.set_options([(a, words.age_band(a)) for a in rules.age_bands])
        self.minutes.set_options([(m, formats.minutes(m)) for m in rules.minute_choices])

    def show_next(self) -> None:
        """Empty, for the next visitor."""
        self.about.setText(tr("Details of the next visitor"))
        self.topics.set_values(())
        self.age.set_value(None)
        self.minutes.set_value(None)
        self.next.hide()

    def show_last(self, contact: DropIn) -> None:
        """The details of the contact that was counted last."""
        kind = words.contact_kind(contact.kind)
        self.about.setText(tr("Details of what was counted last: {kind}").format(kind=kind))
        self.topics.set_values(contact.topics)
        self.age.set_value(contact.age_band or None)
        self.minutes.set_value(contact.minutes)
        self.next.show()

    def put_into(self, contact: DropIn) -> DropIn:
        """The contact with what is chosen here."""
        return replace(
            contact,
            topics=self.topics.values(),
            age_band=self.age.value() or "",
            minutes=self.minutes.value(),
        )
