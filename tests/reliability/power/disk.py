"""A disk as the recorded calls change it: what a power cut must leave of it, and what it may leave.

Durable is what a file held when it was last synced, and the names a folder held when the folder was last synced. Every
later write, cut and change of a name is pending: each may have reached the disk or not, in any order, a write also in
part, by sectors of 512 bytes. A rename within one folder is one change; one between two folders is two, for nothing
binds their syncs together. This is stricter than the journals of ext4, XFS and NTFS, which keep names in order.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from tests.reliability.power.calls import Call, Kind

SECTOR_BYTES = 512
Tree: TypeAlias = dict[str, bytes | None]
"""Relative paths and what the files hold; None for a folder."""


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes written at a place."""

    at: int
    place: int
    content: bytes


@dataclass(frozen=True, slots=True)
class CutTo:
    """The file cut or lengthened to a length in bytes."""

    at: int
    length: int


@dataclass(frozen=True, slots=True)
class Named:
    """A change of names in one folder: ``gone`` stands for ``node`` no more, ``come`` does."""

    at: int
    node: "Node"
    come: str = ""
    gone: str = ""


Change: TypeAlias = Written | CutTo | Named
"""``at`` is the number of the call, counted from 0."""


@dataclass(eq=False, slots=True)
class Node:
    """A file or folder on the disk, whatever it is called."""

    is_folder: bool
    content: bytes = b""
    names: dict[str, "Node"] = field(default_factory=dict)
    pending: list[Change] = field(default_factory=list)
    _print: bytes = b""

    def sync(self) -> None:
        """Everything pending is durable."""
        if not self.pending:
            return
        if self.is_folder:
            self.names = self.names_with(self.pending)
        else:
            self.content, self._print = self.content_with(self.pending), b""
        self.pending = []

    def names_with(self, kept: Iterable[Change]) -> dict[str, "Node"]:
        """The folder's names when these pending changes have reached the disk."""
        names = dict(self.names)
        for change in kept:
            if isinstance(change, Named):
                if change.gone and names.get(change.gone) is change.node:
                    del names[change.gone]
                if change.come:
                    names[change.come] = change.node
        return names

    def content_with(self, kept: Sequence[Change]) -> bytes:
        """The file's bytes when these pending changes have reached the disk; a hole reads as zeros."""
        if not kept:
            return self.content
        content = bytearray(self.content)
        for change in kept:
            if isinstance(change, Written):
                end = change.place + len(change.content)
                if len(content) < change.place:
                    content.extend(bytes(change.place - len(content)))
                content[change.place : end] = change.content
            elif isinstance(change, CutTo):
                if change.length < len(content):
                    del content[change.length :]
                else:
                    content.extend(bytes(change.length - len(content)))
        return bytes(content)

    def fingerprint(self) -> bytes:
        """Of the durable content; worked out once for each."""
        if not self._print:
            self._print = fingerprint(self.content)
        return self._print


Choice: TypeAlias = Callable[[Node], Sequence[Change]]
"""Which of a node's pending changes reached the disk."""


def fingerprint(content: bytes) -> bytes:
    """A short name for bytes."""
    return hashlib.blake2b(content, digest_size=16).digest()


def everything(node: Node) -> Sequence[Change]:
    """As if the power had never gone."""
    return node.pending


class UnseenCall(Exception):
    """The program changed the disk in a way that the recorder or this disk does not know."""


class Disk:
    """The folder ``root``, which begins as ``base``, all of it durable."""

    def __init__(self, root: str, base: Tree) -> None:
        self._root = PurePosixPath(root)
        self.top = Node(is_folder=True)
        self.done = 0
        self._fds: dict[int, Node] = {}
        self._folders = [self.top]
        for path in sorted(base):
            content = base[path]
            folder, name = self._place(str(self._root / path))
            folder.names[name] = self._new(content)

    def _new(self, content: bytes | None) -> Node:
        node = Node(content is None, content or b"")
        if node.is_folder:
            self._folders.append(node)
        return node

    def pending_names(self) -> list[int]:
        """The calls whose changes of names a power cut now may take back."""
        return sorted({change.at for folder in self._folders for change in folder.pending})

    def do(self, call: Call) -> bool:
        """Does the next call. Whether what a power cut may leave is other than before.

        Raises:
            UnseenCall: it cannot be followed.
        """
        try:
            changed = self._do(call)
        except KeyError as error:
            raise UnseenCall(f"call {self.done}: {call.kind.name} {call.path}") from error
        self.done += 1
        return changed

    def _do(self, call: Call) -> bool:
        match call.kind:
            case Kind.OPEN:
                return self._open(call)
            case Kind.CLOSE:
                self._fds.pop(call.fd)
                return False
            case Kind.DUP:
                self._fds[call.flags] = self._fds[call.fd]
                return False
            case Kind.WRITE:
                self._fds[call.fd].pending.append(Written(self.done, call.offset, call.first))
            case Kind.TRUNCATE:
                self._fds[call.fd].pending.append(CutTo(self.done, call.offset))
            case Kind.TRUNCATE_PATH:
                self._node(call.path).pending.append(CutTo(self.done, call.offset))
            case Kind.SYNC:
                node = self._fds[call.fd]
                changed = bool(node.pending)
                node.sync()
                return changed
            case Kind.MARK:
                return True
            case Kind.UNSEEN:
                raise UnseenCall(call.path)
            case _:
                self._rename(call)
        return True

    def _open(self, call: Call) -> bool:
        if call.path == str(self._root):
            self._fds[call.fd] = self.top
            return False
        folder, name = self._place(call.path)
        node = _now(folder).get(name)
        made = node is None
        if node is None:
            if not call.flags & os.O_CREAT:
                raise UnseenCall(f"call {self.done}: opened without being made: {call.path}")
            node = Node(is_folder=False)
            folder.pending.append(Named(self.done, node, come=name))
        elif call.flags & os.O_TRUNC:
            node.pending.append(CutTo(self.done, 0))
        self._fds[call.fd] = node
        return made or bool(call.flags & os.O_TRUNC)

    def _rename(self, call: Call) -> None:
        folder, name = self._place(call.path)
        if call.kind is Kind.MKDIR:
            folder.pending.append(Named(self.done, self._new(None), come=name))
            return
        node = _now(folder)[name]
        if call.kind in (Kind.UNLINK, Kind.RMDIR):
            folder.pending.append(Named(self.done, node, gone=name))
            return
        target, come = self._place(call.other_path)
        if call.kind is Kind.LINK:
            target.pending.append(Named(self.done, node, come=come))
        elif _now(target).get(come) is node:
            return  # two names of one file: POSIX says that nothing happens
        elif target is folder:
            folder.pending.append(Named(self.done, node, come=come, gone=name))
        else:
            target.pending.append(Named(self.done, node, come=come))
            folder.pending.append(Named(self.done, node, gone=name))

    def _place(self, path: str) -> tuple[Node, str]:
        parts = PurePosixPath(path).relative_to(self._root).parts
        folder = self.top
        for part in parts[:-1]:
            folder = _now(folder)[part]
        return folder, parts[-1]

    def _node(self, path: str) -> Node:
        folder, name = self._place(path)
        return _now(folder)[name]

    def left(self, choice: Choice) -> tuple[Tree, bytes]:
        """The disk after a power cut now, and its fingerprint."""
        tree: Tree = {}
        whole = hashlib.blake2b(digest_size=16)
        self._leave(self.top, "", choice, tree, whole.update)
        return tree, whole.digest()

    def _leave(
        self, folder: Node, at: str, choice: Choice, tree: Tree, note: Callable[[bytes], None]
    ) -> None:
        for name, node in sorted(folder.names_with(choice(folder)).items()):
            path = f"{at}{name}"
            note(path.encode("utf-8", "surrogateescape"))
            if node.is_folder:
                tree[path] = None
                note(b"/")
                self._leave(node, f"{path}/", choice, tree, note)
                continue
            kept = choice(node) if node.pending else ()
            content = node.content_with(kept)
            tree[path] = content
            note(fingerprint(content) if kept else node.fingerprint())


def _now(folder: Node) -> dict[str, Node]:
    """What the running program sees."""
    return folder.names_with(folder.pending) if folder.pending else folder.names


def read_tree(root: Path) -> Tree:
    """A folder as it stands, without what is never durable."""
    tree: Tree = {}
    for path in sorted(root.rglob("*")):
        if not path.name.endswith("-shm"):
            tree[str(path.relative_to(root))] = None if path.is_dir() else path.read_bytes()
    return tree


def write_tree(tree: Tree, root: Path) -> None:
    """Lays a tree into an empty folder."""
    for path, content in tree.items():
        if content is None:
            (root / path).mkdir()
        else:
            with (root / path).open("wb", buffering=0) as file:
                file.write(content)
