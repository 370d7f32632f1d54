from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.conference_body_sale import ConferenceBodySale
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.category_body import CategoryBody
  from ..models.conference_body_quiet_hours_type_0 import ConferenceBodyQuietHoursType0
  from ..models.session_body import SessionBody
  from ..models.speaker_body import SpeakerBody





T = TypeVar("T", bound="ConferenceBody")



@_attrs_define
class ConferenceBody:
    """ Body of POST /v1/conferences.

        Attributes:
            name (str):
            location (str):
            topics (list[str] | str):
            start (str): A time, with Z or an offset; without one it is UTC.
            end (str): A time, with Z or an offset; without one it is UTC.
            slots (int):
            description (str | Unset):  Default: ''.
            agenda (list[SessionBody] | Unset):
            speakers (list[SpeakerBody] | Unset):
            listed (bool | Unset):  Default: True.
            embed (list[str] | Unset): Sites that may show the availability in a frame.
            timezone (None | str | Unset):
            quiet_hours (ConferenceBodyQuietHoursType0 | None | Unset):
            confirmation_window (int | None | Unset):
            max_offers (int | None | Unset):  Default: 3.
            max_per_email (int | None | Unset):  Default: 1.
            max_party (int | None | Unset):
            release_at (None | str | Unset):
            expected_demand (int | None | Unset):
            sale (ConferenceBodySale | Unset):
            opens_at (None | str | Unset):
            draws_at (None | str | Unset):
            categories (list[CategoryBody] | Unset):
     """

    name: str
    location: str
    topics: list[str] | str
    start: str
    end: str
    slots: int
    description: str | Unset = ''
    agenda: list[SessionBody] | Unset = UNSET
    speakers: list[SpeakerBody] | Unset = UNSET
    listed: bool | Unset = True
    embed: list[str] | Unset = UNSET
    timezone: None | str | Unset = UNSET
    quiet_hours: ConferenceBodyQuietHoursType0 | None | Unset = UNSET
    confirmation_window: int | None | Unset = UNSET
    max_offers: int | None | Unset = 3
    max_per_email: int | None | Unset = 1
    max_party: int | None | Unset = UNSET
    release_at: None | str | Unset = UNSET
    expected_demand: int | None | Unset = UNSET
    sale: ConferenceBodySale | Unset = UNSET
    opens_at: None | str | Unset = UNSET
    draws_at: None | str | Unset = UNSET
    categories: list[CategoryBody] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.category_body import CategoryBody # noqa: PLC0415
        from ..models.conference_body_quiet_hours_type_0 import ConferenceBodyQuietHoursType0 # noqa: PLC0415
        from ..models.session_body import SessionBody # noqa: PLC0415
        from ..models.speaker_body import SpeakerBody # noqa: PLC0415
        name = self.name

        location = self.location

        topics: list[str] | str
        if isinstance(self.topics, list):
            topics = self.topics


        else:
            topics = self.topics

        start = self.start

        end = self.end

        slots = self.slots

        description = self.description

        agenda: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.agenda, Unset):
            agenda = []
            for agenda_item_data in self.agenda:
                agenda_item = agenda_item_data.to_dict()
                agenda.append(agenda_item)



        speakers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.speakers, Unset):
            speakers = []
            for speakers_item_data in self.speakers:
                speakers_item = speakers_item_data.to_dict()
                speakers.append(speakers_item)



        listed = self.listed

        embed: list[str] | Unset = UNSET
        if not isinstance(self.embed, Unset):
            embed = self.embed



        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        quiet_hours: dict[str, Any] | None | Unset
        if isinstance(self.quiet_hours, Unset):
            quiet_hours = UNSET
        elif isinstance(self.quiet_hours, ConferenceBodyQuietHoursType0):
            quiet_hours = self.quiet_hours.to_dict()
        else:
            quiet_hours = self.quiet_hours

        confirmation_window: int | None | Unset
        if isinstance(self.confirmation_window, Unset):
            confirmation_window = UNSET
        else:
            confirmation_window = self.confirmation_window

        max_offers: int | None | Unset
        if isinstance(self.max_offers, Unset):
            max_offers = UNSET
        else:
            max_offers = self.max_offers

        max_per_email: int | None | Unset
        if isinstance(self.max_per_email, Unset):
            max_per_email = UNSET
        else:
            max_per_email = self.max_per_email

        max_party: int | None | Unset
        if isinstance(self.max_party, Unset):
            max_party = UNSET
        else:
            max_party = self.max_party

        release_at: None | str | Unset
        if isinstance(self.release_at, Unset):
            release_at = UNSET
        else:
            release_at = self.release_at

        expected_demand: int | None | Unset
        if isinstance(self.expected_demand, Unset):
            expected_demand = UNSET
        else:
            expected_demand = self.expected_demand

        sale: str | Unset = UNSET
        if not isinstance(self.sale, Unset):
            sale = self.sale.value


        opens_at: None | str | Unset
        if isinstance(self.opens_at, Unset):
            opens_at = UNSET
        else:
            opens_at = self.opens_at

        draws_at: None | str | Unset
        if isinstance(self.draws_at, Unset):
            draws_at = UNSET
        else:
            draws_at = self.draws_at

        categories: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = []
            for categories_item_data in self.categories:
                categories_item = categories_item_data.to_dict()
                categories.append(categories_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "name": name,
            "location": location,
            "topics": topics,
            "start": start,
            "end": end,
            "slots": slots,
        })
        if description is not UNSET:
            field_dict["description"] = description
        if agenda is not UNSET:
            field_dict["agenda"] = agenda
        if speakers is not UNSET:
            field_dict["speakers"] = speakers
        if listed is not UNSET:
            field_dict["listed"] = listed
        if embed is not UNSET:
            field_dict["embed"] = embed
        if timezone is not UNSET:
            field_dict["timezone"] = timezone
        if quiet_hours is not UNSET:
            field_dict["quiet_hours"] = quiet_hours
        if confirmation_window is not UNSET:
            field_dict["confirmation_window"] = confirmation_window
        if max_offers is not UNSET:
            field_dict["max_offers"] = max_offers
        if max_per_email is not UNSET:
            field_dict["max_per_email"] = max_per_email
        if max_party is not UNSET:
            field_dict["max_party"] = max_party
        if release_at is not UNSET:
            field_dict["release_at"] = release_at
        if expected_demand is not UNSET:
            field_dict["expected_demand"] = expected_demand
        if sale is not UNSET:
            field_dict["sale"] = sale
        if opens_at is not UNSET:
            field_dict["opens_at"] = opens_at
        if draws_at is not UNSET:
            field_dict["draws_at"] = draws_at
        if categories is not UNSET:
            field_dict["categories"] = categories

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.category_body import CategoryBody # noqa: PLC0415
        from ..models.conference_body_quiet_hours_type_0 import ConferenceBodyQuietHoursType0 # noqa: PLC0415
        from ..models.session_body import SessionBody # noqa: PLC0415
        from ..models.speaker_body import SpeakerBody # noqa: PLC0415
        d = dict(src_dict)
        name = d.pop("name")

        location = d.pop("location")

        def _parse_topics(data: object) -> list[str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                topics_type_0 = cast(list[str], data)

                return topics_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str, data)

        topics = _parse_topics(d.pop("topics"))


        start = d.pop("start")

        end = d.pop("end")

        slots = d.pop("slots")

        description = d.pop("description", UNSET)

        _agenda = d.pop("agenda", UNSET)
        agenda: list[SessionBody] | Unset = UNSET
        if _agenda is not UNSET:
            agenda = []
            for agenda_item_data in _agenda:
                agenda_item = SessionBody.from_dict(agenda_item_data)



                agenda.append(agenda_item)


        _speakers = d.pop("speakers", UNSET)
        speakers: list[SpeakerBody] | Unset = UNSET
        if _speakers is not UNSET:
            speakers = []
            for speakers_item_data in _speakers:
                speakers_item = SpeakerBody.from_dict(speakers_item_data)



                speakers.append(speakers_item)


        listed = d.pop("listed", UNSET)

        embed = cast(list[str], d.pop("embed", UNSET))


        def _parse_timezone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone = _parse_timezone(d.pop("timezone", UNSET))


        def _parse_quiet_hours(data: object) -> ConferenceBodyQuietHoursType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quiet_hours_type_0 = ConferenceBodyQuietHoursType0.from_dict(data)



                return quiet_hours_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ConferenceBodyQuietHoursType0 | None | Unset, data)

        quiet_hours = _parse_quiet_hours(d.pop("quiet_hours", UNSET))


        def _parse_confirmation_window(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        confirmation_window = _parse_confirmation_window(d.pop("confirmation_window", UNSET))


        def _parse_max_offers(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_offers = _parse_max_offers(d.pop("max_offers", UNSET))


        def _parse_max_per_email(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_per_email = _parse_max_per_email(d.pop("max_per_email", UNSET))


        def _parse_max_party(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_party = _parse_max_party(d.pop("max_party", UNSET))


        def _parse_release_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        release_at = _parse_release_at(d.pop("release_at", UNSET))


        def _parse_expected_demand(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        expected_demand = _parse_expected_demand(d.pop("expected_demand", UNSET))


        _sale = d.pop("sale", UNSET)
        sale: ConferenceBodySale | Unset
        if isinstance(_sale,  Unset):
            sale = UNSET
        else:
            sale = ConferenceBodySale(_sale)




        def _parse_opens_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        opens_at = _parse_opens_at(d.pop("opens_at", UNSET))


        def _parse_draws_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        draws_at = _parse_draws_at(d.pop("draws_at", UNSET))


        _categories = d.pop("categories", UNSET)
        categories: list[CategoryBody] | Unset = UNSET
        if _categories is not UNSET:
            categories = []
            for categories_item_data in _categories:
                categories_item = CategoryBody.from_dict(categories_item_data)



                categories.append(categories_item)


        conference_body = cls(
            name=name,
            location=location,
            topics=topics,
            start=start,
            end=end,
            slots=slots,
            description=description,
            agenda=agenda,
            speakers=speakers,
            listed=listed,
            embed=embed,
            timezone=timezone,
            quiet_hours=quiet_hours,
            confirmation_window=confirmation_window,
            max_offers=max_offers,
            max_per_email=max_per_email,
            max_party=max_party,
            release_at=release_at,
            expected_demand=expected_demand,
            sale=sale,
            opens_at=opens_at,
            draws_at=draws_at,
            categories=categories,
        )


        conference_body.additional_properties = d
        return conference_body

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
