from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, BinaryIO, TextIO, TYPE_CHECKING, Generator

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

from ..models.language_tag import LanguageTag
from ..models.mails import Mails
from ..types import UNSET, Unset
from typing import cast






T = TypeVar("T", bound="ChangeUserBody")



@_attrs_define
class ChangeUserBody:
    """ Body of PATCH /v1/users/me. `email` null removes the address; `mails` [] stops all mails.

        Attributes:
            email (None | str | Unset):
            mails (list[Mails] | None | Unset):
            language (LanguageTag | None | Unset):
     """

    email: None | str | Unset = UNSET
    mails: list[Mails] | None | Unset = UNSET
    language: LanguageTag | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)





    def to_dict(self) -> dict[str, Any]:
        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        mails: list[str] | None | Unset
        if isinstance(self.mails, Unset):
            mails = UNSET
        elif isinstance(self.mails, list):
            mails = []
            for mails_type_0_item_data in self.mails:
                mails_type_0_item = mails_type_0_item_data.value
                mails.append(mails_type_0_item)


        else:
            mails = self.mails

        language: None | str | Unset
        if isinstance(self.language, Unset):
            language = UNSET
        elif isinstance(self.language, LanguageTag):
            language = self.language.value
        else:
            language = self.language


        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({
        })
        if email is not UNSET:
            field_dict["email"] = email
        if mails is not UNSET:
            field_dict["mails"] = mails
        if language is not UNSET:
            field_dict["language"] = language

        return field_dict



    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        def _parse_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        email = _parse_email(d.pop("email", UNSET))


        def _parse_mails(data: object) -> list[Mails] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                mails_type_0 = []
                _mails_type_0 = data
                for mails_type_0_item_data in (_mails_type_0):
                    mails_type_0_item = Mails(mails_type_0_item_data)



                    mails_type_0.append(mails_type_0_item)

                return mails_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Mails] | None | Unset, data)

        mails = _parse_mails(d.pop("mails", UNSET))


        def _parse_language(data: object) -> LanguageTag | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                language_type_0 = LanguageTag(data)



                return language_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LanguageTag | None | Unset, data)

        language = _parse_language(d.pop("language", UNSET))


        change_user_body = cls(
            email=email,
            mails=mails,
            language=language,
        )


        change_user_body.additional_properties = d
        return change_user_body

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
