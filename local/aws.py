"""Clients of the emulated AWS. They ignore the developer's AWS profile, credentials and proxy."""

import os
from typing import TYPE_CHECKING, Any

import boto3
import botocore.session
from botocore.config import Config

from local.settings import REGION

if TYPE_CHECKING:
    from mypy_boto3_apigatewayv2 import ApiGatewayV2Client
    from mypy_boto3_cloudformation import CloudFormationClient
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_lambda import LambdaClient
    from mypy_boto3_logs import CloudWatchLogsClient
    from mypy_boto3_s3 import S3Client

CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "test",
    "AWS_SECRET_ACCESS_KEY": "test",
    "AWS_DEFAULT_REGION": REGION,
    "AWS_REGION": REGION,
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "AWS_EC2_METADATA_DISABLED": "true",
}


class Aws:
    """The emulated AWS at one address, as its root user or as the user with an access key."""

    def __init__(self, endpoint: str, access_key_id: str = "test", secret: str = "test") -> None:  # noqa: S107
        self.endpoint = endpoint
        empty_file = (None, None, os.devnull, None)
        variables = {
            "profile": (None, None, None, None),
            "config_file": empty_file,
            "credentials_file": empty_file,
        }
        self._session = boto3.Session(
            botocore_session=botocore.session.Session(session_vars=variables),
            aws_access_key_id=access_key_id,
            aws_secret_access_key=secret,
            region_name=REGION,
        )
        self._config = Config(
            proxies={},
            read_timeout=300,  # a function's first call, on a machine whose cores are all busy
            retries={"total_max_attempts": 1},
            s3={"addressing_style": "path"},
        )

    def client(self, service: str) -> Any:
        """Return a client of a service by its name in boto3."""
        return self._session.client(  # type: ignore[call-overload]
            service, endpoint_url=self.endpoint, config=self._config
        )

    def cloudformation(self) -> "CloudFormationClient":
        """Return a client of CloudFormation."""
        return self._session.client(
            "cloudformation", endpoint_url=self.endpoint, config=self._config
        )

    def apigatewayv2(self) -> "ApiGatewayV2Client":
        """Return a client of API Gateway for HTTP and WebSocket APIs."""
        return self._session.client("apigatewayv2", endpoint_url=self.endpoint, config=self._config)

    def dynamodb(self) -> "DynamoDBClient":
        """Return a client of DynamoDB."""
        return self._session.client("dynamodb", endpoint_url=self.endpoint, config=self._config)

    def functions(self) -> "LambdaClient":
        """Return a client of Lambda."""
        return self._session.client("lambda", endpoint_url=self.endpoint, config=self._config)

    def logs(self) -> "CloudWatchLogsClient":
        """Return a client of CloudWatch Logs."""
        return self._session.client("logs", endpoint_url=self.endpoint, config=self._config)

    def s3(self) -> "S3Client":
        """Return a client of S3."""
        return self._session.client("s3", endpoint_url=self.endpoint, config=self._config)
