from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast
import datetime






T = TypeVar("T", bound="CheckInBody")



@_attrs_define
class CheckInBody:
    """ Body of POST /v1/checkins: a ticket, or a booking with the number of one of its seats.

        Attributes:
            conference (int | str):
            gate (str):
            ticket (None | str | Unset):
            booking (None | str | Unset):
            seat (int | None | Unset):
            at (datetime.datetime | None | Unset):
            holder (None | str | Unset):
            scan (None | str | Unset):
     """

    conference: int | str
    gate: str
    ticket: None | str | Unset = UNSET
    booking: None | str | Unset = UNSET
    seat: int | None | Unset = UNSET
    at: datetime.datetime | None | Unset = UNSET
    holder: None | str | Unset = UNSET
    scan: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        conference: int | str
        conference = self.conference

        gate = self.gate

        ticket: None | str | Unset
        if isinstance(self.ticket, Unset):
            ticket = UNSET
        else:
            ticket = self.ticket

        booking: None | str | Unset
        if isinstance(self.booking, Unset):
            booking = UNSET
        else:
            booking = self.booking

        seat: int | None | Unset
        if isinstance(self.seat, Unset):
            seat = UNSET
        else:
            seat = self.seat

        at: None | str | Unset
        if isinstance(self.at, Unset):
            at = UNSET
        elif isinstance(self.at, datetime.datetime):
            at = self.at.isoformat()
        else:
            at = self.at

        holder: None | str | Unset
        if isinstance(self.holder, Unset):
            holder = UNSET
        else:
            holder = self.holder

        scan: None | str | Unset
        if isinstance(self.scan, Unset):
            scan = UNSET
        else:
            scan = self.scan


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "conference": conference,
            "gate": gate,
        })
        if ticket is not UNSET:
            field_dict["ticket"] = ticket
        if booking is not UNSET:
            field_dict["booking"] = booking
        if seat is not UNSET:
            field_dict["seat"] = seat
        if at is not UNSET:
            field_dict["at"] = at
        if holder is not UNSET:
            field_dict["holder"] = holder
        if scan is not UNSET:
            field_dict["scan"] = scan

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_conference(data: object) -> int | str:
            return cast(int | str, data)

        conference = _parse_conference(d.pop("conference"))


        gate = d.pop("gate")

        def _parse_ticket(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ticket = _parse_ticket(d.pop("ticket", UNSET))


        def _parse_booking(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        booking = _parse_booking(d.pop("booking", UNSET))


        def _parse_seat(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        seat = _parse_seat(d.pop("seat", UNSET))


        def _parse_at(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                at_type_0 = datetime.datetime.fromisoformat(data)



                return at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        at = _parse_at(d.pop("at", UNSET))


        def _parse_holder(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        holder = _parse_holder(d.pop("holder", UNSET))


        def _parse_scan(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        scan = _parse_scan(d.pop("scan", UNSET))


        check_in_body = cls(
            conference=conference,
            gate=gate,
            ticket=ticket,
            booking=booking,
            seat=seat,
            at=at,
            holder=holder,
            scan=scan,
        )


        check_in_body.additional_properties = d
        return check_in_body

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
