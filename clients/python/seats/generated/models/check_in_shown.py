from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="CheckInShown")



@_attrs_define
class CheckInShown:
    """ The admission of one seat.

        Attributes:
            id (str):
            conference (str):
            booking (str):
            seat (int):
            gate (str):
            at (str):
            recorded_at (str):
            offline (bool):
     """

    id: str
    conference: str
    booking: str
    seat: int
    gate: str
    at: str
    recorded_at: str
    offline: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        conference = self.conference

        booking = self.booking

        seat = self.seat

        gate = self.gate

        at = self.at

        recorded_at = self.recorded_at

        offline = self.offline


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "conference": conference,
            "booking": booking,
            "seat": seat,
            "gate": gate,
            "at": at,
            "recorded_at": recorded_at,
            "offline": offline,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        conference = d.pop("conference")

        booking = d.pop("booking")

        seat = d.pop("seat")

        gate = d.pop("gate")

        at = d.pop("at")

        recorded_at = d.pop("recorded_at")

        offline = d.pop("offline")

        check_in_shown = cls(
            id=id,
            conference=conference,
            booking=booking,
            seat=seat,
            gate=gate,
            at=at,
            recorded_at=recorded_at,
            offline=offline,
        )


        check_in_shown.additional_properties = d
        return check_in_shown

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
