package minutebook.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.domain.ActionFilter;
import minutebook.domain.NoteKind;
import minutebook.view.ActionFigures;
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
                                row.extensions().firstDue(),
                                row.action().due(),
                                row.extensions().count(),
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

    @Test
    void promises_were_kept_as_the_scripts_say() {
        Map<String, List<Integer>> shown = new TreeMap<>();
        figures()
                .agencies()
                .forEach(one -> shown.put(
                        key(one.name()),
                        List.of(
                                one.agreed(),
                                one.open(),
                                one.onTime(),
                                one.afterExtension(),
                                one.late(),
                                one.dropped())));
        Map<String, List<Integer>> counted = new TreeMap<>();
        recount.promises.values().stream()
                .map(one -> recount.agencies.get(one.owner()))
                .forEach(agency -> counted.put(agency, recount.promisesOf(agency)));
        assertEquals(counted, shown);
        ActionFigures.Line whole = figures().whole();
        assertEquals(recount.promises.size(), whole.agreed());
        assertEquals(recount.escalated.size(), whole.escalated());
        assertEquals(
                recount.promises.values().stream()
                        .mapToInt(Recount.Promise::extensions)
                        .sum(),
                whole.extensions());
    }

    private static ActionFigures figures() {
        return year.book().figures(year.board(), Optional.empty());
    }

    private static String key(String agency) {
        return year.book().plan(year.board()).agencies().stream()
                .filter(one -> one.name().equals(agency))
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Test
    void each_meeting_agreed_and_settled_as_many_as_the_scripts_say() {
        List<List<Integer>> counted = new ArrayList<>();
        int waiting = 0;
        for (Recount.Held held : recount.meetings) {
            int settled = held.count("accept") + held.count("drop-action");
            waiting += held.count("actions") - settled;
            counted.add(List.of(held.count("actions"), settled, waiting));
        }
        assertEquals(
                counted,
                figures().meetings().stream()
                        .map(one -> List.of(one.agreed(), one.settled(), one.waiting()))
                        .toList());
    }

    @Test
    void what_is_open_is_as_old_as_the_scripts_make_it() {
        LocalDate today = year.book().moment().today();
        List<Integer> ages = recount.promises.entrySet().stream()
                .filter(one -> one.getValue().isWaitedFor())
                .map(one -> (int) ChronoUnit.DAYS.between(recount.agreed.get(one.getKey()), today))
                .sorted()
                .toList();
        assertEquals(3, ages.size());
        assertEquals(Optional.of(ages.get(1)), figures().whole().medianAge());
        assertEquals(Optional.of(ages.get(2)), figures().whole().oldest());
    }
}
