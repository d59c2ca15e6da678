package minutebook.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Agency;
import minutebook.domain.BoardRules;
import minutebook.domain.DateText;
import minutebook.domain.Escalation;
import minutebook.domain.Extensions;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Recommendation;
import minutebook.domain.Theme;
import minutebook.domain.UpdateKind;

/**
 * An action as lists and papers show it.
 *
 * @param ref its printed number, such as {@code A07-03}
 * @param updates what was said about it since, oldest first
 * @param waitsFor the numbers of the actions that have to be done before it and are not
 * @param escalations when it was taken higher, oldest first
 */
public record ActionRow(
        String ref,
        Action action,
        Person owner,
        Agency agency,
        Optional<Theme> theme,
        Optional<Outcome> outcome,
        Optional<Recommendation> recommendation,
        List<ActionUpdate> updates,
        List<String> waitsFor,
        List<Escalation> escalations) {
    public ActionRow {
        updates = List.copyOf(updates);
        waitsFor = List.copyOf(waitsFor);
        escalations = List.copyOf(escalations);
    }

    /** An action that waits for no other and was never taken higher. */
    public ActionRow(
            String ref,
            Action action,
            Person owner,
            Agency agency,
            Optional<Theme> theme,
            Optional<Outcome> outcome,
            Optional<Recommendation> recommendation,
            List<ActionUpdate> updates) {
        this(ref, action, owner, agency, theme, outcome, recommendation, updates, List.of(), List.of());
    }

    /** The same without what was said of it, or taken higher, under these items. */
    ActionRow without(Set<String> items) {
        return new ActionRow(
                ref,
                action,
                owner,
                agency,
                theme,
                outcome,
                recommendation,
                updates.stream()
                        .filter(update -> update.item().filter(items::contains).isEmpty())
                        .toList(),
                waitsFor,
                escalations.stream().filter(one -> !items.contains(one.item())).toList());
    }

    /** What the board last said of it: the latest update that is not its owner's own. */
    public Optional<ActionUpdate> lastOfBoard() {
        return updates.stream().filter(update -> !isOfOwner(update)).reduce((first, later) -> later);
    }

    /** What its owner last said of it. */
    public Optional<ActionUpdate> lastOfOwner() {
        return updates.stream().filter(this::isOfOwner).reduce((first, later) -> later);
    }

    private boolean isOfOwner(ActionUpdate update) {
        return switch (update.kind()) {
            case REPORTED, EXTENSION_ASKED -> true;
            case ACCEPTED, EXTENDED, PARKED, RESUMED, DROPPED -> false;
            case SAID ->
                update.saidBy().isEmpty()
                        ? owner.isCalled(update.recordedBy())
                                || update.recordedBy().equals(owner.post())
                        : update.saidBy().equals(owner.post());
        };
    }

    /** How often the board has given it more time. */
    public Extensions extensions() {
        return Extensions.of(action, updates);
    }

    /** The day it is due, with how often it was extended. */
    public String dueInWords() {
        return extensions().dueInWords(action.due());
    }

    /** Whether the board has given it more time so often that it should go higher, and has not taken it there since. */
    public boolean shouldGoHigher(BoardRules rules) {
        return action.state().isPending() && extensions().count() >= rules.escalateAfter() && !isHigher();
    }

    private boolean isHigher() {
        Optional<Instant> last = updates.stream()
                .filter(update -> update.kind() == UpdateKind.EXTENDED)
                .map(ActionUpdate::recordedAt)
                .reduce((first, second) -> second);
        return escalations.stream()
                .anyMatch(
                        one -> last.filter(at -> one.recordedAt().isBefore(at)).isEmpty());
    }

    /** What stands in its way or over it besides its state, in a few words each. */
    public List<String> signs(LocalDate today) {
        List<String> signs = new ArrayList<>();
        action.parkedUntil()
                .filter(day -> action.isParked(today))
                .ifPresent(day -> signs.add("parked until " + DateText.brief(day)));
        if (!waitsFor.isEmpty()) {
            signs.add("waits for " + String.join(", ", waitsFor));
        }
        if (!escalations.isEmpty()) {
            Escalation last = escalations.get(escalations.size() - 1);
            signs.add("taken to " + last.level().word() + " on " + DateText.brief(last.date())
                    + (last.response().isEmpty() ? ", no response yet" : ""));
        }
        return signs;
    }

    /** The state in words as the board reads it on that day: also overdue, and done late. */
    public String stateInWords(LocalDate today) {
        if (action.state() == ActionState.OPEN && action.isParked(today)) {
            return "parked";
        }
        if (action.isOverdue(today)) {
            return "overdue";
        }
        String word = action.state().word();
        return action.isDoneLate() && action.state() != ActionState.DROPPED ? word + ", late" : word;
    }
}
