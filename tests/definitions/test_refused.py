"""A wrong shipped file is refused with its name, its field and the reason."""

import shutil
from pathlib import Path

import pytest

from hyvinvointi_desktop.definitions.fields import DefinitionError
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions

RESOURCES = Path(__file__).parents[2] / "resources"
PROGRAMME, RATES = "programmes/hyvinvointilahete.toml", "rates/km-fi.toml"
KEPT = "retention/fi.toml"
TEXT = "agreements/hyvinvointilahete.fi.md"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of what is shipped, to spoil."""
    for folder in ("programmes", "rates", "agreements", "words", "retention"):
        shutil.copytree(RESOURCES / folder, tmp_path / folder)
    return tmp_path


def _all(resources: Path) -> None:
    shipped = ShippedDefinitions(resources)
    shipped.programmes()
    shipped.km_rates()
    shipped.templates()
    shipped.retention()
    shipped.passphrase_words()
    shipped.passphrase_blocklist()


@pytest.mark.parametrize(
    ("file", "old", "new", "field", "reason"),
    [
        (PROGRAMME, "max_months = 6", "max_months = 0", "support.max_months", "must be 1 to 120"),
        (PROGRAMME, "max_months = 6", 'max_months = "6"', "support.max_months", "must be a whole number"),
        (PROGRAMME, "max_months = 6", "", "support.max_months", "is missing"),
        (PROGRAMME, "late_entry_days = 14", "late_entry_days = 14\nlate_days = 1", "findings.late_days", "is unknown"),
        (PROGRAMME, "version = 1", "version = 1\ncap = 5", "cap", "is unknown"),
        (PROGRAMME, "trips_paid = true", "trips_paid = 1", "standalone_trips_paid", "true or false"),
        (PROGRAMME, 'id = "hyvinvointilahete"', 'id = "x"', "id", "as the file is named"),
        (PROGRAMME, 'id = "outing"', 'id = "home_visit"', "kinds[2].id", "stands twice"),
        (PROGRAMME, 'paid = ["bus"', 'paid = ["boat"', "expenses.paid", "is not in kinds"),
        (PROGRAMME, 'rate = "13.00"', "rate = 13.0", "sample_hourly_rates[0].rate", "must be text"),
        (PROGRAMME, 'rate = "13.00"', 'rate = "13,00"', "sample_hourly_rates[0].rate", "is no rate"),
        (PROGRAMME, "version = 1", "version = ", "", "is no TOML"),
        (RATES, 'rate = "0.55"', 'rate = "0"', "rates[61].rate", "above zero"),
        (RATES, 'rate = "0.55"', 'rate = "-0.55"', "rates[61].rate", "is no rate"),
        (RATES, 'vehicle = "quad"', 'vehicle = "camel"', "rates[42].vehicle", "is none of car"),
        (RATES, 'vehicle = "moped"', 'vehicle = "quad"', "rates[42].year", "stands twice"),
        (RATES, 'sources = ["aravuori", "truster"]', "", "rates[46].sources", "is missing"),
        (RATES, 'truster = "truster.com"', "", "rates[46].sources", "is not in the table sources"),
        (RATES, 'confidence = "from memory"', 'confidence = "sure"', "rates[4].confidence", "is none of"),
        (KEPT, "years = 2", "years = 0", "rules[0].years", "must be 1 to 150"),
        (KEPT, "years = 2", "years = 2\ndays = 5", "rules[0].years", "either years or days"),
        (KEPT, 'kept = "client_data"', 'kept = "photos"', "rules[0].kept", "is none of client_data"),
        (KEPT, 'source = "GDPR 5(1)(e); kansallisarkisto.fi"', "", "rules[0].source", "is missing"),
        (KEPT, "checked_on = 2026-11-21", "", "rules[0].checked_on", "is missing"),
        (KEPT, 'id = "claims"', 'id = "log"', "rules[5].id", "stands twice"),
        (KEPT, 'sv = "klientuppgifter i välmåenderemissen"', "", "rules[0].words", "must be given in fi, sv, en"),
        (TEXT, "{worker}", "{wroker}", "body", "{wroker} is unknown"),
        (TEXT, "{worker}", "{}", "body", "{} is unknown"),
        (TEXT, "layout: plain", "layout: huge", "layout", "must be one of"),
        (TEXT, "language: fi", "language: sv", "id", "as the file is named"),
        (TEXT, "version: 1", "version: uusi", "version", "whole number"),
        (TEXT, "version: 1", "author: me", "author", "is unknown"),
        (TEXT, "version: 1\n", "", "version", "is missing"),
        (TEXT, "---\nid", "id", "", "front matter"),
    ],
)
def test_a_spoilt_file_is_named(copy: Path, file: str, old: str, new: str, field: str, reason: str) -> None:
    path = copy / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DefinitionError) as caught:
        _all(copy)
    assert (caught.value.file, caught.value.field) == (path.name, field)
    assert reason in caught.value.reason


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "words" / "blocklist.txt").unlink()
    with pytest.raises(DefinitionError, match="blocklist"):
        _all(copy)


def test_too_few_words_are_refused(copy: Path) -> None:
    path = copy / "words" / "finnish-7776.txt"
    path.write_text("\n".join(path.read_text(encoding="utf-8").split()[:7000]), encoding="utf-8")
    with pytest.raises(DefinitionError, match="7776 different words"):
        _all(copy)


def test_a_file_that_is_no_utf8_is_named(copy: Path) -> None:
    (copy / TEXT).write_bytes(b"---\n\xe4\n---\n")
    with pytest.raises(DefinitionError, match="cannot be read"):
        _all(copy)


def test_files_are_read_once(copy: Path) -> None:
    shipped = ShippedDefinitions(copy)
    before = shipped.km_rates()
    shutil.rmtree(copy / "rates")
    assert shipped.km_rates() is before
