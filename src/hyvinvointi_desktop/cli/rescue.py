"""The command about a damaged profile: what can be had back from where, and having it back."""

from datetime import datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.faults import FileIsThere
from hyvinvointi_desktop.app.rescue import Rescue
from hyvinvointi_desktop.app.rescue_port import BackupFound, Difference, Holdings, Survey
from hyvinvointi_desktop.cli.context import Context, recovery_key_in
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE

NEWEST = "newest"


def rescue(context: Context) -> int:
    """The survey; with ``--restore`` a backup is put in the store's place, with ``--out`` what can be read is saved."""
    options = context.options
    if options.bring_in and not options.restore:
        context.say("rescue_bring_in_alone")
        return USAGE
    gate = context.gate()
    if options.previous_keys:
        if options.recovery_file:
            gate.keys.put_back_previous(None, recovery_key_in(Path(options.recovery_file)))
        else:
            gate.keys.put_back_previous(context.passphrase())
        context.say("rescue_keys")
        return DONE
    rescuing = gate.rescue(gate.unlock_key(context.passphrase()))
    try:
        if options.out:
            return _save(context, rescuing, Path(options.out))
        if options.restore:
            return _restore(context, rescuing)
        return _survey(context, rescuing.survey())
    finally:
        rescuing.close()


def _save(context: Context, rescuing: Rescue, path: Path) -> int:
    if path.exists():
        raise FileIsThere(path)
    content = rescuing.readable_log()
    if content is None:
        context.say("rescue_nothing_readable")
        return REFUSED
    context.outside.write_whole(path, content)
    context.say("rescue_saved")
    context.put(str(path))
    return DONE


def _restore(context: Context, rescuing: Rescue) -> int:
    named = context.options.restore
    survey = rescuing.survey()
    if not survey.missing and not survey.findings:
        context.say("rescue_whole")
        return REFUSED
    backup = None if named == NEWEST else Path(named)
    aside = rescuing.restore(backup, bring_in=context.options.bring_in)
    context.say("rescue_restored")
    if aside is not None:
        context.say("rescue_kept", folder=aside)
    if not survey.erasures_known:
        context.say("erasures_after")
    return DONE


def _survey(context: Context, survey: Survey) -> int:
    whole = not survey.missing and not survey.findings
    if context.options.json:
        context.put_json(_as_json(survey, whole))
        return DONE if whole else REFUSED
    if whole:
        context.say("rescue_whole")
        return DONE
    context.say("rescue_missing" if survey.missing else "rescue_damaged", finding=next(iter(survey.findings), ""))
    if survey.readable is None:
        context.say("rescue_nothing_readable")
    else:
        context.say("rescue_readable", **_counts(survey.readable.holds))
        for table, rows in survey.readable.lost:
            if rows:
                context.say("rescue_lost", table=table, rows=rows)
        for table in survey.readable.unknown:
            context.say("rescue_unknown", table=table)
    for found in survey.backups:
        _tell_backup(context, found)
    if survey.newest_whole is None:
        context.say("rescue_no_backup")
    elif not survey.erasures_known:
        context.say("rescue_erasures_unknown")
    return REFUSED


def _tell_backup(context: Context, found: BackupFound) -> None:
    name = found.row.path.name
    if found.holds is None:
        older = found.row.older_key and found.row.verified
        context.say("rescue_backup_older" if older else "rescue_backup_bad", name=name)
        return
    context.say("rescue_backup", name=name, **_counts(found.holds))
    if found.erased_since:
        context.say("rescue_erased_since", count=found.erased_since)
    beyond = found.beyond
    if beyond.any:
        context.say(
            "rescue_beyond",
            clients=beyond.clients,
            visits=beyond.visits,
            others=beyond.others,
            changed=beyond.changed,
        )
    if beyond.left:
        context.say("rescue_left", names=", ".join(beyond.left))


def _counts(holds: Holdings) -> dict[str, object]:
    return {"clients": holds.clients, "visits": holds.visits, "newest": _moment(holds.newest)}


def _moment(at: datetime | None) -> str:
    return at.astimezone().strftime("%d.%m.%Y %H.%M") if at is not None else "–"


def _as_json(survey: Survey, whole: bool) -> dict[str, Any]:
    readable = survey.readable
    return {
        "ok": whole,
        "missing": survey.missing,
        "findings": list(survey.findings),
        "erasures_known": survey.erasures_known,
        "readable": readable
        and {**_holdings(readable.holds), "lost": dict(readable.lost), "unknown": list(readable.unknown)},
        "backups": [
            {
                "name": found.row.path.name,
                "made_at": found.row.made_at.isoformat(),
                "verified": found.row.verified,
                "older_key": found.row.older_key,
                "holds": found.holds and _holdings(found.holds),
                "readable_besides": _difference(found.beyond),
                "erased_since": found.erased_since,
            }
            for found in survey.backups
        ],
    }


def _holdings(holds: Holdings) -> dict[str, Any]:
    return {
        "clients": holds.clients,
        "visits": holds.visits,
        "agreements": holds.agreements,
        "claims": holds.claims,
        "newest": holds.newest and holds.newest.isoformat(),
    }


def _difference(beyond: Difference) -> dict[str, Any]:
    return {
        "clients": beyond.clients,
        "visits": beyond.visits,
        "others": beyond.others,
        "changed": beyond.changed,
        "left": list(beyond.left),
    }
