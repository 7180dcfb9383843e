"""The commands of ``custlist``: a module each, found by being here; `cli.command` says what one has."""
