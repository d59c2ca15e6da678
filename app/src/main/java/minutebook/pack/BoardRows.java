package minutebook.pack;

import minutebook.domain.Agency;
import minutebook.domain.Board;
import minutebook.domain.BoardRole;
import minutebook.domain.Finding;
import minutebook.domain.Judgement;
import minutebook.domain.Person;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;
import minutebook.domain.SourceKind;

/** The board itself, who sits on it and what others have found, as records. */
record BoardRows(Fields pack, Rows rows) {
    void add() {
        Fields board = pack.part("board");
        Fields quorum = board.part("quorum");
        rows.addNamed(
                "board",
                "",
                board,
                id -> new Board(
                        id,
                        board.text("key"),
                        board.text("name"),
                        board.text("authority"),
                        board.text("purpose"),
                        board.text("cadence"),
                        quorum.whole("members"),
                        quorum.whole("agencies"),
                        board.text("confidentiality")));
        addAgencies();
        addPeople();
        addSources();
        addJudgements();
        addFindings();
        addRecommendations();
    }

    private void addAgencies() {
        int place = 0;
        for (Fields agency : pack.list("agencies")) {
            int at = ++place;
            String key = agency.text("key");
            rows.addNamed("agency", key, agency, id -> new Agency(id, board(), key, agency.text("name"), at));
        }
    }

    private void addPeople() {
        int place = 0;
        for (Fields person : pack.list("people")) {
            int at = ++place;
            String key = person.text("key");
            rows.alias("agency of", key, rows.id("agency", person.text("agency")));
            rows.addNamed(
                    "person",
                    key,
                    person,
                    id -> new Person(
                            id,
                            board(),
                            rows.id("agency", person.text("agency")),
                            key,
                            person.text("post"),
                            person.choice(BoardRole.class, "role"),
                            person.yes("interim"),
                            person.yes("vacant"),
                            person.yes("canCommit"),
                            person.maybeDate("from"),
                            person.maybeDate("until"),
                            at,
                            person.text("account")));
        }
    }

    private void addSources() {
        int place = 0;
        for (Fields source : pack.list("sources")) {
            int at = ++place;
            String key = source.text("key");
            rows.addNamed(
                    "source",
                    key,
                    source,
                    id -> new Source(
                            id,
                            board(),
                            key,
                            source.choice(SourceKind.class, "kind"),
                            source.text("publisher"),
                            source.text("title"),
                            source.part("fieldwork").maybeDate("from"),
                            source.part("fieldwork").maybeDate("to"),
                            source.maybeDate("published"),
                            source.part("findings").maybeWhole("from"),
                            source.part("findings").maybeWhole("to"),
                            Retired.on(source),
                            Retired.because(source),
                            at));
        }
    }

    private void addJudgements() {
        int place = 0;
        for (Fields entry : pack.list("judgements")) {
            int at = ++place;
            rows.add(
                    entry,
                    id -> new Judgement(
                            id,
                            source(entry),
                            entry.text("area"),
                            entry.text("grade"),
                            entry.date("date"),
                            entry.text("note"),
                            Retired.on(entry),
                            Retired.because(entry),
                            at));
        }
    }

    private void addFindings() {
        int place = 0;
        FindingKeys keys = new FindingKeys();
        for (Fields entry : pack.list("findings")) {
            int at = ++place;
            rows.addNamed(
                    "finding",
                    keys.next(entry.text("source"), entry.text("paragraph")),
                    entry,
                    id -> new Finding(
                            id,
                            source(entry),
                            entry.text("paragraph"),
                            entry.text("summary"),
                            Retired.on(entry),
                            Retired.because(entry),
                            at));
        }
    }

    private void addRecommendations() {
        int place = 0;
        for (Fields entry : pack.list("recommendations")) {
            int at = ++place;
            rows.addNamed(
                    "recommendation",
                    entry.text("source") + "/" + entry.text("number"),
                    entry,
                    id -> recommendation(id, entry, at));
        }
    }

    private Recommendation recommendation(String id, Fields entry, int place) {
        return new Recommendation(
                id,
                source(entry),
                entry.text("number"),
                entry.text("audience"),
                entry.text("text"),
                entry.text("references"),
                entry.yes("immediate"),
                entry.text("flag"),
                Retired.on(entry),
                Retired.because(entry),
                place);
    }

    private String source(Fields entry) {
        return rows.id("source", entry.text("source"));
    }

    private String board() {
        return rows.id("board", "");
    }
}
