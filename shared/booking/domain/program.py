"""The program of a conference: its agenda and its speakers.

Instants are in milliseconds.
"""

from dataclasses import dataclass

from booking.domain.refusals import Invalid

SESSIONS_LIMIT = 60
SPEAKERS_LIMIT = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """An entry of the agenda."""

    at: int
    title: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """A person who speaks, as the organizer describes them."""

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The agenda and the speakers. The organizer orders the speakers; the agenda is by time."""

    sessions: tuple[Session, ...] = ()
    speakers: tuple[Speaker, ...] = ()

    def __post_init__(self) -> None:
        """Check the limits, and that the agenda is in the order of its times."""
        assert len(self.sessions) <= SESSIONS_LIMIT
        assert len(self.speakers) <= SPEAKERS_LIMIT
        assert list(self.sessions) == sorted(self.sessions, key=lambda one: one.at)


NO_PROGRAM = Program()


def program_of(
    sessions: tuple[Session, ...] | None,
    speakers: tuple[Speaker, ...] | None,
    known: Program = NO_PROGRAM,
) -> Program:
    """Return a program with its agenda by time. None: that of the known program."""
    return Program(
        sessions=known.sessions
        if sessions is None
        else tuple(sorted(sessions, key=lambda one: one.at)),
        speakers=known.speakers if speakers is None else speakers,
    )


def check_during(program: Program, start: int, end: int) -> None:
    """Raise Invalid if an entry of the agenda begins before the start, or not before the end."""
    if any(not start <= session.at < end for session in program.sessions):
        raise Invalid("agenda", "must be during the conference")
