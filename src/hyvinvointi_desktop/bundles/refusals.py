"""Why content is refused, as one small exception that never leaves this room."""

from enum import StrEnum


class Reason(StrEnum):
    """What ``verify`` says of content that it does not accept; the sentence belongs to the screen."""

    UNKNOWN_CONTENT = "unknown_content"
    TOO_LARGE = "too_large"
    TRUNCATED = "truncated"
    NOT_A_CONTAINER = "not_a_container"
    CHANGED_BYTES = "changed_bytes"
    BAD_SIGNATURE = "bad_signature"
    BAD_CERTIFICATE = "bad_certificate"
    OUTSIDE_VALIDITY = "outside_validity"
    OTHER_SIGNER = "other_signer"
    UNSIGNED = "unsigned"
    ACTIVE_CONTENT = "active_content"
    UNKNOWN_FORMAT = "unknown_format"
    WRONG_ROOT = "wrong_root"
    NEEDS_ROOT = "needs_root"


class RefusedError(Exception):
    """The content is refused."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason
