from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ...client import AuthenticatedClient, Client
from ...types import Response, UNSET
from ... import errors

from ...models.change_webhook_body import ChangeWebhookBody
from ...models.gateway import Gateway
from ...models.problem import Problem
from ...models.webhook_shown import WebhookShown
from typing import cast



def _get_kwargs(
    webhook: str,
    *,
    body: ChangeWebhookBody,

) -> dict[str, Any]:
    headers: dict[str, Any] = {}






    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/v1/webhooks/{webhook}".format(webhook=quote(str(webhook), safe=""),),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs



def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Gateway | Problem | WebhookShown | None:
    if response.status_code == 200:
        response_200 = WebhookShown.from_dict(response.json())



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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Gateway | Problem | WebhookShown]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    webhook: str,
    *,
    client: AuthenticatedClient,
    body: ChangeWebhookBody,

) -> Response[Gateway | Problem | WebhookShown]:
    """ Change a webhook, or enable or disable it

     The events while it was disabled are delivered afterwards.

    Args:
        webhook (str):
        body (ChangeWebhookBody): Body of PATCH /v1/webhooks/{webhook}. An absent value is not
            changed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | Problem | WebhookShown]
     """


    kwargs = _get_kwargs(
        webhook=webhook,
body=body,

    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)

def sync(
    webhook: str,
    *,
    client: AuthenticatedClient,
    body: ChangeWebhookBody,

) -> Gateway | Problem | WebhookShown | None:
    """ Change a webhook, or enable or disable it

     The events while it was disabled are delivered afterwards.

    Args:
        webhook (str):
        body (ChangeWebhookBody): Body of PATCH /v1/webhooks/{webhook}. An absent value is not
            changed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | Problem | WebhookShown
     """


    return sync_detailed(
        webhook=webhook,
client=client,
body=body,

    ).parsed

async def asyncio_detailed(
    webhook: str,
    *,
    client: AuthenticatedClient,
    body: ChangeWebhookBody,

) -> Response[Gateway | Problem | WebhookShown]:
    """ Change a webhook, or enable or disable it

     The events while it was disabled are delivered afterwards.

    Args:
        webhook (str):
        body (ChangeWebhookBody): Body of PATCH /v1/webhooks/{webhook}. An absent value is not
            changed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Gateway | Problem | WebhookShown]
     """


    kwargs = _get_kwargs(
        webhook=webhook,
body=body,

    )

    response = await client.get_async_httpx_client().request(
        **kwargs
    )

    return _build_response(client=client, response=response)

async def asyncio(
    webhook: str,
    *,
    client: AuthenticatedClient,
    body: ChangeWebhookBody,

) -> Gateway | Problem | WebhookShown | None:
    """ Change a webhook, or enable or disable it

     The events while it was disabled are delivered afterwards.

    Args:
        webhook (str):
        body (ChangeWebhookBody): Body of PATCH /v1/webhooks/{webhook}. An absent value is not
            changed.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Gateway | Problem | WebhookShown
     """


    return (await asyncio_detailed(
        webhook=webhook,
client=client,
body=body,

    )).parsed
