"""The one command from a fresh copy: what it decides, without installing anything."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer import bootstrap

GLIB = "libglib2.0-0|libglib2.0-0t64"


def test_a_python_that_is_too_old_gets_one_clear_sentence() -> None:
    sentence = bootstrap.version_problem((3, 10))
    assert sentence is not None
    assert "3.11 or newer" in sentence
    assert "this is Python 3.10" in sentence
    assert bootstrap.version_problem((3, 11)) is None
    assert bootstrap.version_problem((4, 0)) is None


def test_only_packages_that_are_fully_installed_count() -> None:
    dpkg = "libgl1 ii \nlibegl1 rc \nopenssl ii \nlibxcb-cursor0 un \n"
    assert bootstrap.missing_packages(["libgl1", "libegl1", "openssl", "libxcb-cursor0"], dpkg) == [
        "libegl1",
        "libxcb-cursor0",
    ]


@pytest.mark.parametrize("name", ["libglib2.0-0", "libglib2.0-0t64"])
def test_either_name_of_a_renamed_package_will_do(name: str) -> None:
    assert bootstrap.missing_packages([GLIB], f"{name} ii \n") == []


def test_a_missing_renamed_package_is_asked_for_by_its_first_name() -> None:
    assert bootstrap.missing_packages([GLIB], "") == ["libglib2.0-0"]


def test_nothing_is_asked_when_all_is_there() -> None:
    wanted = bootstrap.wanted_packages(for_tests=True)
    dpkg = "".join(f"{group.split('|')[0]} ii \n" for group in wanted)
    assert bootstrap.missing_packages(wanted, dpkg) == []


def test_tests_want_more_than_running_does() -> None:
    extra = set(bootstrap.wanted_packages(for_tests=True)) - set(bootstrap.wanted_packages(for_tests=False))
    assert extra == {
        "poppler-utils", "libnss3-tools", "openssl", "gcc", "libc6-dev", "age", "unzip", "apache2-bin", "nginx-light",
        "libnginx-mod-http-dav-ext", "postgresql",
    }  # fmt: skip


def test_a_python_without_venv_asks_for_the_package_that_has_it() -> None:
    assert bootstrap.venv_packages(lambda name: name != "ensurepip") == ("python3-venv",)
    assert bootstrap.venv_packages(lambda _: True) == ()


def test_who_is_not_root_gets_the_one_line_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(bootstrap, "ask_dpkg", lambda _: "libgl1 ii \n")
    with pytest.raises(bootstrap.Halt) as halt:
        bootstrap.ensure_system(for_tests=False)
    (line,) = str(halt.value).splitlines()[1:]
    assert line.startswith("sudo apt-get update && sudo apt-get install -y")
    assert "libxcb-cursor0" in line
    assert "libgl1" not in line.split()


def test_root_gets_the_missing_ones_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[list[str]] = []
    wanted = bootstrap.wanted_packages(for_tests=False)
    have = "".join(f"{group.split('|')[0]} ii \n" for group in wanted if group != "libegl1")
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(bootstrap, "ask_dpkg", lambda _: have)
    monkeypatch.setattr(bootstrap, "call", lambda command, env: called.append([env["DEBIAN_FRONTEND"], *command]))
    bootstrap.ensure_system(for_tests=False)
    assert called[0][:3] == ["noninteractive", "apt-get", "update"]
    assert called[1][1:3] == ["apt-get", "install"]
    assert [word for word in called[1] if word.startswith("lib")] == ["libegl1"]


def test_where_there_is_no_dpkg_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    monkeypatch.setattr(bootstrap, "ask_dpkg", lambda _: pytest.fail("dpkg was asked"))
    bootstrap.ensure_system(for_tests=True)


def test_libraries_are_installed_again_only_when_the_lock_changed() -> None:
    stamp = bootstrap.fingerprint(b"lock", b"project")
    assert bootstrap.stale_parts(stamp, stamp) == (False, False)
    assert bootstrap.stale_parts(stamp, bootstrap.fingerprint(b"lock", b"other")) == (False, True)
    assert bootstrap.stale_parts(stamp, bootstrap.fingerprint(b"other", b"project")) == (True, True)
    assert bootstrap.stale_parts(None, stamp) == (True, True)
    assert bootstrap.stale_parts("half a sta", stamp) == (True, True)


def fake_venv(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[list[str]]:
    called: list[list[str]] = []
    for name in ("LOCK", "PROJECT"):
        path = folder / name
        path.write_text(name, encoding="ascii")
        monkeypatch.setattr(bootstrap, name, path)
    monkeypatch.setattr(bootstrap, "STAMP", folder / "stamp")
    monkeypatch.setattr(bootstrap, "venv_works", lambda: True)
    monkeypatch.setattr(bootstrap, "call", lambda command, **_: called.append(list(command)))
    return called


def test_the_second_time_nothing_is_installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    called = fake_venv(monkeypatch, tmp_path)
    bootstrap.ensure_venv()
    assert any("--require-hashes" in command for command in called)
    assert any({"--no-deps", "--no-build-isolation", "--editable"} <= set(command) for command in called)
    called.clear()
    bootstrap.ensure_venv()
    assert called == []


def test_a_failed_install_leaves_no_stamp(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake_venv(monkeypatch, tmp_path)

    def fail(command: list[str], env: None = None) -> None:
        raise bootstrap.Halt("no network")

    monkeypatch.setattr(bootstrap, "call", fail)
    with pytest.raises(bootstrap.Halt):
        bootstrap.ensure_venv()
    assert not (tmp_path / "stamp").exists()


@pytest.mark.parametrize(
    ("platform", "environment", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_screen_is_known(platform: str, environment: dict[str, str], screen: bool) -> None:
    assert bootstrap.has_screen(platform, environment) is screen


def test_sample_opens_the_practice_profile_or_draws_it_without_a_screen() -> None:
    assert bootstrap.program_arguments(["--sample"], screen=True) == ["practice"]
    without = bootstrap.program_arguments(["--sample", "--json"], screen=False)
    assert without == ["practice", "--no-window", "--out", "./sample-out", "--json"]
    assert bootstrap.program_arguments(["--profile", "x", "check"], screen=False) == ["--profile", "x", "check"]


def test_arguments_after_only_reach_pytest() -> None:
    assert bootstrap.split_test_arguments(["--only", "pytest", "--", "-k", "foo"]) == (["pytest"], ["-k", "foo"])
    assert bootstrap.split_test_arguments(["-k", "foo"]) == ([], ["-k", "foo"])
    assert bootstrap.split_test_arguments(["--only", "ruff", "--only", "mypy"]) == (["ruff", "mypy"], [])


def test_checks_run_in_order_and_an_unknown_one_is_named() -> None:
    every = bootstrap.checks(["-k", "foo"])
    assert list(every) == ["ruff", "mypy", "imports", "translations", "lock", "pytest"]
    assert every["pytest"][-2:] == ["-k", "foo"]
    assert list(bootstrap.chosen_checks(["pytest", "ruff"], every)) == ["ruff", "pytest"]
    with pytest.raises(bootstrap.Halt, match="spelling"):
        bootstrap.chosen_checks(["spelling"], every)


def test_the_first_failure_stops_and_the_summary_says_what_did_not_run(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    steps = {
        name: [sys.executable, "-c", f"raise SystemExit({status})"]
        for name, status in [("first", 0), ("second", 7), ("third", 0)]
    }
    monkeypatch.setattr(bootstrap, "checks", lambda _: steps)
    monkeypatch.setattr(bootstrap, "prepare", lambda **_: None)
    assert bootstrap.test([]) == 7
    lines = {line.split()[0]: line for line in capfd.readouterr().out.splitlines() if line.startswith("  ")}
    assert "ok" in lines["first"]
    assert "FAILED (exit 7)" in lines["second"]
    assert "not run" in lines["third"]


def test_help_and_a_wrong_word_answer_without_touching_anything() -> None:
    script = str(bootstrap.ROOT / "installer" / "bootstrap.py")
    asked = subprocess.run([sys.executable, script, "--help"], capture_output=True, text=True, check=False)
    assert (asked.returncode, asked.stderr) == (0, "")
    assert "run [--sample]" in asked.stdout
    wrong = subprocess.run([sys.executable, script, "instal"], capture_output=True, text=True, check=False)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "usage:" in wrong.stderr
