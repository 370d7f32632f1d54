from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="SampleShown")



@_attrs_define
class SampleShown:
    """ The counts from this time until the next sample.

        Attributes:
            at (str):
            confirmed (int):
            waitlisted (int):
            held (int):
            lapsed (int):
     """

    at: str
    confirmed: int
    waitlisted: int
    held: int
    lapsed: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        at = self.at

        confirmed = self.confirmed

        waitlisted = self.waitlisted

        held = self.held

        lapsed = self.lapsed


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "at": at,
            "confirmed": confirmed,
            "waitlisted": waitlisted,
            "held": held,
            "lapsed": lapsed,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = d.pop("at")

        confirmed = d.pop("confirmed")

        waitlisted = d.pop("waitlisted")

        held = d.pop("held")

        lapsed = d.pop("lapsed")

        sample_shown = cls(
            at=at,
            confirmed=confirmed,
            waitlisted=waitlisted,
            held=held,
            lapsed=lapsed,
        )


        sample_shown.additional_properties = d
        return sample_shown

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
