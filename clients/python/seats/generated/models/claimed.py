from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.status import Status
from typing import cast

if TYPE_CHECKING:
  from ..models.booking_shown import BookingShown





T = TypeVar("T", bound="Claimed")



@_attrs_define
class Claimed:
    """ The state after the action; the booking is null for a link about mails.

        Attributes:
            action (str):
            status (None | Status):
            booking (BookingShown | None):
     """

    action: str
    status: None | Status
    booking: BookingShown | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.booking_shown import BookingShown # noqa: PLC0415
        action = self.action

        status: None | str
        if isinstance(self.status, Status):
            status = self.status.value
        else:
            status = self.status

        booking: dict[str, Any] | None
        if isinstance(self.booking, BookingShown):
            booking = self.booking.to_dict()
        else:
            booking = self.booking


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "action": action,
            "status": status,
            "booking": booking,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.booking_shown import BookingShown # noqa: PLC0415
        d = dict(src_dict)
        action = d.pop("action")

        def _parse_status(data: object) -> None | Status:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = Status(data)



                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Status, data)

        status = _parse_status(d.pop("status"))


        def _parse_booking(data: object) -> BookingShown | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                booking_type_0 = BookingShown.from_dict(data)



                return booking_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BookingShown | None, data)

        booking = _parse_booking(d.pop("booking"))


        claimed = cls(
            action=action,
            status=status,
            booking=booking,
        )


        claimed.additional_properties = d
        return claimed

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
