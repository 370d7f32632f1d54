from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.draw_shown import DrawShown





T = TypeVar("T", bound="BallotShown")



@_attrs_define
class BallotShown:
    """ The ballot of a conference.

        Attributes:
            commitment (str):
            lanes (int):
            draw (DrawShown | None):
     """

    commitment: str
    lanes: int
    draw: DrawShown | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.draw_shown import DrawShown # noqa: PLC0415
        commitment = self.commitment

        lanes = self.lanes

        draw: dict[str, Any] | None
        if isinstance(self.draw, DrawShown):
            draw = self.draw.to_dict()
        else:
            draw = self.draw


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "commitment": commitment,
            "lanes": lanes,
            "draw": draw,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.draw_shown import DrawShown # noqa: PLC0415
        d = dict(src_dict)
        commitment = d.pop("commitment")

        lanes = d.pop("lanes")

        def _parse_draw(data: object) -> DrawShown | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                draw_type_0 = DrawShown.from_dict(data)



                return draw_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DrawShown | None, data)

        draw = _parse_draw(d.pop("draw"))


        ballot_shown = cls(
            commitment=commitment,
            lanes=lanes,
            draw=draw,
        )


        ballot_shown.additional_properties = d
        return ballot_shown

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
