from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="WebhookBody")



@_attrs_define
class WebhookBody:
    """ Body of POST /v1/webhooks. Without `conference`: all of yours; no `events`: all of them.

        Attributes:
            url (str):
            conference (None | str | Unset):
            events (list[str] | Unset):
     """

    url: str
    conference: None | str | Unset = UNSET
    events: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        url = self.url

        conference: None | str | Unset
        if isinstance(self.conference, Unset):
            conference = UNSET
        else:
            conference = self.conference

        events: list[str] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = self.events




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "url": url,
        })
        if conference is not UNSET:
            field_dict["conference"] = conference
        if events is not UNSET:
            field_dict["events"] = events

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url")

        def _parse_conference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        conference = _parse_conference(d.pop("conference", UNSET))


        events = cast(list[str], d.pop("events", UNSET))


        webhook_body = cls(
            url=url,
            conference=conference,
            events=events,
        )


        webhook_body.additional_properties = d
        return webhook_body

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
