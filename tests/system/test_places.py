"""Where a profile may not lie: folders of services, drives of other machines."""

import os
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.faults import PlaceKind, UnfitPlace
from hyvinvointi_desktop.system import places
from hyvinvointi_desktop.system.places import _mounted_remote, _windows_remote, check_place


@pytest.fixture(autouse=True)
def no_onedrive(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        monkeypatch.delenv(name, raising=False)


def kind_of(folder: Path) -> PlaceKind | None:
    try:
        check_place(folder)
    except UnfitPlace as error:
        return error.kind if error.path == folder else None
    return None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("OneDrive", PlaceKind.ONEDRIVE),
        ("OneDrive - Esimerkin kunta", PlaceKind.ONEDRIVE),
        ("onedrive-personal", PlaceKind.ONEDRIVE),
        ("Dropbox", PlaceKind.DROPBOX),
        ("Dropbox (Työ)", PlaceKind.DROPBOX),
        ("Google Drive", PlaceKind.GOOGLE_DRIVE),
        ("GoogleDrive-joku@example.org", PlaceKind.GOOGLE_DRIVE),
        ("Nextcloud", PlaceKind.NEXTCLOUD),
        ("ownCloud", PlaceKind.NEXTCLOUD),
        ("Mobile Documents", PlaceKind.ICLOUD),
        ("iCloudDrive", PlaceKind.ICLOUD),
        ("dropbox-muistiot", None),
        ("Omat tiedostot", None),
    ],
)
def test_the_names_of_services_are_known(tmp_path: Path, name: str, kind: PlaceKind | None) -> None:
    assert kind_of(tmp_path / name / "work" / "profile") is kind


@pytest.mark.parametrize(
    ("marker", "folder", "kind"),
    [
        (".dropbox", False, PlaceKind.DROPBOX),
        (".dropbox", True, None),
        (".dropbox.cache", True, PlaceKind.DROPBOX),
        (".stfolder", True, PlaceKind.SYNCTHING),
        (".stfolder", False, PlaceKind.SYNCTHING),
        (".sync", True, PlaceKind.RESILIO),
        (".sync_0123456789ab.db", False, PlaceKind.NEXTCLOUD),
        ("._sync_0123456789ab.db", False, PlaceKind.NEXTCLOUD),
        (".csync_journal.db", False, PlaceKind.NEXTCLOUD),
        (".tmp.drivedownload", True, PlaceKind.GOOGLE_DRIVE),
        (".sync_notes.txt", False, None),
    ],
)
def test_the_marks_of_services_are_found_in_any_parent(
    tmp_path: Path, marker: str, folder: bool, kind: PlaceKind | None
) -> None:
    home = tmp_path / "shared"
    (home / "deep").mkdir(parents=True)
    if folder:
        (home / marker).mkdir()
    else:
        (home / marker).touch()
    assert kind_of(home / "deep" / "er" / "profile") is kind
    assert kind_of(tmp_path / "elsewhere" / "profile") is None


def test_the_folder_onedrive_names_itself_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "pilvi"))
    assert kind_of(tmp_path / "pilvi" / "profile") is PlaceKind.ONEDRIVE
    assert kind_of(tmp_path / "pilvinen" / "profile") is None


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_into_such_a_folder_does_not_hide_it(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "Nextcloud")
    assert kind_of(tmp_path / "link" / "profile") is PlaceKind.NEXTCLOUD


def test_the_practice_folder_of_a_checkout_stays_allowed(tmp_path: Path) -> None:
    checkout = tmp_path / "Dropbox" / "hyvinvointi"
    checkout.mkdir(parents=True)
    assert kind_of(checkout / ".practice") is PlaceKind.DROPBOX
    (checkout / "pyproject.toml").touch()
    assert kind_of(checkout / ".practice") is None
    assert kind_of(checkout / "profile") is PlaceKind.DROPBOX


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sda2 /home/own ext4 rw 0 0
//server/share /mnt/jaettu\\040levy cifs rw 0 0
user@host: /mnt/ssh fuse.sshfs rw 0 0
crypt /mnt/crypt fuse.gocryptfs rw 0 0
/dev/sdb1 /mnt/stick fuseblk rw 0 0
C:\\134 /mnt/c 9p rw 0 0
server /mnt/odd fuse.something-new rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/var/lib/x", False),
        ("/home/maija/profile", True),
        ("/home/own/profile", False),
        ("/homework/profile", False),
        ("/mnt/jaettu levy/profile", True),
        ("/mnt/ssh/profile", True),
        ("/mnt/crypt/profile", False),
        ("/mnt/stick/profile", False),
        ("/mnt/c/profile", True),
        ("/mnt/odd/profile", True),
    ],
)
def test_drives_of_other_machines_are_known_by_their_mount(path: str, remote: bool) -> None:
    assert _mounted_remote(Path(path), MOUNTS) is remote


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        (r"C:\Users\maija", False),
        (r"H:\maija", True),
        (r"\\server\share\maija", True),
        (r"//server/share/maija", True),
        (r"\\?\C:\Users\maija", False),
        (r"\\?\H:\maija", True),
        (r"\\?\UNC\server\share", True),
    ],
)
def test_drives_of_other_machines_are_known_on_windows(path: str, remote: bool) -> None:
    assert _windows_remote(path, lambda root: 4 if root == "H:\\" else 3) is remote


def test_a_network_drive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_on_network", lambda _: PlaceKind.NETWORK)
    assert kind_of(tmp_path / "profile") is PlaceKind.NETWORK
