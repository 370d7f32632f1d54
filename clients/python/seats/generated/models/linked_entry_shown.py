from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.linked_entry_shown_kind import LinkedEntryShownKind
from ..models.status import Status
from typing import cast






T = TypeVar("T", bound="LinkedEntryShown")



@_attrs_define
class LinkedEntryShown:
    """ The request for more or other seats after a transition.

        Attributes:
            kind (LinkedEntryShownKind):
            status (Status):
            category (None | str):
            seats (int):
            ticket (int | None):
            deadline (None | str):
     """

    kind: LinkedEntryShownKind
    status: Status
    category: None | str
    seats: int
    ticket: int | None
    deadline: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        status = self.status.value

        category: None | str
        category = self.category

        seats = self.seats

        ticket: int | None
        ticket = self.ticket

        deadline: None | str
        deadline = self.deadline


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "kind": kind,
            "status": status,
            "category": category,
            "seats": seats,
            "ticket": ticket,
            "deadline": deadline,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = LinkedEntryShownKind(d.pop("kind"))




        status = Status(d.pop("status"))




        def _parse_category(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        category = _parse_category(d.pop("category"))


        seats = d.pop("seats")

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


        linked_entry_shown = cls(
            kind=kind,
            status=status,
            category=category,
            seats=seats,
            ticket=ticket,
            deadline=deadline,
        )


        linked_entry_shown.additional_properties = d
        return linked_entry_shown

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
