-- What went out to the public although the privacy check had found something in it.

CREATE TABLE public_release (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES board (id),
  publication TEXT NOT NULL,
  about TEXT NOT NULL,
  date TEXT NOT NULL,
  findings INTEGER NOT NULL,
  hash TEXT NOT NULL,
  because TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX public_release_board ON public_release (board);
