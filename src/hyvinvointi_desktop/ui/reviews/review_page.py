"""A review at the table, in steps that can be turned to the client: what was done, goals, talk, what now.

It counts nothing: the figures are the desk's, and everything is kept in one act.
"""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.review import ReviewKept, SaveReview
from hyvinvointi_desktop.app.review_screens import ReviewFigures, ReviewScreen
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.ids import ClientId, PeriodId, ReviewId, SessionId
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind
from hyvinvointi_desktop.ui.clients.parts import Pause, focus_later, on_ctrl_enter, way_back
from hyvinvointi_desktop.ui.drafts.fields import Fields, Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import Chip, Flow, InlineMessage, ScrollPage, plain, primary, small, title
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.reviews import words
from hyvinvointi_desktop.ui.reviews.goals_part import GoalsPart, new_goals
from hyvinvointi_desktop.ui.reviews.kept_step import KeptStep
from hyvinvointi_desktop.ui.reviews.look_step import LookStep
from hyvinvointi_desktop.ui.reviews.talk_steps import NowStep, TalkStep
from hyvinvointi_desktop.ui.sessions.next_part import NextPart
from hyvinvointi_desktop.ui.text_faults import fault

LOOK, GOALS, TALK, NOW, KEPT = range(5)
_IDS = 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which review is opened: a kept one, a new one of a kind and period, or one that puts a signed one right."""

    client: ClientId
    review: ReviewId | None = None
    kind: ReviewKind = ReviewKind.MID
    period: PeriodId | None = None
    corrects: ReviewId | None = None


@dataclass(frozen=True, slots=True)
class _Begun:
    screen: ReviewScreen
    choices: FormChoices
    opened: Opened


@dataclass(frozen=True, slots=True)
class _Saved:
    kept: ReviewKept
    screen: ReviewScreen

    @property
    def changed(self) -> frozenset[Area]:
        """What the other pages, and the bar of what was done, read again."""
        return self.kept.changed


class ReviewPage(ScrollPage):
    """``left`` carries a sentence for the card; ``sign_wanted`` the review; ``show_pdf`` a paper and its title."""

    left = Signal(str)
    sign_wanted = Signal(str)
    show_pdf = Signal(bytes, str)

    def __init__(self, desk: Desk, jobs: Jobs, wanted: Wanted) -> None:
        super().__init__(widest=1000, gap=14)
        self._desk, self._jobs, self._wanted = desk, jobs, wanted
        self.client_id = wanted.client
        self._id = wanted.review or ReviewId(desk.new_id())
        self._ids = [desk.new_id() for _ in range(_IDS)]
        self._screen: ReviewScreen | None = None
        self._figures: ReviewFigures | None = None
        self._busy, self._step = False, LOOK
        self.notice, self._kept, self._title = InlineMessage(), small(""), title("")
        self._chips = [Chip("") for _ in range(5)]
        self.look, self.goals, self.talk = LookStep(desk.clock.today), GoalsPart(), TalkStep()
        self.next_meeting = NextPart(desk, jobs, desk.clock.today)
        self.now = NowStep(self.next_meeting)
        self.kept_step = KeptStep()
        self.back = plain(tr("&Back"), self._back, "arrow-left")
        self.next = primary("", self._next)
        on_ctrl_enter(self, self.next)
        self._fields = Fields(self._named())
        self._draft = FormDraft(
            desk, jobs, Form.REVIEW, self, typed=self._typed, show_typed=self._show_typed, said=self._kept.setText
        )
        self._pause = Pause(self, 250, self._count)
        self._connect()
        self._lay_out()
        self._load()

    def _named(self) -> dict[str, QWidget]:
        talk, now = self.talk, self.now
        return self.look.fields() | {
            "goals": self.goals, "went_well": talk.went_well, "was_hard": talk.was_hard, "changes": now.changes,
            "what_next": now.what_next, "new_goals": now.new_goals,
        }  # fmt: skip

    def _connect(self) -> None:
        self._fields.on_change(self._draft.touch)
        self.next_meeting.changed.connect(self._draft.touch)
        self.look.days_changed.connect(self._pause.start)
        self.look.kind.changed.connect(self._kind_chosen)
        self.kept_step.sign_wanted.connect(lambda: self.sign_wanted.emit(self._id))
        self.kept_step.paper_wanted.connect(self._paper)

    def _lay_out(self) -> None:
        self.add(way_back(tr("Back to the card"), self._leave, self), self._title, Flow(*self._chips), self.notice)
        self.add(*self._steps(), Flow(self.back, self.next), self._kept, None)
        for step in self._steps()[1:]:
            step.hide()
        self._show_step(LOOK)

    def _steps(self) -> tuple[QWidget, ...]:
        return self.look, self.goals, self.talk, self.now, self.kept_step

    # -- beginning ----------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._jobs.run(self._gather, owner=self, ok=self._begin, failed=self._failed)

    def _gather(self) -> _Begun:
        desk, opened = self._desk, self._open_draft()
        review = ReviewId(opened.draft.record) if opened.draft is not None else self._id
        return _Begun(self._read(review), desk.form_choices(), opened)

    def _open_draft(self) -> Opened:
        """The draft of this review; of a new one, that of one begun earlier for the same."""
        desk, wanted = self._desk, self._wanted
        if wanted.review is None:
            for draft in desk.drafts(Form.REVIEW):
                if self._fits(draft):
                    return desk.open_draft(Form.REVIEW, draft.record)
        return desk.open_draft(Form.REVIEW, self._id)

    def _fits(self, draft: Draft) -> bool:
        wanted, typed = self._wanted, draft.typed
        new = draft.since is None or not draft.since.there
        mine = (wanted.kind.value, wanted.period or "", wanted.corrects or "")
        return new and draft.client == wanted.client and (
            str(typed.get("kind")), str(typed.get("period", "")), str(typed.get("corrects", ""))
        ) == mine  # fmt: skip

    def _read(self, review: ReviewId) -> ReviewScreen:
        desk, wanted = self._desk, self._wanted
        if wanted.review is not None:
            return desk.review_screen(review)
        if wanted.corrects is not None:
            return desk.begin_correction(review, wanted.corrects)
        return desk.begin_review(review, wanted.client, wanted.kind, wanted.period)

    def _begin(self, begun: _Begun) -> None:
        screen = self._screen = begun.screen
        self._id = screen.review.id
        self.next_meeting.prepare(begun.choices, lambda: ((screen.client.id,), "home_visit", 60))
        self.talk.copied.setVisible(screen.span.elsewhere and screen.draft is not None)
        self._show_figures(screen.figures)
        self._draft.begin(self._id, begun.opened, lambda: self._show(screen.review), screen.client.id)
        if said := begun_words(begun.opened):
            self.notice.say(said)
        self._name()
        self._show_step(LOOK)
        self._count()
        focus_later(self.look.held_on)

    def _show(self, review: Review) -> None:
        assert self._screen is not None
        self.look.show_review(review, elsewhere=self._screen.span.elsewhere)
        self.talk.went_well.setPlainText(review.went_well)
        self.talk.was_hard.setPlainText(review.was_hard)
        self.now.changes.setPlainText(review.changes)
        self.now.what_next.setPlainText(review.what_next)
        self.now.new_goals.setPlainText("")

    def _show_figures(self, figures: ReviewFigures) -> None:
        assert self._screen is not None
        self._figures = figures
        self.look.show_figures(figures)
        self.goals.show_goals(self._screen.review.goals, figures.goals)

    def _typed(self) -> Typed:
        line, session = self.next_meeting.kept()
        wanted = self._wanted
        return self._fields.typed() | {
            "next": line, "next_id": session, "ids": list(self._ids), "period": wanted.period or "",
            "corrects": wanted.corrects or "",
        }  # fmt: skip

    def _show_typed(self, typed: Typed) -> None:
        self._fields.show_typed(typed)
        ids = [str(one) for one in typed.get("ids", [])]
        self._ids = ids if len(ids) == _IDS else self._ids
        session = SessionId(str(typed["next_id"])) if typed.get("next_id") else None
        self.next_meeting.show_line(str(typed.get("next", "")), session)

    # -- days ---------------------------------------------------------------------------------------------------

    def _kind_chosen(self) -> None:
        """A final review looks at the whole, unless somebody chose other days."""
        self._name()
        screen = self._screen
        if screen is None or screen.kept:
            return
        whole, short = screen.span.days.first_day, screen.review.first_day
        if self.look.first.value() in (whole, short):
            final = self.look.kind.value() == ReviewKind.FINAL.value
            self.look.first.set_value(whole if final else short)
            self._pause.start()

    def _count(self) -> None:
        days, screen = self.look.days(), self._screen
        shown = self._figures
        if days is None or screen is None or (shown is not None and days == (shown.first_day, shown.last_day)):
            return
        desk, client, period = self._desk, screen.client.id, screen.review.period
        self._jobs.run(
            lambda: desk.review_figures(client, *days, period), owner=self, ok=self._show_figures, failed=self._failed
        )

    # -- steps --------------------------------------------------------------------------------------------------

    def _name(self) -> None:
        if self._screen is not None:
            heading = words.kind(ReviewKind(self.look.kind.value() or self._screen.review.kind))
            self._title.setText(tr("{review}: {name}").format(review=heading, name=self._screen.client.name))

    def _show_step(self, step: int) -> None:
        self._step = step
        names = (tr("What was done"), tr("Goals"), tr("How it went"), tr("What now"), tr("Kept"))
        for n, (chip, name) in enumerate(zip(self._chips, names, strict=True)):
            chip.set_state(f"{n + 1}  {name}", "good" if n < step or step == KEPT else "plain",
                           "pencil-simple" if n == step != KEPT else None)  # fmt: skip
        for n, part in enumerate(self._steps()):
            part.setVisible(n == step)
        self.back.setVisible(LOOK < step < KEPT)
        self._kept.setVisible(step < KEPT)
        self.next.setText(
            (tr("&Go on"), tr("&Go on"), tr("&Go on"), tr("&Save the review"), tr("Back to the client's card"))[step]
        )
        self.next.setEnabled(self._screen is not None and not self._busy)
        self.verticalScrollBar().setValue(0)
        announce(self._title, names[step])

    def _next(self) -> None:
        if self._busy:
            return
        if self._step == KEPT:
            self._leave()
        elif self._step == NOW:
            self._save(twice=False)
        elif self._step != LOOK or self.look.check():
            self.notice.clear()
            self._show_step(self._step + 1)
            self._focus_step()

    def _back(self) -> None:
        self.notice.clear()
        self._show_step(self._step - 1)
        self._focus_step()

    def _focus_step(self) -> None:
        first = self.goals.cards[0].said if self.goals.cards else self.next
        kept = self.kept_step.copy if self.kept_step.copied.isVisibleTo(self.kept_step) else self.next
        focus_later((self.look.held_on, first, self.talk.went_well, self.now.changes, kept)[self._step])

    # -- saving -------------------------------------------------------------------------------------------------

    def _review(self) -> Review | None:
        screen, days, held_on = self._screen, self.look.days(), self.look.held_on.value()
        if screen is None or days is None or held_on is None:
            return None
        talk, now = self.talk, self.now
        return replace(
            screen.review, kind=ReviewKind(self.look.kind.value() or screen.review.kind), held_on=held_on,
            first_day=days[0], last_day=days[1], together=self.look.together.isChecked(),
            went_well=talk.went_well.toPlainText(), was_hard=talk.was_hard.toPlainText(),
            changes=now.changes.toPlainText(), what_next=now.what_next.toPlainText(), goals=self.goals.reviewed(),
        )  # fmt: skip

    def _save(self, *, twice: bool) -> None:
        if not self.look.check():
            self._show_step(LOOK)
            return
        review = self._review()
        if review is None or self.next_meeting.is_unclear():
            return
        held_on = review.held_on
        main = sum(g.goal.parent is None for g in self._figures.goals) if self._figures is not None else 0
        more = new_goals(self.now.new_goals.toPlainText(), review.client, self._ids, held_on, main)
        command = SaveReview(
            review, (*self.goals.changes(held_on), *more), self.next_meeting.session(), twice, language().value
        )
        self._set_busy(True)
        self._jobs.run(
            self._draft.saving(lambda: self._write(command)), owner=self, ok=self._saved, failed=self._failed
        )

    def _write(self, command: SaveReview) -> _Saved:
        kept = self._desk.save_review(command)
        return _Saved(kept, self._desk.review_screen(command.review.id))

    def _saved(self, saved: _Saved) -> None:
        self._set_busy(False)
        self._draft.saved()
        self._draft.drop()
        self._screen = saved.screen
        self.notice.clear()
        self.kept_step.show_kept(saved.screen)
        self._show_step(KEPT)
        self._focus_step()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.next.setEnabled(not busy and self._screen is not None)
        self.back.setEnabled(not busy)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._draft.not_saved()
        if isinstance(error, Refused):
            if error.refusal is Refusal.REVIEW_THAT_DAY:
                act = tr("Make another one all the same")
                self.notice.say(fault(error), "warn", act, lambda: self._save(twice=True))
                return
            if error.refusal in (Refusal.REVIEW_BEFORE_PERIOD, Refusal.REVIEW_DAYS, Refusal.REVIEW_IN_FUTURE):
                self._show_step(LOOK)
                self._focus_step()
        again = "" if self._screen is not None else tr("Try again")
        self.notice.say(fault(error), "warn" if isinstance(error, Refused) else "bad", again, self._load)

    # -- after it -----------------------------------------------------------------------------------------------

    def _paper(self) -> None:
        desk, review = self._desk, self._id
        self._jobs.run(
            lambda: desk.review_paper(review, language().value),
            owner=self,
            ok=lambda paper: self.show_pdf.emit(paper.content, self._title.text()),
            failed=self._failed,
        )

    def _leave(self) -> None:
        self._draft.leave()
        self.left.emit("")


def wanted_of(draft: Draft) -> Wanted:
    """The review that a draft is of."""
    typed: Any = draft.typed
    client = draft.client or ClientId("")
    if draft.since is not None and draft.since.there:
        return Wanted(client, ReviewId(draft.record))
    return Wanted(
        client, None, ReviewKind(str(typed.get("kind") or ReviewKind.MID.value)),
        PeriodId(str(typed["period"])) if typed.get("period") else None,
        ReviewId(str(typed["corrects"])) if typed.get("corrects") else None,
    )  # fmt: skip
