"""Commands about a month's claim: as it stands, sealed, verified."""

import contextlib
import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.count_claim import standing_document
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Surroundings, surroundings_of
from hyvinvointi_desktop.app.ports import Verdict
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli.context import Context, read_bytes
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, PapersNotWritten
from hyvinvointi_desktop.cli.table_out import put_result, table_language, table_out
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.days import Month

_LARGEST = 64 * 1024 * 1024
_ROOM_NEEDED = 1_000_000


def claim(context: Context) -> int:
    """The month as it stands: as lines, as JSON, or as a table in a file."""
    options = context.options
    out = table_out(options.out) if options.out else None
    with context.desk(Purpose.REPORTING) as desk:
        document = standing_document(desk.counted(options.month, options.payer))
        made = desk.claim_table(options.month, options.payer, out.kind, table_language(context)) if out else b""
    if out:
        context.outside.write_whole(out.path, made)
        context.say("claim_written", month=str(options.month))
    put_result(context, document, out, lambda: _table(context, document))
    return DONE


def _euros(cents: int) -> str:
    sign = "−" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100},{abs(cents) % 100:02d}"


def _table(context: Context, document: dict[str, Any]) -> None:
    context.put(
        context.words(
            "claim_head", month=document["month"], payer=document["payer_name"], state=_word(context, document["state"])
        )
    )
    for row in document["hours"]:
        codes = ", ".join(row["clients"]) or row.get("course", "")
        minutes = f"{row['payable_minutes']:>4}/{row['minutes']} min"
        context.put(
            f"{row['on']}  {row['from']:>5}–{row['to']:<5}  {codes:<12} {minutes}  {_euros(row['amount_cents']):>9} €"
        )
    for row in document["trips"]:
        route = " – ".join(row["route"])
        context.put(f"{row['on']}  {row['km']:>7} km  {route:<40}  {_euros(row['amount_cents']):>9} €")
    for row in document["expenses"]:
        context.put(f"{row['on']}  {row['kind']:<52}  {_euros(row['amount_cents']):>9} €")
    for row in document["adjustments"]:
        context.put(f"{row['on']}  {row['month']}  {row['line']:<43}  {_euros(row['amount_cents']):>9} €")
    totals = document["totals"]
    context.put(
        context.words(
            "claim_totals", minutes=totals["payable_minutes"], km=totals["km"], euros=_euros(totals["total_cents"])
        )
    )
    for finding in document["findings"]:
        about = finding.get("session") or finding.get("trip") or finding.get("client") or ""
        context.put(
            context.words(f"level_{finding['level']}")
            + ": "
            + context.words(f"finding_{finding['code']}", on=finding["on"], about=about)
        )


def _word(context: Context, state: str) -> str:
    return context.words(f"state_{state}")


@dataclass(frozen=True, slots=True)
class SealedFiles:
    """Where a sealed month lies."""

    pdf: Path
    container: Path
    root: Path
    claim: str
    number: int
    already: bool


def seal(context: Context) -> int:
    """Signs the month and writes its two files."""
    with context.desk(Purpose.REPORTING) as desk:
        files = seal_into(context, desk, context.options.month, context.options.payer, Path(context.options.out))
    if context.options.json:
        context.put_json(
            {
                "claim": files.claim,
                "number": files.number,
                "pdf": str(files.pdf),
                "container": str(files.container),
                "root": str(files.root),
                "already_sealed": files.already,
            }
        )
    else:
        for path in (files.pdf, files.container, files.root):
            context.put(str(path))
    return DONE


def seal_into(context: Context, desk: Desk, month: Month, payer: str | None, out: Path) -> SealedFiles:
    """Seals and writes. A month sealed before and unchanged since gives its kept files again.

    The folder is tried first: nothing is sealed where nothing could be written.
    """
    is_new = not out.exists()
    _try_folder(context, out)
    language = desk.preference("language") or "fi"
    already = False
    try:
        made = desk.seal_claim(month, payer, language)
        claim, pdf, container, stem = made.claim, made.pdf, made.container, made.stem
    except Refused as refused:
        kept = desk.claim(month, payer).sealed
        if kept is None or refused.refusal not in (Refusal.CLAIM_UNCHANGED, Refusal.CLAIM_PAID):
            if is_new:
                with contextlib.suppress(OSError):
                    out.rmdir()  # we made it for nothing; a folder that holds something stays
            raise
        pages, box = desk.attachment(kept.pdf), desk.attachment(kept.container)
        if pages is None or box is None:
            raise
        claim, pdf, container, already = kept, pages.content, box.content, True
        stem = pages.name.removesuffix(".pdf")
    root = desk.root_certificate()
    files = SealedFiles(
        out / f"{stem}.pdf",
        out / f"{stem}.asice",
        out / f"root-{hashlib.sha256(root).hexdigest()[:8]}.pem",
        claim.id,
        claim.number,
        already,
    )
    try:
        written = ((files.pdf.name, pdf), (files.container.name, container), (files.root.name, root))
        context.outside.write_together(out, written)
    except Surroundings as fault:
        raise PapersNotWritten(fault.what, month, claim.number) from fault
    context.say("already_sealed" if already else "sealed", month=str(month), number=claim.number)
    return files


def _try_folder(context: Context, out: Path) -> None:
    """Raises Surroundings when the folder cannot take the files."""
    try:
        context.outside.make_folder(out)
        with tempfile.TemporaryFile(dir=out) as probe:  # without a name: nothing of it stays, come what may
            probe.write(b"\0" * _ROOM_NEEDED)
            probe.flush()
    except OSError as error:
        raise surroundings_of(error) from error


def verify(context: Context) -> int:
    """Judges a sealed file; works with no profile."""
    path = Path(context.options.file)
    content = read_bytes(path, _LARGEST)
    root = read_bytes(Path(context.options.trust), 64 * 1024) if context.options.trust else None
    verdict = context.outside.sealer().verify(content, root)
    fine = verdict.whole and (root is None or verdict.trusted)
    if context.options.json:
        context.put_json(_verdict_row(verdict))
    tell_verdict(context, verdict, path.name)
    return DONE if fine else REFUSED


NEEDS_ROOT = "needs_root"


def _verdict_row(verdict: Verdict) -> dict[str, Any]:
    document = verdict.document or {}
    row = {
        "kind": verdict.kind,
        "whole": verdict.whole,
        "trusted": verdict.trusted,
        "signer": verdict.signer,
        "signed_at": verdict.signed_at.isoformat() if verdict.signed_at else None,
        "root_sha256": verdict.root_sha256,
        "reason": verdict.reason,
        "practice": verdict.practice,
    }
    named = {key: document[key] for key in ("id", "number", "month", "payer", "worker", "amends") if key in document}
    return row | named | ({"total_cents": document["totals"]["total_cents"]} if "totals" in document else {})


def tell_verdict(context: Context, verdict: Verdict, name: str) -> None:
    """The verdict in words."""
    if not verdict.whole:
        if verdict.reason != NEEDS_ROOT:  # nothing is known of it yet
            context.say("verify_bad", name=name)
        if context.knows(f"reason_{verdict.reason}"):
            context.say(f"reason_{verdict.reason}")
        return
    context.say("verify_whole", name=name, signer=verdict.signer, at=verdict.signed_at)
    context.say("verify_trusted" if verdict.trusted else "verify_own_root", root=verdict.root_sha256)
    if verdict.reason and context.knows(f"reason_{verdict.reason}"):
        context.say(f"reason_{verdict.reason}")
    if verdict.practice:
        context.say("verify_practice")
