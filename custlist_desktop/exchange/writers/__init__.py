"""The formats of exports: a module each, with its row. `exchange.formats` finds them by being here."""
