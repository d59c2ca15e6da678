-- The first shape of the record. Ids are text UUIDs; dates, times and decimals are ISO text; truth is 0 or 1.

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE board (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  authority TEXT NOT NULL,
  purpose TEXT NOT NULL,
  cadence TEXT NOT NULL,
  quorum_members INTEGER NOT NULL,
  quorum_agencies INTEGER NOT NULL,
  confidentiality TEXT NOT NULL
) STRICT;

CREATE TABLE agency (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  place INTEGER NOT NULL,
  UNIQUE (board, key)
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  agency TEXT NOT NULL REFERENCES agency (id),
  key TEXT NOT NULL,
  post TEXT NOT NULL,
  role TEXT NOT NULL,
  interim INTEGER NOT NULL,
  can_commit INTEGER NOT NULL,
  since TEXT,
  until TEXT,
  place INTEGER NOT NULL,
  UNIQUE (board, key)
) STRICT;
CREATE INDEX person_agency ON person (agency);

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  publisher TEXT NOT NULL,
  title TEXT NOT NULL,
  fieldwork_from TEXT,
  fieldwork_to TEXT,
  published TEXT,
  findings_from INTEGER,
  findings_to INTEGER,
  place INTEGER NOT NULL,
  UNIQUE (board, key)
) STRICT;

CREATE TABLE judgement (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES source (id),
  area TEXT NOT NULL,
  grade TEXT NOT NULL,
  date TEXT NOT NULL,
  note TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX judgement_source ON judgement (source);

CREATE TABLE finding (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES source (id),
  paragraph TEXT NOT NULL,
  summary TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX finding_source ON finding (source);

CREATE TABLE recommendation (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES source (id),
  number TEXT NOT NULL,
  audience TEXT NOT NULL,
  text TEXT NOT NULL,
  "references" TEXT NOT NULL,
  immediate INTEGER NOT NULL,
  flag TEXT NOT NULL,
  place INTEGER NOT NULL,
  UNIQUE (source, number)
) STRICT;

CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  lead TEXT NOT NULL REFERENCES person (id),
  sponsor TEXT NOT NULL REFERENCES person (id),
  summary TEXT NOT NULL,
  UNIQUE (board, number)
) STRICT;
CREATE INDEX theme_lead ON theme (lead);
CREATE INDEX theme_sponsor ON theme (sponsor);

CREATE TABLE outcome (
  id TEXT PRIMARY KEY,
  theme TEXT NOT NULL REFERENCES theme (id),
  ref TEXT NOT NULL,
  statement TEXT NOT NULL,
  cohort TEXT NOT NULL,
  owner TEXT NOT NULL REFERENCES person (id),
  due TEXT NOT NULL,
  rank INTEGER NOT NULL,
  status TEXT NOT NULL,
  status_reason TEXT NOT NULL
) STRICT;
CREATE INDEX outcome_theme ON outcome (theme);
CREATE INDEX outcome_owner ON outcome (owner);

CREATE TABLE answer (
  id TEXT PRIMARY KEY,
  outcome TEXT NOT NULL REFERENCES outcome (id),
  recommendation TEXT NOT NULL REFERENCES recommendation (id),
  UNIQUE (outcome, recommendation)
) STRICT;
CREATE INDEX answer_recommendation ON answer (recommendation);

CREATE TABLE milestone (
  id TEXT PRIMARY KEY,
  outcome TEXT NOT NULL REFERENCES outcome (id),
  what TEXT NOT NULL,
  due TEXT NOT NULL,
  met_on TEXT
) STRICT;
CREATE INDEX milestone_outcome ON milestone (outcome, due);

CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  outcome TEXT NOT NULL REFERENCES outcome (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  better TEXT NOT NULL,
  kind TEXT NOT NULL,
  numerator TEXT NOT NULL,
  denominator TEXT NOT NULL,
  cadence TEXT NOT NULL,
  baseline TEXT,
  baseline_date TEXT,
  baseline_source TEXT REFERENCES source (id),
  target TEXT,
  target_date TEXT,
  tolerance TEXT,
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX measure_outcome ON measure (outcome);
CREATE INDEX measure_source ON measure (baseline_source);

CREATE TABLE comparator (
  id TEXT PRIMARY KEY,
  measure TEXT NOT NULL REFERENCES measure (id),
  name TEXT NOT NULL,
  period TEXT NOT NULL,
  value TEXT NOT NULL,
  reference TEXT NOT NULL
) STRICT;
CREATE INDEX comparator_measure ON comparator (measure);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  number INTEGER NOT NULL,
  place TEXT NOT NULL,
  planned_start TEXT NOT NULL,
  planned_minutes INTEGER NOT NULL,
  state TEXT NOT NULL,
  started_at TEXT,
  ended_at TEXT,
  current_item TEXT,
  clock_from TEXT,
  UNIQUE (board, number)
) STRICT;

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  theme TEXT REFERENCES theme (id),
  presenter TEXT REFERENCES person (id),
  minutes INTEGER NOT NULL,
  seconds_taken INTEGER NOT NULL
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting, place);
CREATE INDEX agenda_item_theme ON agenda_item (theme);
CREATE INDEX agenda_item_presenter ON agenda_item (presenter);

CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  person TEXT NOT NULL REFERENCES person (id),
  presence TEXT NOT NULL,
  deputy TEXT NOT NULL,
  UNIQUE (meeting, person)
) STRICT;
CREATE INDEX attendance_person ON attendance (person);

CREATE TABLE minute_note (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX minute_note_meeting ON minute_note (meeting, place);
CREATE INDEX minute_note_item ON minute_note (item, place);

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  place INTEGER NOT NULL,
  words TEXT NOT NULL,
  rationale TEXT NOT NULL,
  dissent TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX decision_meeting ON decision (meeting, place);
CREATE INDEX decision_item ON decision (item, place);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  place INTEGER NOT NULL,
  what TEXT NOT NULL,
  expectation TEXT NOT NULL,
  owner TEXT NOT NULL REFERENCES person (id),
  agency TEXT NOT NULL REFERENCES agency (id),
  due TEXT NOT NULL,
  theme TEXT REFERENCES theme (id),
  outcome TEXT REFERENCES outcome (id),
  recommendation TEXT REFERENCES recommendation (id),
  state TEXT NOT NULL,
  done_on TEXT,
  settled_on TEXT,
  settled_because TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX action_meeting ON action (meeting, place);
CREATE INDEX action_item ON action (item, place);
CREATE INDEX action_board ON action (board);
CREATE INDEX action_owner ON action (owner);
CREATE INDEX action_agency ON action (agency);
CREATE INDEX action_outcome ON action (outcome);
CREATE INDEX action_theme ON action (theme);
CREATE INDEX action_recommendation ON action (recommendation);
CREATE INDEX action_owner_open ON action (owner, due) WHERE state IN ('OPEN', 'REPORTED_DONE');
CREATE INDEX action_theme_open ON action (theme, due) WHERE state IN ('OPEN', 'REPORTED_DONE');
CREATE INDEX action_board_open ON action (board, due) WHERE state IN ('OPEN', 'REPORTED_DONE');

CREATE TABLE action_update (
  id TEXT PRIMARY KEY,
  action TEXT NOT NULL REFERENCES action (id),
  item TEXT REFERENCES agenda_item (id),
  date TEXT NOT NULL,
  state TEXT NOT NULL,
  text TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX action_update_action ON action_update (action, recorded_at);
CREATE INDEX action_update_item ON action_update (item);

CREATE TABLE progress_note (
  id TEXT PRIMARY KEY,
  theme TEXT NOT NULL REFERENCES theme (id),
  outcome TEXT REFERENCES outcome (id),
  date TEXT NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  assurance TEXT NOT NULL,
  evidence TEXT,
  evidence_reference TEXT NOT NULL,
  impact TEXT NOT NULL,
  item TEXT REFERENCES agenda_item (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX progress_note_theme ON progress_note (theme, date);
CREATE INDEX progress_note_outcome ON progress_note (outcome, date);
CREATE INDEX progress_note_item ON progress_note (item);

CREATE TABLE reading (
  id TEXT PRIMARY KEY,
  measure TEXT NOT NULL REFERENCES measure (id),
  date TEXT NOT NULL,
  value TEXT NOT NULL,
  numerator INTEGER,
  denominator INTEGER,
  not_known INTEGER,
  source TEXT REFERENCES source (id),
  reference TEXT NOT NULL,
  quality TEXT NOT NULL,
  why TEXT NOT NULL,
  item TEXT REFERENCES agenda_item (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX reading_measure ON reading (measure, date);
CREATE INDEX reading_source ON reading (source);
CREATE INDEX reading_item ON reading (item);

CREATE TABLE status_note (
  id TEXT PRIMARY KEY,
  item TEXT NOT NULL REFERENCES agenda_item (id),
  outcome TEXT NOT NULL REFERENCES outcome (id),
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  because TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX status_note_item ON status_note (item);
CREATE INDEX status_note_outcome ON status_note (outcome);

-- Half-typed text, so that nothing is lost when the program ends. Not part of the record, so not journalled.
CREATE TABLE draft (
  actor TEXT NOT NULL,
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (actor, place)
) STRICT;

-- What can be searched for: one row for each text, found again by entity and id.
CREATE TABLE search_key (
  n INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (entity, id)
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');

-- One row for each field that a change touched, and one that says what the change was. Chained by hash for each node.
CREATE TABLE journal (
  node TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hlc TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  change TEXT NOT NULL,
  verb TEXT NOT NULL,
  entity TEXT NOT NULL,
  id TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  undoes TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  PRIMARY KEY (node, seq)
) STRICT;
CREATE INDEX journal_entity ON journal (entity, id, seq);
CREATE INDEX journal_change ON journal (change);
CREATE INDEX journal_actor ON journal (actor, seq) WHERE entity = 'change';
CREATE INDEX journal_told ON journal (seq) WHERE entity = 'change';

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE (ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE (ABORT, 'the journal is never shortened'); END;
CREATE TRIGGER journal_has_no_gaps BEFORE INSERT ON journal
WHEN new.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM journal WHERE node = new.node)
BEGIN SELECT RAISE (ABORT, 'the journal has no gaps'); END;
CREATE TRIGGER journal_is_a_chain BEFORE INSERT ON journal
WHEN new.prev <> coalesce((SELECT hash FROM journal WHERE node = new.node ORDER BY seq DESC LIMIT 1), '')
BEGIN SELECT RAISE (ABORT, 'the journal is a chain'); END;
