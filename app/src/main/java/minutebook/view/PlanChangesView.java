package minutebook.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Answer;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.PlanVersion;
import minutebook.domain.Reading;
import minutebook.domain.Rebase;
import minutebook.domain.Refused;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.store.HistoryQueries.Traced;
import minutebook.store.Reader;

/**
 * What has changed in a board's plan since a version of it was approved, oldest first, as the journal has it. What was
 * undone has not changed anything; readings are what the plan is measured by and no part of it.
 *
 * @param since the version; empty where the board has approved none, and all changes since it was made are meant
 */
public record PlanChangesView(Optional<PlanVersion> since, List<PlanChangeRow> rows) {
    private static final List<Class<? extends Entity>> KINDS = Stream.concat(
                    PlanParts.ALL.stream().map(PlanPart::type).filter(type -> type != Reading.class),
                    Stream.of(Answer.class, Rebase.class))
            .collect(Collectors.toUnmodifiableList());

    public PlanChangesView {
        rows = List.copyOf(rows);
    }

    /**
     * What has changed since a version.
     *
     * @param number the version's number; empty for the latest
     */
    public static PlanChangesView of(Reader reader, String board, Optional<Integer> number) {
        Optional<PlanVersion> since = version(reader.plan().versions(board), number);
        int start = since.map(version -> reader.history().added(PlanVersion.class, version.id()))
                .orElseGet(() -> reader.history().added(Board.class, board));
        Set<String> wanted = standing(reader.history().undoes(start));
        Map<List<String>, List<Traced>> touched = new LinkedHashMap<>();
        reader.history().traced(start, KINDS).stream()
                .filter(line -> wanted.contains(line.change()))
                .forEach(line -> touched.computeIfAbsent(
                                List.of(line.change(), line.kind().getName(), line.id()), key -> new ArrayList<>())
                        .add(line));
        PlanChangeWords words = new PlanChangeWords(reader, board);
        return new PlanChangesView(
                since,
                touched.values().stream()
                        .flatMap(lines -> words.rows(lines).stream())
                        .toList());
    }

    private static Optional<PlanVersion> version(List<PlanVersion> versions, Optional<Integer> number) {
        if (number.isEmpty()) {
            return versions.stream().max(Comparator.comparingInt(PlanVersion::number));
        }
        return Optional.of(versions.stream()
                .filter(version -> version.number() == number.get())
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        versions.isEmpty()
                                ? "The board has not approved its plan yet: leave out --since."
                                : "There is no version " + number.get()
                                        + " of the plan: see “minutebook plan versions”.")));
    }

    /**
     * The changes that still stand and are told: one that was undone is not, and neither is the undoing, unless what it
     * took back was done before.
     *
     * @param undoes what each change took back, newest first
     */
    private static Set<String> standing(Map<String, String> undoes) {
        Set<String> undone = new HashSet<>();
        Set<String> standing = new HashSet<>();
        undoes.forEach((change, took) -> {
            if (!undone.contains(change)) {
                if (!took.isEmpty()) {
                    undone.add(took);
                }
                if (took.isEmpty() || !undoes.containsKey(took)) {
                    standing.add(change);
                }
            }
        });
        return standing;
    }
}
