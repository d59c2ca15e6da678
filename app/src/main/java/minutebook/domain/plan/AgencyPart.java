package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Agency;
import minutebook.domain.Plan;

/** A partner organisation. */
public final class AgencyPart extends PlanPart<Agency> {
    AgencyPart() {
        super(
                Agency.class,
                "agency",
                "agencies",
                List.of(
                        PlanField.line("key", "Key", "A short lower-case name to type after @, such as health.")
                                .must(),
                        PlanField.line("name", "Name", "The name as papers print it.")
                                .must()));
    }

    @Override
    public String key(Agency agency, Plan plan) {
        return agency.key();
    }

    @Override
    public String title(Agency agency, Plan plan) {
        return agency.name();
    }

    @Override
    public Map<String, String> said(Agency was, Plan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("key", was.key());
        said.put("name", was.name());
        return said;
    }

    @Override
    protected Agency make(String id, String board, Optional<Agency> before, Filled filled, int place) {
        return new Agency(
                id,
                board,
                filled.key("key", before.map(Agency::key).orElse("")),
                filled.text("name", before.map(Agency::name).orElse("")),
                before.map(Agency::place).orElse(place));
    }

    @Override
    protected Optional<String> unique(Agency agency) {
        return Optional.of(agency.key());
    }
}
