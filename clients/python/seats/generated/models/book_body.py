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





T = TypeVar("T", bound="BookBody")



@_attrs_define
class BookBody:
    """ Body of POST /v1/bookings.

        Attributes:
            conference (int | str):
            user_id (None | str | Unset):
            email (None | str | Unset):
            category (None | str | Unset):
            seats (int | Unset):  Default: 1.
            accept (int | None | Unset):
            guests (list[GuestBody] | Unset):
            waitlist (bool | Unset):  Default: True.
     """

    conference: int | str
    user_id: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    category: None | str | Unset = UNSET
    seats: int | Unset = 1
    accept: int | None | Unset = UNSET
    guests: list[GuestBody] | Unset = UNSET
    waitlist: bool | Unset = True
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.guest_body import GuestBody # noqa: PLC0415
        conference: int | str
        conference = self.conference

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        seats = self.seats

        accept: int | None | Unset
        if isinstance(self.accept, Unset):
            accept = UNSET
        else:
            accept = self.accept

        guests: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.guests, Unset):
            guests = []
            for guests_item_data in self.guests:
                guests_item = guests_item_data.to_dict()
                guests.append(guests_item)



        waitlist = self.waitlist


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "conference": conference,
        })
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if email is not UNSET:
            field_dict["email"] = email
        if category is not UNSET:
            field_dict["category"] = category
        if seats is not UNSET:
            field_dict["seats"] = seats
        if accept is not UNSET:
            field_dict["accept"] = accept
        if guests is not UNSET:
            field_dict["guests"] = guests
        if waitlist is not UNSET:
            field_dict["waitlist"] = waitlist

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.guest_body import GuestBody # noqa: PLC0415
        d = dict(src_dict)
        def _parse_conference(data: object) -> int | str:
            return cast(int | str, data)

        conference = _parse_conference(d.pop("conference"))


        def _parse_user_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        user_id = _parse_user_id(d.pop("user_id", UNSET))


        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))


        def _parse_category(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category = _parse_category(d.pop("category", UNSET))


        seats = d.pop("seats", UNSET)

        def _parse_accept(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        accept = _parse_accept(d.pop("accept", UNSET))


        _guests = d.pop("guests", UNSET)
        guests: list[GuestBody] | Unset = UNSET
        if _guests is not UNSET:
            guests = []
            for guests_item_data in _guests:
                guests_item = GuestBody.from_dict(guests_item_data)



                guests.append(guests_item)


        waitlist = d.pop("waitlist", UNSET)

        book_body = cls(
            conference=conference,
            user_id=user_id,
            email=email,
            category=category,
            seats=seats,
            accept=accept,
            guests=guests,
            waitlist=waitlist,
        )


        book_body.additional_properties = d
        return book_body

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
