"""The cooperation agreement as a paper: exactly the text that was shown, then who signed it, or lines for a pen."""

from hyvinvointi_desktop.app.paper_values import AgreementSheet, SignatureRow
from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.agreement_report import IMAGE_BOX, LANGUAGE_TAGS, blocks, opaque
from hyvinvointi_desktop.reports.claim_report import add_practice_words, when
from hyvinvointi_desktop.reports.course_parts import Words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import HAIRLINE, MUTED, Look, Paper, Sheet

LOOK = Look.of(11)


def sheet(words: Words, content: AgreementSheet) -> Sheet:
    """The outside of the agreement, in the language of its text."""
    lang = LANGUAGE_TAGS.get(content.language, words["language_tag"])
    return Sheet(
        PaperFacts(content.title, content.worker, lang, content.made_at, content.practice),
        page_of=words["page_of"],
        footer=words["agreement_footer"].format(title=content.title),
        banner=words["practice_banner"] if content.practice else "",
        watermark=words["practice_watermark"] if content.practice else "",
    )


def compose(paper: Paper, words: Words, content: AgreementSheet) -> None:
    """The text with its first line as title; signatures; the seal, where it is signed."""
    title, _, body = content.text.partition("\n")
    paper.heading(1, title.strip())
    add_practice_words(paper, words, content.practice)
    for kind, said in blocks(body):
        if isinstance(said, list):
            paper.bullets(said)
        elif kind == "P":
            paper.paragraph(said)
        else:
            paper.heading(int(kind[1]), said)
    paper.heading(2, words["agreement_signatures"])
    for row in content.signatures:
        _signature(paper, words, content, row)
    if content.agreement is None:
        paper.paragraph(words["course_agreement_draft"], paper.look.small)
        return
    paper.space(6)
    paper.paragraph(f"{words['agreement_sha']}:\n{content.sha256}", paper.look.small)
    paper.ensure(100)
    paper.paragraph(words["course_agreement_seal"], paper.look.small)
    paper.signature_place(words["agreement_field"])


def _signature(paper: Paper, words: Words, content: AgreementSheet, row: SignatureRow) -> None:
    raw = content.images.get(row.image) if row.image is not None else None
    name = ", ".join(filter(None, (row.name.strip(), row.organisation.strip())))
    paper.ensure(2 * paper.look.body.leading + (IMAGE_BOX[1] if raw else 0) + 30)
    if row.way is None or row.signed_at is None:
        _pen_line(paper, name)
        return
    how = words[f"way_{row.way}"].format(when=when(words, row.signed_at))
    paper.paragraph(f"{name}\n{how}")
    if raw:
        picture = opaque(raw)
        scale = min(IMAGE_BOX[0] / picture.width, IMAGE_BOX[1] / picture.height)
        size = (picture.width * scale, picture.height * scale)
        paper.figure(picture, size, words["agreement_image_alt"].format(name=row.name))
        paper.space(size[1] + 2)
        with paper.canvas.artifact():
            paper.canvas.draw(pen.rule(paper.left, paper.y, paper.left + IMAGE_BOX[0], HAIRLINE, 0.5))
        paper.space(paper.look.body.after + 4)


def _pen_line(paper: Paper, name: str) -> None:
    paper.space(30)
    with paper.canvas.artifact():
        paper.canvas.draw(pen.rule(paper.left, paper.y, paper.left + paper.width / 2, MUTED, 0.6))
    paper.space(3)
    paper.paragraph(name, paper.look.small)
