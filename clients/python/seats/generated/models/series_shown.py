from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.series_shown_resolution import SeriesShownResolution
from typing import cast

if TYPE_CHECKING:
  from ..models.sample_shown import SampleShown





T = TypeVar("T", bound="SeriesShown")



@_attrs_define
class SeriesShown:
    """ The counts of a conference over time, oldest first; the last sample is that of now.

        Attributes:
            conference (str):
            resolution (SeriesShownResolution):
            items (list[SampleShown]):
     """

    conference: str
    resolution: SeriesShownResolution
    items: list[SampleShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.sample_shown import SampleShown # noqa: PLC0415
        conference = self.conference

        resolution = self.resolution.value

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "conference": conference,
            "resolution": resolution,
            "items": items,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.sample_shown import SampleShown # noqa: PLC0415
        d = dict(src_dict)
        conference = d.pop("conference")

        resolution = SeriesShownResolution(d.pop("resolution"))




        items = []
        _items = d.pop("items")
        for items_item_data in (_items):
            items_item = SampleShown.from_dict(items_item_data)



            items.append(items_item)


        series_shown = cls(
            conference=conference,
            resolution=resolution,
            items=items,
        )


        series_shown.additional_properties = d
        return series_shown

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
