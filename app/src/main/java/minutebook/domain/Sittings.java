package minutebook.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Refused.Reason;

/** When a meeting was broken off and went on, and when it sat in private; each in the order of its agenda. */
public record Sittings(List<Adjournment> adjournments, List<Exclusion> exclusions) {
    /** One stretch of a meeting; it has no end while it goes on. */
    public record Sitting(LocalDateTime from, Optional<LocalDateTime> to) {}

    public Sittings {
        adjournments = List.copyOf(adjournments);
        exclusions = List.copyOf(exclusions);
    }

    /** The adjournment after which the meeting has not gone on yet. */
    public Optional<Adjournment> open() {
        return adjournments.stream().filter(one -> one.resumed().isEmpty()).findFirst();
    }

    /** The exclusion of the public that has not ended yet. */
    public Optional<Exclusion> inPrivate() {
        return exclusions.stream().filter(one -> one.left().isEmpty()).findFirst();
    }

    /** When the meeting went on last after being adjourned; empty when it never did. */
    public Optional<LocalDateTime> resumed() {
        return adjournments.stream().flatMap(one -> one.resumed().stream()).max(LocalDateTime::compareTo);
    }

    /** The day on which the meeting sits now, or sat last; empty while it has not started. */
    public Optional<LocalDate> day(Meeting meeting) {
        return resumed().or(meeting::startedAt).map(LocalDateTime::toLocalDate);
    }

    /** The stretches of the meeting in order; none while it has not started. */
    public List<Sitting> all(Meeting meeting) {
        if (meeting.startedAt().isEmpty()) {
            return List.of();
        }
        List<Sitting> all = new ArrayList<>();
        Optional<LocalDateTime> from = meeting.startedAt();
        List<Adjournment> inOrder = adjournments.stream()
                .sorted(Comparator.comparing(Adjournment::adjourned))
                .toList();
        for (Adjournment one : inOrder) {
            all.add(new Sitting(from.orElseThrow(), Optional.of(one.adjourned())));
            from = one.resumed();
            if (from.isEmpty()) {
                return all;
            }
        }
        all.add(new Sitting(from.orElseThrow(), meeting.endedAt()));
        return all;
    }

    /** Refuses a time before the meeting started, or went on last. */
    public void requireAfterLastStart(Meeting meeting, LocalDateTime at) {
        resumed().or(meeting::startedAt).filter(at::isBefore).ifPresent(from -> {
            throw new Refused(
                    Reason.DATE_ORDER,
                    "The meeting " + (resumed().isEmpty() ? "started" : "went on") + " at "
                            + DateText.time(from.toLocalTime()) + " on " + DateText.plain(from.toLocalDate())
                            + ": give a later time.");
        });
    }

    /** Refuses while the meeting is adjourned. */
    public void requireSitting() {
        open().ifPresent(one -> {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "The meeting is adjourned: reconvene it first (key Z, or the line “reconvene”).");
        });
    }

    /** Refuses what is to be recorded under a Part 2 item while the public is there. */
    public void requirePrivacyFor(AgendaItem item) {
        if (item.isPrivate() && inPrivate().isEmpty()) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "Item " + item.place()
                            + " is in Part 2: go into private formally first (key 2, or the line “private”).");
        }
        if (item.isPrivate() && !item.hasGrounds()) {
            throw new Refused(
                    Reason.NO_REASON,
                    "Item " + item.place()
                            + " is in Part 2 without paragraph and reason: give them on the agenda first (key E, or the line “private-item”).");
        }
    }

    /** Refuses to go to an item in Part 1 while the public is kept out. */
    public void requireDoorsOpenFor(AgendaItem item) {
        if (!item.isPrivate() && inPrivate().isPresent()) {
            throw new Refused(
                    Reason.WRONG_STATE,
                    "Item " + item.place() + " is in public and the meeting is in private: press 2 first,"
                            + " or say “public”, to go back into public session.");
        }
    }
}
