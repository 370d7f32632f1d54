from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast






T = TypeVar("T", bound="WebhookShown")



@_attrs_define
class WebhookShown:
    """ A webhook. `failing_since`: no event was accepted since; `next_attempt`: of the next one.

        Attributes:
            id (str):
            url (str):
            conference (None | str):
            events (list[str]):
            enabled (bool):
            created_at (str):
            failing_since (None | str):
            next_attempt (None | str):
     """

    id: str
    url: str
    conference: None | str
    events: list[str]
    enabled: bool
    created_at: str
    failing_since: None | str
    next_attempt: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        conference: None | str
        conference = self.conference

        events = self.events



        enabled = self.enabled

        created_at = self.created_at

        failing_since: None | str
        failing_since = self.failing_since

        next_attempt: None | str
        next_attempt = self.next_attempt


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "url": url,
            "conference": conference,
            "events": events,
            "enabled": enabled,
            "created_at": created_at,
            "failing_since": failing_since,
            "next_attempt": next_attempt,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        url = d.pop("url")

        def _parse_conference(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        conference = _parse_conference(d.pop("conference"))


        events = cast(list[str], d.pop("events"))


        enabled = d.pop("enabled")

        created_at = d.pop("created_at")

        def _parse_failing_since(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        failing_since = _parse_failing_since(d.pop("failing_since"))


        def _parse_next_attempt(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_attempt = _parse_next_attempt(d.pop("next_attempt"))


        webhook_shown = cls(
            id=id,
            url=url,
            conference=conference,
            events=events,
            enabled=enabled,
            created_at=created_at,
            failing_since=failing_since,
            next_attempt=next_attempt,
        )


        webhook_shown.additional_properties = d
        return webhook_shown

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
