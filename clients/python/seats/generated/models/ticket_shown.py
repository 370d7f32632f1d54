from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset







T = TypeVar("T", bound="TicketShown")



@_attrs_define
class TicketShown:
    """ The ticket of one seat. `token` is the text of the QR code that `svg` draws.

        Attributes:
            seat (int):
            token (str):
            svg (str):
            expires (str):
     """

    seat: int
    token: str
    svg: str
    expires: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        seat = self.seat

        token = self.token

        svg = self.svg

        expires = self.expires


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "seat": seat,
            "token": token,
            "svg": svg,
            "expires": expires,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        seat = d.pop("seat")

        token = d.pop("token")

        svg = d.pop("svg")

        expires = d.pop("expires")

        ticket_shown = cls(
            seat=seat,
            token=token,
            svg=svg,
            expires=expires,
        )


        ticket_shown.additional_properties = d
        return ticket_shown

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
