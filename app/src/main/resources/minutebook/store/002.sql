-- A plan that can be edited: gaps in it can be kept, so that they can be named; what is retired stays, with its reason.
-- A column that is added here has a default, which is what every row had that was recorded before.

ALTER TABLE person ADD COLUMN vacant INTEGER NOT NULL DEFAULT 0;

ALTER TABLE source ADD COLUMN retired_on TEXT;
ALTER TABLE source ADD COLUMN retired_because TEXT NOT NULL DEFAULT '';
ALTER TABLE judgement ADD COLUMN retired_on TEXT;
ALTER TABLE judgement ADD COLUMN retired_because TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN retired_on TEXT;
ALTER TABLE finding ADD COLUMN retired_because TEXT NOT NULL DEFAULT '';
ALTER TABLE recommendation ADD COLUMN retired_on TEXT;
ALTER TABLE recommendation ADD COLUMN retired_because TEXT NOT NULL DEFAULT '';
ALTER TABLE milestone ADD COLUMN retired_on TEXT;
ALTER TABLE milestone ADD COLUMN retired_because TEXT NOT NULL DEFAULT '';

ALTER TABLE progress_note ADD COLUMN look_again TEXT;
ALTER TABLE decision ADD COLUMN outcome TEXT REFERENCES outcome (id);
ALTER TABLE decision ADD COLUMN recommendation TEXT REFERENCES recommendation (id);
CREATE INDEX decision_outcome ON decision (outcome);
CREATE INDEX decision_recommendation ON decision (recommendation);

CREATE TABLE new_theme (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  lead TEXT REFERENCES person (id),
  sponsor TEXT REFERENCES person (id),
  summary TEXT NOT NULL,
  retired_on TEXT,
  retired_because TEXT NOT NULL DEFAULT '',
  place INTEGER NOT NULL DEFAULT 0,
  UNIQUE (board, number)
) STRICT;
INSERT INTO new_theme (id, board, number, title, kind, lead, sponsor, summary)
SELECT id, board, number, title, kind, lead, sponsor, summary FROM theme;
DROP TABLE theme;
ALTER TABLE new_theme RENAME TO theme;
CREATE INDEX theme_lead ON theme (lead);
CREATE INDEX theme_sponsor ON theme (sponsor);

CREATE TABLE new_outcome (
  id TEXT PRIMARY KEY,
  theme TEXT NOT NULL REFERENCES theme (id),
  ref TEXT NOT NULL,
  statement TEXT NOT NULL,
  cohort TEXT NOT NULL,
  owner TEXT REFERENCES person (id),
  due TEXT,
  rank INTEGER,
  status TEXT NOT NULL,
  status_reason TEXT NOT NULL,
  retired_on TEXT,
  retired_because TEXT NOT NULL DEFAULT '',
  place INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO new_outcome (id, theme, ref, statement, cohort, owner, due, rank, status, status_reason)
SELECT id, theme, ref, statement, cohort, owner, due, rank, status, status_reason FROM outcome;
DROP TABLE outcome;
ALTER TABLE new_outcome RENAME TO outcome;
CREATE INDEX outcome_theme ON outcome (theme);
CREATE INDEX outcome_owner ON outcome (owner);

CREATE TABLE new_answer (
  id TEXT PRIMARY KEY,
  outcome TEXT NOT NULL REFERENCES outcome (id),
  recommendation TEXT REFERENCES recommendation (id),
  finding TEXT REFERENCES finding (id),
  decision TEXT REFERENCES decision (id),
  UNIQUE (outcome, recommendation),
  UNIQUE (outcome, finding),
  UNIQUE (outcome, decision)
) STRICT;
INSERT INTO new_answer (id, outcome, recommendation) SELECT id, outcome, recommendation FROM answer;
DROP TABLE answer;
ALTER TABLE new_answer RENAME TO answer;
CREATE INDEX answer_recommendation ON answer (recommendation);
CREATE INDEX answer_finding ON answer (finding);
CREATE INDEX answer_decision ON answer (decision);

CREATE TABLE new_measure (
  id TEXT PRIMARY KEY,
  outcome TEXT NOT NULL REFERENCES outcome (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  unit TEXT NOT NULL,
  better TEXT,
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
  place INTEGER NOT NULL,
  baseline_reference TEXT NOT NULL DEFAULT '',
  partner TEXT REFERENCES measure (id),
  retired_on TEXT,
  retired_because TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO new_measure (id, outcome, key, title, unit, better, kind, numerator, denominator, cadence, baseline,
  baseline_date, baseline_source, target, target_date, tolerance, place)
SELECT id, outcome, key, title, unit, better, kind, numerator, denominator, cadence, baseline, baseline_date,
  baseline_source, target, target_date, tolerance, place FROM measure;
DROP TABLE measure;
ALTER TABLE new_measure RENAME TO measure;
CREATE INDEX measure_outcome ON measure (outcome);
CREATE INDEX measure_source ON measure (baseline_source);
CREATE INDEX measure_partner ON measure (partner);

CREATE TABLE board_rules (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL UNIQUE REFERENCES board (id),
  run_length INTEGER NOT NULL,
  two_of_three TEXT NOT NULL,
  stale_after INTEGER NOT NULL,
  stuck_after INTEGER NOT NULL,
  most_priorities INTEGER NOT NULL,
  blue TEXT NOT NULL,
  green TEXT NOT NULL,
  amber TEXT NOT NULL,
  red TEXT NOT NULL
) STRICT;

CREATE TABLE risk (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  number INTEGER NOT NULL,
  theme TEXT REFERENCES theme (id),
  cause TEXT NOT NULL,
  event TEXT NOT NULL,
  effect TEXT NOT NULL,
  likelihood INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  owner TEXT REFERENCES person (id),
  mitigation TEXT NOT NULL,
  retired_on TEXT,
  retired_because TEXT NOT NULL,
  place INTEGER NOT NULL,
  UNIQUE (board, number)
) STRICT;
CREATE INDEX risk_theme ON risk (theme);
CREATE INDEX risk_owner ON risk (owner);

CREATE TABLE area_progress (
  id TEXT PRIMARY KEY,
  source TEXT NOT NULL REFERENCES source (id),
  area TEXT NOT NULL,
  progress TEXT NOT NULL,
  outcome TEXT REFERENCES outcome (id),
  reference TEXT NOT NULL,
  note TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX area_progress_source ON area_progress (source);
CREATE INDEX area_progress_outcome ON area_progress (outcome);

CREATE TABLE rebase (
  id TEXT PRIMARY KEY,
  measure TEXT NOT NULL REFERENCES measure (id),
  from_date TEXT NOT NULL,
  because TEXT NOT NULL,
  decision TEXT NOT NULL REFERENCES decision (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  UNIQUE (measure, from_date)
) STRICT;
CREATE INDEX rebase_decision ON rebase (decision);

CREATE TABLE plan_version (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  number INTEGER NOT NULL,
  item TEXT NOT NULL REFERENCES agenda_item (id),
  approved_on TEXT NOT NULL,
  words TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  UNIQUE (board, number)
) STRICT;
CREATE INDEX plan_version_item ON plan_version (item);
