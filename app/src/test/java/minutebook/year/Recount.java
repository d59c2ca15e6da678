package minutebook.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A year counted from the text of its scripts alone: a second opinion that never asks the program. */
final class Recount {
    private static final Pattern PERSON = Pattern.compile(
            "\"key\": \"([^\"]+)\", \"post\": \"[^\"]+\", \"agency\": \"([^\"]+)\", \"role\": \"([^\"]+)\"");
    private static final Pattern OWNER = Pattern.compile("@(\\S+) due (\\S+)");
    private static final Pattern REF = Pattern.compile("A\\d\\d-\\d\\d");
    private static final List<String> BEST_FIRST = List.of("present", "deputy", "apologies", "absent");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** What somebody promised, and what became of it. */
    record Promise(
            String owner, LocalDate first, LocalDate due, int extensions, Optional<LocalDate> done, String state) {
        Promise extended(LocalDate to) {
            return new Promise(owner, first, to, extensions + 1, done, state);
        }

        Promise now(String newState, Optional<LocalDate> day) {
            return new Promise(owner, first, due, extensions, day, newState);
        }

        boolean isWaitedFor() {
            return state.equals("open") || state.equals("reported done");
        }

        /** 1 waited for, 2 done on time, 3 by a later day that was given, 4 late, 5 dropped. */
        private int fate() {
            if (state.equals("dropped") || isWaitedFor()) {
                return state.equals("dropped") ? 5 : 1;
            }
            LocalDate day = done.orElseThrow();
            return !day.isAfter(first) ? 2 : !day.isAfter(due) ? 3 : 4;
        }
    }

    /** One meeting: how each person came, who was in the room at each item, and how much was recorded. */
    static final class Held {
        final Map<String, String> came = new TreeMap<>();
        final Map<String, String> deputies = new TreeMap<>();
        final List<Set<String>> rooms = new ArrayList<>();
        final Map<String, Integer> counts = new TreeMap<>();

        private final List<Map<String, Boolean>> moves = new ArrayList<>();
        private final List<Set<String>> withdrew = new ArrayList<>();

        int count(String what) {
            return counts.getOrDefault(what, 0);
        }

        private void more(String what, int by) {
            counts.merge(what, by, Integer::sum);
        }
    }

    final Map<String, Promise> promises = new LinkedHashMap<>();
    final Map<String, LocalDate> agreed = new HashMap<>();
    final Set<String> escalated = new HashSet<>();
    final List<Held> meetings = new ArrayList<>();
    final Map<String, String> agencies = new HashMap<>();
    final Set<String> members = new HashSet<>();

    private Held held = new Held();
    private LocalDate day = LocalDate.MIN;
    private Map<String, Promise> before = Map.of();
    private boolean refused;

    private Recount() {
        Matcher person = PERSON.matcher(pack());
        while (person.find()) {
            agencies.put(person.group(1), person.group(2));
            if (person.group(3).equals("member") || person.group(3).equals("chair")) {
                members.add(person.group(1));
            }
        }
    }

    /** The whole year as its scripts tell it. */
    static Recount ofTheYear() {
        Recount recount = new Recount();
        for (int number = 1; number <= Year.MEETINGS; number++) {
            recount.held = new Held();
            recount.meetings.add(recount.held);
            Year.script(number).forEach(recount::read);
            recount.rooms();
        }
        return recount;
    }

    private static String pack() {
        try {
            return Files.readString(Harrowmere.FOLDER.resolve("pack.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        if (line.startsWith("#")) {
            refused |= line.startsWith(Year.REFUSAL);
            return;
        }
        if (refused) {
            refused = false;
            return;
        }
        String[] words = line.split(" ", 2);
        String rest = words.length < 2 ? "" : words[1];
        Map<String, Promise> now = Map.copyOf(promises);
        switch (words[0]) {
            case "on" -> day = LocalDate.parse(rest);
            case "start", "next" -> {
                held.moves.add(new LinkedHashMap<>());
                held.withdrew.add(new HashSet<>());
            }
            case "present", "apologies", "absent" -> came(rest, words[0]);
            case "deputy" -> deputy(rest.split(" ", 2));
            case "arrive", "leave" -> moves(rest, words[0].equals("arrive"));
            case "withdraw" -> last(held.withdrew).add(rest.split(" ", -1)[0]);
            case "decide" -> held.more("decisions", 1);
            case "consent" -> held.more("decisions", rest.split(";", -1).length);
            case "turn" -> turns(rest);
            case "action" -> promises(rest);
            case "undo" -> {
                promises.clear();
                promises.putAll(before);
            }
            default -> {
                held.more(words[0], 1);
                about(words[0], rest);
            }
        }
        before = now;
    }

    private void came(String people, String how) {
        for (String person : people.split(" ", -1)) {
            held.came.put(person, how);
        }
    }

    private void deputy(String[] words) {
        held.came.put(words[0], "deputy");
        held.deputies.put(words[0], words[1]);
    }

    private void moves(String person, boolean comes) {
        last(held.moves).put(person, comes);
        if (comes && !held.came.get(person).equals("deputy")) {
            held.came.put(person, "present");
        }
    }

    private void turns(String rest) {
        held.more("note", -1);
        if (rest.startsWith("last action ")) {
            promises(rest);
        } else {
            held.more("decisions", 1);
        }
    }

    private void promises(String rest) {
        Matcher owner = OWNER.matcher(rest);
        if (!owner.find()) {
            throw new IllegalArgumentException(rest);
        }
        held.more("actions", 1);
        String ref = String.format("A%02d-%02d", meetings.size(), held.count("actions"));
        LocalDate due = LocalDate.parse(owner.group(2));
        promises.put(ref, new Promise(owner.group(1), due, due, 0, Optional.empty(), "open"));
        agreed.put(ref, day);
    }

    /** What a line says of an action that was promised before. */
    private void about(String verb, String rest) {
        Matcher ref = REF.matcher(rest);
        if (!ref.lookingAt()) {
            return;
        }
        Promise was = promises.get(ref.group());
        Optional<LocalDate> named = day(rest);
        Promise now =
                switch (verb) {
                    case "extend" -> was.extended(named.orElseThrow());
                    case "report" -> was.now("reported done", named);
                    case "accept" -> was.now("closed", was.done().or(() -> Optional.of(day)));
                    case "drop-action" -> was.now("dropped", was.done());
                    default -> was;
                };
        if (verb.equals("escalate")) {
            escalated.add(ref.group());
        }
        promises.put(ref.group(), now);
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
    }

    /** Walks through the meeting with whoever came, letting them in and out, and looks round at each item. */
    private void rooms() {
        Set<String> inside = held.came.entrySet().stream()
                .filter(one ->
                        one.getValue().equals("present") || one.getValue().equals("deputy"))
                .map(Map.Entry::getKey)
                .filter(person -> !comesLater(person))
                .collect(Collectors.toCollection(HashSet::new));
        for (int item = 0; item < held.moves.size(); item++) {
            held.moves.get(item).forEach((person, comes) -> {
                if (comes) {
                    inside.add(person);
                } else {
                    inside.remove(person);
                }
            });
            Set<String> room = new HashSet<>(inside);
            room.removeAll(held.withdrew.get(item));
            held.rooms.add(room);
        }
    }

    private boolean comesLater(String person) {
        return held.moves.stream()
                .filter(moves -> moves.containsKey(person))
                .findFirst()
                .map(moves -> moves.get(person))
                .orElse(false);
    }

    /** How many members of how many agencies are among these people. */
    List<Integer> quorum(Set<String> room) {
        List<String> counted = room.stream().filter(members::contains).toList();
        return List.of(counted.size(), (int)
                counted.stream().map(agencies::get).distinct().count());
    }

    /** What an agency promised: how many in all, waited for, on time, by a later day that was given, late, dropped. */
    List<Integer> promisesOf(String agency) {
        int[] counts = new int[6];
        promises.values().stream()
                .filter(one -> agencies.get(one.owner()).equals(agency))
                .forEach(one -> {
                    counts[0]++;
                    counts[one.fate()]++;
                });
        return Arrays.stream(counts).boxed().toList();
    }

    /**
     * How an agency with a seat took part: meetings at which a member was there, only a deputy, nobody but with apologies,
     * nobody at all; and how many different deputies it sent.
     */
    List<Integer> engagement(String agency) {
        int[] times = new int[4];
        Set<String> deputies = new HashSet<>();
        for (Held meeting : meetings) {
            List<String> came = new ArrayList<>();
            members.stream()
                    .filter(person -> agencies.get(person).equals(agency))
                    .forEach(person -> {
                        came.add(meeting.came.getOrDefault(person, "absent"));
                        Optional.ofNullable(meeting.deputies.get(person)).ifPresent(deputies::add);
                    });
            int best = came.stream().mapToInt(BEST_FIRST::indexOf).min().orElseThrow();
            times[best]++;
        }
        return List.of(times[0], times[1], times[2], times[3], deputies.size());
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }
}
