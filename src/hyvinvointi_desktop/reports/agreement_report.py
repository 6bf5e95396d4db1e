"""An agreement as a paper: exactly the text that was shown, then who signed it and how. It adds no term of its own."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps
from reportlab.lib.units import mm

from hyvinvointi_desktop.app.ports import AgreementPaper
from hyvinvointi_desktop.domain.agreements import Agreement, PartySignature, ReadBy
from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.claim_report import add_practice_words, when
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import HAIRLINE, Look, Paper, Sheet, produce

LOOKS = {"plain": Look.of(11), "easy": Look.of(13, leading=1.55), "large": Look.of(18, leading=1.45)}
IMAGE_BOX = (62 * mm, 20 * mm)
MAX_PIXELS = 40_000_000
LANGUAGE_TAGS = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB", "se": "se-FI", "smn": "smn-FI", "sms": "sms-FI"}


def agreement_pdf(fonts: Path, words: Mapping[str, str], paper: AgreementPaper) -> bytes:
    """The agreement as tagged PDF in its layout: ``plain``, ``easy`` or ``large`` (18 points).

    Labels come in the language of ``words``; the text keeps its own language.

    Raises:
        ValueError: a drawn signature is no picture, or has more than 40 million pixels.
    """
    lang = LANGUAGE_TAGS.get(paper.language, paper.language or "fi-FI")
    sheet = Sheet(
        PaperFacts(paper.title, _author(paper.agreement), lang, _made_at(paper.agreement), paper.practice),
        page_of=words["page_of"],
        footer=words["agreement_footer"].format(title=paper.title),
        banner=words["practice_banner"] if paper.practice else "",
        watermark=words["practice_watermark"] if paper.practice else "",
        margin=22 * mm,
    )
    look = LOOKS.get(paper.layout, LOOKS["plain"])
    report = _AgreementReport(words, paper, lang)
    return produce(fonts, sheet, look, report.compose)


def blocks(text: str) -> Iterator[tuple[str, str | list[str]]]:
    """The text in pieces: ``("H1", words)``, ``("H2", words)``, ``("P", words)`` or ``("L", [items])``.

    A line that begins with spaces after a list item goes on with that item; all other lines of a paragraph keep
    their line ends.
    """
    items: list[str] = []
    prose: list[str] = []
    for line in [*text.replace("\r\n", "\n").split("\n"), ""]:
        kind, words = _kind(line)
        if items and kind == "P" and line.startswith(" ") and line.strip():
            items[-1] += f" {line.strip()}"
            continue
        if items and kind != "L":
            yield "L", items
            items = []
        if prose and kind != "P":
            yield "P", "\n".join(prose)
            prose = []
        if kind == "L":
            items.append(words)
        elif kind == "P":
            prose.append(words)
        elif kind:
            yield kind, words


def _kind(line: str) -> tuple[str, str]:
    for mark, kind in (("# ", "H1"), ("## ", "H2"), ("- ", "L")):
        if line.startswith(mark):
            return kind, line.removeprefix(mark).strip()
    return ("P", line.strip()) if line.strip() else ("", "")


def _author(agreement: Agreement) -> str:
    return next((s.name for s in agreement.signatures if s.party == "worker"), "")


def _made_at(agreement: Agreement) -> datetime:
    return agreement.signed_at or datetime.combine(agreement.first_day, time(), UTC)


class _AgreementReport:
    def __init__(self, words: Mapping[str, str], paper: AgreementPaper, lang: str) -> None:
        self.words = words
        self.paper = paper
        self.label_lang = words["language_tag"] if words["language_tag"] != lang else ""
        self.images = dict(paper.images)

    def compose(self, paper: Paper) -> None:
        pieces = list(blocks(self.paper.text))
        headings = [kind for kind, _ in pieces if kind in ("H1", "H2")]
        if not headings or headings[0] != "H1" or pieces[0][0] != "H1":
            paper.heading(1, self.paper.title)
        elif self.paper.practice:
            self._body(paper, pieces[:1])
            pieces = pieces[1:]
        with paper.within("Sect", lang=self.label_lang):
            add_practice_words(paper, self.words, self.paper.practice)
        self._body(paper, pieces)
        with paper.within("Sect", lang=self.label_lang):
            self._signatures(paper)

    def _body(self, paper: Paper, pieces: list[tuple[str, str | list[str]]]) -> None:
        for kind, words in pieces:
            if isinstance(words, list):
                paper.bullets(words)
            elif kind == "P":
                paper.paragraph(words)
            else:
                paper.heading(int(kind[1]), words)

    def _signatures(self, paper: Paper) -> None:
        words, agreement = self.words, self.paper.agreement
        paper.heading(2, words["agreement_signatures"])
        read = self._reading(agreement)
        if read:
            paper.paragraph(read)
        for signature in agreement.signatures:
            self._signature(paper, signature)
        paper.space(6)
        if self.paper.text_sha256:
            paper.paragraph(f"{words['agreement_sha']}:\n{self.paper.text_sha256}", paper.look.small)
        paper.ensure(100)
        paper.paragraph(words["agreement_seal"], paper.look.small)
        paper.signature_place(words["agreement_field"])

    def _reading(self, agreement: Agreement) -> str:
        if agreement.read_by is None:
            return ""
        if agreement.read_by is ReadBy.INTERPRETED:
            named = self.words["read_interpreted_by"].format(interpreter=agreement.interpreter)
            return named if agreement.interpreter else self.words["read_interpreted"]
        return self.words["read_self" if agreement.read_by is ReadBy.SELF else "read_aloud"]

    def _signature(self, paper: Paper, signature: PartySignature) -> None:
        words, style = self.words, paper.look.body
        raw = self.images.get(signature.image) if signature.image is not None else None
        paper.ensure(2 * style.leading + (IMAGE_BOX[1] if raw else 0) + 14)
        party = words.get(f"party_{signature.party}", str(signature.party))
        how = words[f"way_{signature.way}"].format(when=when(words, signature.signed_at))
        said = f"{words['agreement_by'].format(party=party, name=signature.name)}\n{how}"
        paper.paragraph(said)
        if raw is not None:
            self._picture(paper, raw, words["agreement_image_alt"].format(name=signature.name))

    def _picture(self, paper: Paper, raw: bytes, alt: str) -> None:
        picture = opaque(raw)
        scale = min(IMAGE_BOX[0] / picture.width, IMAGE_BOX[1] / picture.height)
        size = (picture.width * scale, picture.height * scale)
        paper.figure(picture, size, alt)
        paper.space(size[1] + 2)
        with paper.canvas.artifact():
            paper.canvas.draw(pen.rule(paper.left, paper.y, paper.left + IMAGE_BOX[0], HAIRLINE, 0.5))
        paper.space(paper.look.body.after + 4)


def opaque(raw: bytes) -> Image.Image:
    """The picture on white, without transparency: PDF/A readers stumble over see-through pictures.

    Raises:
        ValueError: no picture, or too large a one.
    """
    try:
        picture: Image.Image = Image.open(BytesIO(raw))
        if picture.width * picture.height > MAX_PIXELS:
            raise ValueError("more than 40 million pixels")
        picture.load()
        picture = ImageOps.exif_transpose(picture)  # a telephone held upright
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError("not a picture") from error
    seen = picture.convert("RGBA")
    paper = Image.new("RGBA", seen.size, "white")
    paper.alpha_composite(seen)
    return paper.convert("RGB")
