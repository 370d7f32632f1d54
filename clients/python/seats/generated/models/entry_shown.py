from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.status import Status
from typing import cast

if TYPE_CHECKING:
  from ..models.linked_entry_shown import LinkedEntryShown





T = TypeVar("T", bound="EntryShown")



@_attrs_define
class EntryShown:
    """ One transition; ticket, offers and reason explain the order of the waitlist.

        Attributes:
            version (int):
            action (str):
            actor (str):
            at (str):
            previous_status (None | Status):
            new_status (Status):
            reason (None | str):
            ticket (int | None):
            deadline (None | str):
            offers (int):
            seats (int):
            category (None | str):
            request (LinkedEntryShown | None):
     """

    version: int
    action: str
    actor: str
    at: str
    previous_status: None | Status
    new_status: Status
    reason: None | str
    ticket: int | None
    deadline: None | str
    offers: int
    seats: int
    category: None | str
    request: LinkedEntryShown | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.linked_entry_shown import LinkedEntryShown # noqa: PLC0415
        version = self.version

        action = self.action

        actor = self.actor

        at = self.at

        previous_status: None | str
        if isinstance(self.previous_status, Status):
            previous_status = self.previous_status.value
        else:
            previous_status = self.previous_status

        new_status = self.new_status.value

        reason: None | str
        reason = self.reason

        ticket: int | None
        ticket = self.ticket

        deadline: None | str
        deadline = self.deadline

        offers = self.offers

        seats = self.seats

        category: None | str
        category = self.category

        request: dict[str, Any] | None
        if isinstance(self.request, LinkedEntryShown):
            request = self.request.to_dict()
        else:
            request = self.request


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "version": version,
            "action": action,
            "actor": actor,
            "at": at,
            "previous_status": previous_status,
            "new_status": new_status,
            "reason": reason,
            "ticket": ticket,
            "deadline": deadline,
            "offers": offers,
            "seats": seats,
            "category": category,
            "request": request,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.linked_entry_shown import LinkedEntryShown # noqa: PLC0415
        d = dict(src_dict)
        version = d.pop("version")

        action = d.pop("action")

        actor = d.pop("actor")

        at = d.pop("at")

        def _parse_previous_status(data: object) -> None | Status:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                previous_status_type_0 = Status(data)



                return previous_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Status, data)

        previous_status = _parse_previous_status(d.pop("previous_status"))


        new_status = Status(d.pop("new_status"))




        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))


        def _parse_ticket(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        ticket = _parse_ticket(d.pop("ticket"))


        def _parse_deadline(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        deadline = _parse_deadline(d.pop("deadline"))


        offers = d.pop("offers")

        seats = d.pop("seats")

        def _parse_category(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        category = _parse_category(d.pop("category"))


        def _parse_request(data: object) -> LinkedEntryShown | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                request_type_0 = LinkedEntryShown.from_dict(data)



                return request_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LinkedEntryShown | None, data)

        request = _parse_request(d.pop("request"))


        entry_shown = cls(
            version=version,
            action=action,
            actor=actor,
            at=at,
            previous_status=previous_status,
            new_status=new_status,
            reason=reason,
            ticket=ticket,
            deadline=deadline,
            offers=offers,
            seats=seats,
            category=category,
            request=request,
        )


        entry_shown.additional_properties = d
        return entry_shown

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
