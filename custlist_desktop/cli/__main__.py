"""``python -m custlist_desktop.cli``, the same as ``custlist``."""

import sys

from custlist_desktop.cli import main

sys.exit(main())
