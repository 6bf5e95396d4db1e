"""A review on paper: what was done, the goals' paths, questionnaires, what was said, who signed. Nobody else is named.

It counts nothing and knows no rule; pictures always stand beside a table or a sentence that says the same.
"""

from pathlib import Path

from reportlab.lib.units import mm

from hyvinvointi_desktop.app import review_texts as r
from hyvinvointi_desktop.app.pictures.goal_path import goal_picture
from hyvinvointi_desktop.app.review_measures import measure_picture
from hyvinvointi_desktop.app.review_screens import ReviewPaper
from hyvinvointi_desktop.domain.agreements import Party
from hyvinvointi_desktop.domain.reviews import ReviewedGoal, ReviewSignature
from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.agreement_report import opaque
from hyvinvointi_desktop.reports.bars import HIGH, draw_bars
from hyvinvointi_desktop.reports.claim_report import add_practice_words, when
from hyvinvointi_desktop.reports.course_parts import day, span
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import HAIRLINE, MUTED, Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.picture import draw_picture, picture_height
from hyvinvointi_desktop.reports.tables import Column, facts, table

LOOK = Look.of(11.5, leading=1.5)
IMAGE_BOX = (55 * mm, 15 * mm)


def review_pdf(fonts: Path, words: r.Words, paper: ReviewPaper, language: str) -> bytes:
    """The review as tagged PDF. One that is signed has one empty field; one that is not has lines for pens.

    Raises:
        ValueError: a drawn signature is no picture.
    """
    title = r.title_of(words, paper)
    sheet = Sheet(
        PaperFacts(
            words["review_document_title"].format(title=title, name=paper.client_name), paper.worker,
            words["language_tag"], paper.made_at, paper.practice,
        ),
        page_of=words["page_of"],
        footer=words["review_footer"].format(title=title, day=day(paper.review.held_on)),
        banner=words["practice_banner"] if paper.practice else "",
        watermark=words["practice_watermark"] if paper.practice else "",
        margin=20 * mm,
    )  # fmt: skip
    return produce(fonts, sheet, LOOK, lambda page: _Review(page, words, paper, language).compose())


class _Review:
    def __init__(self, page: Paper, words: r.Words, paper: ReviewPaper, language: str) -> None:
        self._page, self._words, self._paper, self._language = page, words, paper, language
        self._figures = paper.figures
        self._say = r.picture_words(words, language)

    def compose(self) -> None:
        page, words, paper = self._page, self._words, self._paper
        page.heading(1, r.title_of(words, paper))
        add_practice_words(page, words, paper.practice)
        self._top()
        self._done()
        self._groups()
        self._tasks()
        self._goals()
        self._measures()
        self._said()
        self._signatures()

    def _top(self) -> None:
        words, review = self._words, self._paper.review
        pairs = (
            ("review_client", self._paper.client_name), ("review_held_on", day(review.held_on)),
            ("review_worker", self._paper.worker), ("review_days", span(review.first_day, review.last_day)),
            ("review_organisation", self._paper.organisation),
            ("review_who", words["review_together" if review.together else "review_alone"]),
        )  # fmt: skip
        facts(self._page, [(words[key], value) for key, value in pairs if value], per_row=1)
        if self._paper.corrects_on is not None:
            self._page.paragraph(words["review_corrects"].format(day=day(self._paper.corrects_on)))

    # -- what was done ------------------------------------------------------------------------------------------

    def _done(self) -> None:
        page, words, figures = self._page, self._words, self._figures
        page.heading(2, words["review_done"])
        first, *more = r.sum_lines(words, figures, t.duration)
        page.paragraph(first)
        if more:
            page.bullets(more)
        if not figures.planned:
            return
        if len(figures.months) > 1:
            self._months()
        self._kinds()
        if figures.places:
            page.paragraph(words["review_places"].format(places=r.pairs(words, figures.places, str)))
        if figures.barriers:
            named = r.pairs(words, figures.barriers, self._barrier)
            page.paragraph(words["review_barriers"].format(barriers=named))

    def _barrier(self, barrier: str) -> str:
        return r.barrier_word(self._words, self._paper.programme, barrier, self._language)

    def _months(self) -> None:
        page, words, months = self._page, self._words, self._figures.months
        short = words["review_months_short"].split()
        shown = months[-12:]
        page.ensure(HIGH + 60)
        page.heading(3, words["review_bars_title"])
        names = [short[m.month.month - 1] for m in shown]
        draw_bars(page, [m.held for m in shown], names, words["review_bars_alt"])
        columns = [Column(words["review_col_month"], share=1.4)]
        counts = ("planned", "held", "no_show", "cancelled", "time")
        columns += [Column(words[f"review_col_{key}"], right=True) for key in counts]
        rows = [
            (
                f"{short[m.month.month - 1]} {m.month.year}", str(m.planned), str(m.held), str(m.no_show),
                str(m.cancelled), t.duration(m.minutes),
            )
            for m in months
        ]  # fmt: skip
        f = self._figures
        total = (
            words["total"], str(f.planned), str(f.held), str(f.no_show), str(f.cancelled), t.duration(f.minutes)
        )  # fmt: skip
        table(page, columns, rows, total=total, row_headers=True)

    def _kinds(self) -> None:
        words, figures = self._words, self._figures
        columns = [
            Column(words["review_col_kind"], share=2.4), Column(words["review_col_times"], right=True),
            Column(words["review_col_time"], right=True),
        ]  # fmt: skip
        rows = [
            (r.kind_word(words, self._paper.programme, kind, self._language), str(count), t.duration(minutes))
            for kind, count, minutes in figures.kinds
        ]
        if rows:
            table(self._page, columns, rows, row_headers=True)

    def _groups(self) -> None:
        page, words, groups = self._page, self._words, self._figures.groups
        if not groups:
            return
        page.heading(2, words["review_groups"])
        columns = [
            Column(words["review_col_group"], share=2.4), Column(words["review_col_came"], right=True),
            Column(words["review_col_met"], right=True),
        ]  # fmt: skip
        unknown = words["review_not_known"]
        rows = [(g.name, str(g.came), unknown if g.held is None else str(g.held)) for g in groups]
        table(page, columns, rows, row_headers=True)

    def _tasks(self) -> None:
        page, words, tasks = self._page, self._words, self._figures.tasks
        if not tasks:
            return
        page.heading(2, words["review_tasks"])
        page.paragraph(words["review_tasks_sum"].format(all=len(tasks), done=self._figures.tasks_done))
        page.bullets(
            [
                words["review_task_open"].format(words=task.words)
                if task.done_on is None
                else words["review_task_done"].format(words=task.words, day=day(task.done_on))
                for task in tasks
                if task.alone
            ]
        )

    # -- goals and questionnaires -------------------------------------------------------------------------------

    def _goals(self) -> None:
        page, words = self._page, self._words
        page.heading(2, words["review_goals"])
        if not self._paper.review.goals:
            page.paragraph(words["review_no_goals"])
        for goal in self._paper.review.goals:
            self._goal(goal)

    def _goal(self, goal: ReviewedGoal) -> None:
        page, words = self._page, self._words
        found = r.found_goal(self._figures.goals, goal.goal)
        state = words["review_goal_state"].format(state=words[f"picture_state_{goal.state.value}"])
        if found is None:
            page.heading(3, goal.words)
            page.paragraph(f"{state}\n{words['review_goal_gone']}")
        else:
            picture = goal_picture(found, self._say)
            draw_picture(page, picture, heading=goal.words, wide=300, with_table=len(picture.table.rows) > 1)
            page.paragraph(state)
        if goal.said:
            page.paragraph(words["review_goal_said"].format(said=goal.said))

    def _measures(self) -> None:
        page = self._page
        if not self._figures.measures:
            return
        first, style = measure_picture(self._figures.measures[0], self._say), page.look.headings[1]
        page.ensure(picture_height(page, first, 380) + style.before + style.leading + style.after)
        page.heading(2, self._words["review_measures"])
        for line in self._figures.measures:
            draw_picture(page, measure_picture(line, self._say), heading=line.measure.name(self._language), wide=380)
            if said := r.change_line(self._words, line):
                page.paragraph(said)
            if line.measure.licence:
                page.paragraph(line.measure.licence, page.look.small)

    # -- what was said, who signed ------------------------------------------------------------------------------

    def _said(self) -> None:
        page, words = self._page, self._words
        page.ensure(130)
        page.heading(2, words["review_said"])
        said = r.questions(self._paper)
        if self._paper.elsewhere and not any(x for _, x in said):
            page.paragraph(words["review_elsewhere"])
            return
        for key, text in said:
            page.heading(3, words[key])
            page.paragraph(text or words["review_not_said"])

    def _signatures(self) -> None:
        page, words, review = self._page, self._words, self._paper.review
        page.ensure(130)
        page.heading(2, words["review_signatures"])
        if not review.signatures:
            page.paragraph(words["review_draft"])
            for party, name in ((Party.CLIENT, self._paper.client_name), (Party.WORKER, self._paper.worker)):
                self._pen_line(f"{words['review_pen_line'].format(party=self._party(party))}, {name}")
            return
        for signature in review.signatures:
            self._signature(signature)
        page.ensure(110)
        page.paragraph(words["review_seal"], page.look.small)
        page.signature_place(words["review_field"])

    def _party(self, party: Party) -> str:
        return self._words["review_party_worker" if party is Party.WORKER else f"party_{party.value}"]

    def _pen_line(self, name: str) -> None:
        page = self._page
        page.ensure(64)
        page.space(34)
        with page.canvas.artifact():
            page.canvas.draw(pen.rule(page.left, page.y, page.left + page.width * 0.7, MUTED, 0.6))
        page.space(3)
        page.paragraph(name, page.look.small)

    def _signature(self, signature: ReviewSignature) -> None:
        page, words = self._page, self._words
        raw = self._paper.images.get(signature.image) if signature.image is not None else None
        page.ensure(2 * page.look.body.leading + (IMAGE_BOX[1] if raw else 0) + 14)
        how = words[f"way_{signature.way.value}"].format(when=when(words, signature.signed_at))
        page.paragraph(
            words["review_by"].format(party=self._party(signature.party), name=signature.name) + f"\n{how}"
        )
        if raw:
            picture = opaque(raw)
            scale = min(IMAGE_BOX[0] / picture.width, IMAGE_BOX[1] / picture.height)
            size = (picture.width * scale, picture.height * scale)
            page.figure(picture, size, words["agreement_image_alt"].format(name=signature.name))
            page.space(size[1] + 2)
            with page.canvas.artifact():
                page.canvas.draw(pen.rule(page.left, page.y, page.left + IMAGE_BOX[0], HAIRLINE, 0.5))
            page.space(page.look.body.after + 4)
