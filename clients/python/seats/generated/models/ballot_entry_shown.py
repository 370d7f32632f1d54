from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="BallotEntryShown")



@_attrs_define
class BallotEntryShown:
    """ The entry of a booking in a ballot, which never changes.

        Attributes:
            number (int):
            seats (int):
            least (int):
            left_at (None | str):
     """

    number: int
    seats: int
    least: int
    left_at: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        number = self.number

        seats = self.seats

        least = self.least

        left_at: None | str
        left_at = self.left_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "number": number,
            "seats": seats,
            "least": least,
            "left_at": left_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        number = d.pop("number")

        seats = d.pop("seats")

        least = d.pop("least")

        def _parse_left_at(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        left_at = _parse_left_at(d.pop("left_at"))


        ballot_entry_shown = cls(
            number=number,
            seats=seats,
            least=least,
            left_at=left_at,
        )


        ballot_entry_shown.additional_properties = d
        return ballot_entry_shown

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
