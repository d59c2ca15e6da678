package minutebook.tui.screens;

import java.nio.file.Path;
import java.time.Duration;
import minutebook.change.CloseMeeting;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sits or listens at a meeting follows it on a screen of their own while the secretary records it. */
class FollowScreenTest {
    private static final String[] SIZES = {"40x10", "80x24", "120x40"};

    @TempDir
    Path folder;

    private BoardScreens secretary;
    private BoardScreens member;
    private BoardScreens observer;

    @BeforeEach
    void sits() {
        secretary = BoardScreens.in(folder).sitsAtItem(4);
        secretary.enters("n", "Cases wait in the hub without a named worker.");
        member = secretary.as("head-mash").opensTheMeeting();
        observer = secretary.as("lga-adviser").opensTheMeeting();
    }

    @AfterEach
    void closes() {
        observer.close();
        member.close();
        secretary.close();
    }

    @Test
    void the_way_to_the_meeting_is_told_and_what_is_not_theirs_to_begin_is_off() {
        member.type("q").shows("in session: Enter opens it");
        member.type("n").shows("may only read and report on what is their own");
        member.type("o").shows("Meeting 7 is in session: q, then f, follows it.");
        member.type("qf").shows("Following meeting 7");
    }

    private void goesIntoPrivate() {
        secretary.press(Key.RIGHT).type("2").type("paragraph 3").press(Key.TAB);
        secretary.type("A price is being agreed").press(Key.ENTER);
        secretary.enters("n", "The xylophone costs 5 pounds.");
    }

    @Test
    void what_is_recorded_comes_by_itself_newest_last() {
        secretary.enters("d", "The guide is agreed because the hub needs one");
        secretary.enters("a", "Publish the guide @head-mash due 30 june");
        member.ticks().shows("D07-01 The guide is agreed");
        member.looksLike("follow", SIZES);
        for (int i = 0; i < 30; i++) {
            secretary.enters("n", "Point " + i + ".");
        }
        member.ticks().shows("note Point 29.").lacks("Cases wait");
        member.type("g").shows("Cases wait").lacks("Point 29");
        secretary.enters("n", "One more.");
        member.ticks().shows("Cases wait").lacks("One more");
        member.type("G").shows("One more.");
    }

    @Test
    void it_goes_with_the_meeting_from_item_to_item() {
        secretary.press(Key.RIGHT);
        member.ticks().shows("5/12 Theme 2").shows("Nothing yet.").lacks("Cases wait");
    }

    @Test
    void who_looks_elsewhere_stays_there_until_they_ask_to_go_back() {
        member.press(Key.LEFT).shows("3/12").shows("The meeting is at 4.");
        secretary.press(Key.RIGHT);
        member.ticks().shows("3/12").shows("The meeting is at 5.").looksLike("follow-elsewhere", SIZES);
        member.type("c").shows("5/12").lacks("The meeting is at");
        secretary.press(Key.RIGHT);
        member.ticks().shows("6/12");
        member.press(Key.LEFT, Key.RIGHT);
        secretary.press(Key.LEFT);
        member.ticks().shows("5/12");
    }

    @Test
    void no_key_writes_and_every_key_says_what_it_does() {
        for (String letter : "nadprsXCRBKIVZ2lS".split("", -1)) {
            member.type(letter).shows("Cases wait");
        }
        member.type("nadk").press(Key.END).press(Key.RIGHT, Key.END);
        secretary.ticks().lacks("nadk");
        member.type("m").shows("Minutes of meeting 7").type("q").shows("Following meeting 7");
        member.type("q").shows("What needs the board today");
    }

    @Test
    void pauses_adjournments_and_the_end_are_told() {
        secretary.type("z");
        member.ticks().shows("PAUSED");
        secretary.type("z");
        member.ticks().lacks("PAUSED");
        secretary.type("Z").press(3, Key.TAB).type("Fire alarm").press(Key.ENTER);
        member.ticks().shows("ADJOURNED");
        secretary.passes(Duration.ofMinutes(20)).type("Z");
        member.ticks().lacks("ADJOURNED");
        String meeting = secretary.seven().id();
        secretary
                .book()
                .apply(new CloseMeeting(meeting, secretary.book().moment().now(), "all said"));
        member.ticks().shows("The meeting ended at 14:20: m reads its minutes.");
    }

    @Test
    void observers_read_that_the_meeting_is_in_private_and_nothing_of_it() {
        goesIntoPrivate();
        member.ticks().shows("PART 2, IN PRIVATE").shows("The xylophone costs 5 pounds.");
        observer.ticks().shows("PART 2, IN PRIVATE").shows("Part 2 not shown");
        observer.sized(200, 60)
                .shows("not shown to observers")
                .shows("A price is being agreed")
                .lacks("xylophone")
                .looksLike("follow-private", SIZES);
        observer.sized(200, 120)
                .type("m")
                .shows("what was considered and agreed is not public")
                .shows("Part 2 not shown");
        observer.lacks("xylophone");
        observer.type("qq").shows("Part 2 not shown · practice");
        observer.type("h").shows("which is for members of the board");
        member.lacks("Part 2 not shown");
    }
}
