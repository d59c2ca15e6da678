package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.WriteHighlight;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a highlight report of a theme. */
@Command(
        name = "add",
        description = "Records a theme’s highlight report to a meeting; a second one takes the place of the first.")
final class HighlightAddCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "THEME", description = "The number of the theme.")
    private String theme;

    @Parameters(index = "1", paramLabel = "TEXT", description = "What has been achieved." + StandardInput.HELP)
    private String achieved;

    @Option(names = "--next", paramLabel = "TEXT", description = "What comes next." + StandardInput.HELP)
    private String next = "";

    @Option(names = "--concern", paramLabel = "TEXT", description = "What stands in the way." + StandardInput.HELP)
    private String concern = "";

    @Option(names = "--ask", paramLabel = "TEXT", description = "What the board is asked for." + StandardInput.HELP)
    private String ask = "";

    @Option(names = "--by", paramLabel = "PERSON", description = "Who gives it (else the theme’s lead).")
    private Optional<String> by = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day it came in (else today).")
    private Optional<String> day = Optional.empty();

    @Mixin
    private OfMeeting of = new OfMeeting();

    HighlightAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        Plan plan = book.plan(board);
        Theme about = plan.theme(theme);
        LocalDate today = book.moment().today();
        StandardInput input = root().input();
        return root().say(book.apply(new WriteHighlight(
                of.meeting(root(), book).id(),
                about.id(),
                by.map(plan::named).map(Person::id).or(about::lead),
                input.text(achieved),
                input.text(next),
                input.text(concern),
                input.text(ask),
                day.map(typed -> new DateWords(today, Optional.empty()).past(typed))
                        .orElse(today))));
    }
}
