"""The world behind the ports: DynamoDB, queues, the scheduler, the bus."""
