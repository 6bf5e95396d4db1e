"""Periods, reviews and measures on Tänään, said kindly; each opens the client. It fetches and saves nothing."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.dues import Due
from hyvinvointi_desktop.app.look_care_today import CareToday, WaitingTexts
from hyvinvointi_desktop.app.period_rules import FoundOfClient
from hyvinvointi_desktop.domain.findings import Level
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.calendar.words import DUE_ICONS, due_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, LineItem, head, plain
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.rehabilitation import words
from hyvinvointi_desktop.ui.today.rows import ruled


class CareCard(Card):
    """Hidden while there is nothing to say. ``client_wanted`` carries the client, ``competence_wanted`` nothing."""

    client_wanted = Signal(object)
    competence_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add(head(tr("Periods and reviews")))
        self.hide()

    def show_found(self, found: CareToday, today: date) -> None:
        """What was noticed first, then what is due, then texts that wait."""
        self.clear(keep=1)
        items = [self._noticed(one) for one in found.findings]
        items += [self._due(one, today) for one in found.dues]
        items += [self._texts(one, today) for one in found.texts]
        if found.pledge_missing:
            items.append(self._own("shield-check", tr("Your pledge of confidentiality is not noted yet")))
        if found.assess_self:
            items.append(self._own("star", tr("The self-assessment of this year is still to be made")))
        self.add(*ruled(items))
        self.setVisible(bool(items))

    def _noticed(self, one: FoundOfClient) -> QWidget:
        """One line a client: the first warning in words, the rest under it."""
        ordered = sorted(one.findings, key=lambda f: f.code.level is not Level.WARNING)
        said = [words.finding(f, one.measures) for f in ordered]
        token = "warn" if ordered[0].code.level is Level.WARNING else "accent"
        line, opens = f"{one.name} · {said[0]}", self._open(one.client, one.name)
        return LineItem(words.finding_icon(ordered[0]), line, " ".join(said[1:]), opens, token=token)

    def _due(self, one: Due, today: date) -> QWidget:
        when = tr("by {day}") if one.on >= today else tr("it was to be by {day}")
        under = when.format(day=formats.day_text(one.on, year=one.on.year != today.year))
        token = "accent" if one.on >= today else "warn"
        right = [self._open(one.client, one.name)] if one.client is not None else []
        return LineItem(DUE_ICONS[one.kind], due_words(one), under, *right, token=token)

    def _texts(self, one: WaitingTexts, today: date) -> QWidget:
        line = tr_n("%n texts wait to be copied into the official record", one.count)
        since = formats.day_text(one.since, year=one.since.year != today.year)
        under = tr("{name}, the oldest from {day}").format(name=one.name, day=since)
        return LineItem("copy", line, under, self._open(one.client, one.name))

    def _own(self, icon: str, line: str) -> QWidget:
        """About the worker, not about a client."""
        button = plain(tr("Open"), self.competence_wanted.emit)
        button.setAccessibleName(f"{tr('Open')}: {line}")
        return LineItem(icon, line, "", button)

    def _open(self, client: ClientId, name: str) -> QWidget:
        button = plain(tr("Open"), partial(self.client_wanted.emit, client))
        button.setAccessibleName(f"{tr('Open')}: {name}")
        return button
