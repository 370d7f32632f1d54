"""The categories of seats of a conference on v1: their fields in bodies and in answers."""

from collections.abc import Mapping, Sequence
from typing import Annotated, NotRequired, TypedDict

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from booking.application.ports.catalog import ConferenceSummary, Counts
from booking.domain.conference import Conference, Instant
from booking.domain.pools import CATEGORIES_LIMIT, Category, CategoryChange
from booking.surfaces import fields
from booking.surfaces.http import broken_rule
from booking.surfaces.v1.validators import EMAIL_LIMIT, About, Person, Seats

VISIBLE_TO_LIMIT = 20  # because each booking reads them
CLEARABLE = ("opens", "closes")


def _entry(value: str) -> str:
    if not value.strip("@ "):
        raise broken_rule("must be a username, an email address, or a domain after an @")
    return value.strip()


Entry = Annotated[str, Field(max_length=EMAIL_LIMIT), AfterValidator(_entry)]
VisibleTo = Annotated[list[Entry], Field(max_length=VISIBLE_TO_LIMIT)]
CategoryId = Annotated[str, Field(pattern="^[0-9a-f]{6}$")]


class CategoryBody(BaseModel):
    """A category of a new conference."""

    model_config = ConfigDict(strict=True, extra="forbid")

    name: Person
    seats: Seats
    description: About = ""
    opens: fields.Time | None = None
    closes: fields.Time | None = None
    visible_to: VisibleTo = Field(default_factory=list)


class CategoryChangeBody(BaseModel):
    """A new category, or changes of the one with this id or name.

    null removes opens and closes.
    """

    model_config = ConfigDict(strict=True, extra="forbid")

    id: CategoryId | None = None
    name: Person | None = None
    seats: Seats | None = None
    description: About | None = None
    opens: fields.Time | None = None
    closes: fields.Time | None = None
    visible_to: VisibleTo | None = None

    @model_validator(mode="after")
    def _named(self) -> "CategoryChangeBody":
        if self.id is None and self.name is None:
            raise broken_rule("must have an id or a name")
        return self


Categories = Annotated[list[CategoryBody], Field(max_length=CATEGORIES_LIMIT)]
CategoryChanges = Annotated[list[CategoryChangeBody], Field(max_length=CATEGORIES_LIMIT)]


class PoolShown(TypedDict):
    """The seats without a category, with their counts."""

    seats: int
    available: int
    confirmed: int
    held: int
    waitlisted: int
    full: bool


class CategoryShown(PoolShown):
    """A category of seats with its counts."""

    id: str
    name: str
    description: str
    opens: str | None
    closes: str | None
    open: bool
    restricted: NotRequired[bool]  # whether some people only see it
    visible_to: NotRequired[list[str]]  # for the organizer only


def added(categories: Sequence[CategoryBody]) -> tuple[CategoryChange, ...]:
    """Return the categories of a new conference."""
    return tuple(
        CategoryChange(
            name=one.name,
            capacity=one.seats,
            description=one.description,
            opens=one.opens,
            closes=one.closes,
            visible_to=tuple(one.visible_to),
        )
        for one in categories
    )


def changed(categories: Sequence[CategoryChangeBody] | None) -> tuple[CategoryChange, ...]:
    """Return the changes of categories."""
    return tuple(
        CategoryChange(
            id=one.id,
            name=one.name,
            capacity=one.seats,
            description=one.description,
            opens=one.opens,
            closes=one.closes,
            visible_to=None if one.visible_to is None else tuple(one.visible_to),
            cleared=frozenset(
                name
                for name in CLEARABLE
                if name in one.model_fields_set and getattr(one, name) is None
            ),
        )
        for one in categories or ()
    )


def default_pool(summary: ConferenceSummary) -> PoolShown:
    """Convert the seats without a category to JSON."""
    return _pool(summary.conference.capacity, summary.default)


def shown(summary: ConferenceSummary, now: Instant, *, every: bool) -> list[CategoryShown]:
    """Convert the categories to JSON; `every`: for the organizer, with the people who see them."""
    return [
        category_shown(summary.conference, category, summary.categories, now, every=every)
        for category in summary.conference.categories
    ]


def category_shown(
    conference: Conference,
    category: Category,
    counts: Mapping[str, Counts],
    now: Instant,
    *,
    every: bool = False,
) -> CategoryShown:
    """Convert a category to JSON. A category that has just been added may have no counts yet."""
    new = Counts(category.capacity, 0, 0, 0)
    body: CategoryShown = {
        "id": category.id,
        "name": category.name,
        "description": category.description,
        **_pool(category.capacity, counts.get(category.id, new)),  # type: ignore[typeddict-item]
        "opens": fields.zoned_text_or_none(category.opens),
        "closes": fields.zoned_text_or_none(category.closes),
        "open": category.is_open(now) and not (conference.canceled or conference.started(now)),
    }
    if category.visible_to:
        body["restricted"] = True
    if every:
        body["visible_to"] = list(category.visible_to)
    return body


def _pool(seats: int, counts: Counts) -> PoolShown:
    return {
        "seats": seats,
        "available": counts.available,
        "confirmed": counts.confirmed,
        "held": counts.held,
        "waitlisted": counts.waiting,
        "full": counts.available == 0,
    }
