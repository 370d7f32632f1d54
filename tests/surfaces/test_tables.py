"""Tables to import: formats of other systems, and text that nobody has checked."""

import pytest

from booking.domain.imports import Kind
from booking.domain.refusals import Invalid
from booking.surfaces.v1 import tables

EVENTBRITE = (
    "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee #,Attendee Status\n"
    "1,2026-11-01,Ada,Lovelace,ada@example.com,General,11,Attending\n"
    "2,2026-11-01,Alan,Turing,alan@example.com,General,12,Not Attending\n"
    "3,2026-11-02,Grace,Hopper,grace@example.com,General,13,Checked In\n"
)
PRETIX = (
    '"Event slug";"Order code";"Position ID";"Status";"Email";"Attendee name";"Attendee email"\n'
    '"conf";"A1B2C";"1";"Paid";"buyer@example.com";"Ada";"ada@example.com"\n'
    '"conf";"A1B2C";"2";"Paid";"grace@example.com";"Grace";""\n'
    '"conf";"A1B2D";"1";"Canceled";"alan@example.com";"Alan";""\n'
)
HI_EVENTS = (
    "ID,First Name,Last Name,Email,Status,Is Checked In,Checked In At,Product ID\n"
    "1,Ada,Lovelace,ada@example.com,ACTIVE,No,,7\n"
    "2,Alan,Turing,alan@example.com,CANCELLED,No,,7\n"
    "3,Grace,Hopper,grace@example.com,ACTIVE,No,,7\n"
)
OWN = "user_id,status,email\n,CONFIRMED,ada@example.com\n,CANCELED,alan@example.com\ngrace,,\n"


def read(text: str, written_by: str = "own", kind: Kind = Kind.ATTENDEES) -> tables.Table:
    return tables.read(text, kind, written_by, 2)


@pytest.mark.parametrize(
    ("written_by", "text"),
    [("eventbrite", EVENTBRITE), ("pretix", PRETIX), ("hi.events", HI_EVENTS)],
)
def test_exports_of_other_systems_are_read_without_their_canceled_lines(
    written_by: str, text: str
) -> None:
    table = read(text, written_by)
    emails = [line.values["email"] for line in table.lines]
    assert emails == ["ada@example.com", "grace@example.com"]
    assert (table.skipped, table.problems) == (1, ())


def test_our_own_table_names_people_by_email_or_by_username() -> None:
    table = read(OWN)
    assert [line.values for line in table.lines] == [
        {"email": "ada@example.com"},
        {"user_id": "grace"},
    ]
    assert [line.number for line in table.lines] == [2, 4]
    assert table.skipped == 1


def test_a_spreadsheets_mark_and_blank_lines_do_not_belong_to_the_table() -> None:
    table = read("\ufeffEmail\r\n\r\nada@example.com\r\n ,\r\n")
    assert [(line.number, line.values["email"]) for line in table.lines] == [(3, "ada@example.com")]


def test_numbers_of_lines_count_line_breaks_in_cells_and_the_parts_before() -> None:
    text = 'note,email\n"two\nlines",ada@example.com\nx,nobody\n'
    table = tables.read(text, Kind.ATTENDEES, "own", 102)
    assert [line.number for line in table.lines] == [102]
    assert [problem.line for problem in table.problems] == [104]


@pytest.mark.parametrize(
    "email", ["nobody", "\x00", "a@b@c", "@example.com", "x" * 300 + "@example.com"]
)
def test_a_bad_address_is_a_problem_of_its_line_that_does_not_repeat_it(email: str) -> None:
    table = read(f"email\n{email}\nada@example.com\n")
    (problem,) = table.problems
    assert (problem.line, problem.field) == (2, "email")
    assert email not in problem.message
    assert len(table.lines) == 1


def test_a_person_who_is_listed_twice_is_imported_once() -> None:
    table = read("email\nada@example.com\nADA@example.com\n")
    assert len(table.lines) == 1
    assert table.problems[0].message == "repeats an earlier line of the table"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "column named email or user_id"),
        ("name\nAda\n", "column named email or user_id"),
        ('email\n"ada@example.com\n', "balanced quotes"),
    ],
)
def test_text_that_is_not_a_table_is_refused(text: str, problem: str) -> None:
    with pytest.raises(Invalid) as refused:
        read(text)
    assert refused.value.field == "table"
    assert problem in refused.value.problem


CONFERENCES = (
    "name,location,topics,start,end,slots,timezone\n"
    'PyCon,Berlin,"Python, Testing",2031-05-01T09:00:00Z,2031-05-01T17:00:00Z,100,Europe/Berlin\n'
    "No seats,Berlin,Python,2031-05-01T09:00:00Z,2031-05-01T17:00:00Z,many,\n"
    "No end,Berlin,Python,2031-05-01T09:00:00Z,,100,\n"
    f"Huge,Berlin,Python,2031-05-01T09:00:00Z,2031-05-01T17:00:00Z,{'9' * 5000},\n"
    f"Big,Berlin,Python,2031-05-01T09:00:00Z,2031-05-01T17:00:00Z,{'9' * 9},\n"
)


def test_conferences_are_read_with_the_rules_of_the_api() -> None:
    table = read(CONFERENCES, kind=Kind.CONFERENCES)
    assert [line.values["name"] for line in table.lines] == ["PyCon"]
    assert [(one.line, one.field) for one in table.problems] == [
        (3, "slots"),
        (4, "end"),
        (5, "slots"),
        (6, "slots"),
    ]


def test_conferences_of_other_systems_are_refused() -> None:
    with pytest.raises(Invalid) as refused:
        read(CONFERENCES, "pretix", Kind.CONFERENCES)
    assert refused.value.field == "format"
