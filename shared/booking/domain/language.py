"""The languages in which the service writes to people."""

from enum import StrEnum


class Language(StrEnum):
    """A language with a catalog of texts. The value is its tag."""

    ENGLISH = "en"
    GERMAN = "de"


DEFAULT = Language.ENGLISH  # of a person whose language is not known
