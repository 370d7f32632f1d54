from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="PermissionShown")



@_attrs_define
class PermissionShown:
    """ The permission of an attendee to book a conference.

        Attributes:
            conference (str):
            user_id (str):
            may_book (bool):
     """

    conference: str
    user_id: str
    may_book: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        conference = self.conference

        user_id = self.user_id

        may_book = self.may_book


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "conference": conference,
            "user_id": user_id,
            "may_book": may_book,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        conference = d.pop("conference")

        user_id = d.pop("user_id")

        may_book = d.pop("may_book")

        permission_shown = cls(
            conference=conference,
            user_id=user_id,
            may_book=may_book,
        )


        permission_shown.additional_properties = d
        return permission_shown

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
