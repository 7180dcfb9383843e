"""A list from before contents were kept: its proposals stay as they left, and nothing is made up about them."""

from contextlib import closing
from pathlib import Path

import pytest
from peewee import IntegrityError

from custlist_desktop.database import engine
from custlist_desktop.models.estimate import IssuedProposalRow
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService
from tests.database.test_price_migration import OldList
from tests.helpers.issued import issue
from tests.helpers.open_list import opened

_ISSUED = """
INSERT INTO issued_proposal (estimate_id, revision, number, language, currency, total, pdf, sha256, way, issued_by,
    issued_at) VALUES (1, 2, 'E-1', 'en', 'USD', 0, x'25', 'a', 'downloaded', 'Ada', '2026-03-01T09:00:00.000Z')
"""


def test_proposals_from_before_are_kept_without_a_content(tmp_path: Path) -> None:
    old = OldList(tmp_path / "old.custlist")
    old.add("E-1", [])
    with closing(engine.connect(old.path)) as connection, connection:
        connection.execute(_ISSUED)
    with opened(old.path) as open_list:
        service = IssuedProposalService(open_list.ledger)
        (issued,) = service.of_estimate(1)
        assert issued.revision == 2
        assert service.last_revision(1) is None
        assert not open_list.account.defaults().sent_after_download
        for statement in ("UPDATE issued_proposal SET content = '{}'", "DELETE FROM issued_proposal"):
            with pytest.raises(IntegrityError), open_list.file.transaction():
                IssuedProposalRow._meta.database.execute_sql(statement)
        record = open_list.estimates.get(open_list.owner, 1)
        following = issue(service, open_list.account, open_list.owner, record)
        assert following.revision == 3
        assert service.last_revision(1) is not None
