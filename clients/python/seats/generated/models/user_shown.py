from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.language_tag import LanguageTag
from ..models.mails import Mails
from typing import cast






T = TypeVar("T", bound="UserShown")



@_attrs_define
class UserShown:
    """ A user. Mails go to `email` if it is verified; `email_pending` waits for its link.

    They are in `language`; in English if it is null.

        Attributes:
            user_id (str):
            topics (list[str]):
            email (None | str):
            email_verified (bool):
            email_pending (None | str):
            mails (list[Mails]):
            language (LanguageTag | None):
            created_at (str):
     """

    user_id: str
    topics: list[str]
    email: None | str
    email_verified: bool
    email_pending: None | str
    mails: list[Mails]
    language: LanguageTag | None
    created_at: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        user_id = self.user_id

        topics = self.topics



        email: None | str
        email = self.email

        email_verified = self.email_verified

        email_pending: None | str
        email_pending = self.email_pending

        mails = []
        for mails_item_data in self.mails:
            mails_item = mails_item_data.value
            mails.append(mails_item)



        language: None | str
        if isinstance(self.language, LanguageTag):
            language = self.language.value
        else:
            language = self.language

        created_at = self.created_at


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
            "user_id": user_id,
            "topics": topics,
            "email": email,
            "email_verified": email_verified,
            "email_pending": email_pending,
            "mails": mails,
            "language": language,
            "created_at": created_at,
        })

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        user_id = d.pop("user_id")

        topics = cast(list[str], d.pop("topics"))


        def _parse_email(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email = _parse_email(d.pop("email"))


        email_verified = d.pop("email_verified")

        def _parse_email_pending(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        email_pending = _parse_email_pending(d.pop("email_pending"))


        mails = []
        _mails = d.pop("mails")
        for mails_item_data in (_mails):
            mails_item = Mails(mails_item_data)



            mails.append(mails_item)


        def _parse_language(data: object) -> LanguageTag | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                language_type_0 = LanguageTag(data)



                return language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LanguageTag | None, data)

        language = _parse_language(d.pop("language"))


        created_at = d.pop("created_at")

        user_shown = cls(
            user_id=user_id,
            topics=topics,
            email=email,
            email_verified=email_verified,
            email_pending=email_pending,
            mails=mails,
            language=language,
            created_at=created_at,
        )


        user_shown.additional_properties = d
        return user_shown

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
