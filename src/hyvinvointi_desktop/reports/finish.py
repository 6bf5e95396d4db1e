"""Turns a raw drawing and its structure tree into PDF/UA-1 and PDF/A-2a; it knows the file format, not the paper."""

import re
import warnings
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from hyvinvointi_desktop.reports.tagging import Element, Mark, SignatureField

PRODUCER = "Hyvinvointi"
PRACTICE = "practice"
"""The keyword that tells a program that a paper was made of practice data."""

_EXTENSION = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of PDF/UA standard</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)
_SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What the file says of itself. ``made_at`` is aware; ``lang`` a BCP 47 tag."""

    title: str
    author: str
    lang: str
    made_at: datetime
    practice: bool = False


def finished(raw: bytes, root: Element, facts: PaperFacts) -> bytes:
    """The finished file; the same input gives the same bytes."""
    with warnings.catch_warnings():
        # pikepdf warns that a document information dictionary is old-fashioned; older readers show it as the title.
        warnings.simplefilter("ignore", DeprecationWarning)
        pdf = pikepdf.open(BytesIO(raw))
        _mend_unicode_maps(pdf)
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                _pack(thing)
        _describe(pdf, facts)
        _Tree(pdf).write(root)
        _add_output_intent(pdf)
        out = BytesIO()
        pdf.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
        pdf.close()
    return out.getvalue()


class _Tree:
    """Writes the structure tree with its parent tree."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[dict[int, Any]] = [{} for _ in self._pages]
        self._fields: list[tuple[SignatureField, Any]] = []

    def write(self, root: Element) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._converted(root, tree)])
        numbers = Array()
        for index, page in enumerate(self._pages):
            page.StructParents = index
            page.Tabs = Name.S
            owners = self._owners[index]
            numbers.append(index)
            numbers.append(self._pdf.make_indirect(Array([owners[n] for n in range(len(owners))])))
        for key, (place, element) in enumerate(self._fields, len(self._pages)):
            self._add_field(place, element, key)
            numbers.append(key)
            numbers.append(element)
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pages) + len(self._fields)
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _converted(self, element: Element, parent: Any) -> Any:
        entries = {"/Type": Name.StructElem, "/S": Name(f"/{element.tag}"), "/P": parent} | _entries(element)
        marks = [kid for kid in element.kids if isinstance(kid, Mark)]
        if marks:
            entries["/Pg"] = self._pages[marks[0].page]
        if len(marks) == len(element.kids) == 1:
            entries["/K"] = marks[0].number
        item = self._pdf.make_indirect(Dictionary(entries))
        for mark in marks:
            self._owners[mark.page][mark.number] = item
        if element.field is not None:
            self._fields.append((element.field, item))
        elif "/K" not in entries:
            item.K = Array([self._kid(kid, item, marks) for kid in element.kids])
        return item

    def _kid(self, kid: Element | Mark, parent: Any, marks: list[Mark]) -> Any:
        if isinstance(kid, Element):
            return self._converted(kid, parent)
        if kid.page == marks[0].page:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _add_field(self, place: SignatureField, element: Any, key: int) -> None:
        left, low, right, high = place.box
        page = self._pages[place.page]
        look = self._pdf.make_stream(b"")
        look.Type, look.Subtype = Name.XObject, Name.Form
        look.BBox, look.Resources = Array([0, 0, right - left, high - low]), Dictionary()
        widget = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String(place.name), TU=String(place.label),
                Rect=Array([left, low, right, high]), F=4, P=page, StructParent=key, AP=Dictionary(N=look),
            )
        )
        # WORKAROUND: /K is the OBJR itself, never an array, or pyHanko's diff policy takes a signature on top of this
        # one for a suspicious change (TECH.md 5, pitfall 2).
        element.K = Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(widget)
        if "/AcroForm" not in self._pdf.Root:
            self._pdf.Root.AcroForm = self._pdf.make_indirect(Dictionary(Fields=Array(), SigFlags=3))
        self._pdf.Root.AcroForm.Fields.append(widget)


def _entries(element: Element) -> dict[str, Any]:
    """What an element says of itself beyond its tag and its place."""
    entries: dict[str, Any] = {}
    if element.alt:
        entries["/Alt"] = String(element.alt)
    if element.lang:
        entries["/Lang"] = String(element.lang)
    if element.scope:
        entries["/A"] = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    elif element.numbering:
        entries["/A"] = Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
    elif element.box is not None:
        place = Array([round(v, 3) for v in element.box])
        entries["/A"] = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=place)
    return entries


def _describe(pdf: Pdf, facts: PaperFacts) -> None:
    made = facts.made_at.astimezone(UTC)
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    values = {"/Title": facts.title, "/Author": facts.author, "/Producer": PRODUCER}
    if facts.practice:
        values["/Keywords"] = PRACTICE
    for key, value in values.items():
        pdf.docinfo[key] = String(value)
    pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = String(f"D:{made:%Y%m%d%H%M%S}+00'00'")
    root = pdf.Root
    root.Lang = String(facts.lang)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    metadata = pdf.make_stream(_xmp(facts, f"{made:%Y-%m-%dT%H:%M:%S}+00:00"))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    root.Metadata = metadata


def _xmp(facts: PaperFacts, made: str) -> bytes:
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _SPACES.items())
    title, author, lang = escape(facts.title), escape(facts.author), escape(facts.lang)
    keywords = f"<pdf:Keywords>{PRACTICE}</pdf:Keywords>" if facts.practice else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {spaces}>\n'
        "<dc:format>application/pdf</dc:format>\n"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>\n'
        f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"
        f"<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>\n"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>{keywords}\n"
        f"<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>\n"
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"
        f"{_EXTENSION}\n"
        '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
    ).encode()


@lru_cache(maxsize=1)
def _srgb_profile() -> bytes:
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The library stamps the profile with the present second: the same paper must give the same bytes tomorrow.
    profile[24:36] = b"".join(n.to_bytes(2, "big") for n in (2026, 1, 1, 0, 0, 0))
    return bytes(profile)


def _add_output_intent(pdf: Pdf) -> None:
    profile = pdf.make_stream(_srgb_profile())
    profile.N, profile.Alternate = 3, Name.DeviceRGB
    intent = Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"), DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])


def _mend_unicode_maps(pdf: Pdf) -> None:
    # WORKAROUND: reportlab maps unused codes to U+0000, which PDF/A and PDF/UA forbid.
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and thing.get("/Type") == "/Font" and "/ToUnicode" in thing:
            old = thing.ToUnicode.read_bytes()
            new = re.sub(rb"<0000>", b"<0020>", old)
            if new != old:
                thing.ToUnicode.write(new)


def _pack(stream: pikepdf.Stream) -> None:
    """Deflates a stream so that its last byte is no line end.

    WORKAROUND: a reader takes a CR or LF before ``endstream`` for the line end that belongs there, and finds the length
    wrong (PDF/A-2 6.1.7.1). Spare bytes (blanks; in fonts ones, which no table points at) change the checksum and with
    it the last byte; zeros would not.
    """
    if stream.get("/Type") == Name.Metadata or stream.get("/Subtype") == Name.Image:
        return
    data, spare = stream.read_bytes(), b"\x01" if "/Length1" in stream else b" "
    if "/N" in stream or not data:
        return
    packed = zlib.compress(data, 9)
    while packed[-1:] in b"\r\n":
        data += spare
        packed = zlib.compress(data, 9)
    stream.write(packed, filter=Name.FlateDecode)
    if "/Length1" in stream:
        stream.Length1 = len(data)
