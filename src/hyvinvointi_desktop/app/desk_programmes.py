"""Programmes in all their versions, shipped and own. A part of ``app.desk``."""

from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.app import programmes as using
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import Programme


class DeskProgrammes(DeskGround):
    """Programmes in all their versions, shipped and own."""

    def programmes(self) -> tuple[Programme, ...]:
        """What an agreement with a client can be made under today, the usual programme first."""
        with self._store.reading() as records:
            known = using.all_programmes(records, self.definitions)
        return known.all_in_force(self.clock.today(), ProgrammeKind.ONE_TO_ONE)

    def course_programmes(self) -> tuple[Programme, ...]:
        """What a course can be made under today."""
        with self._store.reading() as records:
            known = using.all_programmes(records, self.definitions)
        return known.all_in_force(self.clock.today(), ProgrammeKind.GROUP)

    def all_programmes(self) -> Programmes:
        """Every version of every programme."""
        with self._store.reading() as records:
            return using.all_programmes(records, self.definitions)

    def programme_file(self, programme_id: str, version: int | None = None) -> using.ProgrammeFile | None:
        """A version with the text of its file; without a number the one in force today. None for no such."""
        with self._store.reading() as records:
            return using.programme_file(
                ProgrammeId(programme_id), version, self.clock.today(), records, self.definitions
            )

    def check_programme(self, file: str, content: str) -> Programme:
        """Whether a file may be taken. Raises DefinitionError with line, field and reason."""
        with self._store.reading() as records:
            return using.check_programme(file, content, records, self.definitions)

    def edited_programme(self, content: str, changes: Mapping[str, Any]) -> str:
        """A file's text with other values; comments and order stay."""
        return self.definitions.programme_edited(content, changes)

    def save_programme(self, file: str, content: str) -> using.ProgrammeTaken:
        """Keeps a file as a version of its own. Raises DefinitionError; then nothing is changed."""
        programme = self.check_programme(file, content)
        about = f"{programme.id}|{programme.version}"
        uow = self._act(K.PROGRAMME_SAVED, R.PROGRAMME, about)
        return using.save_programme(file, content, uow, self.definitions)
