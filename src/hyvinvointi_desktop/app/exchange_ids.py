"""Ids of what travels: 80 random bits in lower-case base32, so that they mean nothing and nobody can guess one."""

import base64
import secrets

from hyvinvointi_desktop.domain.exchange import CaseId


def fresh_id() -> str:
    """Sixteen letters nobody has seen before."""
    return base64.b32encode(secrets.token_bytes(10)).decode().lower()


def fresh_case() -> CaseId:
    """The id of a new referral."""
    return CaseId(fresh_id())
