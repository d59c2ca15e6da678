package minutebook.export;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the privacy check knows to be no person: posts, bodies, places and titles of the record, and the words that bodies are
 * called by.
 *
 * @param known all of the record's own, in small letters with blanks for all else, a line for each
 * @param bodies the words of the record's own bodies, such as the name of a town
 * @param notPeople the titles of measures that count something other than people, in the same form
 * @param standing the paragraphs that the board says on its papers in its own words, in the same form
 */
public record PrivacyWords(String known, Set<String> bodies, List<String> notPeople, List<String> standing) {
    /** Words that make whatever they are in a body, a paper or a place. */
    private static final Set<String> BODIES = words(
            """
            council councils board boards committee committees group groups service services trust trusts review reviews act
            strategy plan plans team teams office department directorate room centre school schools academy
            college university hospital clinic partnership partnerships ofsted cafcass commission commissioning commissioner
            agency agencies association authority authorities police constabulary probation ministry government parliament
            cabinet network forum panel programme project framework
            standards standard code guidance report reports inspection inspectorate charity foundation society institute
            conference census fund union pledge tribunal appendix annex annexe
            improvement healthcare chapter paragraph stage phase outline data count counts
            safety family children children’s children's health education""");

    /** Words that end what a post is called by; whoever holds it may be named before or after it. */
    private static final Set<String> ROLES = words(
            """
            secretary director directors chair chairman chairwoman executive manager managers member members officer officers
            leader commissioner inspector inspectors""");

    /** Words that begin or end a run of capitals without being part of a name, and those that only together make no name. */
    private static final Set<String> ORDINARY = words(
            """
            only a an the this that these those each every all some no any both many most few half several other another such
            in on at by for from to with without as if when while after before since until under over about between because
            and or but nor so yet it they he she we you i there here what who which where why how not never nobody somebody
            one two three four five six seven eight nine ten eleven twelve first second third last next
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december spring summer autumn winter
            north south east west england english wales britain british kingdom united
            young people person head chief early help care leaver leavers social worker workers staff looked leaving
            mental local national public independent deputy assistant interim acting principal senior vice lead house line
            family support business human resources clinical governance legal finance financial youth offending corporate
            strategic designated named nurse nursing practice practitioner medical virtual assurance performance reviewing
            city county district borough town
            theme outcome outcomes action actions meeting meetings minutes item items decision decisions measure measures
            reason reported evidence evidenced verified concern progress achievement status red amber green blue open closed
            owner due expected agreed presented dissent amended source sources quality sound suspect target baseline table
            red data summary areas records voice safeguarding adult adults parents parent carers carer child""");

    /** Those of them that are surnames too after a first name. */
    private static final Set<String> SURNAMES = words(
            "young west north south east head house early may june april august summer winter england green lead nurse named");

    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The words of a record.
     *
     * @param names what posts, places and titles are called
     * @param bodies what the board, its authority and its agencies are called
     * @param standing what the board says on its papers on purpose, each a whole paragraph
     */
    public static PrivacyWords of(
            Collection<String> names,
            Collection<String> bodies,
            Collection<String> notPeople,
            Collection<String> standing) {
        String known = Stream.concat(names.stream(), bodies.stream())
                .map(PrivacyWords::plain)
                .collect(Collectors.joining("\n"));
        Set<String> own = bodies.stream()
                .flatMap(body -> Arrays.stream(plain(body).strip().split(" ", -1)))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toUnmodifiableSet());
        return new PrivacyWords(
                known,
                own,
                notPeople.stream().map(PrivacyWords::plain).toList(),
                standing.stream().map(PrivacyWords::plain).toList());
    }

    /** In small letters, everything between words a blank, with a blank at both ends. */
    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.UK)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }

    /** Whether the record itself calls something so. */
    boolean knows(String words) {
        return known.contains(plain(words));
    }

    /** Whether a text is, from its first word to its last, what the board says on its papers on purpose. */
    boolean isStanding(String text) {
        return standing.contains(plain(text));
    }

    /** Whether the word makes what it is in a body, a paper or a place. */
    boolean isBody(String word) {
        return BODIES.contains(word.toLowerCase(Locale.UK));
    }

    /** Whether one of the record's own bodies is called by the word. */
    boolean isOwnBody(String word) {
        return bodies.contains(word.toLowerCase(Locale.UK).replaceFirst("['’]s$", ""));
    }

    /** Whether the word ends what a post is called by. */
    boolean isRole(String word) {
        return ROLES.contains(word.toLowerCase(Locale.UK));
    }

    /** Whether the word is part of no name where it begins or ends a run of capitals. */
    boolean isOrdinary(String word) {
        return ORDINARY.contains(word.toLowerCase(Locale.UK));
    }

    /** Whether the word is part of no name even as the last of two. */
    boolean isNeverSurname(String word) {
        return isOrdinary(word) && !SURNAMES.contains(word.toLowerCase(Locale.UK));
    }

    /** Whether a text names a measure that counts no people. */
    boolean countsNoPeople(String text) {
        String plain = plain(text);
        return notPeople.stream().anyMatch(plain::contains);
    }
}
