package minutebook.pack;

import minutebook.domain.AreaProgress;
import minutebook.domain.BoardRules;
import minutebook.domain.ClosingRule;
import minutebook.domain.PlanVersion;
import minutebook.domain.Rebase;
import minutebook.domain.Risk;
import minutebook.domain.Strangers;
import minutebook.domain.TwoOfThree;
import minutebook.domain.VisitProgress;

/** What a board keeps beside its plan, as records: rules, risks, what visits saw, new limits, approved versions. */
record RegisterRows(Fields pack, Rows rows, Recorded usual) {
    void add() {
        if (pack.has("rules")) {
            rules(pack.part("rules"));
        }
        int place = 0;
        for (Fields area : pack.list("visitAreas")) {
            area(area, ++place);
        }
        place = 0;
        for (Fields risk : pack.list("risks")) {
            risk(risk, ++place);
        }
        pack.list("rebases").forEach(this::rebase);
        pack.list("planVersions").forEach(this::version);
    }

    private void rules(Fields rules) {
        BoardRules known = BoardRules.usual("", "");
        rows.add(
                rules,
                id -> new BoardRules(
                        id,
                        board(),
                        rules.whole("runLength"),
                        rules.choice(TwoOfThree.class, "twoOfThree"),
                        rules.whole("staleAfter"),
                        rules.whole("stuckAfter"),
                        rules.whole("mostPriorities"),
                        rules.text("blue"),
                        rules.text("green"),
                        rules.text("amber"),
                        rules.text("red"),
                        rules.maybeWhole("escalateAfter").orElse(known.escalateAfter()),
                        rules.maybeChoice(ClosingRule.class, "closing").orElse(known.closing()),
                        rules.maybeWhole("clearDays").orElse(known.clearDays()),
                        rules.maybeWhole("circulateWithin").orElse(known.circulateWithin()),
                        rules.maybeChoice(Strangers.class, "strangers").orElse(known.strangers())));
    }

    private void area(Fields area, int place) {
        rows.add(
                area,
                id -> new AreaProgress(
                        id,
                        rows.id("source", area.text("source")),
                        area.text("area"),
                        area.choice(VisitProgress.class, "progress"),
                        rows.maybeId("outcome", area, "outcome"),
                        area.text("reference"),
                        area.text("note"),
                        place));
    }

    private void risk(Fields risk, int place) {
        rows.addNamed(
                "risk",
                risk.text("number"),
                risk,
                id -> new Risk(
                        id,
                        board(),
                        risk.whole("number"),
                        rows.maybeId("theme", risk, "theme"),
                        risk.text("cause"),
                        risk.text("event"),
                        risk.text("effect"),
                        risk.whole("likelihood"),
                        risk.whole("severity"),
                        rows.maybeId("person", risk, "owner"),
                        risk.text("mitigation"),
                        Retired.on(risk),
                        Retired.because(risk),
                        place));
    }

    private void rebase(Fields rebase) {
        Recorded recorded = usual.or(rebase);
        rows.add(
                rebase,
                id -> new Rebase(
                        id,
                        rows.id("measure", rebase.text("measure")),
                        rebase.date("from"),
                        rebase.text("because"),
                        rows.id("decision", rebase.text("decision")),
                        recorded.at(),
                        recorded.by()));
    }

    private void version(Fields version) {
        Recorded recorded = usual.or(version);
        rows.add(
                version,
                id -> new PlanVersion(
                        id,
                        board(),
                        version.whole("number"),
                        rows.id("item", version.text("item")),
                        version.date("approved"),
                        version.text("words"),
                        recorded.at(),
                        recorded.by()));
    }

    private String board() {
        return rows.id("board", "");
    }
}
