package minutebook.domain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One item of a meeting's agenda.
 *
 * @param place its order, from 1 without gaps
 * @param minutes the time allotted
 * @param secondsTaken the time spent on it so far, over all visits
 * @param exemption by which paragraph of the law the public is kept out of a Part 2 item; empty in Part 1
 * @param publicInterest why keeping it private serves the public more than telling it; empty in Part 1
 * @param lateBecause why it came after the papers had gone out; empty when it did not
 */
public record AgendaItem(
        String id,
        String meeting,
        int place,
        String title,
        ItemKind kind,
        Optional<String> theme,
        Optional<String> presenter,
        int minutes,
        int secondsTaken,
        Part part,
        String exemption,
        String publicInterest,
        String lateBecause)
        implements Placed {
    public AgendaItem {
        title = Words.title("item's title", title);
        Meeting.requireMinutes(minutes);
        Numbers.natural("time taken", secondsTaken);
        exemption = Words.optional("paragraph", Words.line(exemption));
        publicInterest = Words.optional("public-interest reason", publicInterest);
        lateBecause = Words.optional("reason for being late", lateBecause);
    }

    /** An item in public that was on the agenda in time. */
    public AgendaItem(
            String id,
            String meeting,
            int place,
            String title,
            ItemKind kind,
            Optional<String> theme,
            Optional<String> presenter,
            int minutes,
            int secondsTaken) {
        this(id, meeting, place, title, kind, theme, presenter, minutes, secondsTaken, Part.PART_1, "", "", "");
    }

    @Override
    public AgendaItem at(int newPlace) {
        return with(newPlace, secondsTaken);
    }

    /** Adds the time since the clock started; a clock that went backwards adds nothing. */
    public AgendaItem spent(LocalDateTime from, LocalDateTime to) {
        long seconds = Math.max(0, Math.min(Duration.between(from, to).toSeconds(), Meeting.LONGEST * 60L));
        return with(place, secondsTaken + (int) seconds);
    }

    /** The same item with another title, kind, theme, presenter or time. */
    public AgendaItem edited(
            String newTitle,
            ItemKind newKind,
            Optional<String> newTheme,
            Optional<String> newPresenter,
            int newMinutes) {
        return new AgendaItem(
                id,
                meeting,
                place,
                newTitle,
                newKind,
                newTheme,
                newPresenter,
                newMinutes,
                secondsTaken,
                part,
                exemption,
                publicInterest,
                lateBecause);
    }

    public boolean isPrivate() {
        return part == Part.PART_2;
    }

    /** Whether it says by which paragraph, and why, the public is kept out. */
    public boolean hasGrounds() {
        return !exemption.isEmpty() && !publicInterest.isEmpty();
    }

    /** The same item in another part of the agenda, with the paragraph and the reason that Part 2 takes. */
    public AgendaItem in(Part newPart, String newExemption, String newPublicInterest) {
        return new AgendaItem(
                id,
                meeting,
                place,
                title,
                kind,
                theme,
                presenter,
                minutes,
                secondsTaken,
                newPart,
                newExemption,
                newPublicInterest,
                lateBecause);
    }

    private AgendaItem with(int newPlace, int seconds) {
        return new AgendaItem(
                id,
                meeting,
                newPlace,
                title,
                kind,
                theme,
                presenter,
                minutes,
                seconds,
                part,
                exemption,
                publicInterest,
                lateBecause);
    }
}
