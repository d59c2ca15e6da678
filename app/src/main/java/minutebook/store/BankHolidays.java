package minutebook.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.WorkingDays;

/** England's bank holidays, read from the list that comes with the program. */
final class BankHolidays {
    private static final String LIST = "bank-holidays-england.txt";

    private BankHolidays() {}

    static WorkingDays england() {
        return Loaded.ENGLAND;
    }

    private static Set<LocalDate> read() {
        try (InputStream in = BankHolidays.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(' '))))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Read when it is first asked for: a start does without. */
    private static final class Loaded {
        private static final WorkingDays ENGLAND = new WorkingDays(read());
    }
}
