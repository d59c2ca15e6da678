package minutebook.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import minutebook.domain.Ref;

/** What the schema cannot see: that every key is there once and everything that refers to one finds it. */
final class ReferenceCheck {
    private final Fields pack;
    private final Problems problems;
    private final Map<String, String> agencyOf = new HashMap<>();
    private final Set<String> agencies;
    private final Set<String> people;
    private final Set<String> sources;
    private final Set<String> recommendations = new HashSet<>();
    private final Set<String> themes;
    private final Set<String> outcomes;
    private final Set<String> measures;
    private final Set<String> findings = new HashSet<>();
    private final Set<String> items = new HashSet<>();
    private final Set<String> decisions = new HashSet<>();

    ReferenceCheck(Fields pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        agencies = keys("agencies", "key");
        people = keys("people", "key");
        sources = keys("sources", "key");
        themes = keys("themes", "number");
        outcomes = keys("outcomes", "ref");
        measures = keys("measures", "key");
    }

    void check() {
        keys("meetings", "number");
        FindingKeys paragraphs = new FindingKeys();
        pack.list("findings")
                .forEach(entry -> findings.add(paragraphs.next(entry.text("source"), entry.text("paragraph"))));
        pack.list("meetings").forEach(this::minuted);
        checkPeople();
        checkSources();
        pack.list("themes").forEach(this::theme);
        pack.list("outcomes").forEach(this::outcome);
        pack.list("measures").forEach(this::measure);
        pack.list("readings").forEach(this::reading);
        pack.list("progress").forEach(note -> {
            known(note, "theme", themes, "a theme");
            known(note, "outcome", outcomes, "an outcome");
            known(note, "item", items, "an agenda item");
        });
        pack.list("meetings").forEach(this::meeting);
        checkRegisters();
    }

    /** Collects what others can name of a meeting. */
    private void minuted(Fields meeting) {
        int number = meeting.whole("number");
        int decided = 0;
        int place = 0;
        for (Fields item : meeting.list("agenda")) {
            items.add(number + "/" + ++place);
            for (int i = 0; i < item.list("decisions").size(); i++) {
                decisions.add(Ref.decision(number, ++decided).toString());
            }
        }
    }

    private void checkRegisters() {
        for (Fields area : pack.list("visitAreas")) {
            known(area, "source", sources, "a source");
            known(area, "outcome", outcomes, "an outcome");
        }
        for (Fields risk : pack.list("risks")) {
            known(risk, "theme", themes, "a theme");
            known(risk, "owner", people, "a person");
        }
        keys("risks", "number");
        for (Fields rebase : pack.list("rebases")) {
            known(rebase, "measure", measures, "a measure");
            known(rebase, "decision", decisions, "a decision");
        }
        pack.list("planVersions").forEach(version -> known(version, "item", items, "an agenda item"));
        keys("planVersions", "number");
    }

    private void checkPeople() {
        for (Fields person : pack.list("people")) {
            known(person, "agency", agencies, "an agency");
            agencyOf.put(person.text("key"), person.text("agency"));
            inOrder(person, "from", "until");
            if (agencies.contains(person.text("key"))) {
                problems.at(person.value("key"), "Give the person another key; an agency has it already.");
            }
        }
    }

    private void checkSources() {
        for (Fields source : pack.list("sources")) {
            inOrder(source.part("fieldwork"), "from", "to");
            Fields range = source.part("findings");
            if (range.has("from") && range.whole("from") > range.whole("to")) {
                problems.at(range.value("to"), "Put the first paragraph of the findings before the last.");
            }
        }
        pack.list("judgements").forEach(entry -> known(entry, "source", sources, "a source"));
        pack.list("findings").forEach(entry -> known(entry, "source", sources, "a source"));
        for (Fields entry : pack.list("recommendations")) {
            known(entry, "source", sources, "a source");
            once(recommendations, entry.text("source") + "/" + entry.text("number"), entry.value("number"));
        }
    }

    private void theme(Fields theme) {
        known(theme, "lead", people, "a person");
        known(theme, "sponsor", people, "a person");
        String lead = agencyOf.getOrDefault(theme.text("lead"), "");
        if (!lead.isEmpty() && lead.equals(agencyOf.get(theme.text("sponsor")))) {
            problems.at(theme.value("sponsor"), "Choose a sponsor from another agency than the lead's, " + lead + ".");
        }
    }

    private void outcome(Fields outcome) {
        known(outcome, "theme", themes, "a theme");
        known(outcome, "owner", people, "a person");
        outcome.value("answers").forEach(answer -> known(answer, recommendations, "a recommendation"));
        outcome.value("answersFindings").forEach(answer -> known(answer, findings, "a finding"));
        outcome.value("answersDecisions").forEach(answer -> known(answer, decisions, "a decision"));
    }

    private void measure(Fields measure) {
        known(measure, "outcome", outcomes, "an outcome");
        known(measure.part("baseline"), "source", sources, "a source");
        known(measure, "partner", measures, "a measure");
        if (measure.has("partner") && measure.text("partner").equals(measure.text("key"))) {
            problems.at(measure.value("partner"), "Name another measure as the quality partner.");
        }
    }

    private void reading(Fields reading) {
        known(reading, "measure", measures, "a measure");
        known(reading, "source", sources, "a source");
        known(reading, "item", items, "an agenda item");
    }

    private void meeting(Fields meeting) {
        List.of("start", "started", "ended", "clockFrom").forEach(key -> time(meeting, key));
        inOrder(meeting, "started", "ended");
        known(meeting, "current", items, "an agenda item");
        if (meeting.has("current") && !meeting.text("current").startsWith(meeting.whole("number") + "/")) {
            problems.at(meeting.value("current"), "Name an agenda item of this very meeting.");
        }
        Set<String> seen = new HashSet<>();
        for (Fields entry : meeting.list("attendance")) {
            known(entry, "person", people, "a person");
            once(seen, entry.text("person"), entry.value("person"));
        }
        for (Fields item : meeting.list("agenda")) {
            known(item, "theme", themes, "a theme");
            known(item, "presenter", people, "a person");
            item.list("statuses").forEach(status -> known(status, "outcome", outcomes, "an outcome"));
            for (Fields action : item.list("actions")) {
                known(action, "owner", people, "a person");
                known(action, "theme", themes, "a theme");
                known(action, "outcome", outcomes, "an outcome");
                known(action, "answers", recommendations, "a recommendation");
                known(action, "agency", agencies, "an agency");
                action.list("updates").forEach(update -> known(update, "item", items, "an agenda item"));
            }
            for (Fields decision : item.list("decisions")) {
                known(decision, "outcome", outcomes, "an outcome");
                known(decision, "recommendation", recommendations, "a recommendation");
            }
        }
    }

    private void known(Fields entry, String key, Set<String> known, String what) {
        if (entry.has(key)) {
            known(entry.value(key), known, what);
        }
    }

    private void known(JsonNode value, Set<String> known, String what) {
        if (!known.contains(value.asText())) {
            problems.at(value, "Name " + what + " that the pack has; “" + value.asText() + "” is not there.");
        }
    }

    private Set<String> keys(String list, String key) {
        Set<String> seen = new HashSet<>();
        pack.list(list).forEach(entry -> once(seen, entry.text(key), entry.value(key)));
        return seen;
    }

    private void once(Set<String> seen, String key, JsonNode value) {
        if (!seen.add(key)) {
            problems.at(value, "Use each key once; “" + key + "” stands above already.");
        }
    }

    /** ISO dates and times sort as text. */
    private void inOrder(Fields entry, String first, String last) {
        if (entry.has(first) && entry.has(last) && entry.text(first).compareTo(entry.text(last)) > 0) {
            problems.at(entry.value(last), "Put “" + first + "” before “" + last + "”.");
        }
    }

    private void time(Fields meeting, String key) {
        if (meeting.has(key) && !meeting.isTime(key)) {
            problems.at(meeting.value(key), "Give a day that the calendar has; “" + meeting.text(key) + "” is none.");
        }
    }
}
