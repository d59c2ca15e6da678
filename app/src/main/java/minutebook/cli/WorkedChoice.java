package minutebook.cli;

import java.util.Locale;
import minutebook.domain.Worked;

/** Whether something did any good, as it is typed. */
enum WorkedChoice {
    YES(Worked.YES),
    PARTLY(Worked.PARTLY),
    NO(Worked.NO),
    NOT_KNOWN(Worked.NOT_KNOWN);

    private final Worked worked;

    WorkedChoice(Worked worked) {
        this.worked = worked;
    }

    Worked worked() {
        return worked;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
