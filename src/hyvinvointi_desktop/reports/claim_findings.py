"""What a finding of a claim says in plain words; it knows the codes' sentences only by their keys in the texts."""

from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.reports import typography


def finding_words(words: Mapping[str, str], finding: Mapping[str, Any]) -> str:
    """The sentence of one finding, with the client's code and the minutes where they are known.

    A cap finding that carries ``cap_minutes`` in whole hours names the limit.
    """
    code = str(finding.get("code", ""))
    template = _template(words, code, finding)
    minutes = finding.get("minutes")
    said = template.format(
        minutes=typography.duration(int(minutes)) if minutes is not None else "",
        hours=int(finding.get("cap_minutes") or 0) // 60,
        code=code.replace("_", " "),
    )
    if finding.get("client"):
        said = words["finding_about_client"].format(client=finding["client"], words=_lower_start(said))
    level = words.get(f"level_{finding.get('level', '')}")
    return f"{level}. {said}" if level else said


def _template(words: Mapping[str, str], code: str, finding: Mapping[str, Any]) -> str:
    cap = finding.get("cap_minutes")
    if finding.get("minutes") is None:
        return words.get(f"finding_{code}_plain") or words.get(f"finding_{code}") or words["finding_other"]
    if cap and int(cap) % 60 == 0 and f"finding_{code}_hours" in words:
        return words[f"finding_{code}_hours"]
    return words.get(f"finding_{code}") or words["finding_other"]


def _lower_start(text: str) -> str:
    return text[:1].lower() + text[1:]
