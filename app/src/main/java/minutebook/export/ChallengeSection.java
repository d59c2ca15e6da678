package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.Challenge;
import minutebook.view.ItemRecord;

/** Who was held to account under an item, and what they responded. */
final class ChallengeSection {
    private ChallengeSection() {}

    static List<Block> of(ItemRecord record) {
        List<Block> blocks = new ArrayList<>();
        List<Challenge> challenges = record.proceedings().challenges();
        if (challenges.isEmpty()) {
            return blocks;
        }
        blocks.add(new Block.Heading(3, "Challenge"));
        for (Challenge challenge : challenges) {
            String asked = challenge.asked().isEmpty() ? "" : " asked " + challenge.asked();
            blocks.add(new Block.Paragraph(Prose.strong(challenge.asker() + asked + ":")
                    .then(" " + Counted.sentence(challenge.question()))
                    .then(DecisionSection.labelled("Response", challenge.response()))));
            if (challenge.response().isEmpty()) {
                blocks.add(new Block.Callout(
                        Block.CalloutKind.GAP, Prose.of("No response to this challenge was recorded.")));
            }
        }
        return blocks;
    }
}
