package minutebook.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Readings of the parts of a line, where a part that is refused does not keep the others from being read. */
final class Attempts {
    private final List<Refused> problems = new ArrayList<>();

    <T> Optional<T> at(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refused refused) {
            problems.add(refused);
            return Optional.empty();
        }
    }

    void failed(Refused.Reason reason, String sentence) {
        problems.add(new Refused(reason, sentence));
    }

    List<Refused> problems() {
        return problems;
    }
}
