"""Ties the rooms together: the locked program first, the open one after unlocking. It decides nothing about the work.

Rooms with slow libraries are imported inside the functions that first need them.
"""

from __future__ import annotations

import functools
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hyvinvointi_desktop.app.age_port import Age
    from hyvinvointi_desktop.app.calendar_port import CalendarWriter
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.exchange_port import Envelopes
    from hyvinvointi_desktop.app.gate import Gate
    from hyvinvointi_desktop.app.place_port import Places
    from hyvinvointi_desktop.app.ports import Clock, Definitions, OpenStore, Printer, Sealer, TableWriter, Vault
    from hyvinvointi_desktop.app.read_referral import ReferralFiles
    from hyvinvointi_desktop.app.rescue import Rescue
    from hyvinvointi_desktop.app.space_certs_port import SpaceCertificates
    from hyvinvointi_desktop.app.take_in import LogFiles
    from hyvinvointi_desktop.cli.context import Pictures


def resources() -> Path:
    """The folder of shipped data: beside the sources in a checkout, inside the bundle when installed."""
    bundled = getattr(sys, "_MEIPASS", None)
    return Path(bundled) / "resources" if bundled else Path(__file__).resolve().parents[2] / "resources"


@functools.cache
def definitions() -> Definitions:
    """Programmes, rates, texts and words."""
    from hyvinvointi_desktop.definitions.reader import ShippedDefinitions

    return ShippedDefinitions(resources())


@functools.cache
def texts(of: str, language: str) -> Mapping[str, str]:
    """The sentences of ``resources/texts/<of>.<language>.toml``."""
    import tomllib

    return tomllib.loads((resources() / "texts" / f"{of}.{language}.toml").read_text(encoding="utf-8"))


OF_COMMANDS = (
    "reports",
    "cli",
    "audit",
    "drop_in",
    "feedback",
    "allowance",
    "referral",
    "space",
    "places",
    "inbox",
    "needs",
    "approval",
    "post",
)
OF_PAPERS = (
    "reports",
    "audit",
    "drop_in",
    "pictures",
    "feedback",
    "allowance",
    "referral",
    "space_papers",
    "needs",
)
OF_TABLES = (
    "reports",
    "tables",
    "drop_in",
    "feedback",
    "allowance",
    "needs",
)
"""Which files of sentences each kind of words is made of."""


def together(files: Sequence[str], language: str) -> Mapping[str, str]:
    """The sentences of several files; one of a later file goes before the same of an earlier one."""
    return {key: words for of in files for key, words in texts(of, language).items()}


def command_texts(language: str) -> Mapping[str, str]:
    """The sentences of the commands, with the words of the log."""
    return together(OF_COMMANDS, language)


@functools.cache
def printer() -> Printer:
    """Makes papers."""
    from hyvinvointi_desktop.reports.printer import PdfPrinter

    words = {lang: together(OF_PAPERS, lang) for lang in ("fi", "sv", "en")}
    return PdfPrinter(resources() / "fonts", words)


@functools.cache
def sealer() -> Sealer:
    """Signs and verifies."""
    from hyvinvointi_desktop.bootstrap_apart import apart
    from hyvinvointi_desktop.bundles.sealer_apart import ApartSealer

    return ApartSealer(resources() / "fonts", apart())


@functools.cache
def certificates() -> SpaceCertificates:
    """Makes and proves the certificates of a space."""
    from hyvinvointi_desktop.bundles.space_certs import LibraryCertificates

    return LibraryCertificates()


@functools.cache
def referral_files() -> ReferralFiles:
    """Opens files that may hold a referral."""
    from hyvinvointi_desktop.bootstrap_apart import apart
    from hyvinvointi_desktop.interchange.files_apart import ApartReferralFiles

    return ApartReferralFiles(apart())


@functools.cache
def age() -> Age:
    """Seals to recipients and under passphrases."""
    from hyvinvointi_desktop.bundles.age import LibraryAge

    return LibraryAge()


@functools.cache
def envelopes() -> Envelopes:
    """Signs, seals and opens what travels."""
    from hyvinvointi_desktop.bootstrap_apart import apart
    from hyvinvointi_desktop.bundles.papers_apart import ApartEnvelopes

    return ApartEnvelopes(resources() / "fonts", apart())


@functools.cache
def log_files() -> LogFiles:
    """Reads and writes open logs."""
    from hyvinvointi_desktop.interchange.files import ExchangedFiles

    return ExchangedFiles(definitions().programmes(), definitions().read_programme)


@functools.cache
def tables() -> TableWriter:
    """Writes claims, sessions and the year of drop-in for spreadsheets."""
    from hyvinvointi_desktop.interchange.tables_out import OutgoingTables

    return OutgoingTables({lang: together(OF_TABLES, lang) for lang in ("fi", "sv", "en")})


@functools.cache
def calendar() -> CalendarWriter:
    """Writes what is planned for another calendar."""
    from hyvinvointi_desktop.interchange.calendar_file import OutgoingCalendar

    return OutgoingCalendar({lang: texts("tables", lang) for lang in ("fi", "sv", "en")})


def invitation_text(content: bytes) -> str:
    """What a file with an invitation says."""
    from hyvinvointi_desktop.bootstrap_apart import apart
    from hyvinvointi_desktop.interchange.files_apart import apart_invitation_text

    return apart_invitation_text(content, apart())


def hetu_is_valid(text: str) -> bool:
    """Whether the text is a personal identity code, by its check character."""
    from stdnum.fi import hetu

    return bool(hetu.is_valid(text, allow_temporary=True))


def iban_is_valid(text: str) -> bool:
    """Whether the text is an IBAN, by its country, length and check digits (ISO 13616)."""
    from stdnum import iban

    return bool(iban.is_valid(text))


def drawing(name: str) -> bytes:
    """An invented signature for practice data."""
    from hyvinvointi_desktop.reports.drawn_line import drawn_line

    return drawn_line(name)


@functools.cache
def places() -> Places:
    """Opens the places by which sealed files travel."""
    from hyvinvointi_desktop.sync.places import OpenedPlaces

    return OpenedPlaces()


def make_desk(store: OpenStore, vault: Vault, clock: Clock) -> Desk:
    """The desk of an open store."""
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.tools import Tools
    from hyvinvointi_desktop.system.machine import machine_mark

    tools = Tools(
        invitation_text=invitation_text,
        clock=clock,
        definitions=definitions(),
        printer=printer,
        sealer=sealer,
        log_files=log_files,
        hetu_is_valid=hetu_is_valid,
        iban_is_valid=iban_is_valid,
        change_passphrase=vault.change_passphrase,
        tables=tables,
        calendar=calendar,
        certificates=certificates,
        age=age,
        referral_files=referral_files,
        envelopes=envelopes,
        places=places,
        machine=functools.partial(machine_mark, store.profile),
    )
    return Desk(store, tools)


def rescue(folder: Path, key: Any, limits: Any = None) -> Rescue:
    """The rescue of a damaged profile, held from now on. ``limits`` of the passphrase's cost are others in tests."""
    from hyvinvointi_desktop.app import erase_client
    from hyvinvointi_desktop.app.rescue import Rescue as Rescuing
    from hyvinvointi_desktop.store.keyslots import LIMITS
    from hyvinvointi_desktop.store.profile_files import LOCK_FILE
    from hyvinvointi_desktop.store.rescue import ProfileRescue
    from hyvinvointi_desktop.system.clock import SystemClock
    from hyvinvointi_desktop.system.local import LocalSystem

    system = LocalSystem()
    held = system.hold(folder / LOCK_FILE)
    files = ProfileRescue(folder, key, system, limits or LIMITS, held.release, erase_client.again)
    return Rescuing(files, SystemClock(), definitions, log_files)


def gate(folder: Path) -> Gate:
    """The locked profile in a folder."""
    from hyvinvointi_desktop.app.gate import Gate, GateTools
    from hyvinvointi_desktop.store.vault import Vault as FolderVault
    from hyvinvointi_desktop.system import paths
    from hyvinvointi_desktop.system.clock import FixedClock, SystemClock
    from hyvinvointi_desktop.system.local import LocalSystem

    tools = GateTools(
        clock=SystemClock(),
        definitions=definitions,
        printer=printer,
        sealer=sealer,
        make_desk=make_desk,
        still_clock=FixedClock,
        drawing=drawing,
        rescue=rescue,
    )
    # A profile in a named folder touches no other place.
    states = paths.state_folder() if folder == paths.default_profile() else None
    return Gate(FolderVault(folder, LocalSystem(states)), tools)


def has_profile(folder: Path) -> bool:
    """Whether the folder holds a profile; found out without what unlocking needs."""
    from hyvinvointi_desktop.store.profile_files import holds_profile

    return holds_profile(folder)


def system_language() -> str:
    """The system's language when it is one of ours, else Finnish."""
    import locale

    code = (locale.getlocale()[0] or "")[:2].lower()
    return code if code in ("fi", "sv", "en") else "fi"


def default_profile() -> Path:
    """The platform's folder for a person's data."""
    from hyvinvointi_desktop.system import paths

    return paths.default_profile()


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file whole or not at all."""
    from hyvinvointi_desktop.system import files

    files.write_whole(path, content)


def write_together(folder: Path, several: Sequence[tuple[str, bytes]]) -> None:
    """Writes several files or none."""
    from hyvinvointi_desktop.system import files

    files.write_together(folder, several)


def make_folder(folder: Path) -> None:
    """Makes a folder and those above it where they are missing."""
    from hyvinvointi_desktop.system import files

    files.make_folder(folder)


def pdf_text(pdf: bytes) -> str:
    """The words of a PDF, one space between each two."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(word for page in document for word in page.get_textpage().get_text_bounded().split())
    finally:
        document.close()


def open_window(folder: Path, practice_passphrase: str | None, file: Path | None = None) -> int:
    """The window on a profile, with a sealed file to take in once it is unlocked; the exit status comes back."""
    gc.disable()  # nothing made before the first window is garbage: looking for it takes a twentieth of the start
    from hyvinvointi_desktop.bootstrap_window import run_window

    return run_window(folder, practice_passphrase, file)


def draw_screens(out: Path, practice: Path | None, wanted: Pictures) -> list[Path]:
    """Pages as PNG files."""
    from hyvinvointi_desktop.bootstrap_window import draw_screens as draw

    return draw(out, practice, wanted)


def plain_start(arguments: list[str]) -> Path | None:
    """The profile folder when the window alone is asked for, with or without ``--profile``; None for anything else."""
    match arguments:
        case []:
            return default_profile()
        case ["--profile", folder] if folder and not folder.startswith("-"):
            return Path(folder)
    return None


SEALED = (".hvlr", ".hvlt", ".hvl")
"""How files end that come by post. The system starts the program with one when it is double clicked."""


def started_with(arguments: list[str]) -> tuple[list[str], Path | None]:
    """The arguments without the sealed file at their end, and that file. Whether it is one shows when it is opened."""
    if arguments and not arguments[-1].startswith("-") and arguments[-1].lower().endswith(SEALED):
        rest, file = arguments[:-1], Path(arguments[-1])
        if plain_start(rest) is not None:
            return rest, file
    return arguments, None


def run(arguments: list[str]) -> int:
    """One run of the program. A plain start of the window does not load the commands."""
    if arguments == ["--apart"]:  # nobody types it: see bootstrap_apart
        from hyvinvointi_desktop.bootstrap_apart import serve

        return serve()
    arguments, file = started_with(arguments)
    folder = plain_start(arguments)
    if folder is not None:
        return open_window(folder, None, file)
    from hyvinvointi_desktop.bootstrap_double_click import double_click
    from hyvinvointi_desktop.cli.context import Outside
    from hyvinvointi_desktop.cli.main import main

    outside = Outside(
        gate=gate,
        default_profile=default_profile,
        sealer=sealer,
        write_whole=write_whole,
        write_together=write_together,
        make_folder=make_folder,
        texts=command_texts,
        system_language=system_language,
        open_window=open_window,
        draw_screens=draw_screens,
        pdf_text=pdf_text,
        models=lambda: definitions().models(),
        double_click=double_click,
    )
    return main(arguments, outside)
