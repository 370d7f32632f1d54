"""Programs of conferences as items."""

from booking.adapters import keys
from booking.adapters.items.values import Item, Value, given, number, text, text_at, text_or_none
from booking.domain.program import NO_PROGRAM, Program, Session, Speaker


def encode_program(conference_id: str, program: Program) -> Item:
    """Return the item of a program."""
    return {**keys.program(conference_id), **encode_program_fields(program)}


def encode_program_fields(program: Program) -> Item:
    """Return the attributes of a program without its key."""
    return {
        "sessions": {"L": [_encode_session(one) for one in program.sessions]},
        "speakers": {"L": [_encode_speaker(one) for one in program.speakers]},
    }


def decode_program(item: Item | None) -> Program:
    """Return the program of an item; an empty one without an item."""
    if item is None:
        return NO_PROGRAM
    return Program(
        sessions=tuple(_decode_session(one["M"]) for one in item["sessions"]["L"]),
        speakers=tuple(_decode_speaker(one["M"]) for one in item["speakers"]["L"]),
    )


def _encode_session(session: Session) -> Value:
    fields = {
        "at": number(session.at),
        "title": text(session.title),
        "speaker": text_or_none(session.speaker),
    }
    return {"M": given(fields)}


def _decode_session(item: Item) -> Session:
    return Session(
        at=int(item["at"]["N"]), title=item["title"]["S"], speaker=text_at(item, "speaker")
    )


def _encode_speaker(speaker: Speaker) -> Value:
    return {"M": {"name": text(speaker.name), "about": text(speaker.about)}}


def _decode_speaker(item: Item) -> Speaker:
    return Speaker(name=item["name"]["S"], about=item["about"]["S"])
