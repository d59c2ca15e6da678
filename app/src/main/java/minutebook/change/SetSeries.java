package minutebook.change;

import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.MeetingSeries;
import minutebook.domain.Moment;
import minutebook.domain.Rhythm;
import minutebook.store.Ledger;

/** The board settles when it meets by itself; meetings that are planned already stay where they are. */
public record SetSeries(
        String board, LocalDateTime first, Rhythm rhythm, int every, int minutes, String place, int longestGap)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Optional<MeetingSeries> now =
                ledger.plan().every(MeetingSeries.class, board).stream().findFirst();
        MeetingSeries series = new MeetingSeries(
                now.map(MeetingSeries::id).orElseGet(ledger::newId),
                board,
                first,
                rhythm,
                every,
                minutes,
                place,
                longestGap);
        if (now.isPresent()) {
            ledger.change(series);
        } else {
            ledger.add(series);
        }
        return "The board meets " + series.inWords() + ", from " + DateText.plain(first.toLocalDate()) + " on.";
    }
}
