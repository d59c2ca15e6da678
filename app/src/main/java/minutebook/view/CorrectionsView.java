package minutebook.view;

import java.util.List;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteCorrection;
import minutebook.store.Reader;

/**
 * What later meetings have corrected in the minutes of one meeting; its own text is not changed by it.
 *
 * @param corrections what is put right, in the order in which it was agreed
 * @param at the meetings that agreed them, one for each
 */
public record CorrectionsView(List<MinuteCorrection> corrections, List<Meeting> at) {
    public CorrectionsView {
        corrections = List.copyOf(corrections);
        at = List.copyOf(at);
    }

    public static CorrectionsView of(Reader reader, Meeting meeting) {
        List<MinuteCorrection> own = reader.plan().every(MinuteCorrection.class, meeting.board()).stream()
                .filter(correction -> correction.meeting().equals(meeting.id()))
                .toList();
        return new CorrectionsView(
                own,
                own.stream()
                        .map(correction -> reader.get(
                                Meeting.class,
                                reader.get(AgendaItem.class, correction.item()).meeting()))
                        .toList());
    }
}
