"""Which records were made under a version of an own programme, measure or form. They keep it for ever."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import CompoundSelect, Select, Table, func, literal, select, union_all

from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_care as care
from hyvinvointi_desktop.store import tables_groups as g

VERSIONED = (g.own_programmes.name, care.own_measures.name, care.own_forms.name)
"""The tables of such versions; their key is id and version."""


def made_under(table: str, key: Mapping[str, Any]) -> CompoundSelect[Any]:
    """A row for each record made under the version of that key."""
    if table == care.own_measures.name:
        return union_all(_named(care.assessments, "measure", "version", key))
    if table == care.own_forms.name:
        return union_all(*(_named(one, "form", "version", key) for one in (care.form_answers, care.self_assessments)))
    under, of = g.agreement_programmes.c, t.agreements.c
    version = func.coalesce(under.version, 1)  # an agreement without a row was made under the first
    agreed = select(literal(1)).outerjoin_from(t.agreements, g.agreement_programmes, of.id == under.agreement_id)
    made = (_named(one, "programme", "programme_version", key) for one in (g.courses, care.periods))
    return union_all(agreed.where(of.programme == key["id"], version == key["version"]), *made)


def _named(table: Table, id_column: str, version_column: str, key: Mapping[str, Any]) -> Select[Any]:
    columns = table.c
    return select(literal(1)).where(columns[id_column] == key["id"], columns[version_column] == key["version"])
