from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="CategoryShown")



@_attrs_define
class CategoryShown:
    """ A category of seats with its counts.

        Attributes:
            seats (int):
            available (int):
            confirmed (int):
            held (int):
            waitlisted (int):
            full (bool):
            id (str):
            name (str):
            description (str):
            opens (None | str):
            closes (None | str):
            open_ (bool):
            restricted (bool | Unset):
            visible_to (list[str] | Unset):
     """

    seats: int
    available: int
    confirmed: int
    held: int
    waitlisted: int
    full: bool
    id: str
    name: str
    description: str
    opens: None | str
    closes: None | str
    open_: bool
    restricted: bool | Unset = UNSET
    visible_to: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        seats = self.seats

        available = self.available

        confirmed = self.confirmed

        held = self.held

        waitlisted = self.waitlisted

        full = self.full

        id = self.id

        name = self.name

        description = self.description

        opens: None | str
        opens = self.opens

        closes: None | str
        closes = self.closes

        open_ = self.open_

        restricted = self.restricted

        visible_to: list[str] | Unset = UNSET
        if not isinstance(self.visible_to, Unset):
            visible_to = self.visible_to




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "seats": seats,
            "available": available,
            "confirmed": confirmed,
            "held": held,
            "waitlisted": waitlisted,
            "full": full,
            "id": id,
            "name": name,
            "description": description,
            "opens": opens,
            "closes": closes,
            "open": open_,
        })
        if restricted is not UNSET:
            field_dict["restricted"] = restricted
        if visible_to is not UNSET:
            field_dict["visible_to"] = visible_to

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

        id = d.pop("id")

        name = d.pop("name")

        description = d.pop("description")

        def _parse_opens(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        opens = _parse_opens(d.pop("opens"))


        def _parse_closes(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        closes = _parse_closes(d.pop("closes"))


        open_ = d.pop("open")

        restricted = d.pop("restricted", UNSET)

        visible_to = cast(list[str], d.pop("visible_to", UNSET))


        category_shown = cls(
            seats=seats,
            available=available,
            confirmed=confirmed,
            held=held,
            waitlisted=waitlisted,
            full=full,
            id=id,
            name=name,
            description=description,
            opens=opens,
            closes=closes,
            open_=open_,
            restricted=restricted,
            visible_to=visible_to,
        )


        category_shown.additional_properties = d
        return category_shown

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
