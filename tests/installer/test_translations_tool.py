"""The tool that keeps the window's texts translated, on small sources of its own."""

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from hyvinvointi_desktop.ui.kit import words
from installer import translations as tool

PAGE = """
from PySide6.QtCore import QObject


class Page(QObject):
    def texts(self, n: int, name: str) -> list[str]:
        return [
            self.tr("Save"),
            self.tr("Hello, {name}").format(name=name),
            self.tr("%n visit(s)", "", n),
        ]
"""
WORDS: dict[str, dict[str, str | list[str]]] = {
    "Save": {"fi": "Tallenna", "sv": "Spara"},
    "Hello, {name}": {"fi": "Hei, {name}", "sv": "Hej, {name}"},
    "%n visit(s)": {
        "fi": ["yksi käynti", "%n käyntiä"],
        "sv": ["%n besök", "%n besök"],
        "en": ["%n visit", "%n visits"],
    },
}

MARKS = """
TABLE = (QT_TRANSLATE_NOOP(CONTEXT, "In a table"), QT_TRANSLATE_NOOP("Rail", "Today"))
a = tr("Plain") + words.tr("In " "two parts") + tr_n("%n thing(s)", 3) + tr(TABLE[0])


class Outer:
    class Inner(QObject):
        def text(self) -> str:
            return self.tr("Method")
"""


class Project:
    """A folder of code and a folder of translations."""

    def __init__(self, folder: Path) -> None:
        self.code, self.translations = folder / "code", folder / "translations"
        self.write(PAGE, WORDS)

    def write(self, code: str, words: object) -> None:
        (self.translations / "src").mkdir(parents=True, exist_ok=True)
        self.code.mkdir(exist_ok=True)
        (self.code / "page.py").write_text(code, encoding="utf-8")
        (self.translations / "src" / "page.json").write_text(json.dumps(words), encoding="utf-8")

    def problems_after_update(self) -> list[str]:
        return tool.mistakes(tool.update(self.code, self.translations), self.translations)

    def problems(self) -> list[str]:
        return tool.mistakes(tool.gather(self.code, self.translations), self.translations)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_a_fully_translated_source_is_clean_and_stays_the_same(project: Project) -> None:
    assert project.problems_after_update() == []
    first = [path.read_bytes() for path in sorted(project.translations.glob("*.ts"))]
    assert len(first) == 3
    assert project.problems_after_update() == []
    assert [path.read_bytes() for path in sorted(project.translations.glob("*.ts"))] == first


def test_english_holds_the_plurals_alone(project: Project) -> None:
    project.problems_after_update()
    english = ElementTree.parse(project.translations / "hyvinvointi_en.ts")
    assert [node.text for node in english.iter("source")] == ["%n visit(s)"]
    assert [node.text for node in english.iter("numerusform")] == ["%n visit", "%n visits"]


def test_every_way_to_mark_a_text_is_seen_with_the_place_where_qt_looks_it_up(project: Project) -> None:
    project.write(MARKS, {})
    found = {(m.context, m.source, m.plural) for m in tool.scan(project.code).messages.values()}
    assert found == {
        ("hyvinvointi", "Plain", False),
        ("hyvinvointi", "In two parts", False),
        ("hyvinvointi", "%n thing(s)", True),
        ("hyvinvointi", "In a table", False),
        ("Rail", "Today", False),
        ("Inner", "Method", False),
    }


def test_plain_texts_are_looked_up_where_the_window_looks() -> None:
    assert words.CONTEXT == tool.CONTEXT


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_an_untranslated_text_is_named(project: Project, language: str) -> None:
    words = {source: dict(entry) for source, entry in WORDS.items()}
    del words["Save"][language]
    project.write(PAGE, words)
    (problem,) = project.problems_after_update()
    assert problem.startswith(f"{language}: not translated: 'Save'")
    assert "page.py:8" in problem


def test_a_plural_with_one_form_is_not_translated(project: Project) -> None:
    project.write(PAGE, {**WORDS, "%n visit(s)": {**WORDS["%n visit(s)"], "sv": "%n besök"}})
    (problem,) = project.problems_after_update()
    assert "[one, other]" in problem


def test_a_new_text_makes_the_committed_files_stale(project: Project) -> None:
    project.problems_after_update()
    project.write(PAGE.replace('"Save"', '"Keep"'), {**WORDS, "Keep": WORDS["Save"]})
    found = project.problems()
    assert any("hyvinvointi_fi.ts is out of date" in problem for problem in found)
    assert any("in the code says 'Save'" in problem for problem in found)


def test_an_unfinished_entry_in_a_committed_file_fails(project: Project) -> None:
    project.problems_after_update()
    path = project.translations / "hyvinvointi_sv.ts"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("<translation>Spara", '<translation type="unfinished">Spara'), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != text
    assert project.problems() == ["hyvinvointi_sv.ts is out of date: run python installer/translations.py update"]


@pytest.mark.parametrize(
    "bad",
    ['self.tr(f"Bad {name}")', 'self.tr("Bad " + name)', 'self.tr("Bad {}".format(name))', 'self.tr("%s" % name)'],
)
def test_a_computed_text_is_refused(project: Project, bad: str) -> None:
    project.write(PAGE.replace('self.tr("Save")', bad), {k: v for k, v in WORDS.items() if k != "Save"})
    assert any(problem.startswith("page.py:8: a text to translate") for problem in project.problems_after_update())


def test_str_translate_with_a_table_is_no_text(project: Project) -> None:
    project.write(PAGE + "\n\ndef plain(text: str) -> str:\n    return text.translate({ord('a'): 'b'})\n", WORDS)
    assert project.problems_after_update() == []


@pytest.mark.parametrize("finnish", ["Hei", "Hei, {nimi}", "Hei, {name} {name2}"])
def test_a_translation_keeps_the_places_to_fill_in(project: Project, finnish: str) -> None:
    project.write(PAGE, {**WORDS, "Hello, {name}": {"fi": finnish, "sv": "Hej, {name}"}})
    (problem,) = project.problems_after_update()
    assert problem.startswith("fi: 'Hello, {name}' has")


def test_two_files_may_agree_but_not_differ(project: Project) -> None:
    other = project.translations / "src" / "other.json"
    other.write_text(json.dumps({"Save": {"fi": "Tallenna"}}), encoding="utf-8")
    assert project.problems_after_update() == []
    other.write_text(json.dumps({"Save": {"fi": "Säilytä"}}), encoding="utf-8")
    (problem,) = project.problems_after_update()
    assert "other.json" in problem
    assert "page.json" in problem


def test_one_place_may_need_another_word(project: Project) -> None:
    project.write(PAGE, {**WORDS, "Page": {"Save": {"fi": "Pane talteen", "sv": "Spara"}}})
    book = tool.update(project.code, project.translations)
    assert [m.forms for m in book.languages["fi"] if m.source == "Save"] == [("Pane talteen",)]


def test_a_key_written_twice_is_refused(project: Project) -> None:
    twice = '{"Save": {"fi": "A", "sv": "B"}, "Save": {"fi": "C", "sv": "D"}}'
    (project.translations / "src" / "page.json").write_text(twice, encoding="utf-8")
    with pytest.raises(tool.Halt, match=r"page\.json: written twice: 'Save'"):
        project.problems()


def test_merge_keeps_the_other_language(project: Project, tmp_path: Path) -> None:
    incoming = tmp_path / "page.json"
    incoming.write_text(json.dumps({"Save": "Talleta", "Page": {"Hello, {name}": "Moi, {name}"}}), encoding="utf-8")
    tool.merge(incoming, "fi", project.translations)
    kept = json.loads((project.translations / "src" / "page.json").read_text(encoding="utf-8"))
    assert kept["Save"] == {"fi": "Talleta", "sv": "Spara"}
    assert kept["Page"] == {"Hello, {name}": {"fi": "Moi, {name}"}}


def test_the_program_can_read_what_is_compiled(project: Project) -> None:
    code = PAGE + '\n\ndef outside(tr):\n    return tr("Outside")\n'
    project.write(code, {**WORDS, "Outside": {"fi": "Ulkona", "sv": "Ute"}})
    assert project.problems_after_update() == []
    tool.compile_ts(project.translations)
    finnish = QTranslator()
    assert finnish.load(str(project.translations / "hyvinvointi_fi.qm"))
    assert finnish.translate("Page", "Save") == "Tallenna"
    assert finnish.translate("Page", "%n visit(s)", "", 1) == "yksi käynti"
    assert finnish.translate("Page", "%n visit(s)", "", 5) == "%n käyntiä"
    assert finnish.translate("hyvinvointi", "Outside") == "Ulkona"


def test_the_ts_files_are_behind_when_a_source_is_newer(project: Project) -> None:
    assert tool.is_behind(project.translations)
    project.problems_after_update()
    assert not tool.is_behind(project.translations)
    source = next((project.translations / "src").glob("*.json"))
    later = source.stat().st_mtime + 60
    os.utime(source, (later, later))
    assert tool.is_behind(project.translations)


def test_only_stale_files_are_compiled_again(project: Project) -> None:
    project.problems_after_update()
    tool.compile_ts(project.translations)
    compiled = project.translations / "hyvinvointi_fi.qm"
    before = compiled.stat().st_mtime_ns
    tool.compile_ts(project.translations)
    assert compiled.stat().st_mtime_ns == before
