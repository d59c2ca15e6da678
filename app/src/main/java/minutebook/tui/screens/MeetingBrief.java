package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Brag;
import minutebook.domain.DateText;
import minutebook.domain.ItemKind;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.domain.Milestone;
import minutebook.domain.Quality;
import minutebook.domain.smart.Gap;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Passage;
import minutebook.view.ActionRow;
import minutebook.view.AttendanceRow;
import minutebook.view.Holder;
import minutebook.view.MeasureRow;
import minutebook.view.MeetingView;
import minutebook.view.OutcomeRow;
import minutebook.view.ThemeGaps;
import minutebook.view.ThemeView;

/** What the chair needs to know at an item before anybody speaks, as passages of a page. */
final class MeetingBrief {
    private final List<Passage> passages = new ArrayList<>();

    private MeetingBrief() {}

    static List<Passage> of(MeetingView view) {
        MeetingBrief brief = new MeetingBrief();
        view.at().ifPresent(at -> at.presenter().ifPresent(person -> brief.add("Presented by", person.post())));
        brief.passages.addAll(BriefPapers.of(view));
        view.theme().ifPresent(brief::theme);
        ItemKind kind = view.at().map(at -> at.item().kind()).orElse(ItemKind.DISCUSSION);
        if (view.theme().isEmpty()) {
            brief.formal(kind, view);
        }
        return brief.passages;
    }

    /** A theme by itself, on its own screen. */
    static List<Passage> of(ThemeView view, ThemeGaps gaps) {
        MeetingBrief brief = new MeetingBrief();
        brief.add("SMART", Gap.counted(gaps.all()) + (gaps.all().isEmpty() ? "" : "; c names them"));
        if (!view.theme().summary().isEmpty()) {
            brief.passages.add(Passage.of(view.theme().summary(), Style.NORMAL));
        }
        brief.theme(view);
        brief.heading("What the colours mean");
        for (Brag status : Brag.values()) {
            brief.passages.add(
                    new Passage(1, Shown.brag(status), Cell.of(view.rules().meaning(status))));
        }
        return brief.passages;
    }

    private void formal(ItemKind kind, MeetingView view) {
        switch (kind) {
            case OPENING -> opening(view);
            case MINUTES -> lastMinutes(view);
            case ACTION_LOG -> {
                heading("Actions the board waits for: " + view.pending().size());
                say("l opens the action log, where each is accepted, updated or dropped.");
                actions(view.pending(), view.today());
            }
            case CLOSING, ANY_OTHER -> closing(view);
            case MATTERS_ARISING -> passages.addAll(ArisingBrief.of(view));
            case THEME, REPORT, CONSENT, DISCUSSION -> say("What is said here is recorded below.");
        }
    }

    private void opening(MeetingView view) {
        heading("Who is here");
        say(RoomWords.quorum(view.sitting(), item(view)));
        say("w marks who is present, has sent apologies or a deputy.");
        for (AttendanceRow row : view.attendance()) {
            if (row.attendance().isPresent()) {
                passages.add(new Passage(
                        1,
                        RoomWords.presence(view.sitting().room(), row, item(view)),
                        Cell.of(RoomWords.who(view.sitting().room(), row))));
            }
        }
        heading("Purpose");
        say(view.board().purpose());
    }

    private static String item(MeetingView view) {
        return view.at().map(at -> at.item().id()).orElse("");
    }

    private void lastMinutes(MeetingView view) {
        if (view.previous().isEmpty()) {
            say("There is no earlier meeting on record.");
        }
        view.previous().ifPresent(last -> {
            heading("Meeting " + last.number() + ", "
                    + DateText.full(last.plannedStart().toLocalDate()));
            say("Its minutes are "
                    + (last.state() == MeetingState.HELD
                            ? "a draft"
                            : last.state().word())
                    + ". o opens them, K corrects them here.");
            if (last.state() != MeetingState.APPROVED) {
                say("M and then a agrees them: they are frozen from then on.");
            }
        });
        passages.addAll(ArisingBrief.groups(view));
    }

    private void closing(MeetingView view) {
        heading("Before the meeting closes");
        say(view.next()
                .map(next -> "The next meeting is on " + day(next)
                        + (next.place().isEmpty() ? "." : ", " + next.place() + "."))
                .orElse("The next meeting has no date yet: N plans it."));
        view.agenda().stream()
                .filter(row -> row.entries() == 0 && row.theme().isPresent())
                .forEach(row -> passages.add(new Passage(
                        1,
                        new Cell("gap", Style.WARN),
                        Cell.of("nothing recorded under item " + row.item().place() + ", "
                                + row.item().title()))));
        say("c closes the meeting.");
    }

    private static String day(Meeting meeting) {
        return DateText.full(meeting.plannedStart().toLocalDate()) + " at "
                + DateText.time(meeting.plannedStart().toLocalTime());
    }

    private void theme(ThemeView theme) {
        add("Lead", Holder.inWords(theme.lead()));
        add("Sponsor", Holder.inWords(theme.sponsor()));
        heading("Outcomes");
        theme.outcomes().forEach(row -> outcome(row, theme.today()));
        heading("Actions the board waits for: " + theme.pending().size());
        actions(theme.pending(), theme.today());
        passages.addAll(ClaimAndEvidence.of(theme));
        if (!theme.lastSaid().isEmpty()) {
            heading("Said last time");
            theme.lastSaid()
                    .forEach(note -> passages.add(new Passage(1, new Cell("·", Style.MUTED), Cell.of(note.text()))));
        }
    }

    private void outcome(OutcomeRow row, LocalDate today) {
        var outcome = row.outcome();
        passages.add(new Passage(
                0,
                new Cell(outcome.ref() + " " + Shown.brag(outcome.status()).text(), Shown.style(outcome.status())),
                Cell.of(outcome.statement())));
        boolean late = outcome.due().filter(day -> day.isBefore(today)).isPresent();
        passages.add(new Passage(
                2,
                new Cell("due", Style.MUTED),
                new Cell(
                        outcome.due().map(DateText::brief).orElse("no date") + (late ? ", date has passed" : "") + "; "
                                + Holder.post(row.owner())
                                + (outcome.statusReason().isEmpty() ? "" : "; " + outcome.statusReason()),
                        late ? Style.WARN : Style.MUTED)));
        row.standing()
                .sentences()
                .forEach(sentence ->
                        passages.add(new Passage(2, new Cell("!", Style.WARN), new Cell(sentence, Style.WARN))));
        row.measures().forEach(this::measure);
        row.milestones().stream()
                .filter(milestone -> milestone.metOn().isEmpty())
                .findFirst()
                .ifPresent(next -> milestone(next, today));
    }

    private void measure(MeasureRow row) {
        boolean doubtful =
                row.conflicts() || row.latest().stream().anyMatch(reading -> reading.quality() != Quality.SOUND);
        passages.add(Passage.withTrend(
                2,
                new Cell("▪", Style.MUTED),
                new Cell(Shown.measure(row), doubtful ? Style.WARN : Style.NORMAL),
                row.trend()));
        if (row.conflicts()) {
            passages.add(new Passage(
                    4,
                    new Cell("!", Style.WARN),
                    new Cell("The readings for that day conflict; both are kept.", Style.WARN)));
        }
    }

    private void milestone(Milestone next, LocalDate today) {
        boolean late = next.due().isBefore(today);
        passages.add(new Passage(
                2,
                new Cell("next", late ? Style.BAD : Style.MUTED),
                Cell.of(next.what() + ", by " + DateText.brief(next.due()) + (late ? " (overdue)" : ""))));
    }

    private void actions(List<ActionRow> rows, LocalDate today) {
        for (ActionRow row : rows) {
            passages.add(new Passage(
                    0,
                    new Cell(row.ref(), row.action().isOverdue(today) ? Style.BAD : Style.STRONG),
                    Cell.of(Shown.state(row, today).text() + ", due "
                            + DateText.brief(row.action().due()) + ", "
                            + row.owner().post() + ": " + row.action().what())));
        }
    }

    private void add(String name, String value) {
        passages.add(Passage.fact(name, value));
    }

    private void heading(String text) {
        passages.add(Passage.heading(text));
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            passages.add(Passage.of(text, Style.NORMAL));
        }
    }
}
