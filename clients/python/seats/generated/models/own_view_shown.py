from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.ballot_shown import BallotShown
  from ..models.booking_shown import BookingShown
  from ..models.category_shown import CategoryShown
  from ..models.pool_shown import PoolShown
  from ..models.quiet_hours_shown import QuietHoursShown
  from ..models.session_shown import SessionShown
  from ..models.speaker_shown import SpeakerShown





T = TypeVar("T", bound="OwnViewShown")



@_attrs_define
class OwnViewShown:
    """ A conference as its caller sees it.

        Attributes:
            id (str):
            name (str):
            location (str):
            online (bool):
            topics (list[str]):
            description (str):
            listed (bool):
            embed (list[str]):
            timezone (None | str):
            quiet_hours (None | QuietHoursShown):
            start (str):
            end (str):
            slots (int):
            capacity (int):
            available (int):
            confirmed (int):
            held (int):
            waitlisted (int):
            full (bool):
            past (bool):
            ongoing (bool):
            canceled (bool):
            organizer (None | str):
            confirmation_window (int | None):
            max_offers (int | None):
            max_per_email (int | None):
            expected_demand (int | None):
            agenda (list[SessionShown]):
            speakers (list[SpeakerShown]):
            invitation (BookingShown | None):
            max_party (int | Unset):
            release_at (None | str | Unset):
            draws_at (None | str | Unset):
            ballot (BallotShown | None | Unset):
            sale (str | Unset):
            opens_at (None | str | Unset):
            default_pool (PoolShown | Unset): The seats without a category, with their counts.
            categories (list[CategoryShown] | Unset):
     """

    id: str
    name: str
    location: str
    online: bool
    topics: list[str]
    description: str
    listed: bool
    embed: list[str]
    timezone: None | str
    quiet_hours: None | QuietHoursShown
    start: str
    end: str
    slots: int
    capacity: int
    available: int
    confirmed: int
    held: int
    waitlisted: int
    full: bool
    past: bool
    ongoing: bool
    canceled: bool
    organizer: None | str
    confirmation_window: int | None
    max_offers: int | None
    max_per_email: int | None
    expected_demand: int | None
    agenda: list[SessionShown]
    speakers: list[SpeakerShown]
    invitation: BookingShown | None
    max_party: int | Unset = UNSET
    release_at: None | str | Unset = UNSET
    draws_at: None | str | Unset = UNSET
    ballot: BallotShown | None | Unset = UNSET
    sale: str | Unset = UNSET
    opens_at: None | str | Unset = UNSET
    default_pool: PoolShown | Unset = UNSET
    categories: list[CategoryShown] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.ballot_shown import BallotShown # noqa: PLC0415
        from ..models.booking_shown import BookingShown # noqa: PLC0415
        from ..models.category_shown import CategoryShown # noqa: PLC0415
        from ..models.pool_shown import PoolShown # noqa: PLC0415
        from ..models.quiet_hours_shown import QuietHoursShown # noqa: PLC0415
        from ..models.session_shown import SessionShown # noqa: PLC0415
        from ..models.speaker_shown import SpeakerShown # noqa: PLC0415
        id = self.id

        name = self.name

        location = self.location

        online = self.online

        topics = self.topics



        description = self.description

        listed = self.listed

        embed = self.embed



        timezone: None | str
        timezone = self.timezone

        quiet_hours: dict[str, Any] | None
        if isinstance(self.quiet_hours, QuietHoursShown):
            quiet_hours = self.quiet_hours.to_dict()
        else:
            quiet_hours = self.quiet_hours

        start = self.start

        end = self.end

        slots = self.slots

        capacity = self.capacity

        available = self.available

        confirmed = self.confirmed

        held = self.held

        waitlisted = self.waitlisted

        full = self.full

        past = self.past

        ongoing = self.ongoing

        canceled = self.canceled

        organizer: None | str
        organizer = self.organizer

        confirmation_window: int | None
        confirmation_window = self.confirmation_window

        max_offers: int | None
        max_offers = self.max_offers

        max_per_email: int | None
        max_per_email = self.max_per_email

        expected_demand: int | None
        expected_demand = self.expected_demand

        agenda = []
        for agenda_item_data in self.agenda:
            agenda_item = agenda_item_data.to_dict()
            agenda.append(agenda_item)



        speakers = []
        for speakers_item_data in self.speakers:
            speakers_item = speakers_item_data.to_dict()
            speakers.append(speakers_item)



        invitation: dict[str, Any] | None
        if isinstance(self.invitation, BookingShown):
            invitation = self.invitation.to_dict()
        else:
            invitation = self.invitation

        max_party = self.max_party

        release_at: None | str | Unset
        if isinstance(self.release_at, Unset):
            release_at = UNSET
        else:
            release_at = self.release_at

        draws_at: None | str | Unset
        if isinstance(self.draws_at, Unset):
            draws_at = UNSET
        else:
            draws_at = self.draws_at

        ballot: dict[str, Any] | None | Unset
        if isinstance(self.ballot, Unset):
            ballot = UNSET
        elif isinstance(self.ballot, BallotShown):
            ballot = self.ballot.to_dict()
        else:
            ballot = self.ballot

        sale = self.sale

        opens_at: None | str | Unset
        if isinstance(self.opens_at, Unset):
            opens_at = UNSET
        else:
            opens_at = self.opens_at

        default_pool: dict[str, Any] | Unset = UNSET
        if not isinstance(self.default_pool, Unset):
            default_pool = self.default_pool.to_dict()

        categories: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = []
            for categories_item_data in self.categories:
                categories_item = categories_item_data.to_dict()
                categories.append(categories_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "name": name,
            "location": location,
            "online": online,
            "topics": topics,
            "description": description,
            "listed": listed,
            "embed": embed,
            "timezone": timezone,
            "quiet_hours": quiet_hours,
            "start": start,
            "end": end,
            "slots": slots,
            "capacity": capacity,
            "available": available,
            "confirmed": confirmed,
            "held": held,
            "waitlisted": waitlisted,
            "full": full,
            "past": past,
            "ongoing": ongoing,
            "canceled": canceled,
            "organizer": organizer,
            "confirmation_window": confirmation_window,
            "max_offers": max_offers,
            "max_per_email": max_per_email,
            "expected_demand": expected_demand,
            "agenda": agenda,
            "speakers": speakers,
            "invitation": invitation,
        })
        if max_party is not UNSET:
            field_dict["max_party"] = max_party
        if release_at is not UNSET:
            field_dict["release_at"] = release_at
        if draws_at is not UNSET:
            field_dict["draws_at"] = draws_at
        if ballot is not UNSET:
            field_dict["ballot"] = ballot
        if sale is not UNSET:
            field_dict["sale"] = sale
        if opens_at is not UNSET:
            field_dict["opens_at"] = opens_at
        if default_pool is not UNSET:
            field_dict["default_pool"] = default_pool
        if categories is not UNSET:
            field_dict["categories"] = categories

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ballot_shown import BallotShown # noqa: PLC0415
        from ..models.booking_shown import BookingShown # noqa: PLC0415
        from ..models.category_shown import CategoryShown # noqa: PLC0415
        from ..models.pool_shown import PoolShown # noqa: PLC0415
        from ..models.quiet_hours_shown import QuietHoursShown # noqa: PLC0415
        from ..models.session_shown import SessionShown # noqa: PLC0415
        from ..models.speaker_shown import SpeakerShown # noqa: PLC0415
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        location = d.pop("location")

        online = d.pop("online")

        topics = cast(list[str], d.pop("topics"))


        description = d.pop("description")

        listed = d.pop("listed")

        embed = cast(list[str], d.pop("embed"))


        def _parse_timezone(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        timezone = _parse_timezone(d.pop("timezone"))


        def _parse_quiet_hours(data: object) -> None | QuietHoursShown:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quiet_hours_type_0 = QuietHoursShown.from_dict(data)



                return quiet_hours_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | QuietHoursShown, data)

        quiet_hours = _parse_quiet_hours(d.pop("quiet_hours"))


        start = d.pop("start")

        end = d.pop("end")

        slots = d.pop("slots")

        capacity = d.pop("capacity")

        available = d.pop("available")

        confirmed = d.pop("confirmed")

        held = d.pop("held")

        waitlisted = d.pop("waitlisted")

        full = d.pop("full")

        past = d.pop("past")

        ongoing = d.pop("ongoing")

        canceled = d.pop("canceled")

        def _parse_organizer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        organizer = _parse_organizer(d.pop("organizer"))


        def _parse_confirmation_window(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        confirmation_window = _parse_confirmation_window(d.pop("confirmation_window"))


        def _parse_max_offers(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        max_offers = _parse_max_offers(d.pop("max_offers"))


        def _parse_max_per_email(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        max_per_email = _parse_max_per_email(d.pop("max_per_email"))


        def _parse_expected_demand(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        expected_demand = _parse_expected_demand(d.pop("expected_demand"))


        agenda = []
        _agenda = d.pop("agenda")
        for agenda_item_data in (_agenda):
            agenda_item = SessionShown.from_dict(agenda_item_data)



            agenda.append(agenda_item)


        speakers = []
        _speakers = d.pop("speakers")
        for speakers_item_data in (_speakers):
            speakers_item = SpeakerShown.from_dict(speakers_item_data)



            speakers.append(speakers_item)


        def _parse_invitation(data: object) -> BookingShown | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                invitation_type_0 = BookingShown.from_dict(data)



                return invitation_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BookingShown | None, data)

        invitation = _parse_invitation(d.pop("invitation"))


        max_party = d.pop("max_party", UNSET)

        def _parse_release_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        release_at = _parse_release_at(d.pop("release_at", UNSET))


        def _parse_draws_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        draws_at = _parse_draws_at(d.pop("draws_at", UNSET))


        def _parse_ballot(data: object) -> BallotShown | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                ballot_type_0 = BallotShown.from_dict(data)



                return ballot_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BallotShown | None | Unset, data)

        ballot = _parse_ballot(d.pop("ballot", UNSET))


        sale = d.pop("sale", UNSET)

        def _parse_opens_at(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        opens_at = _parse_opens_at(d.pop("opens_at", UNSET))


        _default_pool = d.pop("default_pool", UNSET)
        default_pool: PoolShown | Unset
        if isinstance(_default_pool,  Unset):
            default_pool = UNSET
        else:
            default_pool = PoolShown.from_dict(_default_pool)




        _categories = d.pop("categories", UNSET)
        categories: list[CategoryShown] | Unset = UNSET
        if _categories is not UNSET:
            categories = []
            for categories_item_data in _categories:
                categories_item = CategoryShown.from_dict(categories_item_data)



                categories.append(categories_item)


        own_view_shown = cls(
            id=id,
            name=name,
            location=location,
            online=online,
            topics=topics,
            description=description,
            listed=listed,
            embed=embed,
            timezone=timezone,
            quiet_hours=quiet_hours,
            start=start,
            end=end,
            slots=slots,
            capacity=capacity,
            available=available,
            confirmed=confirmed,
            held=held,
            waitlisted=waitlisted,
            full=full,
            past=past,
            ongoing=ongoing,
            canceled=canceled,
            organizer=organizer,
            confirmation_window=confirmation_window,
            max_offers=max_offers,
            max_per_email=max_per_email,
            expected_demand=expected_demand,
            agenda=agenda,
            speakers=speakers,
            invitation=invitation,
            max_party=max_party,
            release_at=release_at,
            draws_at=draws_at,
            ballot=ballot,
            sale=sale,
            opens_at=opens_at,
            default_pool=default_pool,
            categories=categories,
        )


        own_view_shown.additional_properties = d
        return own_view_shown

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
