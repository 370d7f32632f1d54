from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.gateway import Gateway
from ...models.problem import Problem
from typing import cast



def _get_kwargs(
    calendar: str,

) -> dict[str, Any]:






    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/calendars/{calendar}".format(calendar=quote(str(calendar), safe=""),),
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Gateway | Problem | str | None:
    if response.status_code == 200:
        response_200 = response.text
        return response_200

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())



        return response_404

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Gateway | Problem | str]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    calendar: str,
    *,
    client: AuthenticatedClient | Client,

) -> Response[Gateway | Problem | str]:
    """ Return your live bookings as a calendar, by the secret link that you created

     The link is the only credential. Everybody who has it can read the calendar until you create
    another link or remove it.

    Args:
        calendar (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | Problem | str]
     """


    kwargs = _get_kwargs(
        calendar=calendar,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    calendar: str,
    *,
    client: AuthenticatedClient | Client,

) -> Gateway | Problem | str | None:
    """ Return your live bookings as a calendar, by the secret link that you created

     The link is the only credential. Everybody who has it can read the calendar until you create
    another link or remove it.

    Args:
        calendar (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | Problem | str
     """


    return sync_detailed(
        calendar=calendar,
client=client,

    ).parsed

async def asyncio_detailed(
    calendar: str,
    *,
    client: AuthenticatedClient | Client,

) -> Response[Gateway | Problem | str]:
    """ Return your live bookings as a calendar, by the secret link that you created

     The link is the only credential. Everybody who has it can read the calendar until you create
    another link or remove it.

    Args:
        calendar (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | Problem | str]
     """


    kwargs = _get_kwargs(
        calendar=calendar,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    calendar: str,
    *,
    client: AuthenticatedClient | Client,

) -> Gateway | Problem | str | None:
    """ Return your live bookings as a calendar, by the secret link that you created

     The link is the only credential. Everybody who has it can read the calendar until you create
    another link or remove it.

    Args:
        calendar (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | Problem | str
     """


    return (await asyncio_detailed(
        calendar=calendar,
client=client,

    )).parsed
