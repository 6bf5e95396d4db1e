"""The cooperation agreement of a course from ``resources/course_agreements``, one file a language. It fills none."""

from pathlib import Path

from hyvinvointi_desktop.definitions.fields import DefinitionError, Fields
from hyvinvointi_desktop.definitions.templates import LANGUAGES
from hyvinvointi_desktop.domain.course_agreement import CourseAgreementText, unknown_names
from hyvinvointi_desktop.domain.courses import PartnerRole


def read_course_agreement(path: Path) -> CourseAgreementText:
    """The text of one file named ``<language>.toml``.

    Raises:
        DefinitionError: naming the field; also for a placeholder that nothing fills and a role without words.
    """
    fields = Fields.of_file(path)
    language = fields.text("language")
    if language not in LANGUAGES or path.name != f"{language}.toml":
        raise fields.wrong("language", "must be as the file is named")
    title, body = fields.text("title"), fields.text("body")
    if unknown := unknown_names(title + body):
        raise fields.wrong("body", f"placeholder {{{unknown[0]}}} is unknown")
    weekdays = fields.texts("weekdays")
    if len(weekdays) != 7:
        raise fields.wrong("weekdays", "must be seven, Monday first")
    made = CourseAgreementText(
        language, fields.whole("version", 1, 1_000_000), title, body, _roles(fields), weekdays,
        fields.text("nobody"), fields.text("nothing"),
    )  # fmt: skip
    fields.done()
    return made


def _roles(fields: Fields) -> dict[PartnerRole, str]:
    words = fields.pairs("roles")
    known = {role.value for role in PartnerRole}
    if known != words.keys():
        raise DefinitionError(fields.file, f"roles.{min(known ^ words.keys())}", "is unknown or missing")
    return {role: words[role.value] for role in PartnerRole}
