"""The command that opens a sealed file for other tools."""

from pathlib import Path

from hyvinvointi_desktop.app.exchange_port import LARGEST_FILE
from hyvinvointi_desktop.cli.context import Context, read_bytes
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.ids import ClaimId


def unseal(context: Context) -> int:
    """Writes the container in a sealed file, or in the one that brought a claim; and the root that proves it where one
    is wished."""
    if bool(context.options.file) == bool(context.options.claim):
        context.say("unseal_what")
        return USAGE
    file, claim = context.options.file, context.options.claim
    content = read_bytes(Path(file), LARGEST_FILE) if file else b""
    with context.desk(Purpose.OVERSIGHT) as desk:
        opened = desk.unseal(content) if file else desk.unseal_claim(ClaimId(claim))
    path = Path(context.options.out)
    context.outside.write_whole(path, opened.container)
    if context.options.root_out:
        context.outside.write_whole(Path(context.options.root_out), opened.root_pem)
    signer = opened.signer
    who = f"{signer.device}-{signer.epoch}" if signer.device else str(signer.coordinator)
    if context.options.json:
        context.put_json({
            "file": str(path), "bundle": opened.bundle, "signer": who, "role": signer.role.value,
            "signed_at": signer.signed_at.isoformat(),
        })  # fmt: skip
    else:
        context.put(str(path))
    context.say("unsealed", signer=who, at=signer.signed_at)
    return DONE
