from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="SessionBody")



@_attrs_define
class SessionBody:
    """ An entry of the agenda.

        Attributes:
            at (str): A time, with Z or an offset; without one it is UTC.
            title (str):
            speaker (None | str | Unset):
     """

    at: str
    title: str
    speaker: None | str | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        at = self.at

        title = self.title

        speaker: None | str | Unset
        if isinstance(self.speaker, Unset):
            speaker = UNSET
        else:
            speaker = self.speaker


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "at": at,
            "title": title,
        })
        if speaker is not UNSET:
            field_dict["speaker"] = speaker

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = d.pop("at")

        title = d.pop("title")

        def _parse_speaker(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        speaker = _parse_speaker(d.pop("speaker", UNSET))


        session_body = cls(
            at=at,
            title=title,
            speaker=speaker,
        )

        return session_body
