"""Code that tests and benches share: in-memory DynamoDB, fakes and builders."""
