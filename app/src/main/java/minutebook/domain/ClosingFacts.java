package minutebook.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a meeting when it is to be closed.
 *
 * @param entries how much is recorded under each item, by its id
 * @param actions the actions it agreed, in the order of their numbers
 * @param decisions the decisions it took, in the order of their numbers
 * @param challenges the questions by which it held somebody to account
 * @param agreed the ids of the items at which it agreed earlier minutes
 * @param changes the statuses it changed to green or blue
 * @param outcomes the outcomes that those are about, by their ids
 * @param evidenced the ids of the outcomes for which there is evidence from this meeting or since the last
 * @param room who was in the room at each item
 */
public record ClosingFacts(
        Meeting meeting,
        Board board,
        List<AgendaItem> agenda,
        Map<String, Integer> entries,
        List<Action> actions,
        List<Decision> decisions,
        List<Challenge> challenges,
        Set<String> agreed,
        List<StatusNote> changes,
        Map<String, Outcome> outcomes,
        Set<String> evidenced,
        List<Attendance> attendance,
        List<Person> people,
        Sittings sittings,
        Room room) {
    public ClosingFacts {
        agenda = List.copyOf(agenda);
        entries = Map.copyOf(entries);
        actions = List.copyOf(actions);
        decisions = List.copyOf(decisions);
        challenges = List.copyOf(challenges);
        agreed = Set.copyOf(agreed);
        changes = List.copyOf(changes);
        outcomes = Map.copyOf(outcomes);
        evidenced = Set.copyOf(evidenced);
        attendance = List.copyOf(attendance);
        people = List.copyOf(people);
    }
}
