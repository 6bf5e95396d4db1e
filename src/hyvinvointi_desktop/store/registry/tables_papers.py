"""The table of what was found of papers. Rows are only added."""

from sqlalchemy import PrimaryKeyConstraint

from hyvinvointi_desktop.app.registry_papers_port import PaperFinding
from hyvinvointi_desktop.store.registry.columns import one_of, table, words

findings = table(
    "reg_paper_findings", words("claim"), words("digest"), words("bundle"), words("finding"),
    PrimaryKeyConstraint("claim", "digest", "bundle"), one_of("finding", PaperFinding),
)
