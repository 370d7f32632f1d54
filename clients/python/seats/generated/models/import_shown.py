from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.import_shown_kind import ImportShownKind
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.problem_shown import ProblemShown





T = TypeVar("T", bound="ImportShown")



@_attrs_define
class ImportShown:
    """ An import: the number of its lines by outcome, and the problems of those refused.

    Lines are `waiting` until they have run; those of a dry run would run. `present` lines were
    imported before, and `skipped` ones are canceled in the system that wrote the table.

        Attributes:
            id (None | str):
            kind (ImportShownKind):
            conference (None | str):
            done (bool):
            lines (int):
            waiting (int):
            added (int):
            present (int):
            skipped (int):
            refused (int):
            problems (list[ProblemShown]):
            created_at (str):
            dry_run (bool | Unset):
     """

    id: None | str
    kind: ImportShownKind
    conference: None | str
    done: bool
    lines: int
    waiting: int
    added: int
    present: int
    skipped: int
    refused: int
    problems: list[ProblemShown]
    created_at: str
    dry_run: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.problem_shown import ProblemShown # noqa: PLC0415
        id: None | str
        id = self.id

        kind = self.kind.value

        conference: None | str
        conference = self.conference

        done = self.done

        lines = self.lines

        waiting = self.waiting

        added = self.added

        present = self.present

        skipped = self.skipped

        refused = self.refused

        problems = []
        for problems_item_data in self.problems:
            problems_item = problems_item_data.to_dict()
            problems.append(problems_item)



        created_at = self.created_at

        dry_run = self.dry_run


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "kind": kind,
            "conference": conference,
            "done": done,
            "lines": lines,
            "waiting": waiting,
            "added": added,
            "present": present,
            "skipped": skipped,
            "refused": refused,
            "problems": problems,
            "created_at": created_at,
        })
        if dry_run is not UNSET:
            field_dict["dry_run"] = dry_run

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.problem_shown import ProblemShown # noqa: PLC0415
        d = dict(src_dict)
        def _parse_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        id = _parse_id(d.pop("id"))


        kind = ImportShownKind(d.pop("kind"))




        def _parse_conference(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        conference = _parse_conference(d.pop("conference"))


        done = d.pop("done")

        lines = d.pop("lines")

        waiting = d.pop("waiting")

        added = d.pop("added")

        present = d.pop("present")

        skipped = d.pop("skipped")

        refused = d.pop("refused")

        problems = []
        _problems = d.pop("problems")
        for problems_item_data in (_problems):
            problems_item = ProblemShown.from_dict(problems_item_data)



            problems.append(problems_item)


        created_at = d.pop("created_at")

        dry_run = d.pop("dry_run", UNSET)

        import_shown = cls(
            id=id,
            kind=kind,
            conference=conference,
            done=done,
            lines=lines,
            waiting=waiting,
            added=added,
            present=present,
            skipped=skipped,
            refused=refused,
            problems=problems,
            created_at=created_at,
            dry_run=dry_run,
        )


        import_shown.additional_properties = d
        return import_shown

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
