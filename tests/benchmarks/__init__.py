"""Measurements beside their floors; facts about one run on one machine, never tests."""
