from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.guest_body import GuestBody





T = TypeVar("T", bound="ChangePartyBody")



@_attrs_define
class ChangePartyBody:
    """ Body of PATCH /v1/bookings/{booking}: another number of seats, other guests, or both.

        Attributes:
            seats (int | None | Unset):
            accept (int | None | Unset):
            waitlist (bool | Unset):  Default: True.
            guests (list[GuestBody] | None | Unset):
     """

    seats: int | None | Unset = UNSET
    accept: int | None | Unset = UNSET
    waitlist: bool | Unset = True
    guests: list[GuestBody] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.guest_body import GuestBody # noqa: PLC0415
        seats: int | None | Unset
        if isinstance(self.seats, Unset):
            seats = UNSET
        else:
            seats = self.seats

        accept: int | None | Unset
        if isinstance(self.accept, Unset):
            accept = UNSET
        else:
            accept = self.accept

        waitlist = self.waitlist

        guests: list[dict[str, Any]] | None | Unset
        if isinstance(self.guests, Unset):
            guests = UNSET
        elif isinstance(self.guests, list):
            guests = []
            for guests_type_0_item_data in self.guests:
                guests_type_0_item = guests_type_0_item_data.to_dict()
                guests.append(guests_type_0_item)


        else:
            guests = self.guests


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
        })
        if seats is not UNSET:
            field_dict["seats"] = seats
        if accept is not UNSET:
            field_dict["accept"] = accept
        if waitlist is not UNSET:
            field_dict["waitlist"] = waitlist
        if guests is not UNSET:
            field_dict["guests"] = guests

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.guest_body import GuestBody # noqa: PLC0415
        d = dict(src_dict)
        def _parse_seats(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        seats = _parse_seats(d.pop("seats", UNSET))


        def _parse_accept(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        accept = _parse_accept(d.pop("accept", UNSET))


        waitlist = d.pop("waitlist", UNSET)

        def _parse_guests(data: object) -> list[GuestBody] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                guests_type_0 = []
                _guests_type_0 = data
                for guests_type_0_item_data in (_guests_type_0):
                    guests_type_0_item = GuestBody.from_dict(guests_type_0_item_data)



                    guests_type_0.append(guests_type_0_item)

                return guests_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GuestBody] | None | Unset, data)

        guests = _parse_guests(d.pop("guests", UNSET))


        change_party_body = cls(
            seats=seats,
            accept=accept,
            waitlist=waitlist,
            guests=guests,
        )


        change_party_body.additional_properties = d
        return change_party_body

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
