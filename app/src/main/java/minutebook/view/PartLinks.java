package minutebook.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.domain.Answer;
import minutebook.domain.DateText;
import minutebook.domain.Outcome;
import minutebook.domain.Plan;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.store.Reader;
import minutebook.view.PartView.Link;

/** What things in a board's plan are linked to: what names them, what they answer and what answers them. */
final class PartLinks {
    private static final Map<PlanPart<?>, PlanField.Type> NAMED_AS = Map.of(
            PlanParts.AGENCY, PlanField.Type.AGENCY,
            PlanParts.PERSON, PlanField.Type.PERSON,
            PlanParts.SOURCE, PlanField.Type.SOURCE,
            PlanParts.THEME, PlanField.Type.THEME,
            PlanParts.OUTCOME, PlanField.Type.OUTCOME,
            PlanParts.MEASURE, PlanField.Type.MEASURE);

    private final Reader reader;
    private final String board;
    private final Plan ever;

    PartLinks(Reader reader, String board, Plan ever) {
        this.reader = reader;
        this.board = board;
        this.ever = ever;
    }

    List<Link> of(PlanPart<?> part, PartRow row) {
        List<Link> links = new ArrayList<>();
        if (part == PlanParts.OUTCOME) {
            links.add(new Link("Answers", answers(row.id())));
        } else if (part == PlanParts.RECOMMENDATION) {
            links.add(new Link("Answered by", answeredBy(row.id(), Answer::recommendation)));
        } else if (part == PlanParts.FINDING) {
            links.add(new Link("Answered by", answeredBy(row.id(), Answer::finding)));
        } else if (part == PlanParts.MEASURE) {
            links.add(new Link("Limits anew from", rebases(row.id())));
        }
        Optional.ofNullable(NAMED_AS.get(part)).ifPresent(type -> links.addAll(naming(type, row.key())));
        return links.stream().filter(link -> !link.to().isEmpty()).toList();
    }

    private List<Link> naming(PlanField.Type type, String key) {
        List<Link> links = new ArrayList<>();
        for (PlanPart<?> other : PlanParts.ALL) {
            List<PlanField> fields = other.fields().stream()
                    .filter(field -> field.type() == type)
                    .toList();
            List<PartRow> rows = fields.isEmpty()
                    ? List.of()
                    : PartsView.of(reader, other, board, ever).rows();
            for (PlanField field : fields) {
                String plural = capital(other.plural());
                links.add(new Link(
                        fields.size() > 1 ? plural + " (" + field.label() + ")" : plural,
                        rows.stream()
                                .filter(row -> key.equals(row.said().get(field.name())))
                                .map(PartLinks::inWords)
                                .toList()));
            }
        }
        return links;
    }

    private List<String> answers(String outcome) {
        Map<String, String> recommendations = words(PlanParts.RECOMMENDATION);
        Map<String, String> findings = words(PlanParts.FINDING);
        return reader.plan().answers(outcome).stream()
                .map(answer -> answer.recommendation()
                        .map(id -> "recommendation " + recommendations.get(id))
                        .or(() -> answer.finding().map(id -> "finding " + findings.get(id)))
                        .or(() -> answer.decision().map(id -> "decision " + decision(id)))
                        .orElseThrow())
                .sorted()
                .toList();
    }

    private List<String> answeredBy(String id, Function<Answer, Optional<String>> ground) {
        Map<String, String> outcomes = words(PlanParts.OUTCOME);
        return ever.outcomes().stream()
                .map(Outcome::id)
                .filter(outcome -> reader.plan().answers(outcome).stream()
                        .anyMatch(answer -> ground.apply(answer).equals(Optional.of(id))))
                .map(outcomes::get)
                .toList();
    }

    private List<String> rebases(String measure) {
        return reader.plan().rebases(measure).stream()
                .map(rebase -> DateText.plain(rebase.fromDate()) + ", by decision " + decision(rebase.decision()) + ": "
                        + rebase.because())
                .toList();
    }

    private String decision(String id) {
        return Whereabouts.of(new Rows(reader), "decision", id);
    }

    private Map<String, String> words(PlanPart<?> part) {
        Map<String, String> words = new HashMap<>();
        PartsView.of(reader, part, board, ever).rows().forEach(row -> words.put(row.id(), inWords(row)));
        return words;
    }

    private static String inWords(PartRow row) {
        return row.isRetired() ? row.inWords() + " (retired)" : row.inWords();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
