from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.gate_shown import GateShown





T = TypeVar("T", bound="DoorShown")



@_attrs_define
class DoorShown:
    """ The numbers of seats. `missing` are the no-shows once the conference has started.

        Attributes:
            expected (int):
            present (int):
            missing (int):
            released (int):
            started (bool):
            offline (list[GateShown]):
     """

    expected: int
    present: int
    missing: int
    released: int
    started: bool
    offline: list[GateShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.gate_shown import GateShown # noqa: PLC0415
        expected = self.expected

        present = self.present

        missing = self.missing

        released = self.released

        started = self.started

        offline = []
        for offline_item_data in self.offline:
            offline_item = offline_item_data.to_dict()
            offline.append(offline_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "expected": expected,
            "present": present,
            "missing": missing,
            "released": released,
            "started": started,
            "offline": offline,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gate_shown import GateShown # noqa: PLC0415
        d = dict(src_dict)
        expected = d.pop("expected")

        present = d.pop("present")

        missing = d.pop("missing")

        released = d.pop("released")

        started = d.pop("started")

        offline = []
        _offline = d.pop("offline")
        for offline_item_data in (_offline):
            offline_item = GateShown.from_dict(offline_item_data)



            offline.append(offline_item)


        door_shown = cls(
            expected=expected,
            present=present,
            missing=missing,
            released=released,
            started=started,
            offline=offline,
        )


        door_shown.additional_properties = d
        return door_shown

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
