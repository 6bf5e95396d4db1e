"""The forms of a client's period, one open at a time, and the way to each from a draft that was begun."""

from collections.abc import Callable, Iterable
from functools import cached_property
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
F = TypeVar("F", bound=InlineForm)


class FormsArea(QWidget):
    """``saved`` carries the form that was saved, ``closed`` comes when one is left."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.all: list[InlineForm] = []

    def _made(self, make: Callable[[Desk, Jobs], F]) -> F:
        """A form is made when it is first wanted: most are not on most days."""
        form = make(self._desk, self._jobs)
        self.all.append(form)
        self._layout.addWidget(form)
        form.saved.connect(lambda _: self.saved.emit(form))
        form.closed.connect(self.closed)
        return form

    @cached_property
    def open_it(self) -> OpenForm:
        """Opening a period."""
        return self._made(OpenForm)

    @cached_property
    def suitability(self) -> SuitabilityForm:
        """The check whether the service suits."""
        return self._made(SuitabilityForm)

    @cached_property
    def plan(self) -> PlanForm:
        """The whole period in the calendar."""
        return self._made(PlanForm)

    @cached_property
    def member(self) -> MemberForm:
        """A person of the network."""
        return self._made(MemberForm)

    @cached_property
    def ecomap(self) -> EcomapForm:
        """The photo of the drawn map."""
        return self._made(EcomapForm)

    @cached_property
    def meeting(self) -> MeetingForm:
        """A network meeting."""
        return self._made(MeetingForm)

    @cached_property
    def group(self) -> GroupForm:
        """A visit to a group."""
        return self._made(GroupForm)

    @cached_property
    def text(self) -> DraftForm:
        """A text to copy."""
        return self._made(DraftForm)

    @cached_property
    def ending(self) -> EndingForm:
        """The ending, or the last day."""
        return self._made(EndingForm)

    @cached_property
    def next(self) -> WhatNextForm:
        """What comes next."""
        return self._made(WhatNextForm)

    @cached_property
    def decision(self) -> DecisionForm:
        """The decisions."""
        return self._made(DecisionForm)

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
        ways: dict[Form, Callable[[], tuple[InlineForm, Callable[[], object]]]] = {
            Form.PERIOD: lambda: (self.open_it, lambda: self.open_it.open_for(screen)),
            Form.SUITABILITY: lambda: (self.suitability, lambda: self.suitability.open_for(screen)),
            Form.PERIOD_PLAN: lambda: (self.plan, lambda: self.plan.open_for(screen)),
            Form.NETWORK_MEMBER: lambda: (
                self.member, lambda: self.member.open_for(screen, _by_id(screen.network, rest))
            ),
            Form.ECOMAP: lambda: (self.ecomap, lambda: self.ecomap.open_for(screen, _by_id(screen.ecomaps, rest))),
            Form.NETWORK_MEETING: lambda: (
                self.meeting, lambda: self.meeting.open_for(screen, "" if rest == "new" else rest)
            ),
            Form.GROUP_VISIT: lambda: (self.group, lambda: self.group.open_for(screen)),
            Form.PERIOD_ENDING: lambda: (self.ending, lambda: self.ending.open_for(screen, last=rest == "end")),
            Form.WHAT_NEXT: lambda: (self.next, lambda: self.next.open_for(screen)),
            Form.DECISION: lambda: (self.decision, lambda: self._decision(rest, screen)),
            Form.COPY_DRAFT: lambda: (self.text, lambda: self._text(rest, screen)),
        }  # fmt: skip
        self.open(*ways[form]())

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
