"""Sealed files judged by this program and by others: ``openssl cms -verify`` and ``age``.

What the others refuse this program refuses; what it takes, the others take. It may refuse what they let pass: bytes of
a signature that nothing vouches for."""

import hashlib
import random
import subprocess
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.age_port import SealBroken
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused
from hyvinvointi_desktop.bundles import cms
from hyvinvointi_desktop.bundles import envelopes as library
from hyvinvointi_desktop.bundles.parts import unpacked
from hyvinvointi_desktop.bundles.refusals import RefusedError
from tests.reliability.sealed import bundle, flipped, inside
from tests.support.space import AT, CERTS, coordinator, founded, laptop, space

ROW = "X1"
TITLE = "the same signatures and seals judged by openssl and age as well; --runs: files"


def openssl_takes(folder: Path, signature: bytes, content: bytes, root: bytes) -> bool:
    """Whether openssl believes the signature, at the time of the tests."""
    for name, data in (("s.p7s", signature), ("m.xml", content), ("root.pem", root)):
        (folder / name).write_bytes(data)
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "s.p7s", "-content", "m.xml"]
    command += ["-CAfile", "root.pem", "-purpose", "any", "-attime", str(int(AT.timestamp())), "-out", "out"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0


def we_take(signature: bytes, content: bytes, root: bytes) -> bool:
    """Whether this program believes it."""
    try:
        chain, at = cms.checked(signature, hashlib.sha256(content).digest(), library.space_prover(root))
        library.signer_of(chain, at)
    except (RefusedError, EnvelopeRefused):
        return False
    return True


def cases(chance: random.Random) -> tuple[str, bytes, bytes, bytes]:
    """A kind of case with signature, content and root."""
    whole, root = unpacked(inside().content, padded=True), space().root.cert_pem
    kind = chance.choice(("whole", "signature flipped", "content flipped", "another root", "another key", "half"))
    signature, content = whole.signature, whole.manifest
    if kind == "whole":
        content = b"content %d" % chance.randrange(1 << 30)
        who = chance.choice((laptop(), coordinator()))
        signature = cms.sign_detached(content, library._material(who.identity), AT)
    elif kind == "signature flipped":
        signature = flipped(signature, chance.randrange(len(signature) * 8))
    elif kind == "content flipped":
        content = flipped(content, chance.randrange(len(content) * 8))
    elif kind == "another root":
        root = founded().root.cert_pem
    elif kind == "another key":
        mine = library._material(laptop().identity)
        signature = cms.sign_detached(content, replace(mine, signer_key_pem=CERTS.new_key()), AT)
    else:
        signature = signature[: chance.randrange(len(signature))]
    return kind, signature, content, root


def age_takes(folder: Path, content: bytes) -> bool:
    """Whether the tool age opens it."""
    (folder / "id").write_text(coordinator().age.identity + "\n")
    (folder / "x.hvl").write_bytes(content)
    command = ["age", "-d", "-i", "id", "-o", "opened", "x.hvl"]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0


def we_open(content: bytes) -> bool:
    """Whether this program opens it."""
    try:
        bootstrap.age().unseal(content, [coordinator().age.identity])
    except SealBroken:
        return False
    return True


def compared(chance: random.Random, folder: Path) -> tuple[str, bool, bool]:
    """What was tried, whether this program took it, and whether the other did."""
    if chance.random() < 0.25:
        content = bundle().content
        whole = chance.random() < 0.3
        damaged = content if whole else flipped(content, chance.randrange(len(content) * 8))
        return f"seal {'whole' if whole else 'flipped'}", we_open(damaged), age_takes(folder, damaged)
    kind, signature, content, root = cases(chance)
    return kind, we_take(signature, content, root), openssl_takes(folder, signature, content, root)


def run(runs: int, seed: int) -> int:
    """So many files."""
    chance, begin, failed = random.Random(seed), time.perf_counter(), 0
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(runs):
            kind, ours, theirs = compared(chance, Path(folder))
            agreed = ours == theirs
            verdict = "only one takes it" if not agreed else "both take" if ours else "both refuse"
            counts[f"{kind}: {verdict}"] += 1
            failed += ours and not theirs
            failed += not agreed and kind != "signature flipped"
    took = time.perf_counter() - begin
    print(*(f"  {kind} {count}" for kind, count in sorted(counts.items())), sep="\n")  # noqa: T201
    print(f"{runs} files, {failed} judged otherwise, {took:.1f} s")  # noqa: T201
    return 1 if failed else 0
