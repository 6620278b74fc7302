"""What the agent uses of google-auth-oauthlib, which brings no types of its own."""
