package minutebook.cli.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import minutebook.change.AllOrNothing;
import minutebook.change.Change;
import minutebook.change.DeclareInterest;
import minutebook.change.MarkAttendance;
import minutebook.change.RecordMovement;
import minutebook.domain.Person;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.domain.Way;
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
                        AttendanceCommands::deputy),
                moving("arrive", Way.ARRIVED, "Records that somebody arrives at this item, and so has come."),
                moving("leave", Way.LEFT, "Records that somebody leaves at this item."),
                declaring("interest", false, "Records an interest that somebody declares in this item."),
                declaring("withdraw", true, "Records an interest for which somebody withdraws from this item."));
    }

    private static LinearCommand moving(String name, Way way, String help) {
        return new LinearCommand(name, "PERSON", help, name + " dcs", (session, line) -> {
            String item = session.item();
            Person who = person(session, session.view(), line.only("the person, such as dcs"));
            return session.apply(new RecordMovement(item, who.id(), way));
        });
    }

    private static LinearCommand declaring(String name, boolean withdrew, String help) {
        return new LinearCommand(name, "PERSON NATURE", help, name + " dcs Governor of the school", (session, line) -> {
            String item = session.item();
            Person who = person(session, session.view(), line.word("the person, such as dcs, then the interest"));
            return session.apply(new DeclareInterest(item, who.id(), line.text("what the interest is"), withdrew));
        });
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
        session.apply(new AllOrNothing(unmarked.stream()
                .<Change>map(person -> new MarkAttendance(view.meeting().id(), person.id(), presence, ""))
                .toList()));
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
        return session.plan(view).named(typed.replaceFirst(",$", ""));
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
