"""Activity money as a paper: purchases with their numbers, what is left, and the pictures of the receipts."""

from PIL import Image

from hyvinvointi_desktop.app.paper_values import MoneyPaper, PurchaseLine
from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.agreement_report import opaque
from hyvinvointi_desktop.reports.course_parts import Words, day, open_paper, sheet_of, sign_here
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet
from hyvinvointi_desktop.reports.tables import Column, table

LOOK = Look.of(10)
LARGEST_SIDE = 1400
"""Pixels: enough to read a receipt; a telephone's photograph is ten times the bytes."""
RECEIPT_HEIGHT = 300.0
RECEIPT_WIDTH = 240.0
GAP = 14.0


def sheet(words: Words, content: MoneyPaper) -> Sheet:
    """The outside of the account."""
    return sheet_of(words, content.head, words["money_title"])


def compose(paper: Paper, words: Words, content: MoneyPaper) -> None:
    """The purchases, the balance, the signature, then the receipts, two beside each other."""
    pictures = {x.number: picture for x in content.lines if x.is_picture and (picture := _small(x.receipt))}
    given_by = (words["money_given_by"], ", ".join(content.given_by))
    open_paper(paper, words, content.head, words["money_title"], [given_by])
    _purchases(paper, words, content, frozenset(pictures))
    columns = [Column(words["col_what"], share=3), Column(words["total"], share=1, right=True)]
    rows = [
        (words["money_budget"], t.money(content.budget_cents)),
        (words["money_spent"], t.money(content.spent_cents)),
    ]
    key = "money_over" if content.balance_cents < 0 else "money_left"
    table(paper, columns, rows, total=(words[key], t.money(content.balance_cents)), row_headers=True)
    sign_here(paper, words, content.head)
    _receipts(paper, words, [(x, pictures[x.number]) for x in content.lines if x.number in pictures])


def _purchases(paper: Paper, words: Words, content: MoneyPaper, drawn: frozenset[int]) -> None:
    paper.heading(2, words["money_purchases"])
    if not content.lines:
        paper.paragraph(words["money_nothing"])
        return
    columns = [
        Column(words["money_number"], 44, right=True), Column(words["col_date"], 74),
        Column(words["col_what"], share=3), Column(words["money_receipt"], 96), Column(words["total"], 78, right=True),
    ]  # fmt: skip
    rows = [
        (str(x.number), day(x.on), x.words, words[f"money_receipt_{_receipt(x, drawn)}"], t.money(x.cents))
        for x in content.lines
    ]
    table(paper, columns, rows, total=("", "", words["total"], "", t.money(content.spent_cents)))


def _receipt(line: PurchaseLine, drawn: frozenset[int]) -> str:
    """Whether the receipt is on this paper, is kept apart (a PDF, or a picture that cannot be read), or is missing."""
    if not line.receipt:
        return "none"
    return "picture" if line.number in drawn else "apart"


def _receipts(paper: Paper, words: Words, receipts: list[tuple[PurchaseLine, Image.Image]]) -> None:
    if not receipts:
        return
    paper.new_page()
    paper.heading(2, words["money_receipts"])
    for place in range(0, len(receipts), 2):
        paper.ensure(RECEIPT_HEIGHT + 40)
        top = lowest = paper.y
        for column, (line, picture) in enumerate(receipts[place : place + 2]):
            paper.y = top
            _one(paper, words, line, picture, paper.left + column * (RECEIPT_WIDTH + GAP))
            lowest = min(lowest, paper.y)
        paper.y = lowest - GAP


def _one(paper: Paper, words: Words, line: PurchaseLine, picture: Image.Image, x: float) -> None:
    said = words["money_receipt_of"].format(number=line.number, day=day(line.on), sum=t.money(line.cents))
    left, width = paper.left, paper.width
    paper.left, paper.width = x, RECEIPT_WIDTH
    paper.paragraph(said)
    paper.left, paper.width = left, width
    scale = min(RECEIPT_WIDTH / picture.width, RECEIPT_HEIGHT / picture.height)
    size = (picture.width * scale, picture.height * scale)
    paper.figure(picture, size, said, x)
    paper.space(size[1])


def _small(raw: bytes) -> Image.Image | None:
    try:
        picture = opaque(raw)
    except ValueError:
        return None
    picture.thumbnail((LARGEST_SIDE, LARGEST_SIDE))
    return picture
