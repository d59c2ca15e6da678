package minutebook.change;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.domain.Risk;
import minutebook.domain.RiskEntry;
import minutebook.domain.RiskNote;
import minutebook.store.Ledger;

/**
 * The board puts a risk on its register at a meeting; under a theme's item it bears on that theme.
 *
 * @param owner the id of whoever answers for it
 * @param because why it scores so; may be empty
 */
public record RaiseRisk(
        String item, String event, String cause, int likelihood, int severity, Optional<String> owner, String because)
        implements Change {
    /** What a typed line says of a risk, new or scored anew, once nothing is missing. */
    public static Change of(String item, RiskEntry entry) {
        entry.requireComplete();
        int likelihood = entry.likelihood().orElseThrow();
        int severity = entry.severity().orElseThrow();
        return entry.number()
                .<Change>map(number -> new ScoreRisk(item, number, likelihood, severity, entry.because()))
                .orElseGet(() -> new RaiseRisk(
                        item,
                        entry.event(),
                        entry.cause(),
                        likelihood,
                        severity,
                        entry.owner().map(Person::id),
                        entry.because()));
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable table = AtTable.sitting(ledger, item);
        String board = table.meeting().board();
        List<Risk> register = ledger.plan().every(Risk.class, board);
        int number = register.stream().mapToInt(Risk::number).max().orElse(0) + 1;
        int place = register.stream().mapToInt(Risk::place).max().orElse(0) + 1;
        Risk risk = new Risk(
                ledger.newId(),
                board,
                number,
                table.item().theme(),
                cause,
                event,
                "",
                likelihood,
                severity,
                owner,
                "",
                Optional.empty(),
                "",
                place);
        ledger.add(risk);
        ledger.add(new RiskNote(
                ledger.newId(),
                item,
                risk.id(),
                Optional.empty(),
                Optional.empty(),
                likelihood,
                severity,
                because,
                moment.at(),
                moment.actor()));
        return "Risk " + number + " raised, with a score of " + risk.score() + ".";
    }
}
