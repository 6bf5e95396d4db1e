"""The Sealer of the use cases. Signing libraries are loaded only when something is sealed or verified."""

from datetime import datetime
from pathlib import Path

from hyvinvointi_desktop.app.ports import SigningMaterial, Verdict


class ProfileSealer:
    """Signs with a profile's own key. ``fonts`` holds NotoSans-Regular.ttf and NotoSans-Bold.ttf for the picture of a
    signature. It keeps no key: the material comes with each call."""

    def __init__(self, fonts: Path) -> None:
        self._fonts = fonts

    def make_material(self, name: str, now: datetime, practice_seed: str = "") -> SigningMaterial:
        """A new root and signer for a person; for practice data they follow from the seed.

        Raises:
            ValueError: the name is empty.
        """
        from hyvinvointi_desktop.bundles.keys import make_material

        return make_material(name, now, practice_seed)

    def sign_pdf(self, pdf: bytes, material: SigningMaterial, at: datetime, reason: str) -> bytes:
        """The paper, certified in its field ``Signature``.

        Raises:
            ValueError: there is no such empty field.
            Refused: ``at`` lies outside the certificate's validity.
        """
        from hyvinvointi_desktop.bundles.pades import sign_pdf

        return sign_pdf(pdf, material, at, reason, self._fonts)

    def container(self, document: bytes, pdf: bytes, material: SigningMaterial, at: datetime) -> bytes:
        """The sealed container of a claim document and its signed paper.

        Raises:
            ValueError: the document is not canonical JSON of a known format.
            Refused: ``at`` lies outside the certificate's validity.
        """
        from hyvinvointi_desktop.bundles.container import make_container

        return make_container(document, pdf, material, at)

    def verify(self, content: bytes, trusted_root_pem: bytes | None) -> Verdict:
        """What sealed content is worth; bad content gives a verdict with its reason, never an error."""
        from hyvinvointi_desktop.bundles.verify import verdict_on

        return verdict_on(content, trusted_root_pem)
