"""Parts that pages share: buttons, fields, messages, dialogs and menus."""
