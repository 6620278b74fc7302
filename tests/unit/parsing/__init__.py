"""Tests of agent.parsing, on messages written for them."""
