from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="PoolShown")



@_attrs_define
class PoolShown:
    """ The seats without a category, with their counts.

        Attributes:
            seats (int):
            available (int):
            confirmed (int):
            held (int):
            waitlisted (int):
            full (bool):
     """

    seats: int
    available: int
    confirmed: int
    held: int
    waitlisted: int
    full: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        seats = self.seats

        available = self.available

        confirmed = self.confirmed

        held = self.held

        waitlisted = self.waitlisted

        full = self.full


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "seats": seats,
            "available": available,
            "confirmed": confirmed,
            "held": held,
            "waitlisted": waitlisted,
            "full": full,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        seats = d.pop("seats")

        available = d.pop("available")

        confirmed = d.pop("confirmed")

        held = d.pop("held")

        waitlisted = d.pop("waitlisted")

        full = d.pop("full")

        pool_shown = cls(
            seats=seats,
            available=available,
            confirmed=confirmed,
            held=held,
            waitlisted=waitlisted,
            full=full,
        )


        pool_shown.additional_properties = d
        return pool_shown

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
