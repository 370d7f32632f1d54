"""Compatibility with the data that earlier releases have written.

During a deployment, the functions of two releases run side by side on one table. The present code
must read every item, stream record, message and schedule input of the release before it.
"""
