"""Writing over memory that is not used any more: what is freed stays readable until something else stands there.

It helps against a look into the memory of the locked program. It promises nothing: what is still in use stays.
"""

import ctypes
import sys
from typing import Any

_LARGEST_SMALL_BLOCK = 512  # beyond it Python takes memory from the system's own allocator
_STEP = 16
_EACH_KIB = 512
_OVERHEAD = sys.getsizeof(b"")
_M_PERTURB = -6  # malloc.h of glibc
_ONES = 0xFF


def wipe_when_freed() -> None:
    """From now on the system's allocator writes over what is freed, on Linux with glibc. Elsewhere it does nothing."""
    mallopt = _of_the_c_library("mallopt")
    if mallopt is not None:
        mallopt(_M_PERTURB, _ONES)


def tidy_up() -> None:
    """Fills free blocks of every small size with zeros and gives whole free pages back to the system."""
    _fill_small_blocks()
    _give_back()


def _fill_small_blocks() -> None:
    """All are held until the last is made: else the same block would be filled again and again."""
    held = []
    for size in range(_OVERHEAD + _STEP - _OVERHEAD % _STEP, _LARGEST_SMALL_BLOCK + 1, _STEP):
        held += [bytes(size - _OVERHEAD) for _ in range(_EACH_KIB * 1024 // size)]
    held.clear()


def _give_back() -> None:
    trim = _of_the_c_library("malloc_trim")
    if trim is not None:
        trim(0)


def _of_the_c_library(name: str) -> Any:
    """None where the C library has no such function: Windows, macOS, musl."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
