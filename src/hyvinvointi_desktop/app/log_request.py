"""What a client gets who asks who has handled their data: a signed paper of two years, about nobody else."""

from datetime import datetime

from hyvinvointi_desktop.app.audit_port import LogPaper
from hyvinvointi_desktop.app.look_log import TWO_YEARS, lines_of, who_has_looked
from hyvinvointi_desktop.app.ports import OpenStore, Printer, Sealer
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import ClientId

REASON = "log request"
LANGUAGES = ("fi", "sv", "en")
LONGEST_ASKER = 120


def log_paper(
    client: ClientId, asked_by: str, store: OpenStore, now: datetime, *, practice: bool
) -> tuple[LogPaper, str]:
    """The content, and the language the client deals in where it is one of the papers'. Raises Refused."""
    with store.reading() as records:
        found = records.client(client)
        if found is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        worker = records.worker()
        paper = LogPaper(
            client_code=found.code,
            client_name=found.name,
            worker=worker.name,
            organisation=worker.organisation,
            controller=records.preference("controller") or "",
            asked_by=" ".join(asked_by.split())[:LONGEST_ASKER],
            since=now - TWO_YEARS,
            made_at=now.replace(microsecond=0),
            lines=lines_of(who_has_looked(client, records, now)),
            practice=practice,
        )
    return paper, found.language if found.language in LANGUAGES else LANGUAGES[0]


def signed(paper: LogPaper, language: str, store: OpenStore, printer: Printer, sealer: Sealer) -> bytes:
    """The paper printed and signed with the profile's own key. Raises Refused where the clock must be wrong."""
    with store.reading() as records:
        material = records.signing_material()
    return sealer.sign_pdf(printer.log_request(paper, language), material, paper.made_at, REASON)
