package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.DateText;
import minutebook.domain.FrozenText;
import minutebook.domain.MeetingState;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.Sending;
import minutebook.view.AfterView;

/** Minutes as they are kept: every door takes the text that goes out, or that the board agrees, from here. */
public final class FrozenMinutes {
    private FrozenMinutes() {}

    /** A text that was kept, with what it is called. */
    public record Version(String name, FrozenText text) {
        Document document() {
            return DocumentJson.read(text.text());
        }
    }

    /** The minutes as they go out: laid out from the record as it is. */
    public static FrozenText circulated(AfterView view) {
        return frozen(MinutesLayout.of(view.minutes()).as(MinutesLayout.status(MeetingState.CIRCULATED)));
    }

    /**
     * The minutes as the board agrees them: what its members were sent last, word for word, and after it the corrections that
     * the meeting agreed. Minutes that were never sent are laid out from the record.
     */
    public static FrozenText approved(AfterView view) {
        Document sent = view.lastSent()
                .map(text -> DocumentJson.read(text.text()))
                .orElseGet(() -> MinutesLayout.of(view.minutes()));
        List<Block> corrections = corrections(view);
        Document.Status status = MinutesLayout.status(MeetingState.APPROVED);
        return frozen(sent.as(
                        corrections.isEmpty()
                                ? status
                                : new Document.Status(
                                        status.word(),
                                        "Agreed by the board as a correct record, with the corrections at the end."))
                .then(corrections));
    }

    /** Every text of the minutes that was kept, oldest first: each circulation, then what was approved. */
    public static List<Version> versions(AfterView view) {
        List<Version> versions = new ArrayList<>();
        for (Sending sending : view.circulations()) {
            versions.add(new Version(
                    "circulated on " + DateText.plain(sending.date()) + " to " + sending.to(),
                    view.whole(new FrozenText(sending.text(), sending.hash()))));
        }
        view.minutes()
                .approved()
                .ifPresent(approved -> versions.add(new Version(
                        "approved at meeting " + approved.at().number() + " on " + DateText.plain(approved.date()),
                        approved.frozen())));
        return versions;
    }

    private static FrozenText frozen(Document document) {
        return FrozenText.of(DocumentJson.write(document));
    }

    private static List<Block> corrections(AfterView view) {
        if (view.corrections().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Block.Heading(
                        2,
                        "Corrections agreed at meeting "
                                + view.session().orElseThrow().number()),
                new Block.ListBlock(view.corrections().stream()
                        .map(FrozenMinutes::correction)
                        .toList()));
    }

    private static Prose correction(MinuteCorrection correction) {
        Prose about = correction.about().isEmpty()
                ? Prose.of("")
                : Prose.strong(correction.about() + ":").then(" ");
        return about.then(
                correction.was().isEmpty()
                        ? "“" + correction.now() + "” is added."
                        : "“" + correction.was() + "” is to read “" + correction.now() + "”.");
    }
}
