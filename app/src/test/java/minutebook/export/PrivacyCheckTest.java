package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import minutebook.export.PrivacyFinding.Kind;
import minutebook.view.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyCheckTest {
    private static final PrivacyWords WORDS = PrivacyWords.of(
            List.of("Jane Eyre Fellow", "Quality First", "Victoria Hall, NE1 1AA, 0191 496 0000"),
            List.of("Northmoor Council", "Change Makers"),
            List.of("Visits made on time"),
            List.of("Ask Ann Jones on 0191 496 0001, or write to ann@example.org."));

    private static List<PrivacyFinding> found(Block... blocks) {
        return PrivacyCheck.of(Edition.of("paper", Samples.document(blocks)), WORDS);
    }

    private static List<String> found(String text) {
        return found(Block.Paragraph.of(text)).stream()
                .map(one -> one.kind() + " " + one.words())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mrs Ahmed asked why.|NAME Mrs Ahmed",
                "It was said by Dr. J. O’Brien today.|NAME Dr. J. O’Brien",
                "Cllr Anne-Marie Smith-Jones spoke.|NAME Cllr Anne-Marie Smith-Jones",
                "The mother of Łukasz Żółć came.|NAME Łukasz Żółć",
                "The case of Tom Young is closed.|NAME Tom Young",
                "On Monday Sarah McDonald’s plan was late.|NAME Sarah McDonald",
                "Director Jane Smith spoke.|NAME Jane Smith",
                "It was sent by Chair John Brown.|NAME John Brown",
                "The Team Manager Jane Smith came.|NAME Jane Smith",
                "So says the Independent Chair Jane Smith.|NAME Jane Smith",
                "Jane Smith Director of Nursing wrote.|NAME Jane Smith",
                "It was Jane Ann Mary Smith.|NAME Jane Ann Mary Smith",
                "It was Tom Northmoor.|NAME Tom Northmoor",
                "Then child A moved.|INITIALS child A",
                "Sibling B2 stays.|INITIALS Sibling B2",
                "A worker for J.S. was named.|INITIALS J.S.",
                "He was born on 3 May 2009.|DATE_OF_BIRTH born on 3 May 2009",
                "DOB: 03/05/2009|DATE_OF_BIRTH DOB: 03/05/2009",
                "His number is 943 476 5919.|NHS_NUMBER 943 476 5919",
                "Ring 07700 900123 first.|TELEPHONE 07700 900123",
                "Ring +44 (0)191 498 0000 first.|TELEPHONE +44 (0)191 498 0000",
                "They live at SR2 7DN now.|POSTCODE SR2 7DN",
                "Write to a.parent@example.org today.|EMAIL a.parent@example.org",
                "Three children moved.|SMALL_COUNT Three children",
                "In all 2 young people came.|SMALL_COUNT 2 young people",
                "It was about one sibling group.|SMALL_COUNT one sibling group",
                "Two of the 40 looked-after children moved.|SMALL_COUNT Two of the 40 looked-after children",
                "The plans of four care leavers’ are late.|SMALL_COUNT four care leavers",
            })
    void what_tells_of_one_person_is_found(String text, String finding) {
        assertEquals(List.of(finding), found(text));
    }

    @Test
    void everybody_who_is_named_around_a_post_is_found() {
        assertEquals(
                List.of("NAME Jane Smith", "NAME Gateshead Housing"), found("Jane Smith Chair Gateshead Housing met."));
        assertEquals(List.of("NAME Tom Jones", "NAME Jane Smith"), found("So Tom Jones Chair Jane Smith met."));
        assertEquals(
                List.of("NAME Ann Lee", "NAME Jane Smith", "NAME Tom Jones"),
                found("Ann Lee Chair Jane Smith Director Tom Jones met."));
        assertEquals(List.of("NAME Tom Smith", "INITIALS Child A"), found("Tom Smith Child A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Family Support Officer, the Human Resources Manager and the Strategic Director People met.",
                "The Assistant Director Adult Social Care wrote to the Principal Social Worker and Northmoor Sea Cadets.",
                "The Chief Executive of Northmoor Council spoke to Ofsted Inspectors.",
                "On Thursday Members of the Local Safeguarding Children Board met.",
                "The Jane Eyre Fellow has a Quality First programme with Change Makers in Victoria Hall, NE1 1AA.",
                "Young People are asked in the North East. Health Visitors’ Forum agreed.",
                "Action A07-03 and D06-02 are for the U.K. in May 2015; see item A and child protection.",
                "The number is 943 476 5918, and the office is at 0191 496 0000.",
                "No children moved; 0 children waited; 12 children came, 23% of 41 children.",
                "One child in three has no plan. Two children’s homes closed. Each 2 weeks.",
                "One plan for children was agreed by two staff for all families in theme 3 children.",
                "Four of 14 teams have been visited. Children aged 3 and pupils at Key Stage 2 were seen.",
            })
    void what_tells_of_nobody_is_not(String text) {
        assertEquals(List.of(), found(text));
    }

    private static Table counts(String measure, String counts) {
        return new Table(
                "Readings",
                List.of(Table.Column.of("Measure", 1), Table.Column.of("Reading", 1), Table.Column.of("Children", 1)),
                0,
                List.of(List.of(Prose.of(measure), Prose.of(counts), Prose.of("12"))));
    }

    @Test
    void counts_in_tables_are_found_unless_they_count_no_people() {
        Block.Heading under = new Block.Heading(2, "Measures");
        assertEquals(
                List.of(new PrivacyFinding(Kind.SMALL_COUNT, "3 of 40", "Measures: Care plans (outcome 2.1)")),
                found(under, counts("Care plans (outcome 2.1)", "8% (3 of 40; 1 not known)")));
        assertEquals(1, found(counts("Care plans", "50% (2 of 4)")).size());
        assertEquals(List.of(), found(counts("Care plans", "0% (0 of 40)")));
        assertEquals(List.of(), found(counts("Care plans", "13% (5 of 40)")));
        assertEquals(List.of(), found(counts("Visits made on time (outcome 2.1)", "8% (3 of 40)")));
    }

    @Test
    void a_number_under_the_name_of_people_counts_them() {
        Table table = new Table(
                "Homes",
                List.of(Table.Column.of("Home", 1), Table.Column.of("Children", 1)),
                0,
                List.of(
                        List.of(Prose.of("North"), Prose.of("4")),
                        List.of(Prose.of("South"), Prose.of("0")),
                        List.of(Prose.of("West"), Prose.of("5"))));
        assertEquals(
                List.of(new PrivacyFinding(Kind.SMALL_COUNT, "Children 4", "Minutes of meeting 7: North")),
                found(table));
    }

    @Test
    void the_same_count_of_something_else_is_another_finding() {
        Block.Heading under = new Block.Heading(2, "Measures");
        List<PrivacyFinding> one = found(under, counts("Care plans", "8% (1 of 12)"));
        List<PrivacyFinding> two = found(under, counts("Care plans", "8% (1 of 12)"), counts("Visits", "8% (1 of 12)"));
        assertEquals(List.of(1, 2), List.of(one.size(), two.size()));
        assertNotEquals(PrivacyCheck.hash(one), PrivacyCheck.hash(found(under, counts("Visits", "8% (1 of 12)"))));
        assertEquals(
                List.of("Measures: Care plans: 8% (1 of 12)", "Measures: Visits: 8% (1 of 12)"),
                found(
                                under,
                                new Block.ListBlock(List.of(
                                        Prose.of("Care plans: 8% (1 of 12)"), Prose.of("Visits: 8% (1 of 12)"))))
                        .stream()
                        .map(PrivacyFinding::where)
                        .toList());
        Sheet sheet = Sheet.of(
                "Measures",
                List.of("theme", "measure", "reading"),
                List.of(List.of("1", "Care plans", "8% (1 of 12)"), List.of("1", "Visits", "8% (1 of 12)")));
        Edition rows =
                new Edition("paper", Samples.document(counts("Care plans", "(1 of 12)")), List.of(sheet), List.of());
        assertEquals(
                List.of(
                        "Minutes of meeting 7: Care plans",
                        "the rows “Measures”: 1, Care plans",
                        "the rows “Measures”: 1, Visits"),
                PrivacyCheck.of(rows, WORDS).stream().map(PrivacyFinding::where).toList());
    }

    @Test
    void others_who_are_told_of_in_the_same_words_are_found_beside_the_first() {
        Block.Heading under = new Block.Heading(2, "Visits");
        for (String words : List.of("Two children", "child A", "A. B.")) {
            Prose one = Prose.of(words + " moved.");
            Prose other = Prose.of(words + " came back.");
            List<PrivacyFinding> both = found(under, new Block.ListBlock(List.of(one, other)));
            assertEquals(
                    List.of("Visits: " + words + " moved.", "Visits: " + words + " came back."),
                    both.stream().map(PrivacyFinding::where).toList());
            assertNotEquals(
                    PrivacyCheck.hash(both), PrivacyCheck.hash(found(under, new Block.ListBlock(List.of(one)))));
            for (Block block : List.of(
                    new Block.Paragraph(other),
                    new Block.Callout(Block.CalloutKind.GAP, other),
                    new Figure("Plans", "A line", new Picture(1, 1, List.of(label(words)))),
                    new Block.Signature(other.text(), List.of("Chair")))) {
                assertEquals(2, found(under, new Block.Paragraph(one), block).size(), words + " in " + block);
            }
            assertEquals(
                    1,
                    found(under, new Block.Paragraph(one), new Block.Paragraph(one))
                            .size());
        }
        assertEquals(
                List.of("Three children"),
                found(new Block.Heading(2, "Three children")).stream()
                        .map(PrivacyFinding::where)
                        .toList());
    }

    @Test
    void every_place_that_holds_text_is_looked_at() {
        Prose prose = Prose.of("Tom Smith");
        for (Block block : List.of(
                new Block.Heading(2, "Tom Smith"),
                new Block.Paragraph(prose),
                new Block.ListBlock(List.of(prose)),
                new Block.Facts(List.of(new Block.Fact("Who", prose))),
                new Block.Facts(List.of(new Block.Fact("Tom Smith", Prose.of("He")))),
                new Block.Callout(Block.CalloutKind.GAP, prose),
                new Block.Signature("Tom Smith", List.of("Chair")),
                new Block.Signature("Signed", List.of("Tom Smith")),
                new Table("Homes", List.of(Table.Column.of("Tom Smith", 1)), 0, List.of(List.of(Prose.of("No")))),
                new Figure("Plans", "Tom Smith", new Picture(1, 1, List.of())),
                new Figure("Plans", "A line", new Picture(1, 1, List.of(label("Tom Smith")))),
                Samples.table("Tom Smith"))) {
            assertEquals(1, found(block).size(), block.toString());
        }
        Sheet sheet = Sheet.of("Actions", List.of("what"), List.of(List.of("Tom Smith"), List.of("Ann Jones")));
        Edition rows = new Edition("paper", Samples.document(new Block.Paragraph(prose)), List.of(sheet), List.of());
        assertEquals(
                List.of(
                        new PrivacyFinding(Kind.NAME, "Tom Smith", "Minutes of meeting 7"),
                        new PrivacyFinding(Kind.NAME, "Ann Jones", "the rows “Actions”: Ann Jones")),
                PrivacyCheck.of(rows, WORDS));
    }

    private static Picture.Label label(String text) {
        return new Picture.Label(new Picture.Point(0, 0), text, Picture.Anchor.START, 8, Picture.Ink.TEXT);
    }

    @Test
    void where_a_meeting_is_held_is_looked_at() {
        LocalDateTime start = LocalDate.of(2015, 6, 18).atTime(14, 0);
        CalendarEntry meeting = new CalendarEntry.Appointment(
                "meeting-1",
                new Revision(1, Instant.EPOCH),
                "Meeting 1",
                "",
                "At Tom Smith’s",
                start,
                start.plusHours(2));
        Edition calendar = new Edition("paper", Samples.document(), List.of(), List.of(meeting));
        assertEquals(
                List.of(new PrivacyFinding(Kind.NAME, "Tom Smith", "the calendar")), PrivacyCheck.of(calendar, WORDS));
    }

    @Test
    void a_finding_says_what_to_do_and_another_one_changes_the_hash() {
        List<PrivacyFinding> one = found(Block.Paragraph.of("Tom Smith"));
        assertTrue(one.get(0).sentence().startsWith("“Tom Smith” may be the name of a person: name the post"));
        assertEquals(PrivacyCheck.hash(one), PrivacyCheck.hash(found(Block.Paragraph.of("So said Tom Smith."))));
        assertNotEquals(PrivacyCheck.hash(one), PrivacyCheck.hash(found(Block.Paragraph.of("Tom Smith, Ann Jones"))));
        assertEquals(
                1,
                found(Block.Paragraph.of("Tom Smith"), Block.Paragraph.of("Tom Smith"))
                        .size());
    }

    @Test
    void text_that_is_meant_to_break_it_does_not() {
        for (String hostile : Examples.HOSTILE) {
            found(hostile);
            found((hostile + " Tom ").repeat(20));
        }
        assertEquals(List.of(), found("Aa ".repeat(5_000)));
        found("one ".repeat(20_000));
        found("a@".repeat(20_000) + "1.".repeat(5_000));
    }

    @Test
    void what_the_board_says_on_purpose_is_known_as_a_whole_paragraph_and_not_by_its_parts() {
        assertEquals(List.of(), found("Ask Ann Jones on 0191 496 0001, or write to ann@example.org."));
        assertEquals(List.of("NAME Ann Jones"), found("Ann Jones has moved."));
        assertEquals(
                List.of("NAME Call Ann Jones", "TELEPHONE 0191 496 0001"), found("Call Ann Jones on 0191 496 0001."));
    }
}
