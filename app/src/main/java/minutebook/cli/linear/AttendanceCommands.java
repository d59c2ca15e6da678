package minutebook.cli.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.change.MarkAttendance;
import minutebook.domain.Person;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.view.MeetingView;

/** The commands that say who is in the room. */
final class AttendanceCommands {
    private AttendanceCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                marking("present", Presence.PRESENT, "Marks people as present."),
                marking("apologies", Presence.APOLOGIES, "Marks people as having sent apologies."),
                marking("absent", Presence.ABSENT, "Marks people as absent without apologies."),
                new LinearCommand(
                        "deputy",
                        "PERSON POST",
                        "Marks a person as represented by a deputy, whose post follows.",
                        "deputy trust-director Service manager for children's mental health",
                        AttendanceCommands::deputy));
    }

    private static LinearCommand marking(String name, Presence presence, String help) {
        return new LinearCommand(
                name, "PERSON…", help, name + " chair secretary", (session, line) -> mark(session, line, presence));
    }

    private static String mark(LinearSession session, Line line, Presence presence) {
        MeetingView view = session.view();
        List<Person> people = new ArrayList<>();
        do {
            Person person =
                    person(session, view, line.word("the people, such as chair or dcs; “show people” lists them"));
            if (!people.contains(person)) {
                people.add(person);
            }
        } while (!line.isEmpty());
        List<Person> unmarked = people.stream()
                .filter(person -> !isMarked(view, person, presence))
                .toList();
        if (unmarked.isEmpty()) {
            throw new Refused(Refused.Reason.WRONG_STATE, posts(people) + ": marked so already.");
        }
        unmarked.forEach(
                person -> session.apply(new MarkAttendance(view.meeting().id(), person.id(), presence, "")));
        String word = presence.word();
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + ": " + posts(unmarked) + ".";
    }

    private static String deputy(LinearSession session, Line line) {
        MeetingView view = session.view();
        Person person = person(session, view, line.word("the person who is represented"));
        String post = line.text("the post of the deputy who came instead");
        return session.apply(new MarkAttendance(view.meeting().id(), person.id(), Presence.DEPUTY, post));
    }

    private static Person person(LinearSession session, MeetingView view, String typed) {
        return session.plan(view).person(typed.startsWith("@") ? typed.substring(1) : typed);
    }

    private static boolean isMarked(MeetingView view, Person person, Presence presence) {
        return view.attendance().stream()
                .filter(row -> row.person().id().equals(person.id()))
                .flatMap(row -> row.attendance().stream())
                .anyMatch(attendance -> attendance.presence() == presence);
    }

    private static String posts(List<Person> people) {
        return people.stream().map(Person::post).collect(Collectors.joining("; "));
    }
}
