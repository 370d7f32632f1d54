from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.import_body_format import ImportBodyFormat
from ..models.import_body_kind import ImportBodyKind
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="ImportBody")



@_attrs_define
class ImportBody:
    """ Body of POST /v1/imports.

    `table` is CSV with a heading. `first_line` is the number of the line after the heading, in a
    file that is sent in several parts, each with the heading.

        Attributes:
            kind (ImportBodyKind):
            table (str):
            conference (int | None | str | Unset):
            format_ (ImportBodyFormat | Unset):  Default: ImportBodyFormat.OWN.
            first_line (int | Unset):  Default: 2.
            waitlist (bool | Unset):  Default: True.
            dry_run (bool | Unset):  Default: False.
     """

    kind: ImportBodyKind
    table: str
    conference: int | None | str | Unset = UNSET
    format_: ImportBodyFormat | Unset = ImportBodyFormat.OWN
    first_line: int | Unset = 2
    waitlist: bool | Unset = True
    dry_run: bool | Unset = False
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        table = self.table

        conference: int | None | str | Unset
        if isinstance(self.conference, Unset):
            conference = UNSET
        else:
            conference = self.conference

        format_: str | Unset = UNSET
        if not isinstance(self.format_, Unset):
            format_ = self.format_.value


        first_line = self.first_line

        waitlist = self.waitlist

        dry_run = self.dry_run


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "kind": kind,
            "table": table,
        })
        if conference is not UNSET:
            field_dict["conference"] = conference
        if format_ is not UNSET:
            field_dict["format"] = format_
        if first_line is not UNSET:
            field_dict["first_line"] = first_line
        if waitlist is not UNSET:
            field_dict["waitlist"] = waitlist
        if dry_run is not UNSET:
            field_dict["dry_run"] = dry_run

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = ImportBodyKind(d.pop("kind"))




        table = d.pop("table")

        def _parse_conference(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | str | Unset, data)

        conference = _parse_conference(d.pop("conference", UNSET))


        _format_ = d.pop("format", UNSET)
        format_: ImportBodyFormat | Unset
        if isinstance(_format_,  Unset):
            format_ = UNSET
        else:
            format_ = ImportBodyFormat(_format_)




        first_line = d.pop("first_line", UNSET)

        waitlist = d.pop("waitlist", UNSET)

        dry_run = d.pop("dry_run", UNSET)

        import_body = cls(
            kind=kind,
            table=table,
            conference=conference,
            format_=format_,
            first_line=first_line,
            waitlist=waitlist,
            dry_run=dry_run,
        )


        import_body.additional_properties = d
        return import_body

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
