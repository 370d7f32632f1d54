from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="OfflineShown")



@_attrs_define
class OfflineShown:
    """ The parts that a gate holds. `holder` is the secret of the gate, `of` the number of parts.

        Attributes:
            holder (str):
            conference (str):
            gate (str):
            since (str):
            parts (list[int]):
            of (int):
     """

    holder: str
    conference: str
    gate: str
    since: str
    parts: list[int]
    of: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        holder = self.holder

        conference = self.conference

        gate = self.gate

        since = self.since

        parts = self.parts



        of = self.of


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "holder": holder,
            "conference": conference,
            "gate": gate,
            "since": since,
            "parts": parts,
            "of": of,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        holder = d.pop("holder")

        conference = d.pop("conference")

        gate = d.pop("gate")

        since = d.pop("since")

        parts = cast(list[int], d.pop("parts"))


        of = d.pop("of")

        offline_shown = cls(
            holder=holder,
            conference=conference,
            gate=gate,
            since=since,
            parts=parts,
            of=of,
        )


        offline_shown.additional_properties = d
        return offline_shown

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
