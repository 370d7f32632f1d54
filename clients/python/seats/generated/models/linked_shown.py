from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.linked_shown_kind import LinkedShownKind
from ..models.status import Status
from typing import cast






T = TypeVar("T", bound="LinkedShown")



@_attrs_define
class LinkedShown:
    """ The request of a confirmed booking for more seats, or for those of another category.

        Attributes:
            kind (LinkedShownKind):
            status (Status):
            category (None | str):
            category_name (None | str):
            seats (int):
            party (int):
            accept (int | None):
            position (int | None):
            position_exact (bool):
            deadline (None | str):
            offers (int):
            ticket (int | None):
     """

    kind: LinkedShownKind
    status: Status
    category: None | str
    category_name: None | str
    seats: int
    party: int
    accept: int | None
    position: int | None
    position_exact: bool
    deadline: None | str
    offers: int
    ticket: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        status = self.status.value

        category: None | str
        category = self.category

        category_name: None | str
        category_name = self.category_name

        seats = self.seats

        party = self.party

        accept: int | None
        accept = self.accept

        position: int | None
        position = self.position

        position_exact = self.position_exact

        deadline: None | str
        deadline = self.deadline

        offers = self.offers

        ticket: int | None
        ticket = self.ticket


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "kind": kind,
            "status": status,
            "category": category,
            "category_name": category_name,
            "seats": seats,
            "party": party,
            "accept": accept,
            "position": position,
            "position_exact": position_exact,
            "deadline": deadline,
            "offers": offers,
            "ticket": ticket,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = LinkedShownKind(d.pop("kind"))




        status = Status(d.pop("status"))




        def _parse_category(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        category = _parse_category(d.pop("category"))


        def _parse_category_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        category_name = _parse_category_name(d.pop("category_name"))


        seats = d.pop("seats")

        party = d.pop("party")

        def _parse_accept(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        accept = _parse_accept(d.pop("accept"))


        def _parse_position(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        position = _parse_position(d.pop("position"))


        position_exact = d.pop("position_exact")

        def _parse_deadline(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        deadline = _parse_deadline(d.pop("deadline"))


        offers = d.pop("offers")

        def _parse_ticket(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        ticket = _parse_ticket(d.pop("ticket"))


        linked_shown = cls(
            kind=kind,
            status=status,
            category=category,
            category_name=category_name,
            seats=seats,
            party=party,
            accept=accept,
            position=position,
            position_exact=position_exact,
            deadline=deadline,
            offers=offers,
            ticket=ticket,
        )


        linked_shown.additional_properties = d
        return linked_shown

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
