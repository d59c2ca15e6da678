package minutebook.change;

import java.util.List;
import java.util.stream.Collectors;
import minutebook.domain.Board;
import minutebook.domain.Moment;
import minutebook.domain.PublicRelease;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.store.Ledger;

/** Publications go out to the public, all of them for one reason, although the privacy check found something in each, knowingly. */
public record ReleasePublication(String board, List<Found> publications, String because) implements Change {
    private static final int MOST_NAMED = 3;

    public ReleasePublication {
        publications = List.copyOf(publications);
    }

    /**
     * What was found in one of them.
     *
     * @param publication which, as it is typed
     * @param about what it is about, as it is typed; empty for the board
     * @param findings how many things were found, which are these and no others by their hash
     */
    public record Found(String publication, String about, int findings, String hash) {
        private String name() {
            return "“" + (publication + " " + about).strip() + "”";
        }
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        if (because.isBlank()) {
            throw new Refused(Reason.NO_REASON, "Say why it may go out as it is: the reason is kept.");
        }
        int findings = publications.stream().mapToInt(Found::findings).sum();
        if (findings == 0) {
            throw new Refused(Reason.WRONG_STATE, "Nothing was found in it: it can go out without a reason.");
        }
        String owner = ledger.get(Board.class, board).id();
        for (Found found : publications) {
            ledger.add(new PublicRelease(
                    ledger.newId(),
                    owner,
                    found.publication(),
                    found.about(),
                    moment.today(),
                    found.findings(),
                    found.hash(),
                    because,
                    moment.at(),
                    moment.actor()));
        }
        return named() + " may go out to the public with " + (findings == 1 ? "1 finding" : findings + " findings")
                + " of the privacy check.";
    }

    private String named() {
        String first = publications.stream().limit(MOST_NAMED).map(Found::name).collect(Collectors.joining(", "));
        int more = publications.size() - MOST_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
