"""Builds the page from its files and its settings."""

from pathlib import Path

from booking.edge.settings import page_settings, settings
from booking.surfaces.page import Page, PageConfig


def page(folder: Path) -> Page:
    """Return the page whose files are in a folder. Raises Misconfigured."""
    common, own = settings(), page_settings()
    config = PageConfig(
        socket=own.socket,
        cognito=own.cognito,
        client=own.client,
        open_surfaces=common.open_surfaces,
        window=common.window,
    )
    return Page({path.name: path.read_bytes() for path in folder.iterdir()}, config)
