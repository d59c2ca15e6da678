package minutebook.change;

import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Part;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.store.Ledger;

/**
 * An agenda item is put into Part 2.
 *
 * @param exemption by which paragraph of the law the public is kept out
 * @param publicInterest why keeping it private serves the public more than telling it
 */
public record MakePrivate(String item, String exemption, String publicInterest) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem now = ledger.get(AgendaItem.class, item);
        ledger.get(Meeting.class, now.meeting()).requireOpenAgenda();
        if (Words.isUnseen(Words.line(exemption)) || Words.isUnseen(Words.line(publicInterest))) {
            throw new Refused(
                    Refused.Reason.NO_REASON,
                    "Give both the paragraph of the law and why privacy serves the public: Part 2 takes both.");
        }
        if (!now.isPrivate() && ledger.entries().hasBusiness(item)) {
            throw new Refused(
                    Refused.Reason.IN_USE,
                    "Something was recorded under item " + now.place()
                            + " in public: add an item of its own for what is private (key E, or the line “add-item”).");
        }
        String under = paragraph();
        ledger.change(now.in(Part.PART_2, under, publicInterest));
        return "Item " + now.place() + " is in Part 2, under " + under + ".";
    }

    /** A number alone is a paragraph: 3 reads as paragraph 3 in the resolution and in the minutes. */
    private String paragraph() {
        String given = exemption.strip();
        return given.matches("[0-9]+[A-Za-z]?") ? "paragraph " + given : given;
    }
}
