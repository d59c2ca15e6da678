package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.domain.ClosingGap;
import minutebook.domain.Meeting;
import minutebook.domain.Waiver;
import minutebook.store.Reader;

/**
 * What is missing in the record of a meeting before it can be closed.
 *
 * @param open what is neither mended nor waived
 * @param waived what is left as it is; what has been mended since is not among it
 */
public record GapsView(Meeting meeting, List<ClosingGap> open, List<WaivedGap> waived) {
    public GapsView {
        open = List.copyOf(open);
        waived = List.copyOf(waived);
    }

    public static GapsView of(Reader reader, String meetingId) {
        return of(reader, reader.get(Meeting.class, meetingId));
    }

    static GapsView of(Reader reader, Meeting meeting) {
        Map<String, Waiver> waivers = reader.meetings().about(Waiver.class, meeting.id()).stream()
                .collect(Collectors.toMap(Waiver::gate, Function.identity(), (first, later) -> later));
        List<ClosingGap> open = new ArrayList<>();
        List<WaivedGap> waived = new ArrayList<>();
        for (ClosingGap gap : reader.meetings().gaps(meeting)) {
            if (waivers.containsKey(gap.key())) {
                waived.add(new WaivedGap(gap, waivers.get(gap.key())));
            } else {
                open.add(gap);
            }
        }
        return new GapsView(meeting, open, waived);
    }

    /** What is waived alone: where nothing was, the rules are not asked. */
    static List<WaivedGap> waived(Reader reader, Meeting meeting) {
        return reader.meetings().about(Waiver.class, meeting.id()).isEmpty()
                ? List.of()
                : of(reader, meeting).waived();
    }
}
