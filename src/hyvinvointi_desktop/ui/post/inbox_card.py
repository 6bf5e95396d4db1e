"""What came from the coordinator, each with what can be done about it."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.follow_post import Decided, Decision
from hyvinvointi_desktop.app.look_post import MessageRow
from hyvinvointi_desktop.app.post_port import CaseState
from hyvinvointi_desktop.app.take_rules import RuleFile, kind_of
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleId, CaseId, MessageKind
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.widgets import (
    Button,
    Card,
    Chip,
    Flow,
    InlineMessage,
    LineItem,
    head,
    label,
    muted,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.post import words
from hyvinvointi_desktop.ui.post.answer_form import AnswerForm
from hyvinvointi_desktop.ui.text_faults import fault

SHOWN = 30
"""Older ones that were answered are of no use on the screen."""


class InboxCard(Card):
    """``claim_wanted`` asks for a month's claim, ``client_wanted`` for a client's card."""

    claim_wanted = Signal(object)
    client_wanted = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.notice = InlineMessage()
        self.answer = AnswerForm(desk, jobs)
        self.answer.saved.connect(lambda _: self.notice.say(tr("Your answer leaves with the next mail."), "good"))
        self._rows = Card(role="plain", gap=10)
        inside = self._rows.layout()
        if inside is not None:
            inside.setContentsMargins(0, 0, 0, 0)
        self.add(head(tr("From the coordinator")), self.notice, self._rows, self.answer)

    def show_rows(self, rows: tuple[MessageRow, ...]) -> None:
        """Other messages; the new ones stand first."""
        self._rows.clear()
        for row in rows[:SHOWN]:
            self._rows.add(self._row(row))
        if not rows:
            self._rows.add(muted(tr("Nothing has come yet.")))

    def _row(self, row: MessageRow) -> QWidget:
        line = words.message_words(row.kind, row.case_state)
        about = _about(row)
        line = f"{line}: {about}" if about else line
        chips = [Chip(tr("new"), "warn")] if row.is_new else []
        if row.fault:
            chips = [Chip(tr("could not be followed, call the coordinator"), "bad")]
        item = LineItem(words.message_icon(row.kind), line, formats.instant_text(row.at), *chips)
        box = Card(role="quiet" if row.is_new else "plain", gap=6)
        box.add(item)
        for part in self._said(row):
            box.add(part)
        buttons = self._buttons(row, line)
        if buttons:
            box.add(Flow(*buttons))
        return box

    def _said(self, row: MessageRow) -> list[QWidget]:
        if row.decision is not None:
            return _decision(row.decision, row.days)
        if row.kind is MessageKind.GRANT and not row.fault:
            if row.grant is None:
                return [label(tr("No extra hours this time.")), label(row.refused_grant)]
            limit = formats.minutes(row.grant.minutes)
            return [label(tr("The limit of the month is now {limit}.").format(limit=limit))]
        if row.person is not None and row.case_state is CaseState.OFFERED:
            return _person(row.person, row.content or {})
        if row.kind is MessageKind.RULES:
            kinds = dict.fromkeys(words.rule_kind(kind_of(name)) for name in row.files)
            return [small(", ".join(kinds))] if kinds else []
        said = (row.content or {}).get("words")
        return [label(said)] if isinstance(said, str) and said and row.is_new else []

    def _buttons(self, row: MessageRow, line: str) -> list[Button]:
        made: list[Button] = []
        if row.decision is not None and row.about:
            month = Month.from_text(row.about)
            made.append(plain(tr("Open the month"), partial(self.claim_wanted.emit, month), "receipt"))
        case = row.case
        if case is not None and row.kind is MessageKind.ASSIGNMENT and row.case_state is CaseState.OFFERED:
            made.append(plain(tr("I take this on"), partial(self._take, case), "check"))
            made.append(plain(tr("This is not mine to do"), partial(self._give_back, case, line), "x"))
        elif case is not None and row.kind is MessageKind.ASSIGNMENT and row.case_state is CaseState.TAKEN:
            made.append(plain(tr("This is no longer mine to do"), partial(self._give_back, case, line), "user-minus"))
        if row.kind is MessageKind.RULES and row.is_new:
            made.append(plain(tr("Look and take into use"), partial(self._rules, row.message), "check"))
        if row.kind is MessageKind.COURSE and row.is_new:
            made.append(plain(tr("Take the group over"), partial(self._take_course, row.message, line), "check"))
        asks = row.kind in {MessageKind.ASSIGNMENT, MessageKind.RULES, MessageKind.COURSE}
        if row.is_new and not asks:
            made.append(plain(tr("I have read this"), partial(self._read, row.message), "check"))
        for button in made:
            button.setAccessibleName(f"{button.text().replace('&', '')}: {line}")
        return made

    # -- acts ---------------------------------------------------------------------------------------------------

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    def _read(self, message: BundleId) -> None:
        desk = self._desk
        self._jobs.run(lambda: desk.message_read(message), owner=self, ok=lambda _: None, failed=self._failed)

    def _take(self, case: CaseId) -> None:
        desk, client = self._desk, ClientId(self._desk.new_id())

        def done(answered: Any) -> None:
            words_ = tr("{name} is now among your clients. Your answer leaves with the next mail.")
            made = answered.client
            self.notice.say(
                words_.format(name=made.name), "good", tr("Open the card"), lambda: self.client_wanted.emit(made.id)
            )

        self._jobs.run(lambda: desk.take_case(case, client), owner=self, ok=done, failed=self._failed)

    def _give_back(self, case: CaseId, line: str) -> None:
        self.answer.open_case(case, line)

    def _take_course(self, message: BundleId, line: str) -> None:
        desk = self._desk
        said = tr(
            "The plan, the coming sessions and the people come to your Groups. What the other leader held stays with "
            "that leader. Set your own pay in the plan of the course."
        )

        def go() -> None:
            self._jobs.run(
                lambda: desk.take_course(message), owner=self,
                ok=lambda _: self.notice.say(tr("The group is now among yours."), "good"), failed=self._failed,
            )  # fmt: skip

        ask(self, line, said, tr("Take the group over"), go)

    def _rules(self, message: BundleId) -> None:
        desk = self._desk
        self._jobs.run(
            lambda: desk.rules_in(message), owner=self, ok=lambda files: self._ask_rules(message, files),
            failed=self._failed,
        )  # fmt: skip

    def _ask_rules(self, message: BundleId, files: tuple[RuleFile, ...]) -> None:
        lines = "\n".join(_rule_line(f) for f in files)
        if any(f.fault for f in files):
            self.notice.say(
                tr("The rules cannot be taken into use: {files}. Call the coordinator.").format(files=lines), "warn"
            )
            return
        ask(
            self, tr("Take these into use?"),
            lines + "\n\n" + tr("What was made under earlier rules stays as it is."),
            tr("Take into use"), partial(self._take_rules, message),
        )  # fmt: skip

    def _take_rules(self, message: BundleId) -> None:
        desk = self._desk
        self._jobs.run(
            lambda: desk.take_rules(message), owner=self,
            ok=lambda _: self.notice.say(tr("The rules are in use."), "good"), failed=self._failed,
        )  # fmt: skip


def _about(row: MessageRow) -> str:
    if row.decision is not None and row.about:
        return formats.month_text(Month.from_text(row.about))
    if row.kind is MessageKind.GRANT and row.grant is not None:
        return f"{row.about}, {formats.month_text(row.grant.month)}"
    if row.person is not None and not row.about:
        return str(row.person.get("name", ""))
    return row.about


def _decision(decision: Decision, days: Mapping[str, date]) -> list[QWidget]:
    state = decision.state
    if state is None:
        return [label(tr("This program does not know the decision yet. Call the coordinator."))]
    said = {
        Decided.APPROVED: tr("Approved."),
        Decided.RETURNED: tr("To be completed. Mend what is named, sign the month again and send it."),
        Decided.PAID: tr("Paid."),
    }[state]
    if state is Decided.PAID and decision.paid_on is not None:
        said = tr("Paid on {day}.").format(day=formats.date_text(decision.paid_on))
    parts: list[QWidget] = [label(f"{decision.by}: {said}" if decision.by else said)]
    parts += [label(f"– {_on(days.get(line.line))}{line.words}") for line in decision.lines]
    if decision.words:
        parts.append(label(decision.words))
    return parts


def _on(on: date | None) -> str:
    return "" if on is None else f"{formats.date_text(on)}: "


def _person(person: Mapping[str, Any], content: Mapping[str, Any]) -> list[QWidget]:
    def said(row: Mapping[str, Any], name: str) -> str:
        value = row.get(name)
        return value if isinstance(value, str) else ""

    where = ", ".join(p for p in (said(person, "address"), said(person, "village"), said(person, "municipality")) if p)
    reach = " · ".join(p for p in (said(person, "phone"), said(person, "email"), where) if p)
    told = [reach, said(content, "wishes"), said(person, "safety_notes"), said(content, "words")]
    return [label(line) for line in told if line]


def _rule_line(file: RuleFile) -> str:
    what = " ".join(p for p in (words.rule_kind(file.kind), file.title or file.name) if p)
    if file.fault is not None:
        return f"{what} ({words.rule_fault(file.fault)})"
    if file.known:
        return tr("{what}: in use already").format(what=what)
    if file.valid_from is None:
        return what
    return tr("{what}, from {day} on").format(what=what, day=formats.date_text(file.valid_from))
