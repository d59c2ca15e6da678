package minutebook.cli.doctor;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.ssh.SshDoor;
import minutebook.store.Examination;

/** A case that is well, of which a test breaks one thing. */
final class Patient {
    static final Instant NOW = Instant.parse("2026-06-18T09:30:00Z");

    private final Path file;
    private final Map<String, String> environment = new HashMap<>(
            Map.of("TERM", "xterm-256color", "COLUMNS", "120", "LINES", "40", "MINUTEBOOK_LOCALE", "en_GB.UTF-8"));
    private final Map<String, String> answers = new HashMap<>(Map.of("sh -c umask", "0027"));
    private Account account;
    private Instant now = NOW;
    private boolean isTerminal = true;
    private Case.Java java = new Case.Java(
            17, "/usr/lib/jvm/17", Optional.of(Path.of("/cache/17.jsa")), Optional.of(Path.of("/cache")), "UTF-8");
    private Optional<Examination> inside = Optional.of(inside(true));
    private String whyNot = "";

    Patient(Path file) {
        this.file = file;
        this.account = new Account(System.getProperty("user.name"), Set.of(), true);
    }

    static Examination inside(boolean strangersWrite, Examination.Holder... people) {
        return new Examination(
                Examination.Kind.OURS,
                Examination.LATEST,
                List.of(),
                Optional.of(NOW.minusSeconds(60)),
                List.of(people),
                strangersWrite);
    }

    Patient with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Patient without(String variable) {
        environment.remove(variable);
        return this;
    }

    /** What a program says when it is asked. */
    Patient says(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** Looked at by another account, of which the host can only be asked by bits. */
    Patient as(String name, int... groups) {
        Set<Integer> all = new java.util.HashSet<>();
        for (int group : groups) {
            all.add(group);
        }
        account = new Account(name, all, false);
        return this;
    }

    Patient at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    Patient withoutTerminal() {
        isTerminal = false;
        return this;
    }

    Patient on(int version, String archive, String cache, String encoding) {
        java = new Case.Java(
                version,
                "/usr/lib/jvm/" + version,
                Optional.of(archive).filter(name -> !name.isEmpty()).map(Path::of),
                Optional.of(cache).filter(name -> !name.isEmpty()).map(Path::of),
                encoding);
        return this;
    }

    Patient holding(Examination found) {
        inside = Optional.of(found);
        return this;
    }

    Patient unknown(String why) {
        inside = Optional.empty();
        whyNot = why;
        return this;
    }

    Case made() {
        return new Case(
                file,
                account,
                environment,
                isTerminal,
                file.getParent(),
                now,
                ZoneId.of("Europe/London"),
                java,
                command -> Optional.ofNullable(answers.get(String.join(" ", command))),
                new SshDoor()::keys,
                inside,
                whyNot);
    }
}
