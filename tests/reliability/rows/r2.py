"""A recovery key typed wrong: every single wrong sign and every two neighbours changed round."""

import random
import time

from hyvinvointi_desktop.app.faults import BadRecoveryKey
from hyvinvointi_desktop.store import recovery_key

ROW = "R2"
TITLE = "every mistyped sign and every swap of neighbours in a recovery key is caught; --runs: keys"
SIGNS = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"


def mistyped(text: str) -> list[str]:
    """Every text that differs from the key's in one sign or by two neighbours changed round."""
    key = text.replace(" ", "")
    wrong = [key[:n] + sign + key[n + 1 :] for n in range(len(key)) for sign in SIGNS if sign != key[n]]
    swaps = [n for n in range(len(key) - 1) if key[n] != key[n + 1]]
    return wrong + [key[:n] + key[n + 1] + key[n] + key[n + 2 :] for n in swaps]


def taken(secret: bytes) -> tuple[int, list[str]]:
    """How many mistyped texts of one key were tried, and those that were taken for a key."""
    text, wrong = recovery_key.text_of(secret), []
    tried = mistyped(text)
    for typed in tried:
        try:
            recovery_key.secret_of(typed)
        except BadRecoveryKey:
            continue
        wrong.append(typed)
    if recovery_key.secret_of(text) != secret:
        wrong.append(text)
    return len(tried), wrong


def run(runs: int, seed: int) -> int:
    """So many keys."""
    chance, begin, tried, passed = random.Random(seed), time.perf_counter(), 0, 0
    for _ in range(runs):
        count, wrong = taken(chance.randbytes(recovery_key.SECRET_BYTES))
        tried += count
        passed += len(wrong)
    took = time.perf_counter() - begin
    print(f"{runs} keys, {tried} mistyped, {passed} not caught, {took:.1f} s")  # noqa: T201
    return 1 if passed else 0
