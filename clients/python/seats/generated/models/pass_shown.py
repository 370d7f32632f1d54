from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.pass_shown_reason import PassShownReason






T = TypeVar("T", bound="PassShown")



@_attrs_define
class PassShown:
    """ Seats that went to a later ticket, because too few were free for the waiting party.

        Attributes:
            at (str):
            ticket (int):
            seats (int):
            free (int):
            needed (int):
            reason (PassShownReason):
     """

    at: str
    ticket: int
    seats: int
    free: int
    needed: int
    reason: PassShownReason
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        at = self.at

        ticket = self.ticket

        seats = self.seats

        free = self.free

        needed = self.needed

        reason = self.reason.value


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "at": at,
            "ticket": ticket,
            "seats": seats,
            "free": free,
            "needed": needed,
            "reason": reason,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = d.pop("at")

        ticket = d.pop("ticket")

        seats = d.pop("seats")

        free = d.pop("free")

        needed = d.pop("needed")

        reason = PassShownReason(d.pop("reason"))




        pass_shown = cls(
            at=at,
            ticket=ticket,
            seats=seats,
            free=free,
            needed=needed,
            reason=reason,
        )


        pass_shown.additional_properties = d
        return pass_shown

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
