package minutebook.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import minutebook.domain.DateText;
import minutebook.domain.Words;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import minutebook.view.PartView;
import minutebook.view.PartView.Link;

/** One thing in the plan, printed: every field, and what it is linked to. */
record PartPage(PlanPart<?> part, PartView view) {
    /** How many links of one kind are printed. */
    private static final int LINKS = 20;

    void print(Host host, ListFormat format) {
        switch (format) {
            case TABLE -> print(host.out());
            case CSV -> PartListing.of(part, List.of(view.row())).print(host, format);
            case JSON -> host.out().println(JsonText.of(map()));
        }
    }

    private void print(PrintStream out) {
        out.println(Words.line(view.row().title()));
        for (PlanField field : part.fields()) {
            String said = view.row().said().get(field.name());
            out.println(field.label() + ": " + (said.isEmpty() ? "not given" : shown(field, said)));
        }
        view.row()
                .retiredOn()
                .ifPresent(day -> out.println("Retired: " + DateText.plain(day) + ", because "
                        + Words.line(view.row().because())));
        for (Link link : view.links()) {
            out.println();
            out.println(link.label() + ":");
            link.to().stream().limit(LINKS).forEach(to -> out.println("  " + Words.line(to)));
            if (link.to().size() > LINKS) {
                out.println("  and " + (link.to().size() - LINKS) + " more");
            }
        }
    }

    private static String shown(PlanField field, String said) {
        return switch (field.type()) {
            case DUE, PAST -> DateText.plain(LocalDate.parse(said));
            case CHOICE -> said.replace('-', ' ');
            case LINE, TEXT, NUMBER, COUNT, YES_NO, PERSON, AGENCY, SOURCE, THEME, OUTCOME, MEASURE -> Words.line(said);
        };
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>(PartListing.cells(part, view.row()));
        Map<String, Object> links = new LinkedHashMap<>();
        view.links()
                .forEach(link -> links.put(
                        link.label()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("\\W+", "_")
                                .replaceAll("_$", ""),
                        link.to()));
        map.put("links", links);
        return map;
    }
}
