package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.LinkedBoard;
import minutebook.domain.Plan;

/** Another forum that the board works with, and what goes between them. */
public final class LinkedBoardPart extends PlanPart<LinkedBoard> {
    LinkedBoardPart() {
        super(
                LinkedBoard.class,
                "linked-board",
                "linked boards",
                List.of(
                        PlanField.line("key", "Key", "A short lower-case name to type, such as health-board.")
                                .must(),
                        PlanField.line("name", "Name", "What the forum is called.")
                                .must(),
                        PlanField.text("shares", "Shares", "What this board shares with it."),
                        PlanField.text("receives", "Receives", "What this board gets from it."),
                        PlanField.of(
                                "contact",
                                "Contact",
                                PlanField.Type.PERSON,
                                "Who stands for the link: a person’s key, or an agency’s.")));
    }

    @Override
    public String key(LinkedBoard forum, Plan plan) {
        return forum.key();
    }

    @Override
    public String title(LinkedBoard forum, Plan plan) {
        return "Linked board “" + forum.name() + "”";
    }

    @Override
    public Map<String, String> said(LinkedBoard was, Plan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("key", was.key());
        said.put("name", was.name());
        said.put("shares", was.shares());
        said.put("receives", was.receives());
        said.put("contact", new Names(plan).person(was.contact()));
        return said;
    }

    @Override
    protected LinkedBoard make(String id, String board, Optional<LinkedBoard> before, Filled filled, int place) {
        return new LinkedBoard(
                id,
                board,
                filled.key("key", before.map(LinkedBoard::key).orElse("")),
                filled.text("name", before.map(LinkedBoard::name).orElse("")),
                filled.text("shares", before.map(LinkedBoard::shares).orElse("")),
                filled.text("receives", before.map(LinkedBoard::receives).orElse("")),
                filled.person("contact", before.flatMap(LinkedBoard::contact)),
                before.flatMap(LinkedBoard::retiredOn),
                before.map(LinkedBoard::retiredBecause).orElse(""),
                before.map(LinkedBoard::place).orElse(place));
    }

    @Override
    protected Optional<String> unique(LinkedBoard forum) {
        return Optional.of(forum.key());
    }
}
