package minutebook.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.SetSeries;
import minutebook.cli.linear.TimeWords;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.DateWords;
import minutebook.domain.MeetingSeries;
import minutebook.domain.Refused;
import minutebook.domain.Rhythm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows or settles when the board meets by itself. */
@Command(
        name = "series",
        description = "Shows when the board meets by itself; with options, settles it.",
        footer = {
            "",
            "Example: minutebook meeting series --first \"30 july\" --at 14:00 --rhythm weeks --every 6 --longest-gap 49"
        })
final class MeetingSeriesCommand extends BookCommand {
    private static final int USUAL_LENGTH = 120;

    @Option(names = "--first", paramLabel = "DATE", description = "The first day of the series.")
    private Optional<String> first = Optional.empty();

    @Option(names = "--at", paramLabel = "HH:MM", description = "The time the meetings start.")
    private Optional<String> time = Optional.empty();

    @Option(
            names = "--rhythm",
            paramLabel = "RHYTHM",
            description = "weeks, or months for the same weekday of the month (else months).")
    private Optional<String> rhythm = Optional.empty();

    @Option(names = "--every", paramLabel = "N", description = "How many weeks or months lie between two (else 1).")
    private Optional<Integer> every = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "How long each takes (else 120).")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--place", paramLabel = "TEXT", description = "Where they are.")
    private Optional<String> place = Optional.empty();

    @Option(
            names = "--longest-gap",
            paramLabel = "DAYS",
            description = "More days than this between two meetings are flagged (else what the rhythm gives).")
    private Optional<Integer> longestGap = Optional.empty();

    MeetingSeriesCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        Optional<MeetingSeries> now = book.forward(board, 0).series();
        boolean asked = first.isPresent()
                || time.isPresent()
                || rhythm.isPresent()
                || every.isPresent()
                || minutes.isPresent()
                || place.isPresent()
                || longestGap.isPresent();
        if (!asked) {
            return root().say(now.map(MeetingSeriesCommand::inWords)
                    .orElse("The board has not settled when it meets: see “minutebook meeting series --help”."));
        }
        return root().say(book.apply(change(book, board, now)));
    }

    private SetSeries change(Minutebook book, Board board, Optional<MeetingSeries> now) {
        Rhythm kind = rhythm.map(MeetingSeriesCommand::rhythm)
                .or(() -> now.map(MeetingSeries::rhythm))
                .orElse(Rhythm.MONTHS);
        int number = every.or(() -> now.map(MeetingSeries::every)).orElse(1);
        boolean rhythmStays = rhythm.isEmpty() && every.isEmpty();
        return new SetSeries(
                board.id(),
                start(book, now),
                kind,
                number,
                minutes.or(() -> now.map(MeetingSeries::minutes)).orElse(USUAL_LENGTH),
                place.or(() -> now.map(MeetingSeries::place)).orElse(""),
                longestGap
                        .or(() -> now.filter(series -> rhythmStays).map(MeetingSeries::longestGap))
                        .orElse(MeetingSeries.usualGap(kind, number)));
    }

    private LocalDateTime start(Minutebook book, Optional<MeetingSeries> now) {
        LocalDate day = first.map(typed -> new DateWords(book.moment().today(), Optional.empty()).due(typed))
                .or(() -> now.map(series -> series.first().toLocalDate()))
                .orElseThrow(() ->
                        new Refused(Refused.Reason.NOT_UNDERSTOOD, "Name the first day of the series with --first."));
        return day.atTime(time.map(TimeWords::read)
                .or(() -> now.map(series -> series.first().toLocalTime()))
                .orElseThrow(() ->
                        new Refused(Refused.Reason.NOT_UNDERSTOOD, "Say at what time the meetings start with --at.")));
    }

    private static Rhythm rhythm(String typed) {
        for (Rhythm one : Rhythm.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(typed)) {
                return one;
            }
        }
        throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Give the rhythm as weeks or months.");
    }

    private static String inWords(MeetingSeries series) {
        return "The board meets " + series.inWords() + ", from "
                + DateText.plain(series.first().toLocalDate()) + " on, for " + series.minutes() + " minutes"
                + (series.place().isEmpty() ? "" : ", " + series.place()) + "; more than " + series.longestGap()
                + " days between two meetings are flagged.";
    }
}
