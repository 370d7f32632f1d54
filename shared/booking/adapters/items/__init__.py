"""Items of the table: conversion between dataclasses and DynamoDB's typed values."""
