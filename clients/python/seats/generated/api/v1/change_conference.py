from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.change_body import ChangeBody
from ...models.details_shown import DetailsShown
from ...models.gateway import Gateway
from ...models.problem import Problem
from typing import cast



def _get_kwargs(
    conference: str,
    *,
    body: ChangeBody,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}






    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/conferences/{conference}".format(conference=quote(str(conference), safe=""),),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DetailsShown | Gateway | Problem | None:
    if response.status_code == 200:
        response_200 = DetailsShown.from_dict(response.json())



        return response_200

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DetailsShown | Gateway | Problem]:
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
    body: ChangeBody,

) -> Response[DetailsShown | Gateway | Problem]:
    """ Change a conference, as its organizer; the times only before the first booking

     With an API key: under `/server`, with the scope `conferences:write`.

    Args:
        conference (str):
        body (ChangeBody): Body of PATCH /v1/conferences/{conference}.

            Other fields are refused, because they can't change. null removes the value of a field
            that may
            be left out of POST; the default then applies.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailsShown | Gateway | Problem]
     """


    kwargs = _get_kwargs(
        conference=conference,
body=body,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    conference: str,
    *,
    client: AuthenticatedClient,
    body: ChangeBody,

) -> DetailsShown | Gateway | Problem | None:
    """ Change a conference, as its organizer; the times only before the first booking

     With an API key: under `/server`, with the scope `conferences:write`.

    Args:
        conference (str):
        body (ChangeBody): Body of PATCH /v1/conferences/{conference}.

            Other fields are refused, because they can't change. null removes the value of a field
            that may
            be left out of POST; the default then applies.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailsShown | Gateway | Problem
     """


    return sync_detailed(
        conference=conference,
client=client,
body=body,

    ).parsed

async def asyncio_detailed(
    conference: str,
    *,
    client: AuthenticatedClient,
    body: ChangeBody,

) -> Response[DetailsShown | Gateway | Problem]:
    """ Change a conference, as its organizer; the times only before the first booking

     With an API key: under `/server`, with the scope `conferences:write`.

    Args:
        conference (str):
        body (ChangeBody): Body of PATCH /v1/conferences/{conference}.

            Other fields are refused, because they can't change. null removes the value of a field
            that may
            be left out of POST; the default then applies.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DetailsShown | Gateway | Problem]
     """


    kwargs = _get_kwargs(
        conference=conference,
body=body,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    conference: str,
    *,
    client: AuthenticatedClient,
    body: ChangeBody,

) -> DetailsShown | Gateway | Problem | None:
    """ Change a conference, as its organizer; the times only before the first booking

     With an API key: under `/server`, with the scope `conferences:write`.

    Args:
        conference (str):
        body (ChangeBody): Body of PATCH /v1/conferences/{conference}.

            Other fields are refused, because they can't change. null removes the value of a field
            that may
            be left out of POST; the default then applies.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DetailsShown | Gateway | Problem
     """


    return (await asyncio_detailed(
        conference=conference,
client=client,
body=body,

    )).parsed
