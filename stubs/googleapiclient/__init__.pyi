"""What the agent uses of google-api-python-client, which brings no types of its own."""
