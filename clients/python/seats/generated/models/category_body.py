from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="CategoryBody")



@_attrs_define
class CategoryBody:
    """ A category of a new conference.

        Attributes:
            name (str):
            seats (int):
            description (str | Unset):  Default: ''.
            opens (None | str | Unset):
            closes (None | str | Unset):
            visible_to (list[str] | Unset):
     """

    name: str
    seats: int
    description: str | Unset = ''
    opens: None | str | Unset = UNSET
    closes: None | str | Unset = UNSET
    visible_to: list[str] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        name = self.name

        seats = self.seats

        description = self.description

        opens: None | str | Unset
        if isinstance(self.opens, Unset):
            opens = UNSET
        else:
            opens = self.opens

        closes: None | str | Unset
        if isinstance(self.closes, Unset):
            closes = UNSET
        else:
            closes = self.closes

        visible_to: list[str] | Unset = UNSET
        if not isinstance(self.visible_to, Unset):
            visible_to = self.visible_to




        field_dict: dict[str, Any] = {}

        field_dict.update({
            "name": name,
            "seats": seats,
        })
        if description is not UNSET:
            field_dict["description"] = description
        if opens is not UNSET:
            field_dict["opens"] = opens
        if closes is not UNSET:
            field_dict["closes"] = closes
        if visible_to is not UNSET:
            field_dict["visible_to"] = visible_to

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        seats = d.pop("seats")

        description = d.pop("description", UNSET)

        def _parse_opens(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        opens = _parse_opens(d.pop("opens", UNSET))


        def _parse_closes(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        closes = _parse_closes(d.pop("closes", UNSET))


        visible_to = cast(list[str], d.pop("visible_to", UNSET))


        category_body = cls(
            name=name,
            seats=seats,
            description=description,
            opens=opens,
            closes=closes,
            visible_to=visible_to,
        )

        return category_body
