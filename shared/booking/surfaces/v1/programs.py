"""The program of a conference on v1: its agenda and its speakers."""

from typing import Annotated, TypedDict

from pydantic import BaseModel, ConfigDict, Field

from booking.domain.program import SESSIONS_LIMIT, SPEAKERS_LIMIT, Program, Session, Speaker
from booking.surfaces import fields
from booking.surfaces.v1.validators import About, Person, Title


class SessionBody(BaseModel):
    """An entry of the agenda."""

    model_config = ConfigDict(strict=True, extra="forbid")

    at: fields.Time
    title: Title
    speaker: Person | None = None


class SpeakerBody(BaseModel):
    """A speaker."""

    model_config = ConfigDict(strict=True, extra="forbid")

    name: Person
    about: About = ""


Agenda = Annotated[list[SessionBody], Field(max_length=SESSIONS_LIMIT)]
Speakers = Annotated[list[SpeakerBody], Field(max_length=SPEAKERS_LIMIT)]


class SessionShown(TypedDict):
    """An entry of the agenda."""

    at: str
    title: str
    speaker: str | None


class SpeakerShown(TypedDict):
    """A speaker."""

    name: str
    about: str


class ProgramShown(TypedDict):
    """The program of a conference."""

    agenda: list[SessionShown]
    speakers: list[SpeakerShown]


def sessions_of(agenda: list[SessionBody]) -> tuple[Session, ...]:
    """Return the entries of an agenda, in the order of the body."""
    return tuple(Session(at=one.at, title=one.title, speaker=one.speaker) for one in agenda)


def speakers_of(speakers: list[SpeakerBody]) -> tuple[Speaker, ...]:
    """Return the speakers of a body."""
    return tuple(Speaker(name=one.name, about=one.about) for one in speakers)


def shown(program: Program) -> ProgramShown:
    """Convert a program to JSON."""
    return {
        "agenda": [
            {"at": fields.zoned_text(one.at), "title": one.title, "speaker": one.speaker}
            for one in program.sessions
        ],
        "speakers": [{"name": one.name, "about": one.about} for one in program.speakers],
    }
