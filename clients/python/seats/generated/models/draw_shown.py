from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.draw_shown_ahead import DrawShownAhead





T = TypeVar("T", bound="DrawShown")



@_attrs_define
class DrawShown:
    """ The draw of a ballot: all that its ranks are computed from (docs/ballot.md).

        Attributes:
            seed (str):
            digest (str):
            entries (int):
            tickets (int):
            capacity (int):
            ahead (DrawShownAhead):
            drawn_at (str):
     """

    seed: str
    digest: str
    entries: int
    tickets: int
    capacity: int
    ahead: DrawShownAhead
    drawn_at: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.draw_shown_ahead import DrawShownAhead # noqa: PLC0415
        seed = self.seed

        digest = self.digest

        entries = self.entries

        tickets = self.tickets

        capacity = self.capacity

        ahead = self.ahead.to_dict()

        drawn_at = self.drawn_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "seed": seed,
            "digest": digest,
            "entries": entries,
            "tickets": tickets,
            "capacity": capacity,
            "ahead": ahead,
            "drawn_at": drawn_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.draw_shown_ahead import DrawShownAhead # noqa: PLC0415
        d = dict(src_dict)
        seed = d.pop("seed")

        digest = d.pop("digest")

        entries = d.pop("entries")

        tickets = d.pop("tickets")

        capacity = d.pop("capacity")

        ahead = DrawShownAhead.from_dict(d.pop("ahead"))




        drawn_at = d.pop("drawn_at")

        draw_shown = cls(
            seed=seed,
            digest=digest,
            entries=entries,
            tickets=tickets,
            capacity=capacity,
            ahead=ahead,
            drawn_at=drawn_at,
        )


        draw_shown.additional_properties = d
        return draw_shown

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
