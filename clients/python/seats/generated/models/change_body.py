from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.category_change_body import CategoryChangeBody
  from ..models.change_body_quiet_hours_type_0 import ChangeBodyQuietHoursType0
  from ..models.session_body import SessionBody
  from ..models.speaker_body import SpeakerBody





T = TypeVar("T", bound="ChangeBody")



@_attrs_define
class ChangeBody:
    """ Body of PATCH /v1/conferences/{conference}.

    Other fields are refused, because they can't change. null removes the value of a field that may
    be left out of POST; the default then applies.

        Attributes:
            name (str | Unset):
            slots (int | Unset):
            description (str | Unset):
            agenda (list[SessionBody] | Unset):
            speakers (list[SpeakerBody] | Unset):
            listed (bool | Unset):
            embed (list[str] | Unset): Sites that may show the availability in a frame.
            location (str | Unset):
            topics (list[str] | str | Unset):
            start (str | Unset): A time, with Z or an offset; without one it is UTC.
            end (str | Unset): A time, with Z or an offset; without one it is UTC.
            timezone (None | str | Unset):
            quiet_hours (ChangeBodyQuietHoursType0 | None | Unset):
            confirmation_window (int | None | Unset):
            max_offers (int | None | Unset):
            max_per_email (int | None | Unset):
            max_party (int | None | Unset):
            release_at (None | str | Unset):
            opens_at (None | str | Unset):
            categories (list[CategoryChangeBody] | Unset):
     """

    name: str | Unset = UNSET
    slots: int | Unset = UNSET
    description: str | Unset = UNSET
    agenda: list[SessionBody] | Unset = UNSET
    speakers: list[SpeakerBody] | Unset = UNSET
    listed: bool | Unset = UNSET
    embed: list[str] | Unset = UNSET
    location: str | Unset = UNSET
    topics: list[str] | str | Unset = UNSET
    start: str | Unset = UNSET
    end: str | Unset = UNSET
    timezone: None | str | Unset = UNSET
    quiet_hours: ChangeBodyQuietHoursType0 | None | Unset = UNSET
    confirmation_window: int | None | Unset = UNSET
    max_offers: int | None | Unset = UNSET
    max_per_email: int | None | Unset = UNSET
    max_party: int | None | Unset = UNSET
    release_at: None | str | Unset = UNSET
    opens_at: None | str | Unset = UNSET
    categories: list[CategoryChangeBody] | Unset = UNSET





    def to_dict(self) -> dict[str, Any]:
        from ..models.category_change_body import CategoryChangeBody # noqa: PLC0415
        from ..models.change_body_quiet_hours_type_0 import ChangeBodyQuietHoursType0 # noqa: PLC0415
        from ..models.session_body import SessionBody # noqa: PLC0415
        from ..models.speaker_body import SpeakerBody # noqa: PLC0415
        name = self.name

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



        location = self.location

        topics: list[str] | str | Unset
        if isinstance(self.topics, Unset):
            topics = UNSET
        elif isinstance(self.topics, list):
            topics = self.topics


        else:
            topics = self.topics

        start = self.start

        end = self.end

        timezone: None | str | Unset
        if isinstance(self.timezone, Unset):
            timezone = UNSET
        else:
            timezone = self.timezone

        quiet_hours: dict[str, Any] | None | Unset
        if isinstance(self.quiet_hours, Unset):
            quiet_hours = UNSET
        elif isinstance(self.quiet_hours, ChangeBodyQuietHoursType0):
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

        opens_at: None | str | Unset
        if isinstance(self.opens_at, Unset):
            opens_at = UNSET
        else:
            opens_at = self.opens_at

        categories: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = []
            for categories_item_data in self.categories:
                categories_item = categories_item_data.to_dict()
                categories.append(categories_item)




        field_dict: dict[str, Any] = {}

        field_dict.update({
        })
        if name is not UNSET:
            field_dict["name"] = name
        if slots is not UNSET:
            field_dict["slots"] = slots
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
        if location is not UNSET:
            field_dict["location"] = location
        if topics is not UNSET:
            field_dict["topics"] = topics
        if start is not UNSET:
            field_dict["start"] = start
        if end is not UNSET:
            field_dict["end"] = end
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
        if opens_at is not UNSET:
            field_dict["opens_at"] = opens_at
        if categories is not UNSET:
            field_dict["categories"] = categories

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.category_change_body import CategoryChangeBody # noqa: PLC0415
        from ..models.change_body_quiet_hours_type_0 import ChangeBodyQuietHoursType0 # noqa: PLC0415
        from ..models.session_body import SessionBody # noqa: PLC0415
        from ..models.speaker_body import SpeakerBody # noqa: PLC0415
        d = dict(src_dict)
        name = d.pop("name", UNSET)

        slots = d.pop("slots", UNSET)

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


        location = d.pop("location", UNSET)

        def _parse_topics(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                topics_type_0 = cast(list[str], data)

                return topics_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        topics = _parse_topics(d.pop("topics", UNSET))


        start = d.pop("start", UNSET)

        end = d.pop("end", UNSET)

        def _parse_timezone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        timezone = _parse_timezone(d.pop("timezone", UNSET))


        def _parse_quiet_hours(data: object) -> ChangeBodyQuietHoursType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quiet_hours_type_0 = ChangeBodyQuietHoursType0.from_dict(data)



                return quiet_hours_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChangeBodyQuietHoursType0 | None | Unset, data)

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


        def _parse_opens_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        opens_at = _parse_opens_at(d.pop("opens_at", UNSET))


        _categories = d.pop("categories", UNSET)
        categories: list[CategoryChangeBody] | Unset = UNSET
        if _categories is not UNSET:
            categories = []
            for categories_item_data in _categories:
                categories_item = CategoryChangeBody.from_dict(categories_item_data)



                categories.append(categories_item)


        change_body = cls(
            name=name,
            slots=slots,
            description=description,
            agenda=agenda,
            speakers=speakers,
            listed=listed,
            embed=embed,
            location=location,
            topics=topics,
            start=start,
            end=end,
            timezone=timezone,
            quiet_hours=quiet_hours,
            confirmation_window=confirmation_window,
            max_offers=max_offers,
            max_per_email=max_per_email,
            max_party=max_party,
            release_at=release_at,
            opens_at=opens_at,
            categories=categories,
        )

        return change_body
