from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="ConferenceBodyQuietHoursType0")



@_attrs_define
class ConferenceBodyQuietHoursType0:
    """ Local times of the time zone, between which no offer begins or ends.

        Attributes:
            from_ (str):
            until (str):
     """

    from_: str
    until: str





    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_

        until = self.until


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "from": from_,
            "until": until,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        from_ = d.pop("from")

        until = d.pop("until")

        conference_body_quiet_hours_type_0 = cls(
            from_=from_,
            until=until,
        )

        return conference_body_quiet_hours_type_0
