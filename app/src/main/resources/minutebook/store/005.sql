-- The public keys by which people are let in over SSH. A key is one person's.

CREATE TABLE person_key (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  algorithm TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  comment TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX person_key_person ON person_key (person);

-- What is new since somebody last looked is found by what kind of change it was, without reading the rest of the journal.

CREATE INDEX journal_verb ON journal (verb, seq) WHERE entity = 'change';
