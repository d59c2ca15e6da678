-- What is new since somebody last looked is found by what kind of change it was, without reading the rest of the journal.

CREATE INDEX journal_verb ON journal (verb, seq) WHERE entity = 'change';
