package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nouns of the plan on the sample board: what each adds, changes, shows, lists, retires and moves. */
class PlanCommandsTest {
    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private static Path template;
    private Program program;

    @BeforeAll
    static void make_the_sample_board_once() {
        template = Program.sampleBoard(sample);
    }

    @BeforeEach
    void copy_it() {
        program = new Program(folder).withBoard(template);
    }

    private String done(String... arguments) {
        Program.Outcome outcome = program.run(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.err());
        return outcome.out();
    }

    private void refused(int code, String why, String... arguments) {
        Program.Outcome outcome = program.run(arguments);
        assertEquals(code, outcome.code(), outcome.out() + outcome.err());
        assertTrue(outcome.err().contains(why), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(outcome.err().length() < 500, outcome.err());
    }

    private static String[] words(String line) {
        return line.strip().split(" *; *", -1);
    }

    private static String[] with(String first, String second, String[] more) {
        List<String> all = new ArrayList<>(List.of(first, second));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme|--title; Adoption; --lead; dcs|8|--summary; Faster|Summary: Faster",
                "outcome|--theme; 1; --statement; Seen in time|1.6|--due; 30 june 2016|Due: 30 June 2016",
                "measure|--outcome; 1.1; --key; calls; --title; Calls|calls|--better; lower|Better: lower",
                "milestone|--outcome; 1.1; --what; Half; --due; 2015-12-01|1.1/2015-12-01|--what; All|What: All",
                "comparator|--measure; in-touch; --name; Wales; --value; 71|in-touch/Wales|--value; 72|Value: 72",
                "reading|--measure; in-touch; --date; 2015-04-30; --value; 44|in-touch/2015-04-30|"
                        + "--quality; known-wrong; --why; Twice counted|Quality: known wrong",
                "risk|--event; No staff; --likelihood; 3; --severity; 4|1|--owner; dcs|Owner: dcs",
                "source|--key; own; --title; Our data; --publisher; Us; --kind; own-data|own|--findings-from; 4|Findings from: 4",
                "judgement|--source; ofsted-2015; --area; All; --grade; Good; --date; 2015-05-01|ofsted-2015/11|--note; New|Note: New",
                "finding|--source; ofsted-2015; --paragraph; 999; --summary; Late|ofsted-2015/999|--summary; Early|Summary: Early",
                "recommendation|--source; ofsted-2015; --number; 99; --text; Act|ofsted-2015/99|--immediate; yes|Immediate: yes",
                "visit-area|--source; ofsted-2016; --area; Homes; --progress; met|ofsted-2016/1|--note; Seen|Note: Seen",
                "agency|--key; fire; --name; Fire service|fire|--name; Fire and rescue|Name: Fire and rescue",
                "person|--key; clerk; --post; Clerk; --agency; council|clerk|--vacant; yes|Vacant: yes",
            })
    void every_noun_adds_shows_changes_and_lists(String noun, String added, String key, String changed, String shown)
            throws Exception {
        done(with(noun, "add", words(added)));
        String before = done(noun, "show", key);
        assertFalse(before.contains(shown), before);
        done(with(noun, "change", with(key, words(changed)[0], rest(words(changed)))));
        String after = done(noun, "show", key);
        assertTrue(after.contains(shown), after);
        assertTrue(done(noun, "list", "--format", "csv").contains(key));
        JsonNode json = new ObjectMapper().readTree(done(noun, "show", key, "--format", "json"));
        assertEquals(key, json.get("key").asText());
        refused(3, "There is no " + noun + " “nowhere”", noun, "show", "nowhere");
    }

    private static String[] rest(String[] words) {
        return List.of(words).subList(1, words.length).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "theme,2",
        "outcome,2.1",
        "measure,in-touch",
        "milestone,2.1/2015-08-31",
        "source,lga-2015",
        "judgement,ofsted-2015/3",
        "finding,ofsted-2015/38",
        "recommendation,ofsted-2015/5"
    })
    void what_is_retired_is_listed_no_more_and_can_be_put_back(String noun, String key) {
        assertTrue(lists(noun, key));
        refused(1, "Say why", noun, "retire", key, "--because", "");
        refused(2, "--because", noun, "retire", key);
        done(noun, "retire", key, "--because", "Reached");
        assertFalse(lists(noun, key));
        assertTrue(lists(noun, key, "--all"));
        assertTrue(done(noun, "show", key).contains("Retired: 18 June 2015, because Reached"));
        refused(1, "retired already", noun, "retire", key, "--because", "Again");
        done(noun, "reinstate", key);
        assertTrue(lists(noun, key));
        refused(1, "nothing to reinstate", noun, "reinstate", key);
    }

    private boolean lists(String noun, String key, String... more) {
        return done(with(noun, "list", with("--format", "csv", more)))
                .lines()
                .anyMatch(line -> line.replace("\uFEFF", "").startsWith(key + ","));
    }

    @Test
    void things_move_among_those_they_are_listed_with() {
        done("outcome", "move", "2.1", "down", "2");
        List<String> order = done("outcome", "list", "--theme", "2", "--format", "csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, 3))
                .toList();
        assertEquals(List.of("2.2", "2.3", "2.1", "2.4", "2.5"), order);
        refused(2, "Say up or down", "outcome", "move", "2.1", "sideways");
        refused(2, "whole number from 1", "outcome", "move", "2.1", "up", "0");
        done("outcome", "retire", "2.3", "--because", "Merged");
        refused(1, "reinstate it before", "outcome", "move", "2.3", "up");
        done("outcome", "move", "2.1", "up");
        assertTrue(done("outcome", "list", "--theme", "2", "--format", "csv")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .startsWith("2.1,"));
    }

    @Test
    void what_cannot_be_meant_is_refused_in_one_sentence() {
        refused(1, "asap", "outcome", "change", "2.1", "--due", "asap");
        refused(1, "another agency", "theme", "add", "--title", "X", "--lead", "dcs", "--sponsor", "chief-exec");
        refused(1, "already a theme “2”", "theme", "add", "--title", "X", "--number", "2");
        refused(
                1,
                "already a recommendation “ofsted-2015/5”",
                "recommendation",
                "add",
                "--source",
                "ofsted-2015",
                "--number",
                "5",
                "--text",
                "Again");
        refused(2, "did you mean “--title”", "theme", "add", "--titel", "X");
        refused(2, "There is no command “retire”", "reading", "retire", "in-touch/2015-05-31");
        refused(2, "at least one field", "theme", "change", "2");
        refused(1, "Give the theme’s title", "theme", "add", "--lead", "dcs");
        refused(1, "Give the theme’s title", "theme", "change", "2", "--title", "");
        refused(2, "sideways", "measure", "change", "in-touch", "--better", "sideways");
        refused(1, "Shorten", "theme", "change", "2", "--title", "x".repeat(100_000));
        refused(3, "There is no theme", "outcome", "add", "--theme", "\u001b[31m" + "9".repeat(5_000));
        refused(3, "There is no outcome", "outcome", "show", "\u202e" + "9".repeat(5_000));
        refused(
                1,
                "Give the value as a number",
                "reading",
                "add",
                "--measure",
                "in-touch",
                "--date",
                "2015-04-30",
                "--value",
                "12,5");
        assertFalse(done("theme", "change", "2", "--summary", "a\u001b[2Jb").contains("\u001b"));
        assertFalse(done("theme", "show", "2").contains("\u001b"));
    }

    @Test
    void an_empty_value_empties_a_field_and_the_others_stay() {
        done("outcome", "change", "2.1", "--owner", "");
        String shown = done("outcome", "show", "2.1");
        assertTrue(shown.contains("Owner: not given"), shown);
        assertTrue(shown.contains("Cohort: Care leavers"), shown);
    }

    @Test
    void an_outcome_answers_what_it_is_linked_to() {
        assertEquals(
                "Outcome 2.1 answers recommendation 5.\n",
                done("outcome", "link", "2.1", "--recommendation", "ofsted-2015/5"));
        refused(1, "already", "outcome", "link", "2.1", "--recommendation", "ofsted-2015/5");
        done("outcome", "link", "2.1", "--finding", "ofsted-2015/112");
        done("outcome", "link", "2.1", "--decision", "d06-01");
        String shown = done("outcome", "show", "2.1");
        assertTrue(shown.contains("  decision D06-01\n  finding ofsted-2015/112 “"), shown);
        assertTrue(done("finding", "show", "ofsted-2015/112").contains("Answered by:\n  2.1 “"));
        done("outcome", "unlink", "2.1", "--recommendation", "ofsted-2015/5");
        refused(3, "does not answer", "outcome", "unlink", "2.1", "--recommendation", "ofsted-2015/5");
        refused(2, "Name one thing", "outcome", "link", "2.1");
        refused(3, "There is no decision D06-99", "outcome", "link", "2.1", "--decision", "D06-99");
        refused(2, "such as D07-02", "outcome", "link", "2.1", "--decision", "soon");
    }

    @Test
    void limits_begin_anew_by_a_decision() {
        String[] rebase = {
            "measure", "rebase", "in-touch", "--from", "1 april 2015", "--decision", "D06-01", "--because", "New count"
        };
        assertTrue(done(rebase).contains("anew from 1 April 2015"));
        refused(1, "already", rebase);
        assertTrue(done("measure", "show", "in-touch").contains("1 April 2015, by decision D06-01: New count"));
    }

    @Test
    void the_board_settles_its_rules() {
        assertTrue(done("board", "show").contains("Quorum of members: 6"));
        done("board", "change", "--quorum-members", "5");
        assertTrue(done("board", "show").contains("Quorum of members: 5"));
        done("rules", "change", "--run-length", "8");
        done("rules", "change", "--blue", "done");
        assertTrue(done("rules", "show").contains("Run length: 8"));
        assertTrue(done("rules", "show").contains("Blue means: done"));
        refused(1, "run", "rules", "change", "--run-length", "99");
    }

    @Test
    void changes_since_a_version_leave_out_what_was_undone() throws Exception {
        assertTrue(done("plan", "changes").startsWith("Nothing has changed since the board was made"));
        refused(3, "not approved", "plan", "changes", "--since", "1");
        refused(1, "No meeting is in session", "plan", "approve");
        new Program(folder).typing("at 14:02\nstart\nitem 4\n").run("meeting", "run", "7");
        done("plan", "approve", "--item", "2", "--words", "As tabled");
        assertTrue(done("plan", "versions").contains("As tabled"));
        done("outcome", "change", "2.1", "--due", "30 september 2015", "--as", "Board Secretary");
        done("outcome", "retire", "2.2", "--because", "Merged");
        done("undo");
        done("theme", "change", "1", "--lead", "chief-sw");
        done("undo");
        done("redo");
        done("risk", "add", "--event", "No staff", "--likelihood", "3", "--severity", "4");
        done("reading", "add", "--measure", "in-touch", "--date", "2015-04-30", "--value", "44");
        assertEquals(
                """
                What has changed since version 1 was approved on 18 June 2015:
                Outcome 2.1: due 31 Mar 2016 → 30 Sep 2015, Board Secretary, 18 Jun 2015
                Theme 1: lead head-safeguarding → chief-sw, tester, 18 Jun 2015
                Risk 5 added: “No staff”, tester, 18 Jun 2015
                """,
                done("plan", "changes"));
        JsonNode json = new ObjectMapper().readTree(done("plan", "changes", "--since", "1", "--format", "json"));
        assertEquals("30 Sep 2015", json.get(0).get("after").asText());
        done("plan", "approve");
        assertTrue(done("plan", "changes").startsWith("Nothing has changed since version 2"));
        assertEquals(4, done("plan", "changes", "--since", "1").lines().count());
    }

    @Test
    void readings_are_imported_all_or_none() {
        program.typing("Date;Value;Not known;Quality\n30 april 2015;44;3;sound\n2015-03-31;41;;\n");
        String rehearsed = done("reading", "import", "-", "--measure", "in-touch", "--dry-run");
        assertEquals(
                2,
                rehearsed.lines().filter(line -> line.contains("to be added")).count(),
                rehearsed);
        assertFalse(done("reading", "list", "--measure", "in-touch").contains("2015-04-30"));
        assertEquals("2 readings added.\n", done("reading", "import", "-", "--measure", "in-touch"));
        assertTrue(done("reading", "show", "in-touch/2015-04-30").contains("Not known: 3"));

        Program.Outcome again = program.run("reading", "import", "-", "--measure", "in-touch");
        assertEquals(1, again.code());
        assertTrue(again.out().contains("Row 2, the whole row: Leave it out: that reading is recorded"), again.out());

        program.typing("in-touch,2015-02-28,44\nin-touch,asap,12\nnowhere,2015-01-31,x\n");
        Program.Outcome refused = program.run("reading", "import", "-");
        assertEquals(1, refused.code(), refused.err());
        assertTrue(refused.out().contains("Row 2, Date: "), refused.out());
        assertTrue(refused.out().contains("Row 3, Measure: "), refused.out());
        assertTrue(refused.out().contains("Row 3, Value: "), refused.out());
        assertEquals("No reading was added: mend the 3 cells listed first.\n", refused.err());
        assertFalse(done("reading", "list", "--measure", "in-touch").contains("2015-02-28"));

        program.typing("measure,date,wert\nin-touch,2015-02-28,4\n");
        assertTrue(program.run("reading", "import", "-").out().contains("Row 1, column 3: There is no field “wert”"));
        refused(
                4,
                "could not be read",
                "reading",
                "import",
                folder.resolve("none.csv").toString());
        program.typing("");
        refused(2, "at least one row", "reading", "import", "-");
    }

    @Test
    void every_page_of_help_lists_every_field() {
        for (PlanPart<?> part : PlanParts.ALL) {
            String verb = part == PlanParts.BOARD ? "create" : part == PlanParts.RULES ? "change" : "add";
            String help = done(part.noun(), verb, "--help");
            part.fields().forEach(field -> {
                assertTrue(help.contains("--" + field.name() + "="), help);
                String flat = help.replaceAll("\\s+", " ");
                field.choices().forEach(choice -> assertTrue(flat.contains(choice), help));
            });
        }
    }

    @Test
    void a_board_for_another_authority_is_set_up_from_nothing() {
        Program empty = new Program(folder.resolve("other"));
        for (String line : List.of(
                "board; create; --key; wearton; --name; Wearton Improvement Board; --authority; Wearton Council",
                "agency; add; --key; council; --name; Wearton Council",
                "agency; add; --key; health; --name; NHS Wearton",
                "person; add; --key; dcs; --post; Director; --agency; council; --role; member; --can-commit; yes",
                "person; add; --key; nurse; --post; Chief nurse; --agency; health; --can-commit; yes",
                "source; add; --key; visit; --title; First visit; --publisher; Ofsted; --kind; monitoring-visit",
                "recommendation; add; --source; visit; --number; 1; --text; See children sooner",
                "theme; add; --title; Seen in time; --lead; dcs; --sponsor; nurse",
                "outcome; add; --theme; 1; --statement; Children are seen within ten days; --owner; dcs; --due; 31 march 2016",
                "outcome; link; 1.1; --recommendation; visit/1",
                "measure; add; --outcome; 1.1; --key; days; --title; Days to be seen; --unit; days; --better; lower",
                "reading; add; --measure; days; --date; 31 may; --value; 14",
                "meeting; plan; --on; 30 july; --at; 14:00")) {
            Program.Outcome outcome = empty.run(words(line));
            assertEquals(0, outcome.code(), line + ": " + outcome.err());
        }
        assertTrue(empty.run("outcome", "show", "1.1").out().contains("days “Days to be seen”"));
        Program.Outcome held = empty.typing("start\nnext\nshow agenda\n").run("meeting", "run", "1", "--linear");
        assertEquals(0, held.code(), held.out() + held.err());
        assertEquals(0, empty.run("verify").code());
    }

    @Test
    void an_empty_board_holds_nothing_and_is_usable_at_once() {
        Program empty = new Program(folder.resolve("bare"));
        assertEquals(2, empty.run("board", "create").code());
        assertEquals(1, empty.run("board", "create", "--key", "bare").code());
        assertEquals(
                0,
                empty.run("board", "create", "--key", "bare", "--name", "B", "--authority", "C")
                        .code());
        assertEquals(
                1,
                empty.run("board", "create", "--key", "bare", "--name", "B", "--authority", "C")
                        .code());
        for (PlanPart<?> part : PlanParts.ALL) {
            if (part != PlanParts.BOARD && part != PlanParts.RULES) {
                assertEquals(
                        "There is nothing to list.\n",
                        empty.run(part.noun(), "list").out());
            }
        }
        assertEquals(
                0,
                empty.run("meeting", "plan", "--on", "30 july", "--at", "14:00").code());
        assertEquals(0, empty.run("rules", "show").code());
        assertEquals(0, empty.run().code());
    }
}
