package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.domain.AgendaItem;
import minutebook.domain.Decision;
import minutebook.domain.Meeting;

/**
 * Which decisions concern themes: those taken under their items, and those about outcomes and what these answer.
 *
 * @param themes the ids of the themes
 * @param about the ids of outcomes and recommendations
 */
record DecisionsAbout(Rows rows, Withheld withheld, Set<String> themes, Set<String> about) {
    DecisionsAbout {
        themes = Set.copyOf(themes);
        about = Set.copyOf(about);
    }

    /** Those of some meetings, in the order of the meetings. */
    List<DecisionRow> of(List<Meeting> meetings) {
        List<DecisionRow> found = new ArrayList<>();
        for (Meeting meeting : meetings) {
            rows.reader().meetings().decisions(meeting.id()).stream()
                    .filter(decision -> !withheld.covers(decision) && concerns(decision))
                    .forEach(decision -> found.add(rows.decision(meeting, decision)));
        }
        return found;
    }

    private boolean concerns(Decision decision) {
        return rows.get(AgendaItem.class, decision.item())
                        .theme()
                        .filter(themes::contains)
                        .isPresent()
                || Stream.of(decision.outcome(), decision.recommendation())
                        .flatMap(Optional::stream)
                        .anyMatch(about::contains);
    }
}
