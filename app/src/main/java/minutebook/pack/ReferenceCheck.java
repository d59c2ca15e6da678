package minutebook.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the schema cannot see: that every key is there once and everything that refers to one finds it. */
final class ReferenceCheck {
    private final Entry pack;
    private final Problems problems;
    private final Map<String, String> agencyOf = new HashMap<>();
    private final Set<String> agencies;
    private final Set<String> people;
    private final Set<String> sources;
    private final Set<String> recommendations = new HashSet<>();
    private final Set<String> themes;
    private final Set<String> outcomes;
    private final Set<String> measures;

    ReferenceCheck(Entry pack, Problems problems) {
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
        checkPeople();
        checkSources();
        pack.list("themes").forEach(this::theme);
        pack.list("outcomes").forEach(this::outcome);
        pack.list("measures").forEach(this::measure);
        pack.list("readings").forEach(this::reading);
        pack.list("progress").forEach(note -> {
            known(note, "theme", themes, "theme");
            known(note, "outcome", outcomes, "outcome");
        });
        pack.list("meetings").forEach(this::meeting);
    }

    private void checkPeople() {
        for (Entry person : pack.list("people")) {
            known(person, "agency", agencies, "agency");
            agencyOf.put(person.text("key"), person.text("agency"));
            inOrder(person, "from", "until");
            if (agencies.contains(person.text("key"))) {
                problems.at(person.value("key"), "Give the person another key; an agency has it already.");
            }
        }
    }

    private void checkSources() {
        for (Entry source : pack.list("sources")) {
            inOrder(source.part("fieldwork"), "from", "to");
            Entry range = source.part("findings");
            if (range.has("from") && range.whole("from") > range.whole("to")) {
                problems.at(range.value("to"), "Put the first paragraph of the findings before the last.");
            }
        }
        pack.list("judgements").forEach(entry -> known(entry, "source", sources, "source"));
        pack.list("findings").forEach(entry -> known(entry, "source", sources, "source"));
        for (Entry entry : pack.list("recommendations")) {
            known(entry, "source", sources, "source");
            once(recommendations, entry.text("source") + "/" + entry.text("number"), entry.value("number"));
        }
    }

    private void theme(Entry theme) {
        known(theme, "lead", people, "person");
        known(theme, "sponsor", people, "person");
        String lead = agencyOf.getOrDefault(theme.text("lead"), "");
        if (!lead.isEmpty() && lead.equals(agencyOf.get(theme.text("sponsor")))) {
            problems.at(theme.value("sponsor"), "Choose a sponsor from another agency than the lead's, " + lead + ".");
        }
    }

    private void outcome(Entry outcome) {
        known(outcome, "theme", themes, "theme");
        known(outcome, "owner", people, "person");
        outcome.value("answers").forEach(answer -> known(answer, recommendations, "recommendation"));
    }

    private void measure(Entry measure) {
        known(measure, "outcome", outcomes, "outcome");
        known(measure.part("baseline"), "source", sources, "source");
    }

    private void reading(Entry reading) {
        known(reading, "measure", measures, "measure");
        known(reading, "source", sources, "source");
    }

    private void meeting(Entry meeting) {
        List.of("start", "started", "ended").forEach(key -> time(meeting, key));
        inOrder(meeting, "started", "ended");
        Set<String> seen = new HashSet<>();
        for (Entry entry : meeting.list("attendance")) {
            known(entry, "person", people, "person");
            once(seen, entry.text("person"), entry.value("person"));
        }
        for (Entry item : meeting.list("agenda")) {
            known(item, "theme", themes, "theme");
            known(item, "presenter", people, "person");
            item.list("statuses").forEach(status -> known(status, "outcome", outcomes, "outcome"));
            for (Entry action : item.list("actions")) {
                known(action, "owner", people, "person");
                known(action, "theme", themes, "theme");
                known(action, "outcome", outcomes, "outcome");
                known(action, "answers", recommendations, "recommendation");
            }
        }
    }

    private void known(Entry entry, String key, Set<String> known, String what) {
        if (entry.has(key)) {
            known(entry.value(key), known, what);
        }
    }

    private void known(JsonNode value, Set<String> known, String what) {
        if (!known.contains(value.asText())) {
            problems.at(value, "Name a " + what + " that the pack has; “" + value.asText() + "” is not there.");
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
    private void inOrder(Entry entry, String first, String last) {
        if (entry.has(first) && entry.has(last) && entry.text(first).compareTo(entry.text(last)) > 0) {
            problems.at(entry.value(last), "Put “" + first + "” before “" + last + "”.");
        }
    }

    private void time(Entry meeting, String key) {
        if (meeting.has(key) && !meeting.isTime(key)) {
            problems.at(meeting.value(key), "Give a day that the calendar has; “" + meeting.text(key) + "” is none.");
        }
    }
}
