from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.entry_shown import EntryShown
  from ..models.pass_shown import PassShown





T = TypeVar("T", bound="HistoryShown")



@_attrs_define
class HistoryShown:
    """ The transitions of a booking, and the seats that passed it while it waited, oldest first.

        Attributes:
            booking (str):
            items (list[EntryShown]):
            passes (list[PassShown] | Unset):
     """

    booking: str
    items: list[EntryShown]
    passes: list[PassShown] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.entry_shown import EntryShown # noqa: PLC0415
        from ..models.pass_shown import PassShown # noqa: PLC0415
        booking = self.booking

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)



        passes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.passes, Unset):
            passes = []
            for passes_item_data in self.passes:
                passes_item = passes_item_data.to_dict()
                passes.append(passes_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "booking": booking,
            "items": items,
        })
        if passes is not UNSET:
            field_dict["passes"] = passes

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.entry_shown import EntryShown # noqa: PLC0415
        from ..models.pass_shown import PassShown # noqa: PLC0415
        d = dict(src_dict)
        booking = d.pop("booking")

        items = []
        _items = d.pop("items")
        for items_item_data in (_items):
            items_item = EntryShown.from_dict(items_item_data)



            items.append(items_item)


        _passes = d.pop("passes", UNSET)
        passes: list[PassShown] | Unset = UNSET
        if _passes is not UNSET:
            passes = []
            for passes_item_data in _passes:
                passes_item = PassShown.from_dict(passes_item_data)



                passes.append(passes_item)


        history_shown = cls(
            booking=booking,
            items=items,
            passes=passes,
        )


        history_shown.additional_properties = d
        return history_shown

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
