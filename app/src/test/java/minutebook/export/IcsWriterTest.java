package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.ActionState;
import minutebook.view.Revision;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;

class IcsWriterTest {
    private static final Revision REVISION = new Revision(812, Instant.parse("2015-06-18T15:05:07.25Z"));

    private static String text(CalendarEntry... entries) {
        return text(new Edition("dates", Samples.document("Dates"), List.of(), List.of(entries)));
    }

    private static String text(Edition edition) {
        return new String(Export.rendered(edition, Format.ICS, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    private static CalendarEntry task(ActionState state, Optional<LocalDate> done) {
        return new CalendarEntry.Task(
                "0b7c", REVISION, "A07-01 Write", "Expected: 39 plans", LocalDate.of(2015, 7, 31), state, done);
    }

    private static CalendarEntry meeting(String title, LocalDateTime start) {
        return new CalendarEntry.Appointment("1c2d", REVISION, title, "", "Room 2", start, start.plusHours(2));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static void assertLine(String line, String calendar) {
        assertTrue(calendar.contains("\r\n" + line + "\r\n"), line + " in\n" + calendar);
    }

    @Test
    void a_meeting_has_the_same_hour_in_every_time_zone_without_rules_for_one() {
        String summer = text(meeting("Board", LocalDateTime.of(2015, 6, 18, 14, 0)));
        assertLine("DTSTART:20150618T130000Z", summer);
        assertLine("DTEND:20150618T150000Z", summer);
        assertLine("DTSTART:20151105T140000Z", text(meeting("Board", LocalDateTime.of(2015, 11, 5, 14, 0))));
        assertFalse(summer.contains("METHOD") || summer.contains("VTIMEZONE"), summer);
    }

    @Test
    void an_action_is_something_to_do_by_a_day_whose_hour_is_nobodys_business() {
        String open = text(task(ActionState.OPEN, Optional.empty()));
        assertLine("DUE;VALUE=DATE:20150731", open);
        assertLine("STATUS:NEEDS-ACTION", open);
        assertLine("PERCENT-COMPLETE:0", open);
        String closed = text(task(ActionState.CLOSED, Optional.of(LocalDate.of(2015, 7, 1))));
        assertLine("STATUS:COMPLETED", closed);
        assertLine("COMPLETED:20150701T120000Z", closed);
        assertLine("PERCENT-COMPLETE:100", closed);
        assertLine("STATUS:CANCELLED", text(task(ActionState.DROPPED, Optional.empty())));
    }

    @Test
    void what_is_only_reported_as_done_is_not_ticked_off() {
        String reported = text(task(ActionState.REPORTED_DONE, Optional.of(LocalDate.of(2015, 7, 1))));
        assertLine("STATUS:IN-PROCESS", reported);
        assertFalse(reported.contains("COMPLETE"), reported);
    }

    @Test
    void a_later_record_updates_what_an_earlier_one_brought() {
        String text = text(task(ActionState.OPEN, Optional.empty()));
        assertLine("UID:0b7c", text);
        assertLine("SEQUENCE:812", text);
        assertLine("DTSTAMP:20150618T150507Z", text);
    }

    @Test
    void text_cannot_break_out_of_its_line_and_no_line_is_too_long() {
        for (String hostile : Examples.HOSTILE) {
            String text =
                    text(meeting("x".repeat(60) + hostile + "\nEND:VEVENT", LocalDateTime.of(2015, 6, 18, 14, 0)));
            text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
            assertEquals(
                    text.replace("\r\n", "").length(),
                    text.replaceAll("[\r\n]", "").length());
            assertEquals(1, text.split("\r\nEND:VEVENT\r\n", -1).length - 1, text);
        }
    }

    @Test
    void what_is_written_is_read_back_and_holds_by_the_rules() throws IOException, ParserException {
        for (Edition edition : List.of(
                Editions.calendar(Examples.calendar(), Rendition.MEMBERS),
                Editions.actionLog(Examples.hostileLog(), Rendition.MEMBERS))) {
            Calendar read = read(text(edition));
            assertEquals(edition.dates().size(), read.getComponents().size());
            assertFalse(
                    read.validate(true).hasErrors(), () -> read.validate(true).toString());
            for (int i = 0; i < edition.dates().size(); i++) {
                CalendarComponent one = read.getComponents().get(i);
                assertEquals(
                        edition.dates().get(i).title(),
                        one.getProperty("SUMMARY").orElseThrow().getValue());
            }
        }
    }

    @Test
    void the_validator_refuses_a_broken_calendar() throws IOException, ParserException {
        String broken = text(task(ActionState.OPEN, Optional.empty())).replace("UID:0b7c\r\n", "");
        assertTrue(read(broken).validate(true).hasErrors(), broken);
    }

    @Test
    void nothing_is_fetched_while_a_calendar_is_written() throws IOException {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException trouble) {}
        });
        try {
            assertTrue(text(Editions.calendar(Examples.calendar(), Rendition.MEMBERS))
                    .contains("VTODO"));
            assertEquals(List.of(), asked);
            assertThrows(IOException.class, () -> URI.create("http://127.0.0.1:9/")
                    .toURL()
                    .openConnection()
                    .connect());
            assertEquals(1, asked.size());
        } finally {
            ProxySelector.setDefault(before);
        }
        assertEquals(Optional.of("false"), Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"));
    }
}
