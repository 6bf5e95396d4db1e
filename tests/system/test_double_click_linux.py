"""Double click on Linux: three files in the user's folders, whole or not at all, and taken back to the letter."""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.faults import Surroundings, SurroundingsKind
from hyvinvointi_desktop.bootstrap import SEALED
from hyvinvointi_desktop.system import double_click_linux
from hyvinvointi_desktop.system.double_click_linux import ENTRY, KIND, LinuxOpener, chosen_in, exec_line, tied, untied
from hyvinvointi_desktop.system.files import write_whole
from hyvinvointi_desktop.system.itself import itself

KINDS = {"fi": "Sinetöity <tiedosto>", "sv": "Förseglad fil", "en": "Sealed file"}
COMMAND = ("/opt/hyvä ohjelma/python", "-P", "-m", "hyvinvointi_desktop")


class Computer:
    """The user's folders, and the tools of a system as far as they write there."""

    def __init__(self, home: Path) -> None:
        self.data, self.config = home / "data", home / "config"
        self.takes, self.has_tools = True, True
        self.answer: str | None = None
        self.asked: list[str] = []

    def run(self, command: Sequence[str]) -> str | None:
        self.asked.append(command[0])
        if command[0] == "xdg-mime":
            return self.answer
        if command[0] == "update-mime-database" and self.takes:
            packages = (self.data / "mime" / "packages").glob("*.xml")
            ends = [end for package in packages for end in re.findall(r'pattern="([^"]+)"', package.read_text())]
            (self.data / "mime" / "globs2").write_text("".join(f"50:{KIND}:{end}\n" for end in ends))
        return ""

    def opener(self, *command: str) -> LinuxOpener:
        return LinuxOpener(
            command or COMMAND, SEALED, lambda: KINDS, self.data, self.config, self.run, lambda _: self.has_tools
        )

    def files(self) -> dict[str, bytes]:
        """All that lies there but what the system's tools make."""
        own = (path for root in (self.data, self.config) for path in root.rglob("*") if path.is_file())
        return {str(path): path.read_bytes() for path in own if path.name != "globs2"}


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


def test_it_is_off_until_somebody_switches_it_on(computer: Computer) -> None:
    assert computer.opener().state() is DoubleClick.OFF
    assert computer.files() == {}


def test_on_and_off_leave_everything_of_others(computer: Computer) -> None:
    computer.config.mkdir()
    kept = "[Default Applications]\ntext/plain=muu.desktop;\n\n[Added Associations]\nx/y=a.desktop;\n# äö \udcff\n"
    listed = computer.config / "mimeapps.list"
    listed.write_bytes(kept.encode("utf-8", "surrogateescape"))
    before = computer.files()
    opener = computer.opener()
    opener.register()
    assert opener.state() is DoubleClick.ON
    assert listed.read_bytes().splitlines()[:2] == [
        b"[Default Applications]", f"{KIND}={ENTRY};".encode(),
    ]  # fmt: skip
    entry = (computer.data / "applications" / ENTRY).read_text(encoding="utf-8")
    assert 'Exec="/opt/hyvä ohjelma/python" "-P" "-m" "hyvinvointi_desktop" %f\n' in entry
    assert f"MimeType={KIND};\n" in entry
    package = (computer.data / "mime" / "packages" / "hyvinvointi-sealed.xml").read_text(encoding="utf-8")
    assert '<comment xml:lang="fi">Sinetöity &lt;tiedosto&gt;</comment>' in package
    assert re.findall(r'pattern="([^"]+)"', package) == ["*.hvlr", "*.hvlt", "*.hvl"]
    opener.register()
    assert opener.state() is DoubleClick.ON
    opener.unregister()
    assert (opener.state(), computer.files()) == (DoubleClick.OFF, before)
    opener.unregister()
    assert computer.files() == before


def test_a_list_that_was_not_there_goes_again(computer: Computer) -> None:
    computer.opener().register()
    computer.opener().unregister()
    assert computer.files() == {}


def test_other_records_another_place_of_the_program_and_lost_parts_are_stale_and_mended(computer: Computer) -> None:
    computer.opener().register()
    moved = computer.opener(*COMMAND, "--profile", "/muu")
    assert moved.state() is DoubleClick.STALE
    moved.register()
    assert (moved.state(), computer.opener().state()) == (DoubleClick.ON, DoubleClick.STALE)
    for lost in ("applications/" + ENTRY, "mime/packages/hyvinvointi-sealed.xml", "mime/globs2"):
        (computer.data / lost).unlink()
        assert moved.state() is DoubleClick.STALE
        moved.register()
        assert moved.state() is DoubleClick.ON
    (computer.config / "mimeapps.list").unlink()
    assert moved.state() is DoubleClick.STALE


def test_the_system_is_believed_about_what_is_chosen(computer: Computer) -> None:
    opener = computer.opener()
    opener.register()
    computer.answer = "muu.desktop"
    assert opener.state() is DoubleClick.OTHER
    computer.answer = ""
    assert opener.state() is DoubleClick.STALE
    computer.answer = ENTRY
    assert opener.state() is DoubleClick.ON


def test_without_the_tools_nothing_is_offered(computer: Computer) -> None:
    computer.has_tools = False
    assert computer.opener().state() is DoubleClick.NO_TOOLS


@pytest.mark.parametrize("part", [1, 2, 3])
def test_a_full_disk_at_any_file_leaves_what_was_there(
    computer: Computer, monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    computer.opener("/vanha").register()
    before, written = computer.files(), list[Path]()

    def full(path: Path, content: bytes) -> None:
        written.append(path)
        if len(written) == part:
            raise Surroundings(SurroundingsKind.DISK_FULL)
        write_whole(path, content)

    (computer.data / "mime" / "packages" / "hyvinvointi-sealed.xml").write_bytes(b"<old/>")
    (computer.config / "mimeapps.list").write_bytes(b"")
    before = computer.files()
    monkeypatch.setattr(double_click_linux, "write_whole", full)
    with pytest.raises(Surroundings) as caught:
        computer.opener().register()
    assert caught.value.what is SurroundingsKind.DISK_FULL
    assert computer.files() == before


def test_what_the_system_does_not_take_is_put_back(computer: Computer) -> None:
    computer.takes = False
    with pytest.raises(Surroundings):
        computer.opener().register()
    assert computer.files() == {}


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_list_behind_a_link_stays_behind_it(computer: Computer, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles"
    real.write_text("[Default Applications]\n")
    computer.config.mkdir()
    (computer.config / "mimeapps.list").symlink_to(real)
    computer.opener().register()
    assert (computer.config / "mimeapps.list").is_symlink()
    assert ENTRY in real.read_text()


def test_a_folder_in_the_way_is_told(computer: Computer) -> None:
    (computer.config / "mimeapps.list").mkdir(parents=True)
    with pytest.raises(Surroundings):
        computer.opener().register()


WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=12)


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_a_desktop_entry_gives_the_command_back(words: list[str]) -> None:
    line = exec_line(words)
    read = line.replace("\\\\", "\\")  # as a desktop entry is read
    assert read.endswith(" %f")
    # Inside double quotes a backslash stands before the same four letters as in a shell.
    given_back = [word.replace("%%", "%") for word in shlex.split(_shell(read.removesuffix(" %f")))]
    assert given_back == words


def _shell(quoted: str) -> str:
    """shlex knows only two of the four letters after a backslash."""
    return re.sub(r"\\([`$])", r"\1", quoted)


def test_each_sign_of_a_desktop_entry_is_written_so_that_it_is_read_as_it_stands() -> None:
    assert exec_line(["/opt/100 %f", "a\\b", 'c"d', "$e`"]) == (
        '"/opt/100 %%f" "a\\\\\\\\b" "c\\\\"d" "\\\\$e\\\\`" %f'
    )


def test_a_line_break_in_a_path_is_refused() -> None:
    with pytest.raises(Surroundings):
        exec_line(["/opt/a\nExec=evil"])


LINES = st.lists(
    st.sampled_from((
        "[Default Applications]", "[Added Associations]", "", "# words", "text/plain=a.desktop;",
        f"{KIND}=muu.desktop;", f"{KIND}={ENTRY};", f"{KIND}=muu.desktop;{ENTRY};b.desktop", "no sense",
    )),
    max_size=8,
)  # fmt: skip


@given(LINES)
def test_any_list_is_tied_and_untied_and_loses_nobodys_lines(lines: list[str]) -> None:
    content = "".join(line + "\n" for line in lines).encode()
    after = tied(content)
    assert chosen_in(after) == ENTRY
    assert tied(after) == after
    left = untied(after)
    assert ENTRY.encode() not in left
    others = [line for line in lines if line and not line.startswith(("[", KIND))]
    assert [line for line in left.decode().splitlines() if line in others] == others


def test_the_program_starts_without_looking_beside_the_file(tmp_path: Path) -> None:
    """A folder that came by post may hold modules by any name."""
    for name in ("hyvinvointi_desktop", "json", "platform", "typing"):
        (tmp_path / f"{name}.py").write_text("import pathlib; pathlib.Path('was_run').touch()\n")
    ran = subprocess.run([*itself(), "--version"], cwd=tmp_path, capture_output=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr
    assert not (tmp_path / "was_run").exists()


def test_a_bundled_program_is_started_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/hyvinvointi")
    assert itself("--profile", "/p") == ("/opt/hyvinvointi", "--profile", "/p")
