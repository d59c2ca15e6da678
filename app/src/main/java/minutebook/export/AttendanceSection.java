package minutebook.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Attendance;
import minutebook.domain.BoardRole;
import minutebook.domain.DateText;
import minutebook.domain.Presence;
import minutebook.domain.Room;
import minutebook.domain.Way;
import minutebook.view.AttendanceRow;
import minutebook.view.MinutesView;

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
        if (view.meeting().startedAt().isPresent()) {
            blocks.addAll(new QuorumSection(view).blocks());
        }
        present().ifPresent(blocks::add);
        List<Prose> others = Stream.of(
                        named("Deputies", deputies()),
                        named("Arrived during the meeting", moved(Way.ARRIVED)),
                        named("Left during the meeting", moved(Way.LEFT)),
                        named("Observers", observers()),
                        named("Apologies", apologies()),
                        named("Absent without apology", posts(Presence.ABSENT)),
                        named("Attendance not recorded", unrecorded()),
                        named("Interests declared", interests()))
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

    /** Agencies keep the order in which the board lists them. */
    private Optional<Block> present() {
        Map<String, List<String>> byAgency = new LinkedHashMap<>();
        for (AttendanceRow row : view.attendance()) {
            if (row.observes()) {
                continue;
            }
            if (row.was(Presence.PRESENT)) {
                byAgency.computeIfAbsent(row.agency().name(), agency -> new ArrayList<>())
                        .add(post(row));
            } else if (row.was(Presence.DEPUTY)) {
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

    /** Those given before the meeting have their day. */
    private String apologies() {
        return joined(
                Presence.APOLOGIES,
                row -> post(row) + ", " + row.agency().name()
                        + row.attendance()
                                .flatMap(Attendance::apologiesOn)
                                .map(day -> " (given on " + DateText.plain(day) + ")")
                                .orElse(""));
    }

    private String observers() {
        return view.attendance().stream()
                .filter(row -> row.observes() && row.came())
                .map(row -> row.person().post() + ", " + row.agency().name())
                .collect(Collectors.joining("; "));
    }

    /** Who moved that way, each with the items. */
    private String moved(Way way) {
        Room room = view.sitting().room();
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (AttendanceRow row : view.attendance()) {
            room.of(row.person().id()).stream()
                    .filter(movement -> movement.way() == way)
                    .forEach(movement -> places.computeIfAbsent(post(row), post -> new ArrayList<>())
                            .add(String.valueOf(room.place(movement))));
        }
        return places.entrySet().stream()
                .map(one -> one.getKey() + " at " + (one.getValue().size() == 1 ? "item " : "items ")
                        + Counted.and(one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String interests() {
        return view.items().stream()
                .flatMap(item -> item.proceedings().interests().stream()
                        .map(row -> row.person().post() + " under item "
                                + item.item().place()
                                + (row.interest().withdrew() ? " (withdrew)" : "")))
                .collect(Collectors.joining("; "));
    }

    private String unrecorded() {
        return view.attendance().stream()
                .filter(row -> row.attendance().isEmpty())
                .map(row -> row.person().post() + ", " + row.agency().name())
                .collect(Collectors.joining("; "));
    }

    private String joined(Presence presence, Function<AttendanceRow, String> words) {
        return view.attendance().stream()
                .filter(row -> row.was(presence))
                .map(words)
                .collect(Collectors.joining("; "));
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
