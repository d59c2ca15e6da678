package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Refused.Reason;

/** Somebody's coming or going typed on one line: {@code @dcs left}. */
public record MovementEntry(Optional<Person> person, Optional<Way> way, List<Refused> problems) implements Entry {
    private static final String HOW = "Say who arrived or left: @dcs left.";

    public MovementEntry {
        problems = List.copyOf(problems);
    }

    public static MovementEntry read(String line, Plan plan) {
        String[] words = Words.line(line).split("\\s+", 2);
        Attempts attempts = new Attempts();
        Optional<Person> person = Optional.empty();
        if (words[0].isEmpty()) {
            attempts.failed(Reason.NO_OWNER, HOW);
        } else {
            person = attempts.at(() -> plan.named(words[0]));
        }
        Optional<Way> way = words.length < 2 ? Optional.empty() : attempts.at(() -> Way.parse(words[1]));
        if (words.length < 2) {
            attempts.failed(Reason.BLANK, HOW);
        }
        return new MovementEntry(person, way, attempts.problems());
    }

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        person.ifPresent(one -> parts.add(new Part("who", one.post())));
        way.ifPresent(one -> parts.add(new Part("way", one.word())));
        return parts;
    }
}
