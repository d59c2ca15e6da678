package minutebook.tui.screens;

import java.util.Optional;
import minutebook.change.StepTo;
import minutebook.domain.ClosingGap;
import minutebook.domain.Meeting;
import minutebook.tui.Effect;
import minutebook.tui.Step;
import minutebook.tui.parts.Cell;

/** Goes from a gap in the record to where it is mended. */
final class ClosingDeeds {
    private ClosingDeeds() {}

    static Step mend(ClosingScreen screen, ClosingGap gap) {
        String meeting = screen.view().meeting().id();
        if (gap.item().isEmpty()) {
            return Step.ask(screen, Request.open(book -> AttendanceScreen.of(book, meeting, Optional.empty())
                    .choosing(gap.about())));
        }
        String item = gap.item().get();
        return Step.ask(screen, (Request) (book, asker) -> {
            Meeting now = book.meetingAlone(meeting);
            boolean elsewhere = !now.isAt(item);
            if (elsewhere && sits(gap)) {
                book.apply(new StepTo(item, book.moment().now()));
            }
            MeetingScreen there = MeetingScreen.of(book, meeting).choosing(gap.about());
            return new Step(screen, new Effect.Replace(there.saying(Cell.of(hint(gap)))));
        });
    }

    /** Whether it is mended under its item, rather than by a key that works wherever the meeting is. */
    private static boolean sits(ClosingGap gap) {
        return switch (gap.gate()) {
            case STILL_ADJOURNED, STILL_PRIVATE, NO_GROUNDS, ATTENDANCE, QUORUM -> false;
            case NOTHING_RECORDED, NO_REASON, NO_EXPECTATION, NO_RESPONSE, NO_EVIDENCE -> true;
        };
    }

    private static String hint(ClosingGap gap) {
        return switch (gap.gate()) {
            case STILL_ADJOURNED -> "Z reconvenes the meeting; c comes back to the gaps.";
            case STILL_PRIVATE -> "2 goes back into public session; c comes back to the gaps.";
            case NO_GROUNDS -> "E shows the agenda: Enter at the item asks for both; c comes back to the gaps.";
            case NOTHING_RECORDED -> "n notes what was said; c comes back to the gaps.";
            case NO_REASON, NO_EXPECTATION, NO_RESPONSE -> "e fills in what is missing; c comes back to the gaps.";
            case NO_EVIDENCE -> "p notes progress with its evidence, r a reading; c comes back to the gaps.";
            case ATTENDANCE, QUORUM -> "w says who is here; c comes back to the gaps.";
        };
    }
}
