"""A mark of this machine and of the profile's folder, so that a copied profile is noticed.

It tells nobody which machine it is: only a digest leaves this file.
"""

import contextlib
import hashlib
import sys
import uuid
from pathlib import Path

_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))


def machine_mark(profile: Path) -> str:
    """SHA-256 over the system's own id of this installation and the profile's whole path, in hexadecimal."""
    digest = hashlib.sha256(b"hyvinvointi-machine-v1")
    for part in (_machine(), str(profile.resolve())):
        content = part.encode("utf-8", "surrogatepass")
        digest.update(len(content).to_bytes(4, "big") + content)
    return digest.hexdigest()


def _machine() -> str:
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            import winreg

            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for file in _FILES:
        with contextlib.suppress(OSError, UnicodeDecodeError):
            found = file.read_text(encoding="ascii").strip()
            if found:
                return found
    return f"{uuid.getnode():012x}"
