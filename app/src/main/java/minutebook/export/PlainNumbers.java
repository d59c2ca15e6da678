package minutebook.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.domain.Better;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.view.AccountView.Measured;

/** A measure told in short sentences, with what is in doubt said to be so. */
final class PlainNumbers {
    private final PlainReader reader;
    private final Measured figure;
    private final Measure measure;
    private final LocalDate today;

    PlainNumbers(PlainReader reader, Measured figure, LocalDate today) {
        this.today = today;
        this.reader = reader;
        this.figure = figure;
        this.measure = figure.measure();
    }

    Prose told() {
        return Prose.strong(Counted.sentence(PlainWords.of(measure.title()))).then(" " + now() + before() + aim());
    }

    private String now() {
        List<Reading> latest = figure.latest();
        if (figure.conflicts()) {
            return "We have more than one number for " + month(latest.get(0).date()) + ": "
                    + Counted.and(latest.stream()
                            .map(one -> reader.amount(measure, one.value()))
                            .distinct()
                            .toList())
                    + ". We do not know which is right." + why(latest);
        }
        Reading one = latest.get(latest.size() - 1);
        String told = "In " + month(one.date()) + " it was " + reader.amount(measure, one.value()) + counts(one) + ".";
        return switch (one.quality()) {
            case SOUND -> told + old(one);
            case SUSPECT -> told + old(one) + " We are not sure that this number is right." + why(latest);
            case KNOWN_WRONG -> "The number for " + month(one.date()) + " is wrong, so we do not use it." + why(latest);
        };
    }

    private String old(Reading one) {
        return one.date().isBefore(today.minusYears(1)) ? " That is an old number." : "";
    }

    private String counts(Reading one) {
        return one.numerator()
                .flatMap(part -> one.denominator().map(whole -> " (" + part + " of " + whole + ")"))
                .orElse("");
    }

    /** Residents read why a number is in doubt in the record’s own words; children are told that it is. */
    private String why(List<Reading> latest) {
        String reasons = latest.stream()
                .filter(one -> one.quality() != Quality.SOUND)
                .map(one -> Counted.sentence(one.why()))
                .distinct()
                .collect(Collectors.joining(" "));
        return reasons.isEmpty() ? "" : reader.says(" Why: “" + reasons + "”", "");
    }

    private String before() {
        String then = figure.before()
                .map(one -> " In " + month(one.date()) + " it was " + reader.amount(measure, one.value()) + ".")
                .orElse("");
        String change = figure.change().map(PlainNumbers::change).orElse("");
        return then.isEmpty() || !change.isEmpty() ? then + change : then + " We cannot say if it got better.";
    }

    private static String change(int way) {
        return way == 0 ? " That is the same." : way > 0 ? " So it got better." : " So it got worse.";
    }

    private String aim() {
        if (measure.target().isEmpty()) {
            return "";
        }
        if (figure.sound().flatMap(measure::meetsTarget).orElse(false)) {
            return " That is what the plan asks for.";
        }
        String least = measure.better()
                .map(better -> better == Better.HIGHER ? "at least " : "no more than ")
                .orElse("");
        return " The plan asks for "
                + (measure.target().get().signum() == 0
                        ? "none"
                        : least + reader.amount(measure, measure.target().get()))
                + measure.targetDate().map(day -> " by " + month(day)).orElse("") + ".";
    }

    /** {@code June 2015}. */
    static String month(LocalDate day) {
        String plain = DateText.plain(day);
        return plain.substring(plain.indexOf(' ') + 1);
    }
}
