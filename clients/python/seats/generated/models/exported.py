from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from typing import cast

if TYPE_CHECKING:
  from ..models.api_key_shown import ApiKeyShown
  from ..models.booking_exported import BookingExported
  from ..models.device_exported import DeviceExported
  from ..models.request_shown import RequestShown
  from ..models.staff_shown import StaffShown
  from ..models.user_shown import UserShown
  from ..models.webhook_exported import WebhookExported





T = TypeVar("T", bound="Exported")



@_attrs_define
class Exported:
    """ All personal data of a user. The secrets of calendar links and API keys are not stored.

        Attributes:
            user (UserShown): A user. Mails go to `email` if it is verified; `email_pending` waits for its link.

                They are in `language`; in English if it is null.
            bookings (list[BookingExported]):
            organizer_request (None | RequestShown):
            calendar_link_created_at (None | str):
            devices (list[DeviceExported]):
            doors (list[StaffShown]):
            webhooks (list[WebhookExported]):
            api_keys (list[ApiKeyShown]):
     """

    user: UserShown
    bookings: list[BookingExported]
    organizer_request: None | RequestShown
    calendar_link_created_at: None | str
    devices: list[DeviceExported]
    doors: list[StaffShown]
    webhooks: list[WebhookExported]
    api_keys: list[ApiKeyShown]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        from ..models.api_key_shown import ApiKeyShown # noqa: PLC0415
        from ..models.booking_exported import BookingExported # noqa: PLC0415
        from ..models.device_exported import DeviceExported # noqa: PLC0415
        from ..models.request_shown import RequestShown # noqa: PLC0415
        from ..models.staff_shown import StaffShown # noqa: PLC0415
        from ..models.user_shown import UserShown # noqa: PLC0415
        from ..models.webhook_exported import WebhookExported # noqa: PLC0415
        user = self.user.to_dict()

        bookings = []
        for bookings_item_data in self.bookings:
            bookings_item = bookings_item_data.to_dict()
            bookings.append(bookings_item)



        organizer_request: dict[str, Any] | None
        if isinstance(self.organizer_request, RequestShown):
            organizer_request = self.organizer_request.to_dict()
        else:
            organizer_request = self.organizer_request

        calendar_link_created_at: None | str
        calendar_link_created_at = self.calendar_link_created_at

        devices = []
        for devices_item_data in self.devices:
            devices_item = devices_item_data.to_dict()
            devices.append(devices_item)



        doors = []
        for doors_item_data in self.doors:
            doors_item = doors_item_data.to_dict()
            doors.append(doors_item)



        webhooks = []
        for webhooks_item_data in self.webhooks:
            webhooks_item = webhooks_item_data.to_dict()
            webhooks.append(webhooks_item)



        api_keys = []
        for api_keys_item_data in self.api_keys:
            api_keys_item = api_keys_item_data.to_dict()
            api_keys.append(api_keys_item)




        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "user": user,
            "bookings": bookings,
            "organizer_request": organizer_request,
            "calendar_link_created_at": calendar_link_created_at,
            "devices": devices,
            "doors": doors,
            "webhooks": webhooks,
            "api_keys": api_keys,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.api_key_shown import ApiKeyShown # noqa: PLC0415
        from ..models.booking_exported import BookingExported # noqa: PLC0415
        from ..models.device_exported import DeviceExported # noqa: PLC0415
        from ..models.request_shown import RequestShown # noqa: PLC0415
        from ..models.staff_shown import StaffShown # noqa: PLC0415
        from ..models.user_shown import UserShown # noqa: PLC0415
        from ..models.webhook_exported import WebhookExported # noqa: PLC0415
        d = dict(src_dict)
        user = UserShown.from_dict(d.pop("user"))




        bookings = []
        _bookings = d.pop("bookings")
        for bookings_item_data in (_bookings):
            bookings_item = BookingExported.from_dict(bookings_item_data)



            bookings.append(bookings_item)


        def _parse_organizer_request(data: object) -> None | RequestShown:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                organizer_request_type_0 = RequestShown.from_dict(data)



                return organizer_request_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RequestShown, data)

        organizer_request = _parse_organizer_request(d.pop("organizer_request"))


        def _parse_calendar_link_created_at(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        calendar_link_created_at = _parse_calendar_link_created_at(d.pop("calendar_link_created_at"))


        devices = []
        _devices = d.pop("devices")
        for devices_item_data in (_devices):
            devices_item = DeviceExported.from_dict(devices_item_data)



            devices.append(devices_item)


        doors = []
        _doors = d.pop("doors")
        for doors_item_data in (_doors):
            doors_item = StaffShown.from_dict(doors_item_data)



            doors.append(doors_item)


        webhooks = []
        _webhooks = d.pop("webhooks")
        for webhooks_item_data in (_webhooks):
            webhooks_item = WebhookExported.from_dict(webhooks_item_data)



            webhooks.append(webhooks_item)


        api_keys = []
        _api_keys = d.pop("api_keys")
        for api_keys_item_data in (_api_keys):
            api_keys_item = ApiKeyShown.from_dict(api_keys_item_data)



            api_keys.append(api_keys_item)


        exported = cls(
            user=user,
            bookings=bookings,
            organizer_request=organizer_request,
            calendar_link_created_at=calendar_link_created_at,
            devices=devices,
            doors=doors,
            webhooks=webhooks,
            api_keys=api_keys,
        )


        exported.additional_properties = d
        return exported

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
