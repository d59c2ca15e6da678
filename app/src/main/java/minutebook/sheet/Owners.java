package minutebook.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.Agency;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.domain.plan.PlanParts;

/** Who the owners of a sheet are: people of the board, or new ones, who come as advisers and do not count for the quorum. */
record Owners(PlanDraft draft, ImportOptions options) {
    /** The key of the person in the row's owner cell, who is made if need be. */
    Optional<String> of(PlanRow row) {
        String text = row.text(Target.OWNER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> whole = known(text);
        if (whole.isPresent()) {
            return whole.map(Person::key);
        }
        List<String> several = Stream.of(text.split("[\\n;/,]", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (several.size() > 1) {
            row.note(Target.OWNER, "names several: the first becomes the owner.");
        }
        String first = several.isEmpty() ? text : several.get(0);
        return known(first).map(Person::key).or(() -> made(first, row));
    }

    private Optional<Person> known(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return draft.every(Person.class).stream()
                .filter(person -> person.key().equals(typed.replaceFirst("^@", ""))
                        || person.post().toLowerCase(Locale.ROOT).equals(typed))
                .findFirst();
    }

    private Optional<String> made(String post, PlanRow row) {
        Optional<String> agency = agency(row);
        if (agency.isEmpty()) {
            row.reject(
                    Target.OWNER,
                    "nobody on the board is “" + post
                            + "”: add a column Agency, or name one for all such owners (--agency).");
            return Optional.empty();
        }
        String key = draft.freeKey(post, Person.class, Person::key);
        try {
            Person person = draft.add(
                    PlanParts.PERSON, Map.of("key", key, "post", post, "agency", agency.get(), "role", "adviser"));
            row.note(Target.OWNER, "is new: @" + person.key() + ", an adviser from " + agency.get() + ".");
            return Optional.of(person.key());
        } catch (Refused refused) {
            row.reject(Target.OWNER, refused.sentence());
            return Optional.empty();
        }
    }

    private Optional<String> agency(PlanRow row) {
        String text = row.has(Target.AGENCY)
                ? row.text(Target.AGENCY)
                : options.agency().orElse("");
        if (text.isBlank()) {
            return Optional.empty();
        }
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return draft.every(Agency.class).stream()
                .filter(agency -> agency.key().equals(typed)
                        || agency.name().toLowerCase(Locale.ROOT).equals(typed))
                .map(Agency::key)
                .findFirst()
                .or(() -> Optional.of(draft.add(
                                PlanParts.AGENCY,
                                Map.of("key", draft.freeKey(text, Agency.class, Agency::key), "name", text.strip()))
                        .key()));
    }
}
