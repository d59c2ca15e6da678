package minutebook.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Board;

/**
 * The standard paragraphs of publications: those that a board may want to say in its own words.
 *
 * @param own what a board says in place of the standard, with the same blanks
 */
public record Wording(Map<Key, String> own) {
    /** Everything in the standard words. */
    public static final Wording STANDARD = new Wording(Map.of());

    public Wording {
        own = Map.copyOf(own);
    }

    /** A paragraph with its standard words; {@code {board}} and {@code {authority}} in it are filled in. */
    public enum Key {
        /** Whom to ask about a paper, at its end; nothing unless a board says it. */
        CONTACT(""),
        /** The last line of every paper; nothing unless a board says it. */
        FOOT_LINE(""),
        AGENDA_APOLOGIES(
                "Send apologies to the {secretary} before the meeting. If a deputy comes for you, give their post."),
        AGENDA_PRIVATE(
                "The board is asked to agree that the public leaves the room for the items below. The paragraph of"
                        + " the law and the reason are given for each."),
        ATTENDANCE_MEANING(
                "An agency is counted at a meeting where it was recorded whether a chair or member of it came."
                        + " A deputy counts as taking part and is shown apart. Only posts are named, never people."),
        SCRUTINY_PURPOSE(
                "This report tells the scrutiny committee what inspections and reviews have found of the services"
                        + " for children that {authority} and its partners run, what the {board} has decided and done about it, and what has not gone to plan."
                        + " The committee can use it to ask whether the help that children get has become better."),
        SCRUTINY_LIMITS(
                "Figures come from the board’s own record. Each carries a word on how far it can be believed, and what"
                        + " has been reported but not checked is told apart from what somebody else has verified."),
        SCRUTINY_ASK_NOTE("note what inspections and reviews have found and how far their recommendations have come"),
        SCRUTINY_ASK_CHALLENGE("question the board on what has not gone to plan, and on what will be done by when"),
        SCRUTINY_ASK_ADVISE("say what the board should look into before it reports again"),
        SCRUTINY_ASK_RETURN("settle when the board is to report again, and on which outcomes"),
        RESIDENTS_ABOUT("The {board} brings together the people who run services for children here. It makes sure that"
                + " they keep their word. This page says how they are doing."),
        RESIDENTS_SAY(
                "Tell us what you think. Write to the secretary of the board at {authority}. You can also speak to"
                        + " your local councillor."),
        RESIDENTS_SAFE("If you think that a child is in danger now, call 999."),
        CHILDREN_ABOUT(
                "A group of people checks how well children are helped here. The group is called a board. This page"
                        + " says what they found and what they will do."),
        CHILDREN_SAY(
                "We want to know what you think. Tell a grown-up you trust. You can ask them to tell the board. They"
                        + " can write to the board at {authority}."),
        CHILDREN_SAFE(
                "Do you feel unsafe now? Call 999. You can talk to Childline at any time. Call 0800 1111. It is free."),
        YOU_SAID_ABOUT(
                "What children, young people, families and staff said, and what was done about it. Where nothing has"
                        + " been decided or done, it says so.");

        private final String standard;

        Key(String standard) {
            this.standard = standard;
        }

        public String standard() {
            return standard;
        }

        /** As it is written in a style file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Key> named(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }

        static String all() {
            return Arrays.stream(values()).map(Key::word).collect(Collectors.joining(", "));
        }
    }

    /** A paragraph as it is said, with its blanks. */
    public String of(Key key) {
        return own.getOrDefault(key, key.standard());
    }

    /** A paragraph as this board says it. */
    String of(Key key, Board board) {
        return of(key).replace("{board}", board.name()).replace("{authority}", board.authority());
    }

    /** Every paragraph that a board says in its own words, as it says it. */
    public List<String> said(Board board) {
        return own.keySet().stream().sorted().map(key -> of(key, board)).toList();
    }
}
