"""The file by which a server is recognised: certificates of the organisation's own authority, as IT hands them out."""

import base64
import textwrap

MOST_BYTES = 200_000
_DER = b"\x30\x82"
_BEGIN, _END = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"


def server_file_text(content: bytes) -> str:
    """The certificates as PEM text, of a PEM file or of a single one in DER. Whether they hold is for the place to
    judge when it is opened; what is neither comes back as a text that no place takes."""
    if content.startswith(_DER):
        return "\n".join([_BEGIN, *textwrap.wrap(base64.b64encode(content[:MOST_BYTES]).decode("ascii"), 64), _END, ""])
    return content[:MOST_BYTES].decode("ascii", "replace").strip() or "-"
