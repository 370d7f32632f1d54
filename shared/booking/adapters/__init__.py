"""The implementations of the ports: DynamoDB, queues, scheduler, sockets, bus and mail."""
