package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minutebook.domain.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCheckTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copySample() throws IOException {
        for (String name : List.of("pack.json", "readings.csv")) {
            Files.copy(SamplePack.FOLDER.resolve(name), folder.resolve(name));
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            "minutebook-pack/1" | "minutebook-pack/9" | Write “minutebook-pack/1”
            {"key": "police", "name" | {"key": "Police!", "name" | Wanted: A short lower-case name
            {"key": "police", "name" | {"key": "health", "name" | stands above already
            "key": "dcs", "post" | "key": "police", "post" | an agency has it already
            "agency": "police" | "agency": "polise" | “polise” is not there
            "role": "chair" | "role": "boss" | one of chair, member, adviser
            "from": "2013-09-01" | "from": "2013-02-30" | A calendar date
            "from": "2013-09-01" | "from": "2013-09-01", "until": "2012-01-01" | Put “from” before “until”
            {"from": 28, "to": 141} | {"from": 28, "to": 14} | first paragraph of the findings
            "source": "ofsted-2012", "area" | "source": "ofsted-2013", "area" | “ofsted-2013” is not there
            "source": "lga-2015", "paragraph" | "source": "lga-2014", "paragraph" | “lga-2014” is not there
            "number": "143" | "number": "142" | “lscb-2015/142” stands above
            "lead": "head-safeguarding" | "lead": "head-safegarding" | a person that the pack has
            "sponsor": "ccg-chief" | "sponsor": "chief-exec" | another agency than the lead's, council
            "ref": "1.2" | "ref": "1.1" | “1.1” stands above already
            "ref": "1.2" | "ref": "one two" | The number of an outcome
            "theme": 1, "statement" | "theme": 9, "statement" | “9” is not there
            "ofsted-2015/3"] | "ofsted-2015/99"] | a recommendation that the pack has
            "ofsted-2015/3"] | "ofsted-2015/1"] | once
            "key": "pathway-plans" | "key": "in-touch" | “in-touch” stands above already
            "outcome": "1.1", "title" | "outcome": "8.8", "title" | an outcome that the pack has
            "better": "lower" | "better": "down" | one of higher, lower
            "value": 16.1 | "value": 16.12345678 | at most six decimals
            "tolerance": 1} | "tolerance": -1} | 0 or more
            "date": "2015-05-31", "source": "ofsted-2015" | "date": "soon", "source": "ofsted-2015" | “soon” does not fit
            "readings.csv" | "../readings.csv" | leads elsewhere
            "readings.csv" | "other.csv" | is missing
            "assurance": "verified" | "assurance": "sworn" | one of reported, evidenced, verified
            "start": "2015-03-19T14:00" | "start": "2015-02-31T14:00" | a day that the calendar has
            "started": "2015-03-19T14:04" | "started": "2015-03-19T18:04" | Put “started” before “ended”
            "state": "approved" | "state": "dreamt" | one of planned, papers-out
            {"person": "dcs" | {"person": "chair" | stands above already
            "presenter": "chair" | "presenter": "nobody" | a person that the pack has
            "owner": "secretary", "due" | "owner": "all", "due" | a person that the pack has
            "due": "2015-04-02" | "due": "asap" | “asap” does not fit
            "from": "amber", "to" | "from": "purple", "to" | one of blue, green
            "minutes": 120, "state" | "minutes": 0, "state" | 1 or more
            """)
    void a_slip_is_told_with_its_line(String right, String wrong, String sentence) throws IOException {
        Path file = folder.resolve("pack.json");
        String text = Files.readString(file);
        int at = text.indexOf(right);
        assertTrue(at >= 0, "the sample has " + right);
        Files.writeString(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        List<Problem> problems = PackCheck.check(folder);
        assertTrue(
                problems.stream()
                        .anyMatch(one -> Math.abs(one.line() - line) <= slack(right)
                                && one.sentence().contains(sentence)),
                "line " + line + " of " + problems);
    }

    /** A record that refuses its values is pointed at as a whole. */
    private static int slack(String right) {
        return right.startsWith("\"value\"") ? 8 : 0;
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            measure,date,value | measure,day,value | 1 | Begin with the line measure,date,value
            unprogressed-cases,2015-05-31,122 | unprogressed-cases,2015-02-30,122 | 2 | “2015-02-30” does not fit
            unprogressed-cases,2015-05-31,122 | unprogressed-cases,2015-05-31,many | 2 | as a number
            unprogressed-cases,2015-05-31,122 | unprogressed,2015-05-31,122 | 2 | a measure that the pack has
            cases-referred-back,2015-06-04,21,,,,ofsted-2015 | cases-referred-back,2015-06-04,21,,,,me | 3 | a source that
            cases-referred-back,2015-06-04,21, | cases-referred-back,2015-06-04,21,,, | 3 | Give 10 fields
            ,,,,ofsted-2015,paragraph 30,sound, | ,,,,ofsted-2015,paragraph 30,shaky, | 4 | one of sound, suspect
            ,,,,ofsted-2015,paragraph 30,sound, | ,,,,ofsted-2015,paragraph 30,suspect, | 4 | Add “why”
            ,,,,ofsted-2015,paragraph 30,sound, | ,9,4,,ofsted-2015,paragraph 30,sound, | 4 | 9 of 4 cannot be
            ,,,,ofsted-2015,paragraph 41,sound, | ,,,,ofsted-2015,"paragraph 41,sound, | 5 | close each quotation mark
            """)
    void a_slip_in_the_readings_is_told_with_the_line_of_that_file(
            String right, String wrong, int line, String sentence) throws IOException {
        Path file = folder.resolve("readings.csv");
        String text = Files.readString(file);
        int at = text.indexOf(right);
        assertTrue(at >= 0, "the sample has " + right);
        Files.writeString(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
        List<Problem> problems = PackCheck.check(folder);
        assertTrue(
                problems.stream()
                        .anyMatch(one -> one.file().equals("readings.csv")
                                && one.line() == line
                                && one.sentence().contains(sentence)),
                problems.toString());
    }

    @Test
    void readings_may_stand_in_the_pack_itself() throws IOException {
        Path file = folder.resolve("pack.json");
        String reading =
                "[{\"measure\": \"in-touch\", \"date\": \"2015-05-31\", \"value\": 30, \"quality\": \"sound\"}]";
        Files.writeString(file, Files.readString(file).replace("\"readings.csv\"", reading));
        assertEquals(List.of(), PackCheck.check(folder));
    }

    @Test
    void reading_a_pack_with_problems_is_refused_with_the_first_of_them() throws IOException {
        Path file = folder.resolve("pack.json");
        Files.writeString(file, Files.readString(file).replace("\"agency\": \"lscb\"", "\"agency\": \"nhs\""));
        Refused refused = assertThrows(Refused.class, () -> PackReader.read(folder));
        assertEquals(Refused.Reason.BAD_PACK, refused.reason());
        assertTrue(refused.sentence().startsWith("pack.json:"), refused.sentence());
    }
}
