"""The ports of the use cases, as Protocols; one module for each aggregate.

The adapters implement them over DynamoDB, SQS, Scheduler and Cognito. Every call may raise
Contended (see `contention`), unless its docstring says otherwise.
"""
