"""What sealing a bundle takes, what opening one takes, and what the look at its paper takes."""

from dataclasses import dataclass, replace
from functools import partial

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json
from hyvinvointi_desktop.app.exchange_port import Parts, SealedParts
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.receive import bundle_in
from hyvinvointi_desktop.app.report_paper import Press, check_report, make_report
from hyvinvointi_desktop.domain.exchange import BundleKind, RecordRevision, canonical_bytes
from tests.benchmarks.clock import median, times
from tests.reports.samples import claim_document, printer
from tests.support.headers import bundle_header, revision
from tests.support.space import AT, SPACE, coordinator, laptop, space

VISITS = 12
OPENED = 200


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds: sealing with a paper, sealing records alone, opening the latter, looking at the paper."""

    with_paper: float
    alone: float
    opened: float
    looked: float


def visits() -> tuple[RecordRevision, ...]:
    """Twelve visits."""
    return tuple(replace(revision({"minutes": 60 + n, "km_tenths": 240}), id=f"90{n:02d}") for n in range(VISITS))


def sealed(*, paper: bool) -> SealedParts:
    """A bundle as a laptop makes it, from the figures on."""
    head, records, pdf = bundle_header(), visits(), None
    if paper:
        document = canonical_bytes(claim_document(VISITS))
        press = Press(printer(), bootstrap.envelopes())
        made = make_report(document, "fi", press, laptop().identity, AT, practice=False)
        pdf, claim = made.pdf, replace(revision({"document": document.decode()}), type="claim")
        head = replace(
            head, kind=BundleKind.REPORT, pdf_template=made.template, pdf_unsigned_sha256=made.unsigned_sha256
        )
        records = (*records, claim)
    parts = Parts(header_json(head), records_json(records), pdf)
    return bootstrap.envelopes().seal(parts, laptop().identity, [coordinator().age.recipient], AT)


def measure() -> Figures:
    """Medians, warm; opening over 200 different files."""
    envelopes, keys, root = bootstrap.envelopes(), [coordinator().age.identity], space().root.cert_pem
    with_paper, alone = (times(partial(sealed, paper=paper), 9) for paper in (True, False))
    received = bundle_in(envelopes, sealed(paper=True).content, keys, root, SPACE)
    looked = times(lambda: check_report(received, Press(printer(), envelopes), root), 9)
    files = iter([sealed(paper=False).content for _ in range(OPENED)])
    opened = times(lambda: bundle_in(envelopes, next(files), keys, root, SPACE), OPENED)
    return Figures(median(with_paper), median(alone), median(opened), median(looked))
