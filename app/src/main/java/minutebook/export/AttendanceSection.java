package minutebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.BoardRole;
import minutebook.domain.Presence;
import minutebook.view.AttendanceRow;
import minutebook.view.MinutesView;
import minutebook.view.Quorum;

/** Who was there for whom, who was not, and whether the board could decide. */
final class AttendanceSection {
    private final MinutesView view;

    AttendanceSection(MinutesView view) {
        this.view = view;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Attendance"));
        if (view.attendance().stream().allMatch(row -> row.attendance().isEmpty())) {
            blocks.add(
                    view.meeting().isOver()
                            ? new Block.Callout(
                                    Block.CalloutKind.GAP, Prose.of("No attendance was recorded for this meeting."))
                            : Block.Paragraph.of("No attendance has been recorded yet."));
            return blocks;
        }
        blocks.add(quorum(Quorum.of(view.board(), view.attendance())));
        present().ifPresent(blocks::add);
        List<Prose> others = Stream.of(
                        named("Deputies", deputies()),
                        named("Apologies", posts(Presence.APOLOGIES)),
                        named("Absent", posts(Presence.ABSENT)),
                        named("Attendance not recorded", unrecorded()))
                .flatMap(Optional::stream)
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Block.ListBlock(others));
        }
        return blocks;
    }

    /** The chair's post, and that they were not there when that was so. */
    Optional<String> chair() {
        return view.attendance().stream()
                .filter(row -> row.person().role() == BoardRole.CHAIR)
                .findFirst()
                .map(row -> row.attendance()
                        .filter(entry -> entry.presence() != Presence.PRESENT)
                        .map(entry -> row.person().post() + " ("
                                + (entry.presence() == Presence.DEPUTY
                                        ? "represented by " + entry.deputy()
                                        : entry.presence().word())
                                + ")")
                        .orElse(row.person().post()));
    }

    private Block quorum(Quorum quorum) {
        boolean over = view.meeting().isOver();
        String came = Counted.capital(Counted.of(quorum.members(), "member")) + " from "
                + Counted.of(quorum.agencies(), "agency", "agencies") + (over ? " took part" : " are taking part")
                + (quorum.deputies() == 0 ? "" : ", " + quorum.deputies() + " of them through a deputy");
        if (quorum.membersNeeded() == 0 && quorum.agenciesNeeded() == 0) {
            return Block.Paragraph.of(came + "; the board has set no quorum.");
        }
        String needed = "; the quorum is " + Counted.of(quorum.membersNeeded(), "member") + " from "
                + Counted.of(quorum.agenciesNeeded(), "agency", "agencies") + ", so the meeting "
                + (over ? "was " : "is ");
        return quorum.isMet()
                ? Block.Paragraph.of(came + needed + "quorate.")
                : new Block.Callout(Block.CalloutKind.GAP, Prose.of(came + needed + "not quorate."));
    }

    /** Agencies keep the order in which the board lists them. */
    private Optional<Block> present() {
        Map<String, List<String>> byAgency = new LinkedHashMap<>();
        for (AttendanceRow row : view.attendance()) {
            if (was(row, Presence.PRESENT)) {
                byAgency.computeIfAbsent(row.agency().name(), agency -> new ArrayList<>())
                        .add(post(row));
            } else if (was(row, Presence.DEPUTY)) {
                byAgency.computeIfAbsent(row.agency().name(), agency -> new ArrayList<>())
                        .add(row.attendance().orElseThrow().deputy() + " (deputy)");
            }
        }
        if (byAgency.isEmpty()) {
            return Optional.empty();
        }
        List<List<Prose>> rows = byAgency.entrySet().stream()
                .map(entry -> List.of(Prose.of(entry.getKey()), Prose.of(String.join("; ", entry.getValue()))))
                .toList();
        return Optional.of(new Table(
                "Present, by agency", List.of(Table.Column.of("Agency", 30), Table.Column.of("Present", 70)), 0, rows));
    }

    private String deputies() {
        return joined(
                Presence.DEPUTY,
                row -> row.attendance().orElseThrow().deputy() + " for "
                        + row.person().post() + " ("
                        + row.agency().name() + ")");
    }

    private String posts(Presence presence) {
        return joined(presence, row -> post(row) + ", " + row.agency().name());
    }

    private String unrecorded() {
        return view.attendance().stream()
                .filter(row -> row.attendance().isEmpty())
                .map(row -> row.person().post() + ", " + row.agency().name())
                .collect(Collectors.joining("; "));
    }

    private String joined(Presence presence, Function<AttendanceRow, String> words) {
        return view.attendance().stream()
                .filter(row -> was(row, presence))
                .map(words)
                .collect(Collectors.joining("; "));
    }

    private static boolean was(AttendanceRow row, Presence presence) {
        return row.attendance().filter(entry -> entry.presence() == presence).isPresent();
    }

    private static Optional<Prose> named(String name, String line) {
        return line.isEmpty()
                ? Optional.empty()
                : Optional.of(Prose.strong(name + ":").then(" " + Counted.sentence(line)));
    }

    private static String post(AttendanceRow row) {
        BoardRole role = row.person().role();
        String post = row.person().post();
        return role == BoardRole.MEMBER || post.contains(role.word()) ? post : post + " (" + role.word() + ")";
    }
}
