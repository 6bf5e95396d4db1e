"""Starts the program: arguments in, an exit status out."""

import sys

from hyvinvointi_desktop import bootstrap


def main() -> None:
    """The ``hyvinvointi`` command."""
    sys.exit(bootstrap.run(sys.argv[1:]))


if __name__ == "__main__":
    main()
