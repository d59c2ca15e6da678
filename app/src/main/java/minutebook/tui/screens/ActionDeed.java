package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.Minutebook;
import minutebook.change.AskExtension;
import minutebook.change.Change;
import minutebook.change.CloseAction;
import minutebook.change.DropAction;
import minutebook.change.Escalate;
import minutebook.change.ExtendAction;
import minutebook.change.FreeAction;
import minutebook.change.NeedAction;
import minutebook.change.ParkAction;
import minutebook.change.ReportAction;
import minutebook.change.UnparkAction;
import minutebook.change.UpdateAction;
import minutebook.domain.ActionState;
import minutebook.domain.DateWords;
import minutebook.domain.EscalationEntry;
import minutebook.domain.TimedReason;
import minutebook.tui.Hint;
import minutebook.view.ActionRow;

/** What is done with the chosen action of the log by one key: what the key is called, what is typed with it, what comes of it. */
@SuppressWarnings("ImmutableEnumChecker")
enum ActionDeed {
    ACCEPT("c", "accept", "The board accepts it as done; at once where it was reported done.", "why; may be empty") {
        @Override
        boolean isImmediate(ActionRow row, LocalDate today) {
            return row.action().state() == ActionState.REPORTED_DONE;
        }

        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            return new CloseAction(row.action().id(), item, book.moment().today(), line);
        }
    },
    REPORT(
            "r",
            "report done",
            "The owner reports it as done, or somebody by @key for them; the board accepts it later.",
            "by @dcs on 3 june: what was done") {
        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            Account said = Account.read(line, book, row);
            return new ReportAction(row.action().id(), item, said.on(), said.text(), said.by());
        }
    },
    EXTEND(
            "E",
            "extend",
            "The board gives it more time, because why; one reported as done is open again.",
            "30 june because …") {
        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            TimedReason said = TimedReason.read(line, dates(book));
            return new ExtendAction(row.action().id(), item, book.moment().today(), said.day(), said.because());
        }
    },
    DROP("x", "drop", "The board drops it; the reason is kept.", "why the board no longer asks for it") {
        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            return new DropAction(row.action().id(), item, book.moment().today(), line);
        }
    },
    ESCALATE("X", "escalate", "Take it higher: to whom, because why.", "chief-officers the executive group because …") {
        @Override
        String whyOff(ActionRow row, Optional<String> item) {
            return item.isEmpty() ? "Only a meeting takes an action higher." : super.whyOff(row, item);
        }

        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            EscalationEntry entry = EscalationEntry.read("to " + line);
            entry.requireComplete();
            return new Escalate(
                    item.orElseThrow(),
                    Optional.of(row.action().id()),
                    Optional.empty(),
                    Optional.empty(),
                    entry.level().orElseThrow(),
                    entry.to(),
                    book.moment().today(),
                    entry.because());
        }
    },
    UPDATE("e", "update", "Add what is said of it, by whom with by @key.", "by @dcs on 3 june: what is said of it") {
        @Override
        String whyOff(ActionRow row, Optional<String> item) {
            return "";
        }

        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            Account said = Account.read(line, book, row);
            return new UpdateAction(row.action().id(), item, said.on(), said.text(), said.by());
        }
    },
    ACCEPT_BECAUSE("C", "accept because", "The board accepts it as done and says why.", "why it is accepted") {
        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            return new CloseAction(row.action().id(), item, book.moment().today(), line);
        }
    },
    PARK("K", "park", "Do not ask for it until a day; when it is parked, ask for it again.", "30 june because …") {
        @Override
        boolean isImmediate(ActionRow row, LocalDate today) {
            return row.action().isParked(today);
        }

        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            if (isImmediate(row, book.moment().today())) {
                return new UnparkAction(row.action().id(), item, book.moment().today(), line);
            }
            TimedReason said = TimedReason.read(line, dates(book));
            return new ParkAction(row.action().id(), item, book.moment().today(), said.day(), said.because());
        }
    },
    ASK(
            "A",
            "ask for time",
            "Record that its owner asks for more time; the board answers by extending it or not.",
            "30 june because …") {
        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            TimedReason said = TimedReason.read(line, dates(book));
            return new AskExtension(row.action().id(), item, book.moment().today(), said.day(), said.because());
        }
    },
    NEED("n", "needs", "Name an action that has to be done first; named again, it no longer has to.", "A05-01") {
        @Override
        Change change(Minutebook book, ActionRow row, Optional<String> item, String line) {
            ActionRow first = book.action(book.boardOf(row.action().board()), line.strip());
            boolean needed = row.waitsFor().contains(first.ref());
            return needed
                    ? new FreeAction(row.action().id(), first.action().id())
                    : new NeedAction(row.action().id(), first.action().id());
        }
    };

    private final String letter;
    private final String label;
    private final String help;
    private final String example;

    ActionDeed(String letter, String label, String help, String example) {
        this.letter = letter;
        this.label = label;
        this.help = help;
        this.example = example;
    }

    /** The deed of a key. */
    static Optional<ActionDeed> of(String letter) {
        return List.of(values()).stream()
                .filter(deed -> deed.letter.equals(letter))
                .findFirst();
    }

    String label() {
        return label;
    }

    /** What its line looks like, shown while nothing has been typed. */
    String example() {
        return example;
    }

    Hint hint(Optional<ActionRow> row, Optional<String> item) {
        return Hint.of(letter, label)
                .writing()
                .explained(help)
                .off(row.map(one -> whyOff(one, item)).orElse("There is no action here."));
    }

    /** Why it cannot be done with that action; empty when it can. */
    String whyOff(ActionRow row, Optional<String> item) {
        return row.action().state().isPending()
                ? ""
                : "The action is " + row.action().state().word() + " already.";
    }

    /** Whether nothing needs to be typed with it. */
    boolean isImmediate(ActionRow row, LocalDate today) {
        return false;
    }

    /**
     * The change that does it; refuses a line that lacks what it needs.
     *
     * @param item the agenda item under which it is done; empty outside a meeting
     */
    abstract Change change(Minutebook book, ActionRow row, Optional<String> item, String line);

    private static DateWords dates(Minutebook book) {
        return new DateWords(book.moment().today(), Optional.empty());
    }

    /**
     * What is said, by whom, and the day it is about: {@code by @dcs on 3 june: sent out}; by who records it, and today, where
     * nothing else is given.
     */
    private record Account(String by, LocalDate on, String text) {
        private static final Pattern BY = Pattern.compile("(?is)^by @(\\S+)\\s+(.*)$");
        private static final Pattern ON = Pattern.compile("(?is)^on ([^:]{1,40}):\\s*(.*)$");

        static Account read(String line, Minutebook book, ActionRow row) {
            Matcher named = BY.matcher(line.strip());
            boolean isNamed = named.matches();
            String said = isNamed ? named.group(2) : line.strip();
            Matcher dated = ON.matcher(said);
            boolean isDated = dated.matches();
            return new Account(
                    isNamed
                            ? book.plan(book.boardOf(row.action().board()))
                                    .person(named.group(1))
                                    .post()
                            : "",
                    isDated ? dates(book).past(dated.group(1)) : book.moment().today(),
                    isDated ? dated.group(2) : said);
        }
    }
}
