from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.booking_shown import BookingShown
from ...models.gateway import Gateway
from ...models.problem import Problem
from ...models.queued_shown import QueuedShown
from typing import cast



def _get_kwargs(
    booking: str,

) -> dict[str, Any]:






    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/bookings/{booking}".format(booking=quote(str(booking), safe=""),),
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> BookingShown | Gateway | Problem | QueuedShown | None:
    if response.status_code == 200:
        response_200 = BookingShown.from_dict(response.json())



        return response_200

    if response.status_code == 202:
        response_202 = QueuedShown.from_dict(response.json())



        return response_202

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())



        return response_401

    if response.status_code == 403:
        response_403 = Problem.from_dict(response.json())



        return response_403

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())



        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())



        return response_409

    if response.status_code == 429:
        response_429 = Gateway.from_dict(response.json())



        return response_429

    if response.status_code == 503:
        response_503 = Gateway.from_dict(response.json())



        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[BookingShown | Gateway | Problem | QueuedShown]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    booking: str,
    *,
    client: AuthenticatedClient,

) -> Response[BookingShown | Gateway | Problem | QueuedShown]:
    """ Return a booking to its attendee or organizer

     If its request is still in the queue of a sale, return its place there to the attendee.

    With an API key: under `/server`, with the scope `attendees:read`.

    Args:
        booking (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BookingShown | Gateway | Problem | QueuedShown]
     """


    kwargs = _get_kwargs(
        booking=booking,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    booking: str,
    *,
    client: AuthenticatedClient,

) -> BookingShown | Gateway | Problem | QueuedShown | None:
    """ Return a booking to its attendee or organizer

     If its request is still in the queue of a sale, return its place there to the attendee.

    With an API key: under `/server`, with the scope `attendees:read`.

    Args:
        booking (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BookingShown | Gateway | Problem | QueuedShown
     """


    return sync_detailed(
        booking=booking,
client=client,

    ).parsed

async def asyncio_detailed(
    booking: str,
    *,
    client: AuthenticatedClient,

) -> Response[BookingShown | Gateway | Problem | QueuedShown]:
    """ Return a booking to its attendee or organizer

     If its request is still in the queue of a sale, return its place there to the attendee.

    With an API key: under `/server`, with the scope `attendees:read`.

    Args:
        booking (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[BookingShown | Gateway | Problem | QueuedShown]
     """


    kwargs = _get_kwargs(
        booking=booking,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    booking: str,
    *,
    client: AuthenticatedClient,

) -> BookingShown | Gateway | Problem | QueuedShown | None:
    """ Return a booking to its attendee or organizer

     If its request is still in the queue of a sale, return its place there to the attendee.

    With an API key: under `/server`, with the scope `attendees:read`.

    Args:
        booking (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        BookingShown | Gateway | Problem | QueuedShown
     """


    return (await asyncio_detailed(
        booking=booking,
client=client,

    )).parsed
