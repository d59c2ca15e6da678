package minutebook.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import minutebook.domain.Refused;
import minutebook.domain.Words;

/** What Minutebook can write for readers, each from the record as it is. */
public enum Publication {
    MINUTES("Minutes", "the minutes of a meeting, or its agenda while it is to come", About.MEETING),
    DECISION_NOTICE("Decision notice", "what a meeting decided and why", About.MEETING),
    ACTION_LOG("Action log", "every action of the board", About.BOARD),
    CALENDAR("Calendar", "the board’s meetings, and the days by which actions are due", About.BOARD),
    EXTRACT("Personal action extract", "what one person owes the board", About.PERSON),
    AGENDA("Agenda", "what a meeting takes when, with its papers, also of one that has been held", About.MEETING),
    LAY_SUMMARY("Summary for residents", "what was found and what is done, in plain words", About.BOARD),
    CHILDREN_SUMMARY("Summary for children and young people", "the same in the plainest words", About.BOARD),
    SCRUTINY("Report to the scrutiny committee", "what was found, done and not done, and what is asked", About.BOARD),
    YOU_SAID("You said, we did", "what children, families and staff said, and what came of it", About.BOARD),
    ATTENDANCE("Attendance and engagement", "who came, by agency and post, and what each agency gave", About.BOARD),
    PLAN_ON_A_PAGE("Plan on a page", "the priorities, the themes and their outcomes on one page", About.BOARD),
    PLAN("Improvement plan", "the whole plan, with how each outcome is measured", About.BOARD),
    TRACEABILITY(
            "Traceability matrix", "how findings, recommendations, outcomes and actions hang together", About.BOARD),
    SMART_GAPS("SMART check", "what the plan lacks, with what would mend it", About.BOARD),
    RISKS("Risk register", "what may go wrong, the highest score first", About.BOARD),
    PROGRESS("Progress against recommendations", "what became of what an inspection or review asked for", About.SOURCE),
    SCORECARD("Performance scorecard", "every measure of the plan with where it stands, and charts", About.BOARD),
    HIGHLIGHT("Highlight report", "what a theme's lead reports and what the record shows", About.THEME);

    private final String title;
    private final String meaning;
    private final About about;

    /** What must be named to have one. */
    public enum About {
        /** Nothing: it is about the board. */
        BOARD("", ""),
        MEETING("MEETING", "the number of a meeting, such as 7"),
        PERSON("PERSON", "the key of a person, such as @chair"),
        THEME("THEME", "the number of a theme, such as 2"),
        SOURCE("SOURCE", "the key of an inspection or review, as “minutebook source list” gives it");

        private final String word;
        private final String example;

        About(String word, String example) {
            this.word = word;
            this.example = example;
        }

        public String word() {
            return word;
        }

        /** The folder of such papers in a bundle. */
        String folder() {
            return switch (this) {
                case BOARD -> "board";
                case MEETING -> "meeting";
                case PERSON -> "people";
                case THEME -> "themes";
                case SOURCE -> "sources";
            };
        }

        /** What is to be named, with an example. */
        public String example() {
            return example;
        }
    }

    Publication(String title, String meaning, About about) {
        this.title = title;
        this.meaning = meaning;
        this.about = about;
    }

    public String title() {
        return title;
    }

    /** The same with what it is about, if that is not the board. */
    public String title(String about) {
        return title + (about.isEmpty() ? "" : " (" + about + ")");
    }

    /** What a reader finds in it, as the rest of a sentence. */
    public String meaning() {
        return meaning;
    }

    public About about() {
        return about;
    }

    /** Whether it has one text, which is for everybody: it goes out to the public whomever it is asked for. */
    public boolean isForEverybody() {
        return this == DECISION_NOTICE || this == LAY_SUMMARY || this == CHILDREN_SUMMARY;
    }

    /** Whether what is asked for in a rendition goes out to the public. */
    public boolean isPublic(Rendition rendition) {
        return rendition == Rendition.PUBLIC || isForEverybody();
    }

    /** As it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The publication of that name; refuses another, naming those there are. */
    public static Publication named(String typed) {
        return Arrays.stream(values())
                .filter(one -> one.word().equalsIgnoreCase(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no publication " + Words.quoted(typed) + ": they are "
                                + Arrays.stream(values()).map(Publication::word).collect(Collectors.joining(", "))
                                + "."));
    }
}
