PRAGMA application_id = 1129075540;
PRAGMA user_version = 1;
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
    search_text TEXT NOT NULL DEFAULT '',
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
CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN
    INSERT INTO customer_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER customer_search_delete AFTER DELETE ON customer BEGIN
    INSERT INTO customer_search (customer_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;
CREATE TRIGGER customer_search_update AFTER UPDATE OF search_text ON customer BEGIN
    INSERT INTO customer_search (customer_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    INSERT INTO customer_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
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
);
CREATE TABLE estimate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'accepted', 'declined')),
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
);
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
);
CREATE INDEX journal_by_subject ON journal (subject, subject_id, id);
CREATE INDEX journal_by_change ON journal (change_id);
INSERT INTO schema_migration (id, name, applied) VALUES (1, '0001_customers', '2026-03-01T09:00:00');
INSERT INTO customer (id, company, contact_name, job_title, email, phone, phone_e164, mobile, mobile_e164, website, address_line1, address_line2, city, country, state_province, postal_code, notes, created_at, updated_at, version, company_sort, contact_name_sort, city_sort, search_text) VALUES (1, 'Gagné Roofing', 'Mélanie Gagné', 'Owner', 'c1@e.example', '512-555-0123', '+15125550123', '512-555-0124', '+15125550124', 'e.example', '8 Elm Rd', 'Suite 2', 'Austin', 'US', 'TX', '78702', replace('Gate code 12⏎Dog', '⏎', char(10)), '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 1, 'gagne roofing', 'melanie gagne', 'austin', 'gagne roofing melanie gagne austin');
INSERT INTO customer (id, company, contact_name, job_title, email, phone, phone_e164, mobile, mobile_e164, website, address_line1, address_line2, city, country, state_province, postal_code, notes, created_at, updated_at, version, company_sort, contact_name_sort, city_sort, search_text) VALUES (2, '', 'José Peña', 'Owner', 'c2@e.example', '512-555-0123', '+15125550123', '512-555-0124', '+15125550124', 'e.example', '8 Elm Rd', 'Suite 2', 'Monterrey', 'US', 'TX', '78702', replace('Gate code 12⏎Dog', '⏎', char(10)), '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 2, '', 'jose pena', 'monterrey', ' jose pena monterrey');
INSERT INTO customer (id, company, contact_name, job_title, email, phone, phone_e164, mobile, mobile_e164, website, address_line1, address_line2, city, country, state_province, postal_code, notes, created_at, updated_at, version, company_sort, contact_name_sort, city_sort, search_text) VALUES (3, 'O''Brien "&" Söhne; -- 🏗', '', 'Owner', 'c3@e.example', '512-555-0123', '+15125550123', '512-555-0124', '+15125550124', 'e.example', '8 Elm Rd', 'Suite 2', 'Québec', 'US', 'TX', '78702', replace('Gate code 12⏎Dog', '⏎', char(10)), '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 3, 'o''brien "&" sohne; -- 🏗', '', 'quebec', 'o''brien "&" sohne; -- 🏗  quebec');
INSERT INTO user_account (id, name, email, role, password_hash, active, created_at, updated_at, version) VALUES (1, 'Dana Lee', '', 'account_owner', '', 1, '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 1);
INSERT INTO user_account (id, name, email, role, password_hash, active, created_at, updated_at, version) VALUES (2, 'Elena Ruiz', '', 'estimator', '', 1, '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 3);
INSERT INTO estimate (id, number, title, status, customer_id, company, contact_name, job_title, email, phone, mobile, website, address_line1, address_line2, city, country, state_province, postal_code, currency, total, issued_on, valid_until, created_at, updated_at, version) VALUES (1, 'E-1', 'Roof', 'draft', 1, '', '', '', '', '', '', '', '', '', '', '', '', '', 'CAD', 2300000, '2026-02-01', '2026-03-01', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 1);
INSERT INTO estimate (id, number, title, status, customer_id, company, contact_name, job_title, email, phone, mobile, website, address_line1, address_line2, city, country, state_province, postal_code, currency, total, issued_on, valid_until, created_at, updated_at, version) VALUES (2, 'E-2', 'Roof', 'sent', 2, '', '', '', '', '', '', '', '', '', '', '', '', '', 'CAD', 12345600, '2026-02-01', '2026-03-01', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 2);
INSERT INTO estimate (id, number, title, status, company, contact_name, job_title, email, phone, mobile, website, address_line1, address_line2, city, country, state_province, postal_code, currency, total, issued_on, valid_until, created_at, updated_at, version) VALUES (3, 'E-3', 'Roof', 'accepted', 'Old Co', 'Zoë', '', 'z@e.example', '', '', '', '', '', 'Laval', '', '', '', 'CAD', 0, '2026-02-01', '2026-03-01', '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:00.000Z', 3);
INSERT INTO journal (id, change_id, at, user_id, user_name, action, subject, subject_id, after) VALUES (1, 'c1', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 'add', 'customer', 1, '{"company": "Gagné Roofing"}');
INSERT INTO journal (id, change_id, at, user_id, user_name, action, subject, subject_id, after) VALUES (2, 'c2', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 'add', 'customer', 9, '{"company": "Gone"}');
INSERT INTO journal (id, change_id, at, user_id, user_name, action, subject, subject_id, before) VALUES (3, 'c3', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 'delete', 'customer', 9, '{"company": "Gone"}');
INSERT INTO journal (id, change_id, at, user_id, user_name, action, subject, subject_id, after) VALUES (4, 'c4', '2026-03-01T09:00:00.000Z', 1, 'Dana Lee', 'undo_delete', 'customer', 9, '{"company": "Gone"}');
UPDATE sqlite_sequence SET seq = 8 WHERE name = 'customer';
UPDATE sqlite_sequence SET seq = 7 WHERE name = 'user_account';
UPDATE sqlite_sequence SET seq = 8 WHERE name = 'estimate';
UPDATE sqlite_sequence SET seq = 9 WHERE name = 'journal';
COMMIT;
