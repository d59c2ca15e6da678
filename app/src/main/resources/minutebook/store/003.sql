-- The meeting as boards hold it: before, during and after. A column that is added here has a default, which is what every row
-- had that was recorded before.

ALTER TABLE person ADD COLUMN account TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN papers_out TEXT;
ALTER TABLE agenda_item ADD COLUMN part TEXT NOT NULL DEFAULT 'PART_1';
ALTER TABLE agenda_item ADD COLUMN exemption TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN public_interest TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN late_because TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN apologies_on TEXT;
ALTER TABLE minute_note ADD COLUMN kind TEXT NOT NULL DEFAULT 'SAID';
ALTER TABLE decision ADD COLUMN by_consent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN parked_until TEXT;
ALTER TABLE action_update ADD COLUMN kind TEXT NOT NULL DEFAULT 'SAID';
ALTER TABLE action_update ADD COLUMN said_by TEXT NOT NULL DEFAULT '';
ALTER TABLE action_update ADD COLUMN due_before TEXT;
CREATE INDEX action_update_extended ON action_update (action) WHERE kind = 'EXTENDED';
ALTER TABLE board_rules ADD COLUMN escalate_after INTEGER NOT NULL DEFAULT 2;
ALTER TABLE board_rules ADD COLUMN closing TEXT NOT NULL DEFAULT 'BETWEEN_MEETINGS';
ALTER TABLE board_rules ADD COLUMN clear_days INTEGER NOT NULL DEFAULT 5;
ALTER TABLE board_rules ADD COLUMN circulate_within INTEGER NOT NULL DEFAULT 10;
ALTER TABLE board_rules ADD COLUMN strangers TEXT NOT NULL DEFAULT 'WRITE';

CREATE TABLE report_due (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  key TEXT NOT NULL,
  title TEXT NOT NULL,
  "from" TEXT REFERENCES person (id),
  every_months INTEGER NOT NULL,
  first_due TEXT NOT NULL,
  retired_on TEXT,
  retired_because TEXT NOT NULL,
  place INTEGER NOT NULL,
  UNIQUE (board, key)
) STRICT;
CREATE INDEX report_due_from ON report_due ("from");

CREATE TABLE linked_board (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  shares TEXT NOT NULL,
  receives TEXT NOT NULL,
  contact TEXT REFERENCES person (id),
  retired_on TEXT,
  retired_because TEXT NOT NULL,
  place INTEGER NOT NULL,
  UNIQUE (board, key)
) STRICT;
CREATE INDEX linked_board_contact ON linked_board (contact);

CREATE TABLE template_item (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  theme TEXT REFERENCES theme (id),
  presenter TEXT REFERENCES person (id),
  minutes INTEGER NOT NULL,
  part TEXT NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE INDEX template_item_board ON template_item (board);
CREATE INDEX template_item_theme ON template_item (theme);
CREATE INDEX template_item_presenter ON template_item (presenter);

CREATE TABLE meeting_series (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL UNIQUE REFERENCES board (id),
  first TEXT NOT NULL,
  rhythm TEXT NOT NULL,
  every INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  place TEXT NOT NULL,
  longest_gap INTEGER NOT NULL
) STRICT;

CREATE TABLE movement (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  person TEXT NOT NULL REFERENCES person (id),
  way TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX movement_meeting ON movement (meeting);
CREATE INDEX movement_item ON movement (item);
CREATE INDEX movement_person ON movement (person);

CREATE TABLE interest (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  person TEXT NOT NULL REFERENCES person (id),
  nature TEXT NOT NULL,
  withdrew INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX interest_meeting ON interest (meeting);
CREATE INDEX interest_item ON interest (item);
CREATE INDEX interest_person ON interest (person);

CREATE TABLE challenge (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  place INTEGER NOT NULL,
  asker TEXT NOT NULL,
  asked TEXT NOT NULL,
  question TEXT NOT NULL,
  response TEXT NOT NULL,
  worked TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX challenge_meeting ON challenge (meeting);
CREATE INDEX challenge_item ON challenge (item);

CREATE TABLE escalation (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  place INTEGER NOT NULL,
  action TEXT REFERENCES action (id),
  outcome TEXT REFERENCES outcome (id),
  challenge TEXT REFERENCES challenge (id),
  level TEXT NOT NULL,
  "to" TEXT NOT NULL,
  date TEXT NOT NULL,
  because TEXT NOT NULL,
  response TEXT NOT NULL,
  responded_on TEXT,
  worked TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX escalation_meeting ON escalation (meeting);
CREATE INDEX escalation_item ON escalation (item);
CREATE INDEX escalation_action ON escalation (action);
CREATE INDEX escalation_outcome ON escalation (outcome);
CREATE INDEX escalation_challenge ON escalation (challenge);

CREATE TABLE risk_note (
  id TEXT PRIMARY KEY,
  item TEXT NOT NULL REFERENCES agenda_item (id),
  risk TEXT NOT NULL REFERENCES risk (id),
  likelihood_before INTEGER,
  severity_before INTEGER,
  likelihood INTEGER NOT NULL,
  severity INTEGER NOT NULL,
  because TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX risk_note_item ON risk_note (item);
CREATE INDEX risk_note_risk ON risk_note (risk);

CREATE TABLE minute_correction (
  id TEXT PRIMARY KEY,
  item TEXT NOT NULL REFERENCES agenda_item (id),
  meeting TEXT NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  about TEXT NOT NULL,
  was TEXT NOT NULL,
  now TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX minute_correction_item ON minute_correction (item);
CREATE INDEX minute_correction_meeting ON minute_correction (meeting);

CREATE TABLE exclusion (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  words TEXT NOT NULL,
  entered TEXT NOT NULL,
  "left" TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX exclusion_meeting ON exclusion (meeting);
CREATE INDEX exclusion_item ON exclusion (item);

CREATE TABLE adjournment (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  adjourned TEXT NOT NULL,
  until TEXT,
  place TEXT NOT NULL,
  because TEXT NOT NULL,
  resumed TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX adjournment_meeting ON adjournment (meeting);
CREATE INDEX adjournment_item ON adjournment (item);

CREATE TABLE waiver (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  gate TEXT NOT NULL,
  because TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX waiver_meeting ON waiver (meeting);

CREATE TABLE paper (
  id TEXT PRIMARY KEY,
  item TEXT NOT NULL REFERENCES agenda_item (id),
  place INTEGER NOT NULL,
  title TEXT NOT NULL,
  location TEXT NOT NULL,
  hash TEXT NOT NULL,
  late INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX paper_item ON paper (item);

CREATE TABLE highlight_report (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  theme TEXT NOT NULL REFERENCES theme (id),
  author TEXT REFERENCES person (id),
  achieved TEXT NOT NULL,
  next TEXT NOT NULL,
  concerns TEXT NOT NULL,
  asks TEXT NOT NULL,
  date TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX highlight_report_meeting ON highlight_report (meeting);
CREATE INDEX highlight_report_theme ON highlight_report (theme);
CREATE INDEX highlight_report_author ON highlight_report (author);

CREATE TABLE forward_item (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  theme TEXT REFERENCES theme (id),
  presenter TEXT REFERENCES person (id),
  minutes INTEGER NOT NULL,
  not_before TEXT,
  because TEXT NOT NULL,
  "from" TEXT REFERENCES agenda_item (id),
  taken TEXT REFERENCES agenda_item (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX forward_item_board ON forward_item (board);
CREATE INDEX forward_item_theme ON forward_item (theme);
CREATE INDEX forward_item_presenter ON forward_item (presenter);
CREATE INDEX forward_item_from ON forward_item ("from");
CREATE INDEX forward_item_taken ON forward_item (taken);

CREATE TABLE sending (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  kind TEXT NOT NULL,
  date TEXT NOT NULL,
  "to" TEXT NOT NULL,
  text TEXT NOT NULL,
  hash TEXT NOT NULL,
  head TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX sending_meeting ON sending (meeting);

CREATE TABLE minutes_comment (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting (id),
  author TEXT NOT NULL,
  about TEXT NOT NULL,
  text TEXT NOT NULL,
  date TEXT NOT NULL,
  state TEXT NOT NULL,
  response TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX minutes_comment_meeting ON minutes_comment (meeting);

CREATE TABLE approval (
  id TEXT PRIMARY KEY,
  meeting TEXT NOT NULL UNIQUE REFERENCES meeting (id),
  item TEXT NOT NULL REFERENCES agenda_item (id),
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  hash TEXT NOT NULL,
  head TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX approval_item ON approval (item);

CREATE TABLE action_dependency (
  id TEXT PRIMARY KEY,
  action TEXT NOT NULL REFERENCES action (id),
  needs TEXT NOT NULL REFERENCES action (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  UNIQUE (action, needs)
) STRICT;
CREATE INDEX action_dependency_needs ON action_dependency (needs);

CREATE TABLE report_received (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES report_due (id),
  item TEXT REFERENCES agenda_item (id),
  date TEXT NOT NULL,
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX report_received_report ON report_received (report);
CREATE INDEX report_received_item ON report_received (item);

CREATE TABLE linked_board_met (
  id TEXT PRIMARY KEY,
  linked_board TEXT NOT NULL REFERENCES linked_board (id),
  item TEXT REFERENCES agenda_item (id),
  date TEXT NOT NULL,
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX linked_board_met_linked_board ON linked_board_met (linked_board);
CREATE INDEX linked_board_met_item ON linked_board_met (item);
