from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.request_shown_state import RequestShownState
from typing import cast






T = TypeVar("T", bound="RequestShown")



@_attrs_define
class RequestShown:
    """ A request to become an organizer; `reason` is that of a denial.

        Attributes:
            id (str):
            user_id (str):
            about (str):
            state (RequestShownState):
            reason (None | str):
            created_at (str):
            answered_at (None | str):
     """

    id: str
    user_id: str
    about: str
    state: RequestShownState
    reason: None | str
    created_at: str
    answered_at: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        user_id = self.user_id

        about = self.about

        state = self.state.value

        reason: None | str
        reason = self.reason

        created_at = self.created_at

        answered_at: None | str
        answered_at = self.answered_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "user_id": user_id,
            "about": about,
            "state": state,
            "reason": reason,
            "created_at": created_at,
            "answered_at": answered_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        user_id = d.pop("user_id")

        about = d.pop("about")

        state = RequestShownState(d.pop("state"))




        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))


        created_at = d.pop("created_at")

        def _parse_answered_at(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        answered_at = _parse_answered_at(d.pop("answered_at"))


        request_shown = cls(
            id=id,
            user_id=user_id,
            about=about,
            state=state,
            reason=reason,
            created_at=created_at,
            answered_at=answered_at,
        )


        request_shown.additional_properties = d
        return request_shown

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
