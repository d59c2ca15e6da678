package minutebook.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Agency;
import minutebook.domain.AgendaItem;
import minutebook.domain.Decision;
import minutebook.domain.Finding;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Recommendation;
import minutebook.domain.Ref;
import minutebook.domain.Source;
import minutebook.domain.Theme;
import minutebook.view.BoardRecord;

/** The key under which a pack names each thing of a board, by its id. */
final class PackNames {
    private final Map<String, String> names = new HashMap<>();

    PackNames(BoardRecord record) {
        record.every(Agency.class).forEach(one -> names.put(one.id(), one.key()));
        record.every(Person.class).forEach(one -> names.put(one.id(), one.key()));
        record.every(Source.class).forEach(one -> names.put(one.id(), one.key()));
        record.every(Recommendation.class).forEach(one -> names.put(one.id(), of(one.source()) + "/" + one.number()));
        FindingKeys findings = new FindingKeys();
        record.every(Finding.class)
                .forEach(one -> names.put(one.id(), findings.next(of(one.source()), one.paragraph())));
        record.every(Theme.class).forEach(one -> names.put(one.id(), String.valueOf(one.number())));
        record.every(Outcome.class).forEach(one -> names.put(one.id(), one.ref()));
        record.every(Measure.class).forEach(one -> names.put(one.id(), one.key()));
        record.every(Meeting.class).forEach(one -> meeting(record, one));
    }

    private void meeting(BoardRecord record, Meeting meeting) {
        List<AgendaItem> items = record.every(AgendaItem.class).stream()
                .filter(item -> item.meeting().equals(meeting.id()))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            names.put(items.get(i).id(), meeting.number() + "/" + (i + 1));
        }
        List<Decision> decisions = record.every(Decision.class).stream()
                .filter(decision -> decision.meeting().equals(meeting.id()))
                .toList();
        for (int i = 0; i < decisions.size(); i++) {
            names.put(
                    decisions.get(i).id(), Ref.decision(meeting.number(), i + 1).toString());
        }
    }

    String of(String id) {
        return names.get(id);
    }

    Optional<String> of(Optional<String> id) {
        return id.map(names::get);
    }

    Optional<Integer> number(Optional<String> theme) {
        return of(theme).map(Integer::valueOf);
    }
}
