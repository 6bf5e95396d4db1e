"""The grammar of the commands of reviews. It runs nothing."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def review_commands(commands: "Commands") -> None:
    """``reviews`` and ``review-paper``."""
    add = commands.add_parser
    reviews = add("reviews", help="what is due for every client, or one client's reviews and what is due")
    reviews.add_argument("client", metavar="CODE", nargs="?", help="the client's code")
    reviews.add_argument("--json", action="store_true")
    reviews.set_defaults(run="reviews.reviews")
    paper = add("review-paper", help="the paper of a review; a signed one as it was signed")
    paper.add_argument("id", metavar="ID", help="of a review, as reviews CODE tells it")
    paper.add_argument("--out", metavar="FILE", required=True, help="FILE.pdf, or the ending of the scan it is")
    paper.set_defaults(run="reviews.paper")
