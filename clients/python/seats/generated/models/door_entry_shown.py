from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.guest_shown import GuestShown
  from ..models.seat_shown import SeatShown





T = TypeVar("T", bound="DoorEntryShown")



@_attrs_define
class DoorEntryShown:
    """ A confirmed booking at the door.

        Attributes:
            booking (str):
            user_id (str):
            category_name (None | str):
            seats (int):
            guests (list[GuestShown]):
            present (list[SeatShown]):
     """

    booking: str
    user_id: str
    category_name: None | str
    seats: int
    guests: list[GuestShown]
    present: list[SeatShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.guest_shown import GuestShown # noqa: PLC0415
        from ..models.seat_shown import SeatShown # noqa: PLC0415
        booking = self.booking

        user_id = self.user_id

        category_name: None | str
        category_name = self.category_name

        seats = self.seats

        guests = []
        for guests_item_data in self.guests:
            guests_item = guests_item_data.to_dict()
            guests.append(guests_item)



        present = []
        for present_item_data in self.present:
            present_item = present_item_data.to_dict()
            present.append(present_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "booking": booking,
            "user_id": user_id,
            "category_name": category_name,
            "seats": seats,
            "guests": guests,
            "present": present,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.guest_shown import GuestShown # noqa: PLC0415
        from ..models.seat_shown import SeatShown # noqa: PLC0415
        d = dict(src_dict)
        booking = d.pop("booking")

        user_id = d.pop("user_id")

        def _parse_category_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        category_name = _parse_category_name(d.pop("category_name"))


        seats = d.pop("seats")

        guests = []
        _guests = d.pop("guests")
        for guests_item_data in (_guests):
            guests_item = GuestShown.from_dict(guests_item_data)



            guests.append(guests_item)


        present = []
        _present = d.pop("present")
        for present_item_data in (_present):
            present_item = SeatShown.from_dict(present_item_data)



            present.append(present_item)


        door_entry_shown = cls(
            booking=booking,
            user_id=user_id,
            category_name=category_name,
            seats=seats,
            guests=guests,
            present=present,
        )


        door_entry_shown.additional_properties = d
        return door_entry_shown

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
