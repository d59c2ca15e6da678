package minutebook.validators;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;

/** ical4j: a calendar against RFC 5545. */
final class IcsValidator implements Validator {
    IcsValidator() {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    @Override
    public List<String> findings(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            Calendar calendar = new CalendarBuilder().build(in);
            return calendar.validate(true).getEntries().stream()
                    .map(entry -> entry.getSeverity() + " in " + entry.getContext() + ": " + entry.getMessage())
                    .collect(Collectors.toList());
        }
    }
}
