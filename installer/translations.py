"""Keeps the window's texts translated: update | compile | check | merge.

People write `resources/translations/src/*.json`. The .ts files are made from those and the code, and are
committed; the .qm files are made from the .ts files, and are not.

JSON: {"English source": {"fi": "…", "sv": "…"}}; a source with %n takes [one, other] and also "en";
a source that needs another word in one place goes under that place: {"ClassName": {"English source": {…}}}.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "src" / "hyvinvointi_desktop" / "ui"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = {"fi": "fi_FI", "sv": "sv_SE", "en": "en_GB"}
FULL = ("fi", "sv")  # English is the source language: en.ts holds plurals only

CONTEXT = "hyvinvointi"  # of plain tr() and tr_n(), as in hyvinvointi_desktop.ui.kit.words
PLACEHOLDER = re.compile(r"\{\w*[^{}]*\}|%L?n|%L?\d{1,2}")

Forms = tuple[str, ...]
Key = tuple[str, str]  # context, source; context "" matches wherever the source stands


class Halt(Exception):
    """What is wrong with a file or a tool."""


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str = ""
    plural: bool = False
    forms: Forms = ()

    @property
    def finished(self) -> bool:
        return bool(self.forms) and all(self.forms)


@dataclass
class Scan:
    """What the code says of itself, read without running it."""

    messages: dict[tuple[str, str, str], Message] = field(default_factory=dict)  # context, source, comment
    places: dict[str, str] = field(default_factory=dict)  # English source -> "file:line" of its first use
    mistakes: list[str] = field(default_factory=list)

    def add(self, message: Message, place: str) -> None:
        key = (message.context, message.source, message.comment)
        known = self.messages.setdefault(key, message)
        first = self.places.setdefault(message.source, place)
        if known.plural != message.plural:
            self.mistakes.append(f"{place}: {message.source!r} is counted here or in {first}, but not in both")


# --- the code ---


@dataclass(frozen=True)
class Marker:
    """How one function is called: where its texts and its count stand. None: it has no such argument."""

    source: int
    context: int | None = None
    comment: int | None = None
    count: int | None = None


PLAIN = {  # tr("…"), as a function
    "tr": Marker(source=0, comment=1, count=2),
    "tr_n": Marker(source=0, count=1),
    "QT_TR_NOOP": Marker(source=0),
    "translate": Marker(source=1, context=0, comment=2, count=3),
    "QT_TRANSLATE_NOOP": Marker(source=1, context=0),
}
METHODS = {  # self.tr("…"): the context is the class
    "tr": PLAIN["tr"],
    "translate": PLAIN["translate"],
}


def marker_of(call: ast.Call) -> Marker | None:
    """Which kind of text this call marks; str.translate(table) and everything else is none."""
    if isinstance(call.func, ast.Name):
        marker = PLAIN.get(call.func.id)
    elif isinstance(call.func, ast.Attribute):
        marker = (PLAIN if is_helper(call.func.value) else METHODS).get(call.func.attr)
    else:
        return None
    return marker if marker and len(call.args) > marker.source else None


def is_helper(owner: ast.expr) -> bool:
    """`words.tr("…")`: a module's function, not a method of an object."""
    return isinstance(owner, ast.Name) and owner.id in ("words", "QtCore")


def argument(call: ast.Call, position: int | None) -> ast.expr | None:
    return None if position is None or len(call.args) <= position else call.args[position]


def literal(node: ast.expr | None) -> str | None:
    """The text that stands there, or the one name that stands for our context."""
    if isinstance(node, ast.Name) and node.id == "CONTEXT":
        return CONTEXT
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def computed(node: ast.expr | None) -> bool:
    """An f-string, a sum or a .format() never matches a translation. A name may hold a marked source."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.attr in ("format", "join", "replace")
    return isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp)


class Reader(ast.NodeVisitor):
    """Walks one file and remembers in which class it is."""

    def __init__(self, place: str, into: Scan) -> None:
        self.place, self.into, self.classes = place, into, [""]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        marker = marker_of(node)
        if marker:
            self.read(node, marker)
        self.generic_visit(node)

    def context(self, call: ast.Call, marker: Marker) -> str | None:
        if marker.context is not None:
            return literal(argument(call, marker.context))
        own = isinstance(call.func, ast.Attribute) and not is_helper(call.func.value)
        return self.classes[-1] if own else CONTEXT

    def read(self, call: ast.Call, marker: Marker) -> None:
        place = f"{self.place}:{call.lineno}"
        text = argument(call, marker.source)
        if computed(text):
            self.into.mistakes.append(f"{place}: a text to translate must be one literal; fill it in after tr()")
        context, source = self.context(call, marker), literal(text)
        if not source:
            return
        if context is None:
            self.into.mistakes.append(f"{place}: the context of {source!r} must be a literal or CONTEXT")
            return
        plural = argument(call, marker.count) is not None or any(word.arg == "n" for word in call.keywords)
        comment = literal(argument(call, marker.comment)) or ""
        self.into.add(Message(context, source, comment, plural), place)


def scan(folder: Path) -> Scan:
    result = Scan()
    for path in sorted(folder.rglob("*.py")):
        reader = Reader(path.relative_to(folder).as_posix(), result)
        try:
            reader.visit(ast.parse(path.read_text(encoding="utf-8")))
        except SyntaxError as problem:
            raise Halt(f"{path}:{problem.lineno}: {problem.msg}") from problem
    return result


# --- .ts files ---


def translation_xml(message: Message) -> list[str]:
    kind = "" if message.finished else ' type="unfinished"'
    if not message.plural:
        return [f"        <translation{kind}>{escape(message.forms[0]) if message.finished else ''}</translation>"]
    forms = message.forms if message.finished else ("", "")
    rows = [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
    return [f"        <translation{kind}>", *rows, "        </translation>"]


def message_xml(message: Message) -> list[str]:
    comment = [f"        <comment>{escape(message.comment)}</comment>"] if message.comment else []
    source = f"        <source>{escape(message.source)}</source>"
    opening = '    <message numerus="yes">' if message.plural else "    <message>"
    return [opening, source, *comment, *translation_xml(message), "    </message>"]


def write_ts(messages: Iterable[Message], language: str) -> str:
    ordered = sorted(messages, key=lambda m: (m.context, m.source, m.comment))
    rows = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    rows.append(f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">')
    for context in sorted({message.context for message in ordered}):
        rows += ["<context>", f"    <name>{escape(context)}</name>"]
        rows += [row for m in ordered if m.context == context for row in message_xml(m)]
        rows.append("</context>")
    return "\n".join([*rows, "</TS>", ""])


# --- the translations that people write ---


@dataclass
class Phrases:
    """Translations by language, with the file that each came from."""

    forms: dict[tuple[str, str, str], Forms] = field(default_factory=dict)  # context, source, language
    origin: dict[Key, str] = field(default_factory=dict)
    mistakes: list[str] = field(default_factory=list)

    def add(self, key: Key, entry: Mapping[str, object], place: str) -> None:
        self.origin.setdefault(key, place)
        for language, value in entry.items():
            forms = tuple(str(v) for v in value) if isinstance(value, list) else (str(value),)
            known = self.forms.setdefault((*key, language), forms)
            if known != forms:
                other = self.origin[key]
                self.mistakes.append(
                    f"{place}: {key[1]!r} is {forms[0]!r} here and {known[0]!r} in {other} ({language})"
                )

    def of(self, message: Message, language: str) -> Forms:
        for context in (message.context, ""):
            forms = self.forms.get((context, message.source, language), ())
            if forms:
                return forms
        return ()


def is_entry(value: object) -> bool:
    return isinstance(value, dict) and bool(value) and set(value) <= set(LANGUAGES)


def entries(table: Mapping[str, object]) -> Iterator[tuple[Key, Mapping[str, object]]]:
    for name, value in table.items():
        if not isinstance(value, dict):
            raise Halt(f"{name!r} needs an object with languages in it, not {value!r}")
        if is_entry(value):
            yield ("", name), value
            continue
        for source, entry in value.items():
            if not is_entry(entry):
                raise Halt(f"{name!r}, {source!r}: languages are {', '.join(LANGUAGES)}; this is {entry!r}")
            yield (name, source), entry


def unique_object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """JSON silently takes the last of two equal keys; a translation would be lost."""
    result = dict(pairs)
    if len(result) != len(pairs):
        names = [name for name, _ in pairs]
        raise Halt(f"written twice: {next(name for name in names if names.count(name) > 1)!r}")
    return result


def read_json(path: Path) -> dict[str, object]:
    try:
        table = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique_object)
    except (ValueError, Halt) as problem:
        raise Halt(f"{path.name}: {problem}") from problem
    if not isinstance(table, dict):
        raise Halt(f"{path.name}: the whole must be one object")
    return table


def read_phrases(folder: Path) -> Phrases:
    phrases = Phrases()
    for path in sorted(folder.glob("*.json")):
        try:
            for key, entry in entries(read_json(path)):
                phrases.add(key, entry, path.name)
        except Halt as problem:
            name = "" if str(problem).startswith(path.name) else f"{path.name}: "
            raise Halt(f"{name}{problem}") from problem
    return phrases


# --- put together ---


def filled(messages: Iterable[Message], phrases: Phrases, language: str) -> list[Message]:
    def fill(m: Message) -> Message:
        forms = phrases.of(m, language)
        fits = len(forms) == (2 if m.plural else 1)
        return Message(m.context, m.source, m.comment, m.plural, forms if fits else ())

    return [fill(m) for m in messages if language in FULL or m.plural]


@dataclass
class Book:
    """Everything that the code and the JSON files give together."""

    code: Scan
    phrases: Phrases
    messages: list[Message]
    languages: dict[str, list[Message]]


def gather(code: Path, translations: Path) -> Book:
    found = scan(code)
    messages = list(found.messages.values())
    phrases = read_phrases(translations / "src")
    return Book(found, phrases, messages, {lang: filled(messages, phrases, lang) for lang in LANGUAGES})


def ts_path(translations: Path, language: str) -> Path:
    return translations / f"hyvinvointi_{language}.ts"


def update(code: Path, translations: Path) -> Book:
    book = gather(code, translations)
    translations.mkdir(parents=True, exist_ok=True)
    for language, messages in book.languages.items():
        made = write_ts(messages, LANGUAGES[language])
        ts_path(translations, language).write_text(made, encoding="utf-8", newline="\n")
    return book


def tool(name: str) -> str:
    beside = Path(sys.executable).parent
    for candidate in (beside / name, beside / f"{name}.exe"):
        if candidate.exists():
            return str(candidate)
    raise Halt(f"{name} is not beside {sys.executable}; run python3 installer/bootstrap.py setup")


def call(command: Sequence[str], where: Path) -> None:
    done = subprocess.run(list(command), cwd=where, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Halt(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")


def is_behind(translations: Path) -> bool:
    """Whether a source is newer than a .ts: the program trusts a .qm that is newer than every source."""
    made = [path.stat().st_mtime_ns for path in translations.glob("*.ts")]
    written = [path.stat().st_mtime_ns for path in (translations / "src").glob("*.json")]
    return len(made) < len(LANGUAGES) or max(written, default=0) > min(made)


def compile_ts(translations: Path) -> None:
    """.ts -> .qm, only where the .qm is missing or older."""
    for source in sorted(translations.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            call([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], translations)


# --- check ---


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text.replace("{{", "").replace("}}", "")))


def placeholder_mistakes(message: Message, language: str) -> list[str]:
    """A form may leave out %n ("yksi tapaaminen"), nothing else, and add nothing."""
    wanted, found = placeholders(message.source), []
    for form in message.forms:
        have = placeholders(form)
        if have != wanted and not (message.plural and have == wanted - {"%n", "%Ln"}):
            found.append(f"{language}: {message.source!r} has {sorted(wanted)}, but {form!r} has {sorted(have)}")
    return found


def unfinished(messages: Iterable[Message], language: str, code: Scan) -> list[str]:
    def line(m: Message) -> str:
        need = " [one, other]" if m.plural else ""
        return f"{language}: not translated{need}: {m.source!r} ({code.places.get(m.source, m.context)})"

    return [line(m) for m in messages if not m.finished]


def unused(book: Book) -> list[str]:
    known = {(m.context, m.source) for m in book.messages} | {("", m.source) for m in book.messages}
    return [
        f"{place}: no tr() or QT_TRANSLATE_NOOP in the code says {key[1]!r}"
        for key, place in book.phrases.origin.items()
        if key not in known
    ]


def stale(book: Book, translations: Path) -> list[str]:
    found = []
    for language, messages in book.languages.items():
        path = ts_path(translations, language)
        have = path.read_text(encoding="utf-8") if path.is_file() else ""
        if have != write_ts(messages, LANGUAGES[language]):
            found.append(f"{path.name} is out of date: run python installer/translations.py update")
    return found


def mistakes(book: Book, translations: Path) -> list[str]:
    found = [*book.code.mistakes, *book.phrases.mistakes]
    for language, messages in book.languages.items():
        found += unfinished(messages, language, book.code)
        found += [problem for m in messages for problem in placeholder_mistakes(m, language)]
    return [*found, *unused(book), *stale(book, translations)]


# --- merge ---


def merge(source: Path, language: str, translations: Path) -> None:
    """Takes {"source": "translation"} or {"context": {"source": "translation"}} into src/NAME.json."""
    target = translations / "src" / source.name
    table = read_json(target) if target.is_file() else {}
    for name, value in read_json(source).items():
        pairs = value.items() if isinstance(value, dict) else [(None, value)]
        for inner, translation in pairs:
            place = table if inner is None else nested(table, name)
            nested(place, name if inner is None else str(inner))[language] = translation
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(table, ensure_ascii=False, indent=2) + "\n", encoding="utf-8", newline="\n")


def nested(table: dict[str, object], name: str) -> dict[str, object]:
    inner = table.setdefault(name, {})
    if not isinstance(inner, dict):
        raise Halt(f"{name!r} is not an object")
    return inner


# --- the door ---


def report(book: Book, translations: Path) -> int:
    found = mistakes(book, translations)
    for problem in found:
        print(problem)
    print(f"{len(book.messages)} texts; {f'{len(found)} problem(s)' if found else 'all translated'}.")
    return 1 if found else 0


def run(options: argparse.Namespace) -> int:
    match options.command:
        case "update":
            book = update(CODE, TRANSLATIONS)
            open_ones = sum(not m.finished for messages in book.languages.values() for m in messages)
            print(f"{len(book.messages)} texts; {open_ones} not translated.")
        case "compile":
            if is_behind(TRANSLATIONS):
                update(CODE, TRANSLATIONS)
            compile_ts(TRANSLATIONS)
        case "merge":
            merge(options.file, options.lang, TRANSLATIONS)
            update(CODE, TRANSLATIONS)
        case _:
            return report(gather(CODE, TRANSLATIONS), TRANSLATIONS)
    return 0


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Keeps the window's texts translated.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="make the .ts files from the code and src/*.json")
    commands.add_parser("compile", help="make the .qm files that the program reads")
    commands.add_parser("check", help="fail when anything is untranslated, unused, stale or cannot be translated")
    merging = commands.add_parser("merge", help="take translations of one language into src/")
    merging.add_argument("file", type=Path)
    merging.add_argument("--lang", choices=list(LANGUAGES), required=True)
    try:
        return run(parser.parse_args(arguments))
    except Halt as halt:
        print(halt, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
