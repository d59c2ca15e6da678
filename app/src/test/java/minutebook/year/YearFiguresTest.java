package minutebook.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.domain.ActionFilter;
import minutebook.domain.NoteKind;
import minutebook.domain.UpdateKind;
import minutebook.view.ActionRow;
import minutebook.view.AttendanceRow;
import minutebook.view.ItemRecord;
import minutebook.view.MinutesView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a year as the program shows them and as they are counted again from the scripts' own text. */
class YearFiguresTest {
    @TempDir
    private static Path folder;

    private static Year year;
    private static Recount recount;

    @BeforeAll
    static void play_and_count_the_year_once() {
        year = Year.playedIn(folder.resolve("board.db"));
        recount = Recount.ofTheYear();
    }

    @AfterAll
    static void close() {
        year.close();
    }

    private static MinutesView minutes(int number) {
        return year.book().minutes(year.meeting(number));
    }

    private static List<ActionRow> actions() {
        return year.book().actionLog(year.board(), ActionFilter.ALL, "").actions();
    }

    @Test
    void every_action_ended_as_the_scripts_say() {
        Map<String, Recount.Promise> shown = new TreeMap<>();
        actions()
                .forEach(row -> shown.put(
                        row.ref(),
                        new Recount.Promise(
                                row.owner().key(),
                                row.action().due(),
                                (int) row.updates().stream()
                                        .filter(update -> update.kind() == UpdateKind.EXTENDED)
                                        .count(),
                                row.action().doneOn(),
                                row.action().state().word())));
        assertEquals(new TreeMap<>(recount.promises), shown);
    }

    @Test
    void people_came_or_stayed_away_as_the_scripts_say() {
        for (int number = 1; number <= Year.MEETINGS; number++) {
            Map<String, String> came = new TreeMap<>();
            Map<String, String> deputies = new TreeMap<>();
            for (AttendanceRow row : minutes(number).attendance()) {
                row.attendance().ifPresent(one -> {
                    came.put(row.person().key(), one.presence().name().toLowerCase(Locale.ROOT));
                    if (!one.deputy().isEmpty()) {
                        deputies.put(row.person().key(), one.deputy());
                    }
                });
            }
            assertEquals(recount.meetings.get(number - 1).came, came, "meeting " + number);
            assertEquals(recount.meetings.get(number - 1).deputies, deputies, "meeting " + number);
        }
    }

    @Test
    void as_much_was_decided_promised_and_asked_as_the_scripts_say() {
        for (int number = 1; number <= Year.MEETINGS; number++) {
            List<ItemRecord> items = minutes(number).items();
            Recount.Held held = recount.meetings.get(number - 1);
            Map<String, Integer> shown = new TreeMap<>();
            for (ItemRecord item : items) {
                shown.merge("decisions", item.decisions().size(), Integer::sum);
                shown.merge("actions", item.actions().size(), Integer::sum);
                shown.merge("challenge", item.proceedings().challenges().size(), Integer::sum);
                shown.merge("escalate", item.proceedings().escalations().size(), Integer::sum);
                shown.merge("risk", item.proceedings().risks().size(), Integer::sum);
                shown.merge("received", item.proceedings().received().size(), Integer::sum);
                shown.merge("met", item.proceedings().met().size(), Integer::sum);
                shown.merge("reading", item.readings().size(), Integer::sum);
                shown.merge("note", notes(item), Integer::sum);
            }
            Map<String, Integer> counted = shown.keySet().stream().collect(Collectors.toMap(what -> what, held::count));
            assertEquals(new TreeMap<>(counted), shown, "meeting " + number);
        }
    }

    private static int notes(ItemRecord item) {
        return (int) item.notes().stream()
                .filter(note -> note.kind() == NoteKind.SAID)
                .count();
    }

    @Test
    void the_quorum_at_each_item_is_what_the_comings_and_goings_make_it() {
        for (int number = 1; number <= Year.MEETINGS; number++) {
            MinutesView minutes = minutes(number);
            List<List<Integer>> shown = new ArrayList<>();
            for (ItemRecord item : minutes.items()) {
                var quorum = minutes.sitting().at(item.item().id());
                shown.add(List.of(quorum.members(), quorum.agencies()));
            }
            assertEquals(
                    recount.meetings.get(number - 1).rooms.stream()
                            .map(recount::quorum)
                            .toList(),
                    shown,
                    "meeting " + number);
        }
    }

    @Test
    void agencies_took_part_as_the_scripts_say() {
        Map<String, List<Integer>> shown = new TreeMap<>();
        var view = year.book().engagement(year.board(), Optional.of(LocalDate.of(2025, 1, 1)));
        view.agencies()
                .forEach(one -> shown.put(
                        one.agency().key(),
                        List.of(one.byMember(), one.byDeputy(), one.apologies(), one.absent(), one.deputies())));
        Map<String, List<Integer>> counted = new TreeMap<>();
        shown.keySet().forEach(agency -> counted.put(agency, recount.engagement(agency)));
        assertEquals(Year.MEETINGS, view.meetings());
        assertEquals(8, shown.size());
        assertEquals(counted, shown);
    }
}
