package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import minutebook.domain.ActionState;
import minutebook.domain.WallClock;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Completed;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.PercentComplete;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Renders what an edition has for a calendar as iCalendar (RFC 5545): meetings as events and actions as things to do. Nobody is
 * invited: there is no METHOD. Times are in UTC, so that no rules of a time zone are needed or looked for.
 */
final class IcsWriter {
    private static final String PRODUCT = "-//Minutebook//Minutebook//EN";

    /** The most bytes that a line may have without its end (RFC 5545, section 3.1). */
    private static final int OCTETS = 75;

    /** Writes the whole calendar and leaves the stream open. */
    void write(Edition edition, OutputStream out) throws IOException {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty(
                "X-WR-CALNAME",
                edition.document().title() + ", " + edition.document().issuer()));
        edition.dates().forEach(entry -> calendar.add(component(entry)));
        StringWriter text = new StringWriter();
        new CalendarOutputter(true).output(calendar, text);
        out.write(folded(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static CalendarComponent component(CalendarEntry entry) {
        if (entry instanceof CalendarEntry.Appointment meeting) {
            return event(meeting);
        }
        return toDo((CalendarEntry.Task) entry);
    }

    private static VEvent event(CalendarEntry.Appointment meeting) {
        VEvent event = new VEvent(false);
        describe(event, meeting);
        event.add(new DtStart<>(WallClock.instant(meeting.start())));
        event.add(new DtEnd<>(WallClock.instant(meeting.end())));
        if (!meeting.place().isEmpty()) {
            event.add(new Location(meeting.place()));
        }
        event.add(new Status("CONFIRMED"));
        return event;
    }

    private static VToDo toDo(CalendarEntry.Task task) {
        VToDo toDo = new VToDo(false);
        describe(toDo, task);
        toDo.add(new Due<>(task.due()));
        toDo.add(new Status(status(task.state())));
        switch (task.state()) {
            case OPEN -> toDo.add(new PercentComplete(0));
            case CLOSED -> {
                task.done().ifPresent(day -> toDo.add(new Completed(noon(day))));
                toDo.add(new PercentComplete(100));
            }
            case REPORTED_DONE, DROPPED -> {
                // How much of it is done is for the board to say, which has not yet, or does not ask any more.
            }
        }
        return toDo;
    }

    /** What was only reported as done is not completed: the board has still to accept it. */
    private static String status(ActionState state) {
        return switch (state) {
            case OPEN -> "NEEDS-ACTION";
            case REPORTED_DONE -> "IN-PROCESS";
            case CLOSED -> "COMPLETED";
            case DROPPED -> "CANCELLED";
        };
    }

    /** A time must be given where only the day is known: at noon it is that day in all of Europe. */
    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private static void describe(Component component, CalendarEntry entry) {
        component.add(new Uid(entry.id()));
        component.add(new DtStamp(entry.revision().at().truncatedTo(ChronoUnit.SECONDS)));
        component.add(new Sequence(entry.revision().number()));
        component.add(new Summary(entry.title()));
        component.add(new Description(entry.description()));
    }

    /** The same text in lines that are short enough in bytes and never cut a letter, which ical4j counts otherwise. */
    static String folded(String calendar) {
        StringBuilder text = new StringBuilder();
        calendar.replace("\r\n ", "").lines().forEach(line -> fold(line, text));
        return text.toString();
    }

    private static void fold(String line, StringBuilder into) {
        int filled = 0;
        for (int point : line.codePoints().toArray()) {
            int octets = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (filled + octets > OCTETS) {
                into.append("\r\n ");
                filled = 1;
            }
            into.appendCodePoint(point);
            filled += octets;
        }
        into.append("\r\n");
    }
}
