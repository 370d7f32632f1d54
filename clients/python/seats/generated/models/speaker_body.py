from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset






T = TypeVar("T", bound="SpeakerBody")



@_attrs_define
class SpeakerBody:
    """ A speaker.

        Attributes:
            name (str):
            about (str | Unset):  Default: ''.
     """

    name: str
    about: str | Unset = ''





    def to_dict(self) -> dict[str, Any]:
        name = self.name

        about = self.about


        field_dict: dict[str, Any] = {}

        field_dict.update({
            "name": name,
        })
        if about is not UNSET:
            field_dict["about"] = about

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        about = d.pop("about", UNSET)

        speaker_body = cls(
            name=name,
            about=about,
        )

        return speaker_body
