"""The forms of a client's period, one open at a time, and the way to each from a draft that was begun."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.domain.rehabilitation import Ecomap, NetworkMember
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.rehabilitation.decision_form import DecisionForm
from hyvinvointi_desktop.ui.rehabilitation.draft_form import DraftForm
from hyvinvointi_desktop.ui.rehabilitation.group_form import GroupForm
from hyvinvointi_desktop.ui.rehabilitation.network_forms import EcomapForm, MeetingForm, MemberForm
from hyvinvointi_desktop.ui.rehabilitation.period_forms import EndingForm, OpenForm, SuitabilityForm, WhatNextForm
from hyvinvointi_desktop.ui.rehabilitation.plan_form import PlanForm

M = TypeVar("M", NetworkMember, Ecomap)


class FormsArea(QWidget):
    """``saved`` carries the form that was saved, ``closed`` comes when one is left."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self.open_it, self.suitability = OpenForm(desk, jobs), SuitabilityForm(desk, jobs)
        self.plan, self.member = PlanForm(desk, jobs), MemberForm(desk, jobs)
        self.ecomap, self.meeting = EcomapForm(desk, jobs), MeetingForm(desk, jobs)
        self.group, self.text = GroupForm(desk, jobs), DraftForm(desk, jobs)
        self.ending, self.next = EndingForm(desk, jobs), WhatNextForm(desk, jobs)
        self.decision = DecisionForm(desk, jobs)
        self.all: tuple[InlineForm, ...] = (
            self.open_it, self.suitability, self.plan, self.member, self.ecomap, self.meeting, self.group, self.text,
            self.ending, self.next, self.decision,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for form in self.all:
            layout.addWidget(form)
            form.saved.connect(lambda _, f=form: self.saved.emit(f))
            form.closed.connect(self.closed)

    def open(self, form: InlineForm, opening: Callable[[], object]) -> None:
        """Opens one; what was typed in another is kept as a draft."""
        for other in self.all:
            if other is not form and other.isVisible():
                other.draft.leave()
                other.hide()
        opening()

    def is_open(self) -> bool:
        """Whether a form shows."""
        return any(form.isVisible() for form in self.all)

    def go_on(self, form: Form, rest: str, screen: PeriodScreen) -> None:
        """Opens the form of a draft; ``rest`` is what stands after the client in its record."""
        ways: dict[Form, tuple[InlineForm, Callable[[], object]]] = {
            Form.PERIOD: (self.open_it, lambda: self.open_it.open_for(screen)),
            Form.SUITABILITY: (self.suitability, lambda: self.suitability.open_for(screen)),
            Form.PERIOD_PLAN: (self.plan, lambda: self.plan.open_for(screen)),
            Form.NETWORK_MEMBER: (self.member, lambda: self.member.open_for(screen, _by_id(screen.network, rest))),
            Form.ECOMAP: (self.ecomap, lambda: self.ecomap.open_for(screen, _by_id(screen.ecomaps, rest))),
            Form.NETWORK_MEETING: (
                self.meeting, lambda: self.meeting.open_for(screen, "" if rest == "new" else rest)
            ),
            Form.GROUP_VISIT: (self.group, lambda: self.group.open_for(screen)),
            Form.PERIOD_ENDING: (self.ending, lambda: self.ending.open_for(screen, last=rest == "end")),
            Form.WHAT_NEXT: (self.next, lambda: self.next.open_for(screen)),
            Form.DECISION: (self.decision, lambda: self._decision(rest, screen)),
            Form.COPY_DRAFT: (self.text, lambda: self._text(rest, screen)),
        }  # fmt: skip
        self.open(*ways[form])

    def _decision(self, rest: str, screen: PeriodScreen) -> None:
        made = next((d for d in screen.decisions if d.id == rest), None)
        if made is not None:
            self.decision.open_made(screen, made)
        else:
            self.decision.open_for(screen)

    def _text(self, record: str, screen: PeriodScreen) -> None:
        draft = next((row.draft for row in screen.drafts if row.draft.id == record), None)
        if draft is not None:
            self.text.open_draft(draft)
        else:
            self.text.go_on(screen.client.id, record)


def _by_id(found: Iterable[M], wanted: str) -> M | None:
    return next((x for x in found if x.id == wanted), None)
