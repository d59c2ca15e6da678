package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Theme;
import minutebook.domain.ThemeKind;

/** A part of the plan with a lead and a sponsor. */
public final class ThemePart extends PlanPart<Theme> {
    ThemePart() {
        super(
                Theme.class,
                "theme",
                "themes",
                List.of(
                        PlanField.of(
                                        "number",
                                        "Number",
                                        PlanField.Type.COUNT,
                                        "Its number in the plan; the next free one when left empty.")
                                .must(),
                        PlanField.line("title", "Title", "What it is called.").must(),
                        PlanField.choice(
                                "kind",
                                "Kind",
                                ThemeKind.class,
                                "A theme of its own, or an enabler that cuts across the others."),
                        PlanField.of(
                                "lead", "Lead", PlanField.Type.PERSON, "Who leads it: a person’s key, or an agency’s."),
                        PlanField.of(
                                "sponsor",
                                "Sponsor",
                                PlanField.Type.PERSON,
                                "The executive sponsor, from another agency than the lead."),
                        PlanField.text("summary", "Summary", "What it is about.")));
    }

    @Override
    public String key(Theme theme, Plan plan) {
        return String.valueOf(theme.number());
    }

    @Override
    public String title(Theme theme, Plan plan) {
        return "Theme " + theme.number();
    }

    @Override
    public Map<String, String> said(Theme was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("number", String.valueOf(was.number()));
        said.put("title", was.title());
        said.put("kind", typed(Optional.of(was.kind())));
        said.put("lead", names.person(was.lead()));
        said.put("sponsor", names.person(was.sponsor()));
        said.put("summary", was.summary());
        return said;
    }

    @Override
    protected Theme make(String id, String board, Optional<Theme> before, Filled filled, int place) {
        Theme made = new Theme(
                id,
                board,
                filled.count("number", before.map(Theme::number)).orElseThrow(),
                filled.text("title", before.map(Theme::title).orElse("")),
                filled.choice("kind", ThemeKind.class, before.map(Theme::kind)).orElse(ThemeKind.THEME),
                filled.person("lead", before.flatMap(Theme::lead)),
                filled.person("sponsor", before.flatMap(Theme::sponsor)),
                filled.text("summary", before.map(Theme::summary).orElse("")),
                before.flatMap(Theme::retiredOn),
                before.map(Theme::retiredBecause).orElse(""),
                before.map(Theme::place).orElse(place));
        person(made.lead(), filled.plan()).ifPresent(lead -> person(made.sponsor(), filled.plan())
                .ifPresent(sponsor -> Theme.requireTwoAgencies(lead, sponsor)));
        return made;
    }

    @Override
    protected Optional<String> unique(Theme theme) {
        return Optional.of(String.valueOf(theme.number()));
    }

    @Override
    protected Filled completed(Filled filled, List<Theme> others) {
        int next = others.stream().mapToInt(Theme::number).max().orElse(0) + 1;
        return filled.has("number") ? filled : filled.with("number", String.valueOf(next));
    }

    private static Optional<Person> person(Optional<String> id, Plan plan) {
        return id.flatMap(wanted -> plan.people().stream()
                .filter(person -> person.id().equals(wanted))
                .findFirst());
    }
}
