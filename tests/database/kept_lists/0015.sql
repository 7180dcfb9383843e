PRAGMA application_id = 1129075540;
PRAGMA user_version = 15;
BEGIN;
CREATE TABLE "schema_migration" ("id" INTEGER NOT NULL PRIMARY KEY, "name" VARCHAR(255) NOT NULL, "applied" DATETIME NOT NULL);
CREATE UNIQUE INDEX "schema_migration_name" ON "schema_migration" ("name");
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_e164 TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    mobile_e164 TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '',
    address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    state_province TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    company_sort TEXT,
    contact_name_sort TEXT,
    city_sort TEXT,
    search_text TEXT NOT NULL DEFAULT '', added_by INTEGER,
    CHECK (company <> '' OR contact_name <> '')
);
CREATE INDEX customer_by_company ON customer (replace(company_sort, '{', ''), replace(contact_name_sort, '{', ''));
CREATE INDEX customer_by_contact_name ON customer (replace(contact_name_sort, '{', ''));
CREATE INDEX customer_by_email ON customer (nullif(lower(email), ''));
CREATE INDEX customer_by_phone ON customer (coalesce(nullif(phone_e164, ''), nullif(phone, '')));
CREATE INDEX customer_by_city ON customer (replace(city_sort, '{', ''), replace(company_sort, '{', ''));
CREATE INDEX customer_by_place ON customer (country, state_province, replace(company_sort, '{', ''));
CREATE INDEX customer_by_mobile ON customer (mobile_e164) WHERE mobile_e164 <> '';
CREATE VIRTUAL TABLE customer_search USING fts5 (
    search_text, content = 'customer', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);
CREATE TABLE user_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('account_owner', 'estimator')),
    password_hash TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    last_signed_in_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
, proposal_choices TEXT NOT NULL DEFAULT '');
CREATE TABLE estimate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    customer_id INTEGER REFERENCES customer (id) ON DELETE RESTRICT,
    company TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '',
    address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    state_province TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    issued_on TEXT NOT NULL,
    valid_until TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
, former_customer_id INTEGER, language TEXT NOT NULL DEFAULT 'en', trade_name_id INTEGER REFERENCES trade_name (id) ON DELETE SET NULL, estimator TEXT NOT NULL DEFAULT '', site_differs INTEGER NOT NULL DEFAULT 0, site_address_line1 TEXT NOT NULL DEFAULT '', site_address_line2 TEXT NOT NULL DEFAULT '', site_city TEXT NOT NULL DEFAULT '', site_country TEXT NOT NULL DEFAULT '', site_state_province TEXT NOT NULL DEFAULT '', site_postal_code TEXT NOT NULL DEFAULT '', markup INTEGER NOT NULL DEFAULT 0, discount_kind TEXT NOT NULL DEFAULT 'percent' CHECK (discount_kind IN ('percent', 'amount')), discount INTEGER NOT NULL DEFAULT 0, taxes TEXT NOT NULL DEFAULT '[]', scope_of_work TEXT NOT NULL DEFAULT '', terms TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', proposal_options TEXT NOT NULL DEFAULT '', number_sort TEXT, title_sort TEXT, company_sort TEXT, contact_name_sort TEXT, search_text TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT 'draft', added_by INTEGER);
CREATE INDEX estimate_by_customer ON estimate (customer_id, issued_on DESC);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id INTEGER,
    user_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
, undoes TEXT);
CREATE INDEX journal_by_subject ON journal (subject, subject_id, id);
CREATE INDEX journal_by_change ON journal (change_id);
CREATE TABLE trade_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    address_line1 TEXT NOT NULL DEFAULT '',
    address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    state_province TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    licence_number TEXT NOT NULL DEFAULT '',
    logo BLOB,
    logo_format TEXT NOT NULL DEFAULT '' CHECK (logo_format IN ('', 'png', 'jpeg', 'svg')),
    is_default INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX trade_name_default ON trade_name (is_default) WHERE is_default = 1;
CREATE TABLE estimate_line (
    id INTEGER PRIMARY KEY,
    estimate_id INTEGER NOT NULL REFERENCES estimate (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('section', 'line')),
    item TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    quantity INTEGER,
    quantity_expression TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    unit_cost INTEGER,
    markup INTEGER,
    unit_price INTEGER,
    taxable INTEGER NOT NULL DEFAULT 1,
    optional INTEGER NOT NULL DEFAULT 0
, doubtful TEXT NOT NULL DEFAULT '');
CREATE INDEX estimate_line_by_estimate ON estimate_line (estimate_id, position);
CREATE INDEX estimate_by_number ON estimate (number_sort);
CREATE INDEX estimate_by_title ON estimate (replace(title_sort, '{', ''));
CREATE INDEX estimate_by_contact_name ON estimate (replace(contact_name_sort, '{', ''));
CREATE INDEX estimate_by_company ON estimate (replace(company_sort, '{', ''), replace(contact_name_sort, '{', ''));
CREATE INDEX estimate_by_total ON estimate (total);
CREATE INDEX estimate_by_date ON estimate (issued_on, number_sort);
CREATE VIRTUAL TABLE estimate_search USING fts5 (
    search_text, content = 'estimate', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);
CREATE TABLE text_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('scope_of_work', 'terms')),
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE estimate_defaults (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    markup INTEGER NOT NULL,
    aim INTEGER,
    taxes TEXT NOT NULL,
    days_valid INTEGER,
    number_pattern TEXT NOT NULL,
    paper TEXT NOT NULL CHECK (paper IN ('letter', 'a4')),
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
, sent_after_download INTEGER NOT NULL DEFAULT 0);
CREATE TABLE issued_proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    estimate_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    pdf BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('downloaded', 'printed', 'emailed')),
    issued_by_id INTEGER,
    issued_by TEXT NOT NULL,
    issued_at TEXT NOT NULL
, content TEXT, content_form INTEGER, content_sha256 TEXT, workings TEXT);
CREATE INDEX issued_proposal_by_estimate ON issued_proposal (estimate_id, revision);
CREATE TRIGGER issued_proposal_kept BEFORE DELETE ON issued_proposal BEGIN
    SELECT RAISE(ABORT, 'an issued proposal is kept');
END;
CREATE TRIGGER issued_proposal_unchanged BEFORE UPDATE ON issued_proposal BEGIN
    SELECT RAISE(ABORT, 'an issued proposal is never changed');
END;
CREATE TABLE list_identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tag TEXT NOT NULL
);
CREATE TABLE import_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL UNIQUE,
    file_name TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id INTEGER,
    user_name TEXT NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    undone_at TEXT
);
CREATE TABLE column_mapping (
    header TEXT PRIMARY KEY,
    targets TEXT NOT NULL,
    used_at TEXT NOT NULL
);
CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL
);
CREATE INDEX estimate_by_status ON estimate (status, number_sort);
CREATE INDEX customer_by_origin ON customer (added_by) WHERE added_by IS NOT NULL;
CREATE INDEX estimate_by_origin ON estimate (added_by) WHERE added_by IS NOT NULL;
CREATE TABLE backup_settings (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        second_folder TEXT NOT NULL DEFAULT '',
        second_since TEXT,
        days INTEGER NOT NULL,
        months INTEGER NOT NULL,
        years INTEGER NOT NULL,
        gigabytes INTEGER NOT NULL,
        updated_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
    );
CREATE INDEX journal_by_undone ON journal (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX journal_by_user ON journal (user_id);
CREATE INDEX journal_by_time ON journal (at);
CREATE TABLE journal_emptied (
        subject TEXT NOT NULL, subject_id INTEGER NOT NULL, PRIMARY KEY (subject, subject_id)
    ) WITHOUT ROWID;
CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN
        SELECT RAISE(ABORT, 'an entry of the journal is kept');
    END;
CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal WHEN
        (new.id, new.change_id, new.at, new.user_id, new.user_name, new.action, new.subject, new.subject_id, new.undoes) IS NOT (old.id, old.change_id, old.at, old.user_id, old.user_name, old.action, old.subject, old.subject_id, old.undoes)
        OR NOT EXISTS (
            SELECT 1 FROM journal_emptied WHERE subject = old.subject AND subject_id = old.subject_id
        )
    BEGIN
        SELECT RAISE(ABORT, 'an entry of the journal is never changed');
    END;
CREATE TRIGGER journal_not_replaced BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE id = new.id)
    BEGIN
        SELECT RAISE(ABORT, 'an entry of the journal is never replaced');
    END;
CREATE INDEX journal_by_deletion ON journal (subject, subject_id) WHERE after IS NULL;
CREATE TABLE filling_search (name TEXT PRIMARY KEY, last INTEGER) WITHOUT ROWID;
CREATE TABLE pending_customer_search (id INTEGER PRIMARY KEY, was TEXT);
CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN
    INSERT INTO pending_customer_search (id, was) VALUES (new.id, NULL) ON CONFLICT (id) DO NOTHING;
END;
CREATE TRIGGER customer_search_delete AFTER DELETE ON customer BEGIN
    INSERT INTO pending_customer_search (id, was) VALUES (old.id, old.search_text) ON CONFLICT (id) DO NOTHING;
END;
CREATE TRIGGER customer_search_update AFTER UPDATE OF search_text ON customer BEGIN
    INSERT INTO pending_customer_search (id, was) VALUES (old.id, old.search_text) ON CONFLICT (id) DO NOTHING;
END;
CREATE TABLE pending_estimate_search (id INTEGER PRIMARY KEY, was TEXT);
CREATE TRIGGER estimate_search_insert AFTER INSERT ON estimate BEGIN
    INSERT INTO pending_estimate_search (id, was) VALUES (new.id, NULL) ON CONFLICT (id) DO NOTHING;
END;
CREATE TRIGGER estimate_search_delete AFTER DELETE ON estimate BEGIN
    INSERT INTO pending_estimate_search (id, was) VALUES (old.id, old.search_text) ON CONFLICT (id) DO NOTHING;
END;
CREATE TRIGGER estimate_search_update AFTER UPDATE OF search_text ON estimate BEGIN
    INSERT INTO pending_estimate_search (id, was) VALUES (old.id, old.search_text) ON CONFLICT (id) DO NOTHING;
END;
CREATE VIRTUAL TABLE short_customer_search USING fts5 (
    parts, content = '', detail = none, columnsize = 0, tokenize = 'ascii tokenchars _'
);
CREATE VIRTUAL TABLE short_estimate_search USING fts5 (
    parts, content = '', detail = none, columnsize = 0, tokenize = 'ascii tokenchars _'
);
INSERT INTO schema_migration (id, name, applied) VALUES (1, '0001_customers', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (2, '0002_estimates', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (3, '0003_imports', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (4, '0004_prices', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (5, '0005_issued_content', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (6, '0006_doubtful_cells', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (7, '0008_proposal_choices', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (8, '0009_any_status', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (9, '0010_added_by', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (10, '0011_backup_settings', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (11, '0012_history', '2026-03-01T09:00:00');
INSERT INTO schema_migration (id, name, applied) VALUES (12, '0013_deleted', '2026-12-01T16:15:24.247941');
INSERT INTO schema_migration (id, name, applied) VALUES (13, '0014_pending_search', '2026-12-01T17:34:41.213766');
INSERT INTO schema_migration (id, name, applied) VALUES (14, '0015_short_search', '2026-12-01T18:32:13.516340');
INSERT INTO customer (id, company, contact_name, job_title, email, phone, phone_e164, mobile, mobile_e164, website, address_line1, address_line2, city, country, state_province, postal_code, notes, created_at, updated_at, version, company_sort, contact_name_sort, city_sort, search_text) VALUES (1, 'Gagné Roofing', 'Mélanie Gagné', 'Owner', 'c1@e.example', '512-555-0123', '+15125550123', '512-555-0124', '+15125550124', 'e.example', '8 Elm Rd', 'Suite 2', 'Austin', 'US', 'TX', '78702', 'Gate code 12
Dog', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 1, 'gagne roofing', 'melanie gagne', 'austin', 'gagne roofing melanie gagne austin');
INSERT INTO customer (id, company, contact_name, job_title, email, phone, phone_e164, mobile, mobile_e164, website, address_line1, address_line2, city, country, state_province, postal_code, notes, created_at, updated_at, version, company_sort, contact_name_sort, city_sort, search_text) VALUES (2, '', 'José Peña', 'Owner', 'c2@e.example', '512-555-0123', '+15125550123', '512-555-0124', '+15125550124', 'e.example', '8 Elm Rd', 'Suite 2', 'Monterrey', 'US', 'TX', '78702', 'Gate code 12
Dog', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 2, '', 'jose pena', 'monterrey', ' jose pena monterrey');
INSERT INTO customer (id, company, contact_name, job_title, email, phone, phone_e164, mobile, mobile_e164, website, address_line1, address_line2, city, country, state_province, postal_code, notes, created_at, updated_at, version, company_sort, contact_name_sort, city_sort, search_text) VALUES (3, 'O''Brien "&" Söhne; -- 🏗', '', 'Owner', 'c3@e.example', '512-555-0123', '+15125550123', '512-555-0124', '+15125550124', 'e.example', '8 Elm Rd', 'Suite 2', 'Québec', 'US', 'TX', '78702', 'Gate code 12
Dog', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 3, 'o''brien "&" sohne; -- 🏗', '', 'quebec', 'o''brien "&" sohne; -- 🏗  quebec');
INSERT INTO user_account (id, name, email, role, password_hash, active, created_at, updated_at, version, proposal_choices) VALUES (1, 'Dana Lee', '', 'account_owner', '', 1, '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 1, '');
INSERT INTO user_account (id, name, email, role, password_hash, active, created_at, updated_at, version, proposal_choices) VALUES (2, 'Elena Ruiz', '', 'estimator', '', 1, '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 3, '');
INSERT INTO estimate (id, number, title, customer_id, company, contact_name, job_title, email, phone, mobile, website, address_line1, address_line2, city, country, state_province, postal_code, currency, total, issued_on, valid_until, created_at, updated_at, version, language, trade_name_id, estimator, site_differs, site_address_line1, site_address_line2, site_city, site_country, site_state_province, site_postal_code, markup, discount_kind, discount, taxes, scope_of_work, terms, notes, proposal_options, number_sort, title_sort, search_text, status) VALUES (1, 'E-1', 'Roof', 1, '', '', '', '', '', '', '', '', '', '', '', '', '', 'CAD', 2300000, '2026-02-01', '2026-03-01', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 1, 'fr', 1, 'Elena', 1, '', '', 'Laval', 'CA', '', '', 150000, 'amount', 0, '[]', 'All
of it', '30 days', 'inner', '', 'e-1', 'roof', 'e-1 roof', 'draft');
INSERT INTO estimate (id, number, title, customer_id, company, contact_name, job_title, email, phone, mobile, website, address_line1, address_line2, city, country, state_province, postal_code, currency, total, issued_on, valid_until, created_at, updated_at, version, language, trade_name_id, estimator, site_differs, site_address_line1, site_address_line2, site_city, site_country, site_state_province, site_postal_code, markup, discount_kind, discount, taxes, scope_of_work, terms, notes, proposal_options, number_sort, title_sort, search_text, status) VALUES (2, 'E-2', 'Roof', 2, '', '', '', '', '', '', '', '', '', '', '', '', '', 'CAD', 12345600, '2026-02-01', '2026-03-01', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 2, 'fr', 1, 'Elena', 1, '', '', 'Laval', 'CA', '', '', 150000, 'amount', 0, '[]', 'All
of it', '30 days', 'inner', '', 'e-2', 'roof', 'e-2 roof', 'sent');
INSERT INTO estimate (id, number, title, company, contact_name, job_title, email, phone, mobile, website, address_line1, address_line2, city, country, state_province, postal_code, currency, total, issued_on, valid_until, created_at, updated_at, version, language, trade_name_id, estimator, site_differs, site_address_line1, site_address_line2, site_city, site_country, site_state_province, site_postal_code, markup, discount_kind, discount, taxes, scope_of_work, terms, notes, proposal_options, number_sort, title_sort, search_text, status) VALUES (3, 'E-3', 'Roof', 'Old Co', 'Zoë', '', 'z@e.example', '', '', '', '', '', 'Laval', '', '', '', 'CAD', 0, '2026-02-01', '2026-03-01', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 3, 'fr', 1, 'Elena', 1, '', '', 'Laval', 'CA', '', '', 150000, 'amount', 0, '[]', 'All
of it', '30 days', 'inner', '', 'e-3', 'roof', 'e-3 roof', 'accepted');
INSERT INTO journal (id, change_id, at, user_id, user_name, action, subject, subject_id, after) VALUES (1, 'c1', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 'add', 'customer', 1, '{"company": "Gagné Roofing"}');
INSERT INTO journal (id, change_id, at, user_id, user_name, action, subject, subject_id, after) VALUES (2, 'c2', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 'add', 'customer', 9, '{"company": "Gone"}');
INSERT INTO journal (id, change_id, at, user_id, user_name, action, subject, subject_id, before) VALUES (3, 'c3', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 'delete', 'customer', 9, '{"company": "Gone"}');
INSERT INTO journal (id, change_id, at, user_id, user_name, action, subject, subject_id, after) VALUES (4, 'c4', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 'undo_delete', 'customer', 9, '{"company": "Gone"}');
INSERT INTO trade_name (id, name, address_line1, address_line2, city, country, state_province, postal_code, phone, email, website, licence_number, logo, logo_format, is_default, created_at, updated_at, version) VALUES (1, 'Lee Construction', '1 Main', '', 'Austin', 'US', 'TX', '78701', '512', 'l@e.example', 'l.example', 'TX-1', X'3C73766720786D6C6E733D22687474703A2F2F7777772E77332E6F72672F323030302F737667222F3E', 'svg', 1, '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 2);
INSERT INTO estimate_line (id, estimate_id, position, kind, item, description, quantity_expression, unit, taxable, optional, doubtful) VALUES (1, 1, 1, 'section', '', 'Toit', '', '', 1, 0, '');
INSERT INTO estimate_line (id, estimate_id, position, kind, item, description, quantity, quantity_expression, unit, unit_cost, taxable, optional, doubtful) VALUES (2, 1, 2, 'line', 'Shingles', 'arch.', 20000, '1+1', 'sq', 100000000, 1, 0, '');
INSERT INTO estimate_line (id, estimate_id, position, kind, item, description, quantity, quantity_expression, unit, unit_price, taxable, optional, doubtful) VALUES (3, 2, 1, 'line', 'Lump', '', 10000, '', 'ls', 1234560000, 0, 0, '');
INSERT INTO estimate_line (id, estimate_id, position, kind, item, description, quantity, quantity_expression, unit, unit_cost, markup, taxable, optional, doubtful) VALUES (4, 2, 2, 'line', 'Extra', '', 15000, '', 'm²', 3000000, 0, 1, 1, '');
INSERT INTO text_template (id, kind, name, language, text, created_at, updated_at, version) VALUES (1, 'terms', 'Usual', 'fr', 'Démolition', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 1);
INSERT INTO estimate_defaults (id, currency, language, markup, aim, taxes, days_valid, number_pattern, paper, updated_at, version, sent_after_download) VALUES (1, 'CAD', 'fr', 150000, 200000, '[]', 30, 'E-{n}', 'letter', '2026-03-01T09:00:00.000Z', 1, 0);
INSERT INTO issued_proposal (id, estimate_id, revision, number, title, recipient, language, currency, total, pdf, sha256, way, issued_by, issued_at) VALUES (1, 2, 1, 'E-2', '', '', 'fr', 'CAD', 12345600, X'255044462D', 'ab', 'downloaded', 'Dana Lee', '2026-03-01T09:00:00.000Z');
INSERT INTO list_identity (id, tag) VALUES (1, '0a679c81');
INSERT INTO import_run (id, change_id, file_name, at, user_id, user_name, created, updated, unchanged, skipped, rejected) VALUES (1, 'i1', 'clients.csv', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 1, 0, 0, 0, 0);
INSERT INTO column_mapping (header, targets, used_at) VALUES ('["Co"]', '["company"]', '2026-03-01T09:00:00.000Z');
INSERT INTO notice (id, kind, facts) VALUES (1, 'drafts_repriced', '{"estimates": []}');
INSERT INTO backup_settings (id, second_folder, second_since, days, months, years, gigabytes, updated_at, version) VALUES (1, '/media/usb', '2026-03-01T09:00:00.000Z', 2, 1, 2, 5, '2026-03-01T09:00:00.000Z', 1);
INSERT INTO filling_search (name) VALUES ('short_customer_search');
INSERT INTO filling_search (name) VALUES ('short_estimate_search');
UPDATE sqlite_sequence SET seq = 8 WHERE name = 'customer';
UPDATE sqlite_sequence SET seq = 7 WHERE name = 'user_account';
UPDATE sqlite_sequence SET seq = 8 WHERE name = 'estimate';
UPDATE sqlite_sequence SET seq = 9 WHERE name = 'journal';
UPDATE sqlite_sequence SET seq = 6 WHERE name = 'trade_name';
UPDATE sqlite_sequence SET seq = 6 WHERE name = 'text_template';
UPDATE sqlite_sequence SET seq = 6 WHERE name = 'issued_proposal';
UPDATE sqlite_sequence SET seq = 6 WHERE name = 'import_run';
UPDATE sqlite_sequence SET seq = 6 WHERE name = 'notice';
COMMIT;
