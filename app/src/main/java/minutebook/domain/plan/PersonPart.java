package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.BoardRole;
import minutebook.domain.Person;
import minutebook.domain.Plan;

/** A post-holder on or around the board. */
public final class PersonPart extends PlanPart<Person> {
    PersonPart() {
        super(
                Person.class,
                "person",
                "people",
                List.of(
                        PlanField.line("key", "Key", "A short lower-case name to type after @, such as dcs.")
                                .must(),
                        PlanField.line("post", "Post", "The post title, as papers print it.")
                                .must(),
                        PlanField.of("agency", "Agency", PlanField.Type.AGENCY, "The key of the agency they come from.")
                                .must(),
                        PlanField.choice("role", "Role", BoardRole.class, "What they are on the board."),
                        PlanField.of(
                                "interim",
                                "Interim",
                                PlanField.Type.YES_NO,
                                "Whether the post is held for a time only."),
                        PlanField.of("vacant", "Vacant", PlanField.Type.YES_NO, "Whether nobody holds the post now."),
                        PlanField.of(
                                "can-commit",
                                "Can commit resources",
                                PlanField.Type.YES_NO,
                                "Whether they can commit their agency’s money and people."),
                        PlanField.of("since", "Since", PlanField.Type.PAST, "The day they took the post."),
                        PlanField.of("until", "Until", PlanField.Type.PAST, "The day they left it."),
                        PlanField.line(
                                "account",
                                "Account",
                                "The account by which the host knows them, if it is not their key.")));
    }

    @Override
    public String key(Person person, Plan plan) {
        return person.key();
    }

    @Override
    public String title(Person person, Plan plan) {
        return person.postInWords();
    }

    @Override
    public Map<String, String> said(Person was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("key", was.key());
        said.put("post", was.post());
        said.put("agency", names.agency(was.agency()));
        said.put("role", typed(Optional.of(was.role())));
        said.put("interim", yesNo(was.interim()));
        said.put("vacant", yesNo(was.vacant()));
        said.put("can-commit", yesNo(was.canCommit()));
        said.put("since", typed(was.since()));
        said.put("until", typed(was.until()));
        said.put("account", was.account());
        return said;
    }

    @Override
    protected Person make(String id, String board, Optional<Person> before, Filled filled, int place) {
        return new Person(
                id,
                board,
                filled.agency("agency", before.map(Person::agency).orElse("")),
                filled.key("key", before.map(Person::key).orElse("")),
                filled.text("post", before.map(Person::post).orElse("")),
                filled.choice("role", BoardRole.class, before.map(Person::role)).orElse(BoardRole.MEMBER),
                filled.yes("interim", before.map(Person::interim).orElse(false)),
                filled.yes("vacant", before.map(Person::vacant).orElse(false)),
                filled.yes("can-commit", before.map(Person::canCommit).orElse(false)),
                filled.past("since", before.flatMap(Person::since)),
                filled.past("until", before.flatMap(Person::until)),
                before.map(Person::place).orElse(place),
                filled.text("account", before.map(Person::account).orElse("")));
    }

    @Override
    protected Optional<String> unique(Person person) {
        return Optional.of(person.key());
    }
}
