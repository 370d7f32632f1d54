from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="ValidSeatsShown")



@_attrs_define
class ValidSeatsShown:
    """ The valid seats of a booking: 1 to `seats`, of this edition. Other tickets are void.

        Attributes:
            booking (str):
            edition (int):
            seats (int):
     """

    booking: str
    edition: int
    seats: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        booking = self.booking

        edition = self.edition

        seats = self.seats


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "booking": booking,
            "edition": edition,
            "seats": seats,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        booking = d.pop("booking")

        edition = d.pop("edition")

        seats = d.pop("seats")

        valid_seats_shown = cls(
            booking=booking,
            edition=edition,
            seats=seats,
        )


        valid_seats_shown.additional_properties = d
        return valid_seats_shown

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
