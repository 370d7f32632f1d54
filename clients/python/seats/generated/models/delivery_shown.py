from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="DeliveryShown")



@_attrs_define
class DeliveryShown:
    """ An attempt to deliver an event. `response` is the begin of the answer, or the error.

        Attributes:
            event (str):
            name (str):
            at (str):
            attempt (int):
            accepted (bool):
            status (int | None):
            latency_ms (int):
            response (str):
     """

    event: str
    name: str
    at: str
    attempt: int
    accepted: bool
    status: int | None
    latency_ms: int
    response: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        event = self.event

        name = self.name

        at = self.at

        attempt = self.attempt

        accepted = self.accepted

        status: int | None
        status = self.status

        latency_ms = self.latency_ms

        response = self.response


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "event": event,
            "name": name,
            "at": at,
            "attempt": attempt,
            "accepted": accepted,
            "status": status,
            "latency_ms": latency_ms,
            "response": response,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        event = d.pop("event")

        name = d.pop("name")

        at = d.pop("at")

        attempt = d.pop("attempt")

        accepted = d.pop("accepted")

        def _parse_status(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        status = _parse_status(d.pop("status"))


        latency_ms = d.pop("latency_ms")

        response = d.pop("response")

        delivery_shown = cls(
            event=event,
            name=name,
            at=at,
            attempt=attempt,
            accepted=accepted,
            status=status,
            latency_ms=latency_ms,
            response=response,
        )


        delivery_shown.additional_properties = d
        return delivery_shown

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
