from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast
from typing import Literal, cast






T = TypeVar("T", bound="QueuedShown")



@_attrs_define
class QueuedShown:
    """ A request in the queue of a sale in rush mode. Its id is that of the booking.

        Attributes:
            id (str):
            conference (str):
            conference_name (str):
            category (None | str):
            category_name (None | str):
            user_id (None | str):
            status (Literal['QUEUED']):
            seats (int):
            accept (int | None):
            ahead (int):
            ahead_exact (bool):
            opens_at (None | str):
            start (str):
            end (str):
            created_at (str):
     """

    id: str
    conference: str
    conference_name: str
    category: None | str
    category_name: None | str
    user_id: None | str
    status: Literal['QUEUED']
    seats: int
    accept: int | None
    ahead: int
    ahead_exact: bool
    opens_at: None | str
    start: str
    end: str
    created_at: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        conference = self.conference

        conference_name = self.conference_name

        category: None | str
        category = self.category

        category_name: None | str
        category_name = self.category_name

        user_id: None | str
        user_id = self.user_id

        status = self.status

        seats = self.seats

        accept: int | None
        accept = self.accept

        ahead = self.ahead

        ahead_exact = self.ahead_exact

        opens_at: None | str
        opens_at = self.opens_at

        start = self.start

        end = self.end

        created_at = self.created_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "conference": conference,
            "conference_name": conference_name,
            "category": category,
            "category_name": category_name,
            "user_id": user_id,
            "status": status,
            "seats": seats,
            "accept": accept,
            "ahead": ahead,
            "ahead_exact": ahead_exact,
            "opens_at": opens_at,
            "start": start,
            "end": end,
            "created_at": created_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        conference = d.pop("conference")

        conference_name = d.pop("conference_name")

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


        def _parse_user_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        user_id = _parse_user_id(d.pop("user_id"))


        status = cast(Literal['QUEUED'] , d.pop("status"))
        if status != 'QUEUED':
            raise ValueError(f"status must match const 'QUEUED', got '{status}'")

        seats = d.pop("seats")

        def _parse_accept(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        accept = _parse_accept(d.pop("accept"))


        ahead = d.pop("ahead")

        ahead_exact = d.pop("ahead_exact")

        def _parse_opens_at(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        opens_at = _parse_opens_at(d.pop("opens_at"))


        start = d.pop("start")

        end = d.pop("end")

        created_at = d.pop("created_at")

        queued_shown = cls(
            id=id,
            conference=conference,
            conference_name=conference_name,
            category=category,
            category_name=category_name,
            user_id=user_id,
            status=status,
            seats=seats,
            accept=accept,
            ahead=ahead,
            ahead_exact=ahead_exact,
            opens_at=opens_at,
            start=start,
            end=end,
            created_at=created_at,
        )


        queued_shown.additional_properties = d
        return queued_shown

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
