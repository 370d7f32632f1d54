from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.gateway import Gateway
from ...models.offline_body import OfflineBody
from ...models.offline_shown import OfflineShown
from ...models.problem import Problem
from ...types import UNSET, Unset
from typing import cast



def _get_kwargs(
    conference: str,
    *,
    body: OfflineBody,
    idempotency_key: str | Unset = UNSET,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    if not isinstance(idempotency_key, Unset):
        headers["Idempotency-Key"] = idempotency_key







    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/conferences/{conference}/gates".format(conference=quote(str(conference), safe=""),),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Gateway | OfflineShown | Problem | None:
    if response.status_code == 201:
        response_201 = OfflineShown.from_dict(response.json())



        return response_201

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Gateway | OfflineShown | Problem]:
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
    body: OfflineBody,
    idempotency_key: str | Unset = UNSET,

) -> Response[Gateway | OfflineShown | Problem]:
    """ Give a gate some of the seats, which only this gate admits until it comes back

    Args:
        conference (str):
        idempotency_key (str | Unset):
        body (OfflineBody): Body of POST /v1/conferences/{conference}/gates.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | OfflineShown | Problem]
     """


    kwargs = _get_kwargs(
        conference=conference,
body=body,
idempotency_key=idempotency_key,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    conference: str,
    *,
    client: AuthenticatedClient,
    body: OfflineBody,
    idempotency_key: str | Unset = UNSET,

) -> Gateway | OfflineShown | Problem | None:
    """ Give a gate some of the seats, which only this gate admits until it comes back

    Args:
        conference (str):
        idempotency_key (str | Unset):
        body (OfflineBody): Body of POST /v1/conferences/{conference}/gates.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | OfflineShown | Problem
     """


    return sync_detailed(
        conference=conference,
client=client,
body=body,
idempotency_key=idempotency_key,

    ).parsed

async def asyncio_detailed(
    conference: str,
    *,
    client: AuthenticatedClient,
    body: OfflineBody,
    idempotency_key: str | Unset = UNSET,

) -> Response[Gateway | OfflineShown | Problem]:
    """ Give a gate some of the seats, which only this gate admits until it comes back

    Args:
        conference (str):
        idempotency_key (str | Unset):
        body (OfflineBody): Body of POST /v1/conferences/{conference}/gates.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | OfflineShown | Problem]
     """


    kwargs = _get_kwargs(
        conference=conference,
body=body,
idempotency_key=idempotency_key,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    conference: str,
    *,
    client: AuthenticatedClient,
    body: OfflineBody,
    idempotency_key: str | Unset = UNSET,

) -> Gateway | OfflineShown | Problem | None:
    """ Give a gate some of the seats, which only this gate admits until it comes back

    Args:
        conference (str):
        idempotency_key (str | Unset):
        body (OfflineBody): Body of POST /v1/conferences/{conference}/gates.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | OfflineShown | Problem
     """


    return (await asyncio_detailed(
        conference=conference,
client=client,
body=body,
idempotency_key=idempotency_key,

    )).parsed
