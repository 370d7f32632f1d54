"""The program of a conference on its public page: as HTML, and as schema.org data."""

from datetime import datetime, tzinfo
from html import escape
from typing import Any

from booking.domain.language import Language
from booking.domain.program import Program, Session, Speaker
from booking.surfaces import texts
from booking.surfaces.wording import day_text, iso_text


def program_html(program: Program, zone: tzinfo, language: Language) -> str:
    """Return the agenda by days and the speakers; empty without a program."""
    return _agenda(program.sessions, zone, language) + _speakers(program.speakers, language)


def program_data(program: Program, zone: tzinfo) -> dict[str, Any]:
    """Return the properties of a schema.org Event that describe a program."""
    data: dict[str, Any] = {}
    if program.sessions:
        data["subEvent"] = [_event(one, zone) for one in program.sessions]
    if program.speakers:
        data["performer"] = [_performer(one) for one in program.speakers]
    return data


def _agenda(sessions: tuple[Session, ...], zone: tzinfo, language: Language) -> str:
    if not sessions:
        return ""
    days: dict[str, list[str]] = {}
    for one in sessions:
        local = datetime.fromtimestamp(one.at / 1000, zone)
        speaker = "" if one.speaker is None else f'<span class="quiet">{escape(one.speaker)}</span>'
        days.setdefault(day_text(local, language), []).append(
            f'<li><time datetime="{local.isoformat()}">{local:%H:%M}</time>'
            f"<div>{escape(one.title)} {speaker}</div></li>"
        )
    lists = "".join(
        f'<h3>{day}</h3><ol class="agenda">{"".join(entries)}</ol>' for day, entries in days.items()
    )
    return f"<section><h2>{texts.text('conference.agenda', language)}</h2>{lists}</section>"


def _speakers(speakers: tuple[Speaker, ...], language: Language) -> str:
    if not speakers:
        return ""
    people = "".join(
        f"<li><strong>{escape(one.name)}</strong>"
        f"{f'<p>{escape(one.about)}</p>' if one.about else ''}</li>"
        for one in speakers
    )
    title = texts.text("conference.speakers", language)
    return f'<section><h2>{title}</h2><ul class="speakers">{people}</ul></section>'


def _event(session: Session, zone: tzinfo) -> dict[str, Any]:
    event: dict[str, Any] = {
        "@type": "Event",
        "name": session.title,
        "startDate": iso_text(session.at, zone),
    }
    if session.speaker is not None:
        event["performer"] = {"@type": "Person", "name": session.speaker}
    return event


def _performer(speaker: Speaker) -> dict[str, Any]:
    performer = {"@type": "Person", "name": speaker.name}
    return {**performer, "description": speaker.about} if speaker.about else performer
