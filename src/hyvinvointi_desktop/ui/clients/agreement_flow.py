"""An agreement at the table: terms, text, signatures, done. The text that is sealed is the very one that was shown."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app import faults
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.screens import ClientCard
from hyvinvointi_desktop.app.sign_agreement import AgreementSigned, AgreementTerms, ShownText, SignAgreement
from hyvinvointi_desktop.domain.agreements import Agreement, ReadBy
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import AgreementId, ClientId, GoalId
from hyvinvointi_desktop.ui.clients.done_step import DoneStep
from hyvinvointi_desktop.ui.clients.parts import focus_later, way_back
from hyvinvointi_desktop.ui.clients.print_text import paper_to_sign
from hyvinvointi_desktop.ui.clients.read_step import ReadStep
from hyvinvointi_desktop.ui.clients.save_file import SaveFile, save_as
from hyvinvointi_desktop.ui.clients.sign_step import SignStep
from hyvinvointi_desktop.ui.clients.terms_memory import KeptTerms, keep_terms, kept_terms
from hyvinvointi_desktop.ui.clients.terms_step import Offers, TermsStep
from hyvinvointi_desktop.ui.drafts.fields import Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import Chip, Flow, InlineMessage, ScrollPage, link, plain, primary, small, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.showing.place import ReadText
from hyvinvointi_desktop.ui.text_faults import fault

TERMS, READ, SIGN, DONE = range(4)


@dataclass(frozen=True, slots=True)
class _Begun:
    card: ClientCard
    offers: Offers
    worker: str
    opened: Opened
    kept: KeptTerms


class AgreementFlow(ScrollPage):
    """``left`` carries a sentence for the card (empty when there is nothing to say)."""

    left = Signal(str)
    show_pdf = Signal(bytes, str)

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId, base: Agreement | None = None) -> None:
        super().__init__(widest=1060, gap=12)
        self._desk, self._jobs, self._client, self._base = desk, jobs, client, base
        self.client_id = client
        self.save_file: SaveFile | None = None
        self._id = AgreementId(desk.new_id())
        self._goal_ids = tuple(GoalId(desk.new_id()) for _ in range(3))
        self._terms: AgreementTerms | None = None
        self._shown: ShownText | None = None
        self._signed: AgreementSigned | None = None
        self._busy, self._step, self._name = False, TERMS, ""
        self._key = f"{client}.{base.id if base else 'new'}"
        self.notice, self._kept, self._title = InlineMessage(), small(""), title(tr("Agreement"))
        self._chips = [Chip("") for _ in range(4)]
        self.read, self.done = ReadStep(), DoneStep(self._open_paper, self._keep_paper)
        self.terms: TermsStep | None = None
        self.sign: SignStep | None = None
        self.back = plain(tr("&Back"), self._back, "arrow-left")
        self.think = link(tr("I want to thin&k about it"), self._think, "hourglass")
        self.next = primary("", self._next)
        self._draft = FormDraft(
            desk, jobs, Form.AGREEMENT, self, typed=self._typed, show_typed=self._show_typed, said=self._kept.setText
        )
        self._lay_out()
        self._load()

    def _lay_out(self) -> None:
        self.add(way_back(tr("Back to the card"), lambda: self._leave(""), self), self._title, Flow(*self._chips))
        self.add(self.notice, self.read, self.done, Flow(self.back, self.next, self.think), self._kept, None)
        self.read.hide()
        self.done.hide()
        self._show_step(TERMS)

    # -- beginning ----------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._jobs.run(self._gather, owner=self, ok=self._begin, failed=self._failed)

    def _gather(self) -> _Begun:
        desk, base = self._desk, self._base
        me, card = desk.me(), desk.client_card(self._client)
        offers = Offers(
            desk.programmes(), me.payers, desk.templates(), desk.clock.today(), me.worker.phone, card.client.language
        )
        kept = kept_terms(desk, base.id) if base else KeptTerms()
        return _Begun(card, offers, me.worker.name, desk.open_draft(Form.AGREEMENT, self._key), kept)

    def _begin(self, begun: _Begun) -> None:
        name = self._name = begun.card.client.name
        heading = tr("Change the agreement: {name}") if self._base else tr("Agreement: {name}")
        self._title.setText(heading.format(name=name))
        self.terms = TermsStep(self._client, begun.offers, self._base)
        self.sign = SignStep(name, begun.worker, self._desk.new_id)
        at = self.body.indexOf(self.read)
        self.body.insertWidget(at, self.terms)
        self.body.insertWidget(at + 2, self.sign)
        self.sign.print_wanted.connect(self._print)
        self._draft.begin(self._key, begun.opened, lambda: self._show_base(begun), self._client)
        if begun.opened.draft is not None:
            self.notice.say(tr("These terms were begun earlier. They are as you left them."))
        for part in (self.terms, self.read, self.sign):
            part.changed.connect(self._draft.touch)
        self._show_step(TERMS)
        focus_later(self.terms.first)

    def _show_base(self, begun: _Begun) -> None:
        if self._base is not None and self.terms is not None:
            goals = tuple(g.goal.words for g in begun.card.goals if g.goal.state is GoalState.OPEN)[:3]
            self.terms.show_base(self._base, begun.kept, goals)

    def _typed(self) -> Typed:
        typed = self.terms.typed() if self.terms else {}
        sign = self.sign.fields.typed() if self.sign else {}
        return typed | {
            "id": self._id, "goal_ids": list(self._goal_ids), "read": self.read.fields.typed(), "sign": sign,
        }  # fmt: skip

    def _show_typed(self, typed: Typed) -> None:
        if self.terms is None or self.sign is None:
            return
        self._id = AgreementId(str(typed.get("id") or self._id))
        ids = tuple(GoalId(str(g)) for g in typed.get("goal_ids", []))
        self._goal_ids = ids if len(ids) == 3 else self._goal_ids
        self.terms.show_typed(typed)
        self.read.fields.show_typed(typed.get("read", {}))
        self.sign.fields.show_typed(typed.get("sign", {}))

    # -- steps --------------------------------------------------------------------------------------------------

    def _show_step(self, step: int) -> None:
        self._step = step
        names = (tr("Terms"), tr("Text"), tr("Signatures"), tr("Finished"))
        for n, (chip, name) in enumerate(zip(self._chips, names, strict=True)):
            chip.set_state(f"{n + 1}  {name}", "good" if n < step or step == DONE else "plain",
                           "pencil-simple" if n == step != DONE else None)  # fmt: skip
            chip.setEnabled(n <= step)
        parts: list[QWidget | None] = [self.terms, self.read, self.sign, self.done]
        for n, part in enumerate(parts):
            if part is not None:
                part.setVisible(n == step)
        self.back.setVisible(step in (READ, SIGN))
        self.think.setVisible(step != DONE)
        self._kept.setVisible(step == TERMS)
        self._name_next(step)
        self.verticalScrollBar().setValue(0)
        announce(self._title, names[step])

    def _name_next(self, step: int) -> None:
        self.next.setText(
            (
                tr("Show the &text"),
                tr("&Go on to signing"),
                tr("&Sign the agreement"),
                tr("Back to the client's card"),
            )[step]
        )
        self.next.setEnabled(not self._busy and (self.terms is not None or step == DONE))

    def _next(self) -> None:
        if self._busy:
            return
        if self._step == TERMS:
            self._ask_text()
        elif self._step == READ:
            if self.read.check():
                self._show_step(SIGN)
                if self.sign is not None:
                    self.sign.here.setFocus()
        elif self._step == SIGN:
            self._seal()
        else:
            self._leave("")

    def _back(self) -> None:
        self.notice.clear()
        self._show_step(self._step - 1)
        if self.terms is not None:
            focus_later(self.terms.first if self._step == TERMS else self.read.view)

    def _ask_text(self) -> None:
        terms = self.terms.terms() if self.terms else None
        if terms is None:
            return
        if terms == self._terms and self._shown is not None:
            self._text_shown(terms, self._shown)
            return
        self._set_busy(True)
        self._jobs.run(
            lambda: self._desk.show_agreement(terms),
            owner=self,
            ok=lambda shown: self._text_shown(terms, shown),
            failed=self._failed,
        )

    def _text_shown(self, terms: AgreementTerms, shown: ShownText) -> None:
        self._set_busy(False)
        self.notice.clear()
        self._terms, self._shown = terms, shown
        before = self._base.text if self._base else None
        self.read.show_text(shown, before, changes=self._base is not None)
        self._show_step(READ)
        self.read.view.setFocus()

    def reading(self) -> ReadText | None:
        """The text that is being read and not sealed yet."""
        shown = self._shown if self._step in (READ, SIGN) else None
        return ReadText(shown.title, shown.text, shown.layout) if shown is not None else None

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._name_next(self._step)
        self.back.setEnabled(not busy)

    # -- signing ------------------------------------------------------------------------------------------------

    def _command(self) -> SignAgreement | None:
        way = self.read.read_by()
        if self.sign is None or self._terms is None or self._shown is None or way is None:
            return None
        return SignAgreement(
            agreement_id=self._id,
            terms=self._terms,
            shown=self._shown,
            read_by=way,
            signatures=self.sign.signatures(),
            goal_ids=self._goal_ids,
            interpreter=self.read.interpreter.text().strip() if way is ReadBy.INTERPRETED else "",
            scan=self.sign.attachment(),
            practice=self._desk.practice,
        )

    def _seal(self) -> None:
        if self.sign is None or not self.sign.check():
            self.notice.say(tr("Not signed yet: something is missing. What was signed and written is kept."), "warn")
            return
        command = self._command()
        if command is None:
            return
        self._set_busy(True)
        self.notice.say(tr("The agreement is being sealed…"))
        work = self._draft.saving(lambda: self._write(command))
        self._jobs.run(work, owner=self, ok=self._sealed, failed=self._failed)

    def _write(self, command: SignAgreement) -> AgreementSigned:
        signed = self._desk.sign_agreement(command)
        try:
            keep_terms(self._desk, command.agreement_id, command.terms)
        except faults.Fault:
            return signed  # the agreement is in force; only the next change begins without these words
        return signed

    def _sealed(self, signed: AgreementSigned) -> None:
        self._set_busy(False)
        self.notice.clear()
        self._draft.drop()
        self._signed = signed
        self.done.show_agreement(signed.agreement)
        self._show_step(DONE)
        self.next.setFocus()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if self._step == SIGN and self._may_be_here(error):
            self._jobs.run(self._signed_before, owner=self, ok=self._sealed, failed=lambda _: self._say(error))
        else:
            self._say(error)

    def _say(self, error: Exception) -> None:
        if not isinstance(error, Refused) or not self._refused(error):
            self.notice.say(fault(error), "bad", "" if self.terms else tr("Try again"), self._load)

    def _may_be_here(self, error: Exception) -> bool:
        """An earlier try may have arrived although its answer did not: then it is this very agreement."""
        if isinstance(error, Refused):
            return error.refusal in (Refusal.PERIOD_OVERLAPS, Refusal.NO_SUCH_RECORD)
        scan = self.sign.attachment() if self.sign else None
        return isinstance(error, faults.RecordsRefused) and (
            error.about.startswith(self._id) or (scan is not None and error.about == scan.id)
        )

    def _refused(self, error: Refused) -> bool:
        sentence = fault(error)
        kept = tr("Not signed yet. What was signed and written is kept; see the marked place.")
        if self.sign is not None and self.sign.refused(error, sentence):
            self.notice.say(kept, "warn")
            return True
        if error.refusal is Refusal.INTERPRETER_MISSING:
            self._show_step(READ)
            self.read.missing_interpreter()
            return True
        if error.refusal is Refusal.TEXT_CHANGED:
            self._shown = None
            self._show_step(TERMS)
            self.notice.say(sentence, "warn")
            return True
        if self.terms is not None and self.terms.refused(error):
            if self._step != TERMS:
                self._show_step(TERMS)
                self.notice.say(kept, "warn")
            return True
        return False

    def _signed_before(self) -> AgreementSigned:
        found = next((a for a in self._desk.client_card(self._client).agreements if a.id == self._id), None)
        if found is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        paper = self._desk.attachment(found.pdf) if found.pdf else None
        return AgreementSigned(found, paper.content if paper else b"")

    # -- paper and leaving --------------------------------------------------------------------------------------

    def _print(self) -> None:
        if self._shown is None or self.sign is None:
            return
        names = [s.name for s in self.sign.signatures()]
        self.show_pdf.emit(paper_to_sign(self._shown, names), self._shown.title)

    def _open_paper(self) -> None:
        if self._signed is not None:
            self.show_pdf.emit(self._signed.pdf, tr("Agreement: {name}").format(name=self._name))

    def _keep_paper(self) -> None:
        if self._signed is not None:
            name = f"sopimus-{self._signed.agreement.first_day}.pdf"
            save_as(self, self.save_file, name, self._signed.pdf, self.done.said.say)

    def _think(self) -> None:
        self._leave(
            tr("That is quite all right. The terms are kept for next time, and first visits can be logged meanwhile.")
        )

    def _leave(self, sentence: str) -> None:
        self._draft.leave()
        self.left.emit(sentence)
