from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset






T = TypeVar("T", bound="Problem")



@_attrs_define
class Problem:
    """ An RFC 9457 problem; each kind of refusal has its own, stable `type`.

        Attributes:
            type_ (str):
            title (str):
            status (int):
            detail (str):
            message (str):
            error (str):
            field (str | Unset):
            booking_id (str | Unset):
            in_use (int | Unset):
            category (str | Unset):
            gate (str | Unset):
            opens_at (str | Unset):
            refused (str | Unset):
            checkin (str | Unset):
            checked_in_at (str | Unset):
     """

    type_: str
    title: str
    status: int
    detail: str
    message: str
    error: str
    field: str | Unset = UNSET
    booking_id: str | Unset = UNSET
    in_use: int | Unset = UNSET
    category: str | Unset = UNSET
    gate: str | Unset = UNSET
    opens_at: str | Unset = UNSET
    refused: str | Unset = UNSET
    checkin: str | Unset = UNSET
    checked_in_at: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        title = self.title

        status = self.status

        detail = self.detail

        message = self.message

        error = self.error

        field = self.field

        booking_id = self.booking_id

        in_use = self.in_use

        category = self.category

        gate = self.gate

        opens_at = self.opens_at

        refused = self.refused

        checkin = self.checkin

        checked_in_at = self.checked_in_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "type": type_,
            "title": title,
            "status": status,
            "detail": detail,
            "message": message,
            "error": error,
        })
        if field is not UNSET:
            field_dict["field"] = field
        if booking_id is not UNSET:
            field_dict["booking_id"] = booking_id
        if in_use is not UNSET:
            field_dict["in_use"] = in_use
        if category is not UNSET:
            field_dict["category"] = category
        if gate is not UNSET:
            field_dict["gate"] = gate
        if opens_at is not UNSET:
            field_dict["opens_at"] = opens_at
        if refused is not UNSET:
            field_dict["refused"] = refused
        if checkin is not UNSET:
            field_dict["checkin"] = checkin
        if checked_in_at is not UNSET:
            field_dict["checked_in_at"] = checked_in_at

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        type_ = d.pop("type")

        title = d.pop("title")

        status = d.pop("status")

        detail = d.pop("detail")

        message = d.pop("message")

        error = d.pop("error")

        field = d.pop("field", UNSET)

        booking_id = d.pop("booking_id", UNSET)

        in_use = d.pop("in_use", UNSET)

        category = d.pop("category", UNSET)

        gate = d.pop("gate", UNSET)

        opens_at = d.pop("opens_at", UNSET)

        refused = d.pop("refused", UNSET)

        checkin = d.pop("checkin", UNSET)

        checked_in_at = d.pop("checked_in_at", UNSET)

        problem = cls(
            type_=type_,
            title=title,
            status=status,
            detail=detail,
            message=message,
            error=error,
            field=field,
            booking_id=booking_id,
            in_use=in_use,
            category=category,
            gate=gate,
            opens_at=opens_at,
            refused=refused,
            checkin=checkin,
            checked_in_at=checked_in_at,
        )


        problem.additional_properties = d
        return problem

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
