from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.conference_shown import ConferenceShown
from ...models.gateway import Gateway
from ...models.problem import Problem
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    conference: str,
    *,
    forget: bool | Unset = False,

) -> dict[str, Any]:




    params: dict[str, Any] = {}

    params["forget"] = forget


    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}


    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/v1/conferences/{conference}".format(conference=quote(str(conference), safe=""),),
        "params": params,
    }


    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | ConferenceShown | Gateway | Problem | None:
    if response.status_code == 200:
        response_200 = ConferenceShown.from_dict(response.json())



        return response_200

    if response.status_code == 204:
        response_204 = cast(Any, None)
        return response_204

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())



        return response_400

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

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())



        return response_422

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | ConferenceShown | Gateway | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    conference: str,
    *,
    client: AuthenticatedClient,
    forget: bool | Unset = False,

) -> Response[Any | ConferenceShown | Gateway | Problem]:
    """ Cancel a conference and its bookings, as its organizer; the name stays taken

     With `forget=true`, delete a conference that nobody has booked, and free its name.

    Args:
        conference (str):
        forget (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ConferenceShown | Gateway | Problem]
     """


    kwargs = _get_kwargs(
        conference=conference,
forget=forget,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    conference: str,
    *,
    client: AuthenticatedClient,
    forget: bool | Unset = False,

) -> Any | ConferenceShown | Gateway | Problem | None:
    """ Cancel a conference and its bookings, as its organizer; the name stays taken

     With `forget=true`, delete a conference that nobody has booked, and free its name.

    Args:
        conference (str):
        forget (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ConferenceShown | Gateway | Problem
     """


    return sync_detailed(
        conference=conference,
client=client,
forget=forget,

    ).parsed

async def asyncio_detailed(
    conference: str,
    *,
    client: AuthenticatedClient,
    forget: bool | Unset = False,

) -> Response[Any | ConferenceShown | Gateway | Problem]:
    """ Cancel a conference and its bookings, as its organizer; the name stays taken

     With `forget=true`, delete a conference that nobody has booked, and free its name.

    Args:
        conference (str):
        forget (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ConferenceShown | Gateway | Problem]
     """


    kwargs = _get_kwargs(
        conference=conference,
forget=forget,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    conference: str,
    *,
    client: AuthenticatedClient,
    forget: bool | Unset = False,

) -> Any | ConferenceShown | Gateway | Problem | None:
    """ Cancel a conference and its bookings, as its organizer; the name stays taken

     With `forget=true`, delete a conference that nobody has booked, and free its name.

    Args:
        conference (str):
        forget (bool | Unset):  Default: False.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ConferenceShown | Gateway | Problem
     """


    return (await asyncio_detailed(
        conference=conference,
client=client,
forget=forget,

    )).parsed
