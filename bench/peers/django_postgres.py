"""A peer: Django's ORM over PostgreSQL. Each booking first locks the row of its conference."""

import json
import os
import uuid
from typing import Any

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models, transaction
from django.http import HttpRequest, JsonResponse
from django.urls import path

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.postgresql",
            "HOST": "127.0.0.1",
            "PORT": os.environ["PGPORT"],
            "NAME": "postgres",
            "USER": "postgres",
            "CONN_MAX_AGE": None,
        }
    },
)
django.setup()


class Conference(models.Model):
    """A conference."""

    name = models.CharField(max_length=100, primary_key=True)
    slots = models.IntegerField()

    class Meta:
        """Settings for a model outside of a Django project."""

        app_label = "peer"


class User(models.Model):
    """A user."""

    user_id = models.CharField(max_length=100, primary_key=True)

    class Meta:
        """Settings for a model outside of a Django project."""

        app_label = "peer"


class Booking(models.Model):
    """A booking."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    conference = models.ForeignKey(Conference, on_delete=models.CASCADE)
    user = models.ForeignKey(User, on_delete=models.CASCADE)
    status = models.CharField(max_length=20)

    class Meta:
        """Settings for a model outside of a Django project."""

        app_label = "peer"
        unique_together = ("conference", "user")
        indexes = (models.Index(fields=["conference", "status"]),)


def create_tables() -> None:
    """Create the tables in an empty database."""
    with connection.schema_editor() as editor:
        for model in (Conference, User, Booking):
            editor.create_model(model)


def add_conference(request: HttpRequest) -> JsonResponse:
    """Add a conference."""
    body = json.loads(request.body)
    Conference.objects.create(name=body["name"], slots=body["available_slots"])
    return JsonResponse({"message": "added"}, status=201)


def add_user(request: HttpRequest) -> JsonResponse:
    """Add a user."""
    User.objects.create(user_id=json.loads(request.body)["user_id"])
    return JsonResponse({"message": "added"}, status=201)


def book(request: HttpRequest) -> JsonResponse:
    """Book a free seat, or a place on the waitlist if no seat is free."""
    body = json.loads(request.body)
    with transaction.atomic():
        conference = Conference.objects.select_for_update().get(name=body["conference_name"])
        user = User.objects.get(user_id=body["user_id"])
        sold = Booking.objects.filter(conference=conference, status="confirmed").count()
        status = "confirmed" if sold < conference.slots else "waitlisted"
        booking = Booking.objects.create(conference=conference, user=user, status=status)
    return JsonResponse({"booking_id": str(booking.id), "status": status}, status=201)


urlpatterns = [
    path("add_conference", add_conference),
    path("add_user", add_user),
    path("book_conference", book),
]
app: Any = get_wsgi_application()
