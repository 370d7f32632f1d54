from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.event_shown_event import EventShownEvent





T = TypeVar("T", bound="EventShown")



@_attrs_define
class EventShown:
    """ An event with its place in the feed.

        Attributes:
            cursor (str):
            recorded_at (str):
            event (EventShownEvent):
     """

    cursor: str
    recorded_at: str
    event: EventShownEvent
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.event_shown_event import EventShownEvent # noqa: PLC0415
        cursor = self.cursor

        recorded_at = self.recorded_at

        event = self.event.to_dict()


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "cursor": cursor,
            "recorded_at": recorded_at,
            "event": event,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.event_shown_event import EventShownEvent # noqa: PLC0415
        d = dict(src_dict)
        cursor = d.pop("cursor")

        recorded_at = d.pop("recorded_at")

        event = EventShownEvent.from_dict(d.pop("event"))




        event_shown = cls(
            cursor=cursor,
            recorded_at=recorded_at,
            event=event,
        )


        event_shown.additional_properties = d
        return event_shown

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
