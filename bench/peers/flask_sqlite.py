"""A peer: Flask over SQLite, as a simple first version: each booking reads, then writes."""

import os
import sqlite3
import uuid
from typing import Any

from flask import Flask, request

SCHEMA = """
CREATE TABLE IF NOT EXISTS conferences (name TEXT PRIMARY KEY, slots INTEGER);
CREATE TABLE IF NOT EXISTS users (user_id TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS bookings (
    id TEXT PRIMARY KEY, name TEXT, user_id TEXT, status TEXT, UNIQUE (name, user_id)
);
"""

app: Any = Flask(__name__)


def database() -> sqlite3.Connection:
    """Connect with the library's defaults."""
    return sqlite3.connect(os.environ["DATABASE"])


with database() as new:
    new.executescript(SCHEMA)


@app.post("/add_conference")
def add_conference() -> tuple[dict[str, str], int]:
    """Add a conference."""
    body = request.get_json()
    with database() as connection:
        row = (body["name"], body["available_slots"])
        connection.execute("INSERT INTO conferences VALUES (?, ?)", row)
    return {"message": "added"}, 201


@app.post("/add_user")
def add_user() -> tuple[dict[str, str], int]:
    """Add a user."""
    with database() as connection:
        connection.execute("INSERT INTO users VALUES (?)", (request.get_json()["user_id"],))
    return {"message": "added"}, 201


@app.post("/book_conference")
def book() -> tuple[dict[str, str], int]:
    """Book a free seat, or a place on the waitlist if no seat is free."""
    body = request.get_json()
    name, user = body["conference_name"], body["user_id"]
    with database() as connection:
        if not connection.execute("SELECT 1 FROM users WHERE user_id = ?", (user,)).fetchone():
            return {"error": "user not found"}, 400
        select_slots = "SELECT slots FROM conferences WHERE name = ?"
        (slots,) = connection.execute(select_slots, (name,)).fetchone()
        count_sold = "SELECT COUNT(*) FROM bookings WHERE name = ? AND status = 'confirmed'"
        (sold,) = connection.execute(count_sold, (name,)).fetchone()
        status = "confirmed" if sold < slots else "waitlisted"
        booking = str(uuid.uuid4())
        row = (booking, name, user, status)
        connection.execute("INSERT INTO bookings VALUES (?, ?, ?, ?)", row)
    return {"booking_id": booking, "status": status}, 201
