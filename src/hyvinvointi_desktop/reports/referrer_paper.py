"""The message to whoever wrote a referral: what it was taken for, and the day. No more (``app.tell_referrer``)."""

from collections.abc import Mapping
from pathlib import Path

from hyvinvointi_desktop.app.tell_referrer import ReferrerMessage
from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import facts

Words = Mapping[str, str]


def referrer_pdf(fonts: Path, words: Words, paper: ReferrerMessage) -> bytes:
    """The paper, with one empty field for the signature. The same content gives the same bytes."""
    sheet = Sheet(
        PaperFacts(
            words["referrer_document_title"], paper.coordinator, words["language_tag"], paper.made_at, paper.practice
        ),
        page_of=words["page_of"],
        footer=words["referrer_footer"].format(day=typography.local_date(paper.made_at)),
        banner=words["practice_banner"] if paper.practice else "",
        watermark=words["practice_watermark"] if paper.practice else "",
    )
    return produce(fonts, sheet, Look.of(11), lambda page: _compose(page, words, paper))


def _compose(page: Paper, words: Words, paper: ReferrerMessage) -> None:
    page.heading(1, words["referrer_title"])
    add_practice_words(page, words, paper.practice)
    to = ", ".join(x for x in (paper.to.name, paper.to.unit) if x) or words["referrer_to_nobody"]
    pairs = (
        ("referrer_to", to), ("referrer_person", paper.person),
        ("referrer_received", typography.day(paper.received_on.isoformat())),
        ("referrer_made", typography.local_date(paper.made_at)),
    )  # fmt: skip
    facts(page, [(words[key], value) for key, value in pairs])
    day = typography.day(paper.on.isoformat())
    page.paragraph(words[f"referrer_told_{paper.told.value}"].format(day=day))
    page.paragraph(words["referrer_no_more"])
    reach = ", ".join(x for x in (paper.phone, paper.email) if x)
    if reach:
        page.paragraph(words["referrer_ask"].format(reach=reach))
    page.ensure(150)
    page.heading(2, words["section_signature"])
    signer = ", ".join(x for x in (paper.coordinator, paper.organisation) if x)
    page.paragraph(words["referrer_signer"].format(signer=signer))
    page.signature_place(words["referrer_field"])
