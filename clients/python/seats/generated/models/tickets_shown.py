from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.ticket_shown import TicketShown





T = TypeVar("T", bound="TicketsShown")



@_attrs_define
class TicketsShown:
    """ The tickets of a booking, one for each of its seats.

        Attributes:
            booking (str):
            conference (str):
            items (list[TicketShown]):
     """

    booking: str
    conference: str
    items: list[TicketShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.ticket_shown import TicketShown # noqa: PLC0415
        booking = self.booking

        conference = self.conference

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "booking": booking,
            "conference": conference,
            "items": items,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ticket_shown import TicketShown # noqa: PLC0415
        d = dict(src_dict)
        booking = d.pop("booking")

        conference = d.pop("conference")

        items = []
        _items = d.pop("items")
        for items_item_data in (_items):
            items_item = TicketShown.from_dict(items_item_data)



            items.append(items_item)


        tickets_shown = cls(
            booking=booking,
            conference=conference,
            items=items,
        )


        tickets_shown.additional_properties = d
        return tickets_shown

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
