"""An empty feedback form on paper: large print, numbers in boxes to ring, lines to write on. It asks for no name."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, Question, QuestionKind, worded
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.fonts import TextStyle, legible, wrap
from hyvinvointi_desktop.reports.paper import INK, MUTED, Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import BOX
from hyvinvointi_desktop.reports.tagging import Element

Words = Mapping[str, str]
_BOX, _GAP, _LINES, _LINE = 22.0, 12.0, 4, 24.0
_SMALL_BOX = 13.0


def form_pdf(
    fonts: Path, words: Words, form: FeedbackForm, worker: Worker, made_at: datetime, language: str, *, practice: bool
) -> bytes:
    """The paper. Its facts name the form and its version, so that what comes back is typed to the right one."""
    title = form.name(language)
    sheet = Sheet(
        PaperFacts(title, worker.organisation or worker.name, words["language_tag"], made_at, practice),
        page_of=words["page_of"],
        footer=words["feedback_form_footer"].format(form=form.id, version=form.version),
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
    )
    return produce(fonts, sheet, Look.of(13), lambda page: _Form(page, words, form, language).compose(practice))


class _Form:
    def __init__(self, page: Paper, words: Words, form: FeedbackForm, language: str) -> None:
        self._page, self._words, self._form, self._language = page, words, form, language

    def compose(self, practice: bool) -> None:
        """Title, what it is for, the questions by number, and what becomes of the paper."""
        page, form = self._page, self._form
        page.heading(1, form.name(self._language))
        add_practice_words(page, self._words, practice)
        if intro := worded(form.intro, self._language):
            page.paragraph(intro)
        page.paragraph(self._words["feedback_form_how"])
        for number, question in enumerate(form.questions, 1):
            self._question(number, question)
        page.space(10)
        if thanks := worded(form.thanks, self._language):
            page.paragraph(thanks)
        page.paragraph(self._words["feedback_form_after"], page.look.small)

    def _question(self, number: int, question: Question) -> None:
        page = self._page
        page.ensure(self._high(number, question))
        page.heading(2, f"{number}. {question.said(self._language)}")
        if question.kind is QuestionKind.SCALE:
            self._scale(question)
        elif question.kind is QuestionKind.WORDS:
            self._lines()
        else:
            self._options(question)

    def _high(self, number: int, question: Question) -> float:
        """A question and its answers stay on one page."""
        style = self._page.look.headings[1]
        text = f"{number}. {question.said(self._language)}"
        head = style.before + len(wrap(text, style, self._page.width)) * style.leading + style.after
        if question.kind is QuestionKind.SCALE:
            return head + _BOX + 46
        rows = _LINES * _LINE if question.kind is QuestionKind.WORDS else len(question.options) * 24.0
        return min(head + rows + 20, self._page.full_height)

    def _scale(self, question: Question) -> None:
        """The numbers in boxes, the words of the ends under them."""
        page, steps = self._page, range(question.low, question.high + 1)
        digit = TextStyle(13, 16, bold=True)
        top, x = page.y - 4, page.left
        listing = page.parent.add(Element("L", numbering="None"))
        for step in steps:
            with page.canvas.artifact():
                page.canvas.draw(pen.framed(x, top - _BOX, _BOX, _BOX, BOX, 1))
            said = self._end(question, step)
            entry = listing.add(Element("LI")).add(Element("LBody", alt=legible(said)))
            with page.canvas.tagged(entry):
                page.canvas.words(str(step), digit, x + (_BOX - digit.width(str(step))) / 2, top - _BOX + 6)
            x += _BOX + _GAP
        page.y = top - _BOX - 3
        ends = [self._end(question, step) for step in (question.low, question.high)]
        page.paragraph(", ".join(end for end in ends if end), TextStyle(11, 15, ink=MUTED, after=6))

    def _end(self, question: Question, step: int) -> str:
        words = {question.low: question.low_words, question.high: question.high_words}.get(step, {})
        said = worded(words, self._language)
        return f"{step} = {said}" if said else str(step)

    def _options(self, question: Question) -> None:
        page, style = self._page, self._page.look.body
        hint = "feedback_form_one" if question.kind is QuestionKind.ONE_OF else "feedback_form_several"
        page.paragraph(self._words[hint], TextStyle(11, 15, ink=MUTED, after=4))
        listing = page.parent.add(Element("L", numbering="None"))
        for option in question.options:
            lines = wrap(question.option(option, self._language), style, page.width - 30)
            page.ensure(len(lines) * style.leading + 4)
            with page.canvas.artifact():
                low = page.y - style.leading + (style.leading - _SMALL_BOX) / 2
                page.canvas.draw(pen.framed(page.left + 2, low, _SMALL_BOX, _SMALL_BOX, BOX, 1))
            page.lines(listing.add(Element("LI")).add(Element("LBody")), lines, style, 26)
            page.space(4)
        page.space(6)

    def _lines(self) -> None:
        page = self._page
        with page.canvas.artifact():
            for _ in range(_LINES):
                page.y -= _LINE
                page.canvas.draw(pen.rule(page.left, page.y, page.left + page.width, INK, 0.4))
        page.space(8)
