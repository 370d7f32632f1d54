from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.booking_shown_realm import BookingShownRealm
from ..models.status import Status
from ..types import UNSET, Unset
from typing import cast

if TYPE_CHECKING:
  from ..models.ballot_entry_shown import BallotEntryShown
  from ..models.guest_shown import GuestShown
  from ..models.linked_shown import LinkedShown





T = TypeVar("T", bound="BookingShown")



@_attrs_define
class BookingShown:
    """ The current state of a booking.

        Attributes:
            id (str):
            conference (str):
            conference_name (str):
            user_id (None | str):
            status (Status):
            position (int | None):
            position_exact (bool):
            deadline (None | str):
            can_confirm (bool):
            reason (None | str):
            offers (int):
            ticket (int | None):
            start (str):
            end (str):
            created_at (str):
            changed_at (str):
            category (None | str | Unset):
            category_name (None | str | Unset):
            realm (BookingShownRealm | Unset):
            invitation (bool | Unset):
            seats (int | Unset):
            party (int | Unset):
            accept (int | None | Unset):
            guests (list[GuestShown] | Unset):
            declined (bool | Unset):
            request (LinkedShown | None | Unset):
            entry (BallotEntryShown | None | Unset):
     """

    id: str
    conference: str
    conference_name: str
    user_id: None | str
    status: Status
    position: int | None
    position_exact: bool
    deadline: None | str
    can_confirm: bool
    reason: None | str
    offers: int
    ticket: int | None
    start: str
    end: str
    created_at: str
    changed_at: str
    category: None | str | Unset = UNSET
    category_name: None | str | Unset = UNSET
    realm: BookingShownRealm | Unset = UNSET
    invitation: bool | Unset = UNSET
    seats: int | Unset = UNSET
    party: int | Unset = UNSET
    accept: int | None | Unset = UNSET
    guests: list[GuestShown] | Unset = UNSET
    declined: bool | Unset = UNSET
    request: LinkedShown | None | Unset = UNSET
    entry: BallotEntryShown | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.ballot_entry_shown import BallotEntryShown # noqa: PLC0415
        from ..models.guest_shown import GuestShown # noqa: PLC0415
        from ..models.linked_shown import LinkedShown # noqa: PLC0415
        id = self.id

        conference = self.conference

        conference_name = self.conference_name

        user_id: None | str
        user_id = self.user_id

        status = self.status.value

        position: int | None
        position = self.position

        position_exact = self.position_exact

        deadline: None | str
        deadline = self.deadline

        can_confirm = self.can_confirm

        reason: None | str
        reason = self.reason

        offers = self.offers

        ticket: int | None
        ticket = self.ticket

        start = self.start

        end = self.end

        created_at = self.created_at

        changed_at = self.changed_at

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        category_name: None | str | Unset
        if isinstance(self.category_name, Unset):
            category_name = UNSET
        else:
            category_name = self.category_name

        realm: str | Unset = UNSET
        if not isinstance(self.realm, Unset):
            realm = self.realm.value


        invitation = self.invitation

        seats = self.seats

        party = self.party

        accept: int | None | Unset
        if isinstance(self.accept, Unset):
            accept = UNSET
        else:
            accept = self.accept

        guests: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.guests, Unset):
            guests = []
            for guests_item_data in self.guests:
                guests_item = guests_item_data.to_dict()
                guests.append(guests_item)



        declined = self.declined

        request: dict[str, Any] | None | Unset
        if isinstance(self.request, Unset):
            request = UNSET
        elif isinstance(self.request, LinkedShown):
            request = self.request.to_dict()
        else:
            request = self.request

        entry: dict[str, Any] | None | Unset
        if isinstance(self.entry, Unset):
            entry = UNSET
        elif isinstance(self.entry, BallotEntryShown):
            entry = self.entry.to_dict()
        else:
            entry = self.entry


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "conference": conference,
            "conference_name": conference_name,
            "user_id": user_id,
            "status": status,
            "position": position,
            "position_exact": position_exact,
            "deadline": deadline,
            "can_confirm": can_confirm,
            "reason": reason,
            "offers": offers,
            "ticket": ticket,
            "start": start,
            "end": end,
            "created_at": created_at,
            "changed_at": changed_at,
        })
        if category is not UNSET:
            field_dict["category"] = category
        if category_name is not UNSET:
            field_dict["category_name"] = category_name
        if realm is not UNSET:
            field_dict["realm"] = realm
        if invitation is not UNSET:
            field_dict["invitation"] = invitation
        if seats is not UNSET:
            field_dict["seats"] = seats
        if party is not UNSET:
            field_dict["party"] = party
        if accept is not UNSET:
            field_dict["accept"] = accept
        if guests is not UNSET:
            field_dict["guests"] = guests
        if declined is not UNSET:
            field_dict["declined"] = declined
        if request is not UNSET:
            field_dict["request"] = request
        if entry is not UNSET:
            field_dict["entry"] = entry

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.ballot_entry_shown import BallotEntryShown # noqa: PLC0415
        from ..models.guest_shown import GuestShown # noqa: PLC0415
        from ..models.linked_shown import LinkedShown # noqa: PLC0415
        d = dict(src_dict)
        id = d.pop("id")

        conference = d.pop("conference")

        conference_name = d.pop("conference_name")

        def _parse_user_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        user_id = _parse_user_id(d.pop("user_id"))


        status = Status(d.pop("status"))




        def _parse_position(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        position = _parse_position(d.pop("position"))


        position_exact = d.pop("position_exact")

        def _parse_deadline(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        deadline = _parse_deadline(d.pop("deadline"))


        can_confirm = d.pop("can_confirm")

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))


        offers = d.pop("offers")

        def _parse_ticket(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        ticket = _parse_ticket(d.pop("ticket"))


        start = d.pop("start")

        end = d.pop("end")

        created_at = d.pop("created_at")

        changed_at = d.pop("changed_at")

        def _parse_category(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category = _parse_category(d.pop("category", UNSET))


        def _parse_category_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category_name = _parse_category_name(d.pop("category_name", UNSET))


        _realm = d.pop("realm", UNSET)
        realm: BookingShownRealm | Unset
        if isinstance(_realm,  Unset):
            realm = UNSET
        else:
            realm = BookingShownRealm(_realm)




        invitation = d.pop("invitation", UNSET)

        seats = d.pop("seats", UNSET)

        party = d.pop("party", UNSET)

        def _parse_accept(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        accept = _parse_accept(d.pop("accept", UNSET))


        _guests = d.pop("guests", UNSET)
        guests: list[GuestShown] | Unset = UNSET
        if _guests is not UNSET:
            guests = []
            for guests_item_data in _guests:
                guests_item = GuestShown.from_dict(guests_item_data)



                guests.append(guests_item)


        declined = d.pop("declined", UNSET)

        def _parse_request(data: object) -> LinkedShown | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                request_type_0 = LinkedShown.from_dict(data)



                return request_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LinkedShown | None | Unset, data)

        request = _parse_request(d.pop("request", UNSET))


        def _parse_entry(data: object) -> BallotEntryShown | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                entry_type_0 = BallotEntryShown.from_dict(data)



                return entry_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BallotEntryShown | None | Unset, data)

        entry = _parse_entry(d.pop("entry", UNSET))


        booking_shown = cls(
            id=id,
            conference=conference,
            conference_name=conference_name,
            user_id=user_id,
            status=status,
            position=position,
            position_exact=position_exact,
            deadline=deadline,
            can_confirm=can_confirm,
            reason=reason,
            offers=offers,
            ticket=ticket,
            start=start,
            end=end,
            created_at=created_at,
            changed_at=changed_at,
            category=category,
            category_name=category_name,
            realm=realm,
            invitation=invitation,
            seats=seats,
            party=party,
            accept=accept,
            guests=guests,
            declined=declined,
            request=request,
            entry=entry,
        )


        booking_shown.additional_properties = d
        return booking_shown

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
