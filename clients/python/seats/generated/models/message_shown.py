from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.audience_name import AudienceName






T = TypeVar("T", bound="MessageShown")



@_attrs_define
class MessageShown:
    """ A message that will be mailed. `recipients` counts the bookings that it is for now.

    Attendees without a verified address, or with other choices of mails, get no mail.

        Attributes:
            id (str):
            conference (str):
            subject (str):
            to (AudienceName):
            recipients (int):
            created_at (str):
     """

    id: str
    conference: str
    subject: str
    to: AudienceName
    recipients: int
    created_at: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        id = self.id

        conference = self.conference

        subject = self.subject

        to = self.to.value

        recipients = self.recipients

        created_at = self.created_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "id": id,
            "conference": conference,
            "subject": subject,
            "to": to,
            "recipients": recipients,
            "created_at": created_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        conference = d.pop("conference")

        subject = d.pop("subject")

        to = AudienceName(d.pop("to"))




        recipients = d.pop("recipients")

        created_at = d.pop("created_at")

        message_shown = cls(
            id=id,
            conference=conference,
            subject=subject,
            to=to,
            recipients=recipients,
            created_at=created_at,
        )


        message_shown.additional_properties = d
        return message_shown

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
