"""What a command says of a place besides where it is. It reads nothing."""

import argparse


def login_arguments(command: argparse.ArgumentParser) -> None:
    """The login of a server and the file by which it is recognised; a kept place knows its own."""
    command.add_argument("--user", default="", help="for a server; a saved place knows its own")
    command.add_argument("--password-file", metavar="FILE", help="a file whose first line is the server's password")
    command.add_argument("--ca-file", metavar="FILE", help="certificates of the organisation's own authority")
