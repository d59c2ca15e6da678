package minutebook.domain.smart;

import java.util.Optional;
import minutebook.domain.Person;
import minutebook.domain.Theme;

/** A theme with who answers for it. */
public record ThemeFacts(Theme theme, Optional<Person> lead, Optional<Person> sponsor) {}
