package minutebook.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an agenda has to have when it is put together.
 *
 * @param chair who presents what nobody else does
 * @param minutes whether minutes of a meeting wait to be agreed
 * @param arising whether the last meeting left questions or escalations without a response
 * @param log whether actions wait for the board
 * @param forward the items of the forward plan whose time has come
 * @param inPrivate the ids of those of them that are what is left of an item in Part 2
 * @param reports the reports that are due and have not come
 * @param themes every theme of the plan, with why and when it is its turn
 */
public record AgendaDue(
        Optional<String> chair,
        boolean minutes,
        boolean arising,
        boolean log,
        List<ForwardItem> forward,
        Set<String> inPrivate,
        List<ReportDue> reports,
        List<ThemeTurn> themes) {
    public AgendaDue {
        forward = List.copyOf(forward);
        inPrivate = Set.copyOf(inPrivate);
        reports = List.copyOf(reports);
        themes = List.copyOf(themes);
    }
}
