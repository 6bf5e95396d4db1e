"""Files that may hold a referral: what they hold comes out, and what is none is refused with its reason."""

import contextlib
import io
import json

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.import_errors import ImportRefused, ProblemCode
from hyvinvointi_desktop.interchange.referral_files import MOST_BYTES, OpenedReferralFiles

FILES = OpenedReferralFiles()


def form(fields: dict[str, object], **more: object) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    made = []
    for name, value in fields.items():
        kind = "/Btn" if isinstance(value, pikepdf.Name) else "/Tx"
        made.append(pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name(kind), T=name, V=value)))
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array(made))
    out = io.BytesIO()
    pdf.save(out, **more)  # type: ignore[arg-type]  # as given
    return out.getvalue()


def why(content: bytes) -> ProblemCode:
    with pytest.raises(ImportRefused) as error:
        FILES.read("lahete.pdf", content)
    return error.value.problems[0].code


def test_text_in_the_encodings_that_people_have() -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert FILES.read("lahete.txt", "Nimi: Päivi Äkäslompolo".encode(encoding)).text == "Nimi: Päivi Äkäslompolo"


def test_json_comes_as_pairs_with_the_way_to_each() -> None:
    value = {"asiakas": {"nimi": "Helvi", "tulkki": True, "ikä": None}, "syyt": ["yksinäisyys", "ulkoilu"], "n": 3}
    assert FILES.read("l.json", json.dumps(value).encode()).pairs == (
        ("asiakas.nimi", "Helvi"), ("asiakas.tulkki", "kyllä"), ("syyt", "yksinäisyys, ulkoilu"), ("n", "3"),
    )  # fmt: skip


def test_the_filled_fields_of_a_form_come_as_pairs() -> None:
    content = form({"asiakas.nimi": "Helvi", "Puhelin": "040", "Tyhjä": "", "Suostumus": pikepdf.Name("/Yes"),
                    "Tulkki": pikepdf.Name("/Off")})  # fmt: skip
    assert FILES.read("x", content).pairs == (("asiakas.nimi", "Helvi"), ("Puhelin", "040"), ("Suostumus", "kyllä"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ProblemCode.FILE_EMPTY),
        (b"x" * (MOST_BYTES + 1), ProblemCode.FILE_TOO_LARGE),
        (b"PK\x03\x04 no zip", ProblemCode.FILE_NOT_SUPPORTED),
        (b"\x89PNG\r\n\x1a\n\0\0", ProblemCode.FILE_NOT_SUPPORTED),
        (b'{"nimi": "a", "nimi": "b"}', ProblemCode.NOT_JSON),
        (b'{"nimi": ', ProblemCode.NOT_JSON),
        (b'{"a":' * 9 + b"1" + b"}" * 9, ProblemCode.WRONG_FORMAT),
        (b'{"a":' * 100_000, ProblemCode.NOT_JSON),
        (b"%PDF-1.7 no more", ProblemCode.FILE_DAMAGED),
    ],
)
def test_what_is_no_referral_file_is_refused_with_its_reason(content: bytes, code: ProblemCode) -> None:
    assert why(content) is code


def test_a_locked_pdf_is_refused() -> None:
    locked = form({"Nimi": "Helvi"}, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert why(locked) is ProblemCode.FILE_NOT_SUPPORTED


_BYTES = st.binary(max_size=200) | st.binary(max_size=100).map(lambda b: b"%PDF-1.4\n" + b) | st.text().map(str.encode)


@settings(max_examples=30, deadline=None)
@given(_BYTES)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(ImportRefused):
        FILES.read("x", content)


def test_damaged_forms_are_read_or_refused() -> None:
    whole = form({"Nimi": "Helvi", "Puhelin": "040"})
    for at in range(0, len(whole), 37):
        broken = whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :]
        with contextlib.suppress(ImportRefused):
            FILES.read("x", broken)
