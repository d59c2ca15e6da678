package minutebook.cli.doctor;

import java.io.IOException;
import java.util.List;
import minutebook.store.Examination;

/** Who this account is on the board, by its name; and what those may do whom the board does not know. */
final class AccountCheck implements Check {
    private static final String ABOUT = "account";

    @Override
    public List<Finding> look(Case one) throws IOException {
        boolean keepsKeys = KeysCheck.areBound(one);
        return one
                .inside()
                .filter(inside -> inside.kind() == Examination.Kind.OURS && inside.version() == Examination.LATEST)
                .map(inside -> found(one.account().name(), keepsKeys, inside))
                .stream()
                .toList();
    }

    private static Finding found(String account, boolean keepsKeys, Examination inside) {
        List<String> known = inside.people().stream()
                .filter(person -> person.isCalled(account))
                .map(Examination.Holder::key)
                .distinct()
                .toList();
        if (inside.strangersWrite() && !inside.withAccounts().isEmpty()) {
            return Finding.warning(
                    ABOUT,
                    "Whoever the board does not know may change everything in it.",
                    "Let strangers only read: minutebook rules change --strangers read");
        }
        if (!known.isEmpty()) {
            return Finding.ok(ABOUT, account + " acts as " + String.join(", ", known) + ".");
        }
        if (keepsKeys) {
            return Finding.ok(
                    ABOUT, account + " is nobody’s on the board; each of its keys acts as a person of its own.");
        }
        return inside.strangersWrite()
                ? Finding.ok(ABOUT, account + " is nobody’s on the board, which lets whoever it does not know do all.")
                : Finding.warning(
                        ABOUT,
                        "The board does not know " + account + ", who may therefore only read.",
                        "Have the secretary say whose it is: minutebook person change KEY --account " + account);
    }
}
