"""The one logger: structured, without tokens, emails or bodies."""

from aws_lambda_powertools import Logger

logger = Logger(log_uncaught_exceptions=False)
