package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Plan;
import minutebook.domain.Source;
import minutebook.domain.SourceKind;

/** An inspection, peer review, visit or audit, or the agencies’ own data. */
public final class SourcePart extends PlanPart<Source> {
    SourcePart() {
        super(
                Source.class,
                "source",
                "sources",
                List.of(
                        PlanField.line("key", "Key", "A short lower-case name to type, such as ofsted-2015.")
                                .must(),
                        PlanField.line("title", "Title", "What it is called.").must(),
                        PlanField.line("publisher", "Publisher", "Who published it.")
                                .must(),
                        PlanField.choice("kind", "Kind", SourceKind.class, "What kind of source it is.")
                                .must(),
                        PlanField.of(
                                "fieldwork-from",
                                "Fieldwork from",
                                PlanField.Type.PAST,
                                "The first day of the fieldwork."),
                        PlanField.of(
                                "fieldwork-to", "Fieldwork to", PlanField.Type.PAST, "The last day of the fieldwork."),
                        PlanField.of("published", "Published", PlanField.Type.PAST, "The day it was published."),
                        PlanField.of(
                                "findings-from",
                                "Findings from",
                                PlanField.Type.COUNT,
                                "The number of the first paragraph of its findings."),
                        PlanField.of(
                                "findings-to",
                                "Findings to",
                                PlanField.Type.COUNT,
                                "The number of the last paragraph of its findings.")));
    }

    @Override
    public String key(Source source, Plan plan) {
        return source.key();
    }

    @Override
    public String title(Source source, Plan plan) {
        return source.title();
    }

    @Override
    public Map<String, String> said(Source was, Plan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("key", was.key());
        said.put("title", was.title());
        said.put("publisher", was.publisher());
        said.put("kind", typed(Optional.of(was.kind())));
        said.put("fieldwork-from", typed(was.fieldworkFrom()));
        said.put("fieldwork-to", typed(was.fieldworkTo()));
        said.put("published", typed(was.published()));
        said.put("findings-from", typed(was.findingsFrom()));
        said.put("findings-to", typed(was.findingsTo()));
        return said;
    }

    @Override
    protected Source make(String id, String board, Optional<Source> before, Filled filled, int place) {
        return new Source(
                id,
                board,
                filled.key("key", before.map(Source::key).orElse("")),
                filled.choice("kind", SourceKind.class, before.map(Source::kind))
                        .orElseThrow(),
                filled.text("publisher", before.map(Source::publisher).orElse("")),
                filled.text("title", before.map(Source::title).orElse("")),
                filled.past("fieldwork-from", before.flatMap(Source::fieldworkFrom)),
                filled.past("fieldwork-to", before.flatMap(Source::fieldworkTo)),
                filled.past("published", before.flatMap(Source::published)),
                filled.count("findings-from", before.flatMap(Source::findingsFrom)),
                filled.count("findings-to", before.flatMap(Source::findingsTo)),
                before.flatMap(Source::retiredOn),
                before.map(Source::retiredBecause).orElse(""),
                before.map(Source::place).orElse(place));
    }

    @Override
    protected Optional<String> unique(Source source) {
        return Optional.of(source.key());
    }
}
