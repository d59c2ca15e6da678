package minutebook.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.Agency;
import minutebook.domain.AgendaItem;
import minutebook.domain.Challenge;
import minutebook.domain.Decision;
import minutebook.domain.Finding;
import minutebook.domain.LinkedBoard;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Recommendation;
import minutebook.domain.Ref;
import minutebook.domain.ReportDue;
import minutebook.domain.Risk;
import minutebook.domain.Source;
import minutebook.domain.StatusNote;
import minutebook.domain.Theme;
import minutebook.view.BoardRecord;

/** The key under which a pack names each thing of a board, by its id. */
final class PackNames {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    PackNames(BoardRecord record) {
        record.every(Agency.class).forEach(one -> name("agency", one.id(), one.key()));
        record.every(Person.class).forEach(one -> name("person", one.id(), one.key()));
        record.every(Source.class).forEach(one -> name("source", one.id(), one.key()));
        record.every(Recommendation.class)
                .forEach(one -> name("recommendation", one.id(), of(one.source()) + "/" + one.number()));
        FindingKeys findings = new FindingKeys();
        record.every(Finding.class)
                .forEach(one -> name("finding", one.id(), findings.next(of(one.source()), one.paragraph())));
        record.every(Theme.class).forEach(one -> name("theme", one.id(), String.valueOf(one.number())));
        record.every(Outcome.class).forEach(one -> name("outcome", one.id(), one.ref()));
        record.every(Measure.class).forEach(one -> name("measure", one.id(), one.key()));
        record.every(Risk.class).forEach(one -> name("risk", one.id(), String.valueOf(one.number())));
        record.every(ReportDue.class).forEach(one -> name("report", one.id(), one.key()));
        record.every(LinkedBoard.class).forEach(one -> name("linked-board", one.id(), one.key()));
        record.every(Meeting.class).forEach(one -> meeting(record, one));
    }

    private void meeting(BoardRecord record, Meeting meeting) {
        int number = meeting.number();
        String id = meeting.id();
        name("meeting", id, String.valueOf(number));
        int n = 0;
        for (AgendaItem item : record.every(AgendaItem.class)) {
            if (item.meeting().equals(id)) {
                item(record, item, number + "/" + ++n);
            }
        }
        n = 0;
        for (Decision decision : record.every(Decision.class)) {
            if (decision.meeting().equals(id)) {
                name("decision", decision.id(), Ref.decision(number, ++n).toString());
            }
        }
        n = 0;
        for (Action action : record.every(Action.class)) {
            if (action.meeting().equals(id)) {
                name("action", action.id(), Ref.action(number, ++n).toString());
            }
        }
        n = 0;
        for (Challenge challenge : record.every(Challenge.class)) {
            if (challenge.meeting().equals(id)) {
                name("challenge", challenge.id(), challenge(String.valueOf(number), ++n));
            }
        }
    }

    private void item(BoardRecord record, AgendaItem item, String name) {
        name("item", item.id(), name);
        List<StatusNote> statuses = record.every(StatusNote.class).stream()
                .filter(status -> status.item().equals(item.id()))
                .toList();
        for (int i = 0; i < statuses.size(); i++) {
            name("status", statuses.get(i).id(), status(name, i + 1));
        }
    }

    private void name(String kind, String id, String name) {
        kinds.put(id, kind);
        names.put(id, name);
    }

    /** A challenge of a meeting by its order in the list: {@code 7/c2}. */
    static String challenge(String meeting, int number) {
        return meeting + "/c" + number;
    }

    /** A change of status by its order under its item: {@code 7/3/s1}. */
    static String status(String item, int number) {
        return item + "/s" + number;
    }

    String of(String id) {
        return names.get(id);
    }

    Optional<String> of(Optional<String> id) {
        return id.map(names::get);
    }

    /** A gap with what has it by kind and name, such as {@code NO_REASON:decision D07-02}. */
    String gate(String kept) {
        int colon = kept.indexOf(':');
        String id = kept.substring(colon + 1);
        return colon >= 0 && names.containsKey(id)
                ? kept.substring(0, colon + 1) + kinds.get(id) + " " + names.get(id)
                : kept;
    }

    Optional<Integer> number(Optional<String> theme) {
        return of(theme).map(Integer::valueOf);
    }
}
