from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.device_shown import DeviceShown





T = TypeVar("T", bound="DevicesShown")



@_attrs_define
class DevicesShown:
    """ The devices of the caller. `key` is null in a stack that sends nothing to attendees.

        Attributes:
            key (None | str):
            items (list[DeviceShown]):
     """

    key: None | str
    items: list[DeviceShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.device_shown import DeviceShown # noqa: PLC0415
        key: None | str
        key = self.key

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "key": key,
            "items": items,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.device_shown import DeviceShown # noqa: PLC0415
        d = dict(src_dict)
        def _parse_key(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        key = _parse_key(d.pop("key"))


        items = []
        _items = d.pop("items")
        for items_item_data in (_items):
            items_item = DeviceShown.from_dict(items_item_data)



            items.append(items_item)


        devices_shown = cls(
            key=key,
            items=items,
        )


        devices_shown.additional_properties = d
        return devices_shown

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
