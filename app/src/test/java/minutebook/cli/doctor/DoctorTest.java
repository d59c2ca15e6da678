package minutebook.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.KeySamples;
import minutebook.Minutebook;
import minutebook.TestFile;
import minutebook.cli.doctor.Finding.State;
import minutebook.store.Examination;
import minutebook.store.Examination.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the doctor finds: nothing where all is well, and each thing that can be wrong when it is. */
class DoctorTest {
    private static final int STRANGE = 987_654;

    private static final String KEY = KeySamples.ED25519 + " dcs@laptop\n";
    private static final String BOUND = "command=\"minutebook --forced --as dcs --db /srv/board/board.db\"";

    @TempDir
    private Path top;

    private Path folder;
    private Path file;
    private Patient patient;

    @BeforeEach
    void a_board_that_is_well() throws IOException {
        folder = Files.createDirectory(top.toRealPath().resolve("board"));
        mode(folder, 0700);
        file = folder.resolve("board.db");
        Minutebook.open(file, () -> Patient.NOW, "tester").close();
        patient = new Patient(file);
    }

    private static void mode(Path place, int bits) throws IOException {
        Files.setAttribute(place, "unix:mode", bits);
    }

    /** As a group shares it, with ways that lead there. */
    private void shared() throws IOException {
        mode(top.toRealPath(), 0755);
        mode(folder, 02770);
        mode(file, 0660);
    }

    private Place place(Path path) throws IOException {
        return Place.at(path).orElseThrow();
    }

    /** What is found, but of the ways to the folder that this test runs in, which are not its own. */
    private List<Finding> looked(Check check) throws IOException {
        return check.look(patient.made()).stream()
                .filter(one ->
                        !one.said().contains("cannot get through") || one.said().contains(top.toString()))
                .toList();
    }

    private Finding only(Check check) throws IOException {
        List<Finding> found = looked(check);
        assertEquals(1, found.size(), found.toString());
        return found.get(0);
    }

    private void well(Check check) throws IOException {
        Finding found = only(check);
        assertEquals(State.OK, found.state(), found.toString());
        assertEquals("", found.mend());
    }

    private void finds(State state, String said, String mend, Check check) throws IOException {
        List<Finding> found = check.look(patient.made());
        assertTrue(
                found.stream()
                        .anyMatch(one -> one.state() == state
                                && one.said().contains(said)
                                && one.mend().contains(mend)),
                found.toString());
    }

    private void wrong(String said, String mend, Check check) throws IOException {
        finds(State.WRONG, said, mend, check);
    }

    private void warned(String said, String mend, Check check) throws IOException {
        finds(State.WARNING, said, mend, check);
    }

    @Test
    void where_all_is_well_nothing_is_wrong_and_nothing_changes() throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<Finding> found = Doctor.look(patient.made());
        assertTrue(
                found.stream()
                        .allMatch(one -> one.state() == State.OK || one.about().equals("disk")),
                found.toString());
        assertEquals(
                List.of(
                        "folder",
                        "disk",
                        "file",
                        "wal",
                        "group",
                        "writing",
                        "umask",
                        "account",
                        "terminal",
                        "locale",
                        "java",
                        "clock"),
                found.stream().map(Finding::about).toList());
        assertArrayEquals(before, Files.readAllBytes(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void a_folder_that_is_missing_or_closed_is_wrong() throws IOException {
        well(new FolderCheck());
        patient.as("ann", STRANGE);
        wrong("ann may not write to", "sudo chgrp GROUP", new FolderCheck());
        mode(folder, 02770);
        wrong("ann may not write to", "sudo usermod -aG", new FolderCheck());
        patient.as("ann", place(folder).groupNumber());
        well(new FolderCheck());
        patient = new Patient(top.resolve("nowhere/board.db"));
        wrong("There is no folder", "mkdir -p", new FolderCheck());
        assertEquals(List.of(), new DiskCheck().look(patient.made()));
    }

    @Test
    void a_network_disk_is_wrong() {
        Finding found = FolderCheck.network(patient.made(), "nfs4");
        assertTrue(found.isWrong() && found.said().contains("network disk (nfs4)"), found.toString());
    }

    @Test
    void a_full_disk_and_one_to_be_read_only_are_wrong() throws IOException {
        Case one = patient.made();
        assertEquals(State.OK, DiskCheck.found(one, false, 20_000_000_000L).state());
        assertEquals(State.WARNING, DiskCheck.found(one, false, 999_000_000L).state());
        assertEquals(State.WRONG, DiskCheck.found(one, false, 49_000_000L).state());
        assertEquals(State.WRONG, DiskCheck.found(one, true, 20_000_000_000L).state());
    }

    @Test
    void a_file_that_is_missing_or_a_folder_or_closed_is_wrong() throws IOException {
        well(new FileCheck());
        patient.as("ann", STRANGE);
        wrong("ann may not read and write", "sudo chmod 660", new FileCheck());
        mode(file, 0660);
        wrong("ann may not read and write", "sudo usermod -aG", new FileCheck());
        patient.unknown("Another program has kept the board’s file for ten seconds: try again.")
                .as("root");
        warned("could not be looked at: Another program", "Mend", new FileCheck());
        patient = new Patient(folder);
        wrong("is a folder", "--db", new FileCheck());
        patient = new Patient(folder.resolve("nothing.db"));
        wrong("There is no board file", "board create", new FileCheck());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"OURS"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_is_no_sound_file_of_ours_is_wrong(Kind kind) throws IOException {
        patient.holding(new Examination(kind, 0, List.of(), Optional.empty(), List.of(), false));
        assertEquals(State.WRONG, only(new FileCheck()).state());
    }

    @Test
    void files_are_told_apart_by_what_is_in_them() throws Exception {
        assertEquals(Kind.OURS, Examination.of(file).kind());
        assertEquals(Optional.empty(), Examination.of(file).lastWritten());
        assertEquals(
                Kind.EMPTY,
                Examination.of(Files.createFile(folder.resolve("empty.db"))).kind());
        Path text = Files.writeString(folder.resolve("text.db"), "This is no database. ".repeat(100));
        assertEquals(Kind.NO_DATABASE, Examination.of(text).kind());
        Path other = folder.resolve("other.db");
        TestFile.run(other, "CREATE TABLE theirs (a)");
        assertEquals(Kind.OF_ANOTHER_PROGRAM, Examination.of(other).kind());
        Path newer = Files.copy(file, folder.resolve("newer.db"));
        TestFile.run(newer, "PRAGMA user_version = 99");
        assertEquals(Kind.NEWER, Examination.of(newer).kind());
        Path damaged = Files.copy(file, folder.resolve("damaged.db"));
        byte[] bytes = Files.readAllBytes(damaged);
        for (int at = 5 * 4096; at < bytes.length; at++) {
            bytes[at] = (byte) at;
        }
        Files.write(damaged, bytes);
        assertEquals(Kind.DAMAGED, Examination.of(damaged).kind());
    }

    @Test
    void files_beside_the_board_that_others_cannot_use_are_wrong() throws IOException {
        well(new WalCheck());
        shared();
        Path wal = Files.createFile(folder.resolve("board.db-wal"));
        mode(wal, 0600);
        wrong("-wal has the permissions 600, the board’s file 660", "sudo chmod 660", new WalCheck());
        mode(wal, 0660);
        well(new WalCheck());
        Files.createFile(folder.resolve("board.db-journal"));
        warned("-journal was left by another program", "Leave it there", new WalCheck());
    }

    @Test
    void a_shared_board_has_a_folder_and_a_file_for_its_group_alone() throws IOException {
        well(new GroupCheck());
        shared();
        well(new GroupCheck());
        mode(folder, 0770);
        wrong("does not become the group’s (770)", "sudo chmod g+s", new GroupCheck());
        mode(folder, 02750);
        wrong("cannot write to", "sudo chmod 2770", new GroupCheck());
        mode(folder, 03770);
        wrong("nobody can remove", "sudo chmod -t", new GroupCheck());
        mode(folder, 02775);
        warned("can look into", "sudo chmod o=", new GroupCheck());
        mode(folder, 02770);
        mode(file, 0600);
        wrong("cannot write to", "sudo chmod 660", new GroupCheck());
        mode(file, 0664);
        wrong("Every account of this host may use", "sudo chmod o=", new GroupCheck());
    }

    @Test
    void a_way_that_the_group_cannot_go_is_wrong() throws IOException {
        shared();
        mode(top.toRealPath(), 0700);
        wrong("cannot get through " + top.toRealPath(), "sudo chmod o+x", new GroupCheck());
        mode(top.toRealPath(), 0755);
    }

    @Test
    void people_whose_accounts_cannot_use_the_board_are_named() throws IOException {
        patient.holding(
                Patient.inside(false, new Examination.Holder("dcs", "jsmith"), new Examination.Holder("chair", "")));
        well(new GroupCheck());
        patient.says("id -G -- jsmith", STRANGE + " 27");
        wrong("dcs has the account jsmith", "Let a group share it", new GroupCheck());
        shared();
        wrong("jsmith is not in the group", "sudo usermod -aG", new GroupCheck());
        patient.says("id -G -- jsmith", STRANGE + " " + place(folder).groupNumber());
        well(new GroupCheck());
        patient.says("id -G -- jsmith", "id: no such user");
        warned("which this host does not know", "sudo useradd", new GroupCheck());
    }

    @Test
    void a_group_that_is_not_handed_on_is_found_by_trying() throws IOException {
        well(new WritingCheck());
        shared();
        well(new WritingCheck());
        Place of = place(folder);
        Place made = new Place(folder.resolve("made"), "ann", "staff", STRANGE, 0600);
        Finding found = WritingCheck.found(of, made);
        assertTrue(found.isWrong() && found.said().contains("belongs to the group staff"), found.toString());
        assertTrue(WritingCheck.refused(patient.made()).isWrong());
    }

    @Test
    void a_umask_that_opens_papers_to_all_is_warned_of_where_there_are_others() throws IOException {
        well(new UmaskCheck());
        patient.says("sh -c umask", "0022");
        well(new UmaskCheck());
        shared();
        warned("can be read by every account", "umask 027", new UmaskCheck());
        patient.says("sh -c umask", "0077");
        well(new UmaskCheck());
        patient.says("sh -c umask", "0777");
        wrong("cannot use the files that it makes", "umask 027", new UmaskCheck());
    }

    @Test
    void who_the_account_is_on_the_board_is_said() throws IOException {
        Examination.Holder dcs = new Examination.Holder("dcs", "jsmith");
        patient.holding(Patient.inside(false, dcs)).as("jsmith");
        assertTrue(only(new AccountCheck()).said().contains("jsmith acts as dcs"));
        patient.as("mallory");
        warned("does not know mallory, who may therefore only read", "person change KEY --account", new AccountCheck());
        patient.holding(Patient.inside(true, dcs));
        warned("may change everything", "rules change --strangers read", new AccountCheck());
        patient.holding(Patient.inside(true));
        well(new AccountCheck());
    }

    private void keys(String text) throws IOException {
        Path ssh = folder.resolve(".ssh");
        Files.writeString((Files.exists(ssh) ? ssh : Files.createDirectory(ssh)).resolve("authorized_keys"), text);
    }

    /** What is said of an account that nobody of the board has. */
    private String saidOfAccount() throws IOException {
        patient.holding(Patient.inside(false));
        return only(new AccountCheck()).said();
    }

    @Test
    void keys_that_reach_further_than_the_board_are_found() throws IOException {
        keys("# minutebook\nrestrict,pty," + BOUND + " " + KEY + "\n\trestrict," + BOUND + ",pty " + KEY);
        well(new KeysCheck());
        assertTrue(only(new KeysCheck()).said().startsWith("2 keys of the account are each bound"));
        assertTrue(saidOfAccount().contains("each of its keys acts as a person of its own"));
        keys(BOUND + " " + KEY);
        warned("Line 1 of", "restrict,pty", new KeysCheck());
        keys("restrict,pty," + BOUND.replace(" --forced", "") + " " + KEY);
        wrong("starts Minutebook without --forced: its key opens the files of the host", "--forced", new KeysCheck());
        keys(KEY + "restrict," + BOUND.replace(" --as dcs", "") + ",pty " + KEY);
        wrong("Line 2 of", "--as PERSON", new KeysCheck());
        keys("restrict," + BOUND.replace(" --db", "") + " " + KEY);
        wrong("without --db", "--db FILE", new KeysCheck());
        keys(KEY);
        assertEquals(List.of(), new KeysCheck().look(patient.made()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "restrict,pty ",
                "no-such-option=\"x\" ",
                "restrict,command=\"rsync --server\" ",
            })
    void a_key_without_the_command_beside_others_is_warned_of(String options) throws IOException {
        keys("restrict,pty," + BOUND + " " + KEY + options + KEY);
        Finding found = only(new KeysCheck());
        assertEquals(State.WARNING, found.state());
        assertTrue(found.said().startsWith("Line 2 of "), found.toString());
        assertEquals(
                options.contains("rsync"),
                found.said().endsWith("starts something else than Minutebook."),
                found.said());
        assertTrue(found.mend().contains("an account of its own"), found.mend());
        assertTrue(saidOfAccount().startsWith("The board does not know"), saidOfAccount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  command=\"minutebook --as dcs --db /x\" ",
                "environment=\"A=b c\",command=\"minutebook --as dcs --db /x\" ",
                "COMMAND=\"/opt/minutebook/app/bin/minutebook --as=dcs --db=/x\",restrict ",
                "command=\"A=b minutebook --as dcs --db /x mine\" ",
                "command=\"sh -c \\\"exec minutebook --as dcs --db /x\\\"\" ",
                "from=\"10.0.0.1\",command=\"minutebook\" ",
            })
    void a_command_that_is_not_forced_is_wrong_however_it_is_written(String options) throws IOException {
        keys(options + KEY.replace("dcs@", "the \"new\" "));
        wrong("Line 1 of", "--forced", new KeysCheck());
        assertTrue(only(new KeysCheck()).said().contains("without --forced"));
        assertTrue(saidOfAccount().startsWith("The board does not know"), saidOfAccount());
    }

    @Test
    void what_stands_round_the_command_is_warned_of() throws IOException {
        keys("restrict,pty," + BOUND.replace("board.db\"", "board.db; sh\"") + " " + KEY);
        warned("has more in its command than Minutebook", "restrict,pty", new KeysCheck());
        assertTrue(saidOfAccount().startsWith("The board does not know"), saidOfAccount());
    }

    @Test
    void keys_that_are_no_text_are_warned_of() throws IOException {
        keys("");
        Files.write(folder.resolve(".ssh/authorized_keys"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        warned("is no text", "a key on each line", new KeysCheck());
        assertTrue(saidOfAccount().startsWith("The board does not know"), saidOfAccount());
    }

    @Test
    void a_terminal_that_cannot_show_the_screens_is_warned_of() throws IOException {
        assertTrue(only(new TerminalCheck()).said().contains("xterm-256color, 120×40, with colours"));
        patient.with("TERM", "dumb");
        warned("can only print lines (TERM is dumb)", "TERM=xterm-256color", new TerminalCheck());
        patient.without("TERM");
        warned("TERM is not set", "TERM=xterm-256color", new TerminalCheck());
        patient.with("TERM", "adm3a");
        warned("calls itself adm3a", "TERM=xterm-256color", new TerminalCheck());
        patient.with("TERM", "vt220").with("COLUMNS", "39");
        warned("too small for the screens: 39×40", "Make the window larger", new TerminalCheck());
        patient.with("COLUMNS", "0").with("LINES", "0");
        warned("does not say how large it is", "stty cols 80 rows 24", new TerminalCheck());
        patient.with("COLUMNS", "80").with("LINES", "24");
        assertTrue(only(new TerminalCheck()).said().contains("without colours, which"));
        patient.with("NO_COLOR", "1");
        assertTrue(only(new TerminalCheck()).said().contains("as NO_COLOR asks"));
        patient.withoutTerminal();
        well(new TerminalCheck());
    }

    @Test
    void a_locale_that_is_not_utf8_is_found() throws IOException {
        well(new LocaleCheck());
        patient.with("MINUTEBOOK_LOCALE", "");
        well(new LocaleCheck());
        patient.with("MINUTEBOOK_LOCALE", "de_DE.ISO-8859-1@euro");
        warned("The session is set to de_DE.ISO-8859-1@euro", "LANG=en_GB.UTF-8", new LocaleCheck());
        patient.on(17, "/a", "/c", "ANSI_X3.4-1968");
        wrong("ANSI_X3.4-1968", "LANG=C.UTF-8", new LocaleCheck());
    }

    @ParameterizedTest
    @CsvSource({
        "17, /c/a.jsa, /c, OK, with its class-data archive",
        "25, /c/a.aot, /c, OK, with its class-data archive",
        "17, '', /c, WARNING, no class-data archive yet",
        "17, '', '', WARNING, no folder to keep",
        "11, /c/a.jsa, /c, WRONG, is too old"
    })
    void java_is_new_enough_and_has_its_archive(int version, String archive, String cache, State state, String said)
            throws IOException {
        patient.on(version, archive, cache, "UTF-8");
        finds(state, said, "", new JavaCheck());
    }

    @Test
    void a_clock_that_is_behind_the_record_is_wrong() throws IOException {
        assertTrue(only(new ClockCheck()).said().contains("18 June 2026, 10:30 as in Europe/London"));
        patient.at("2026-06-18T09:20:00Z");
        wrong("the last change in the file was made at 18 June 2026, 10:29", "set-ntp", new ClockCheck());
        patient.at("1970-01-01T00:00:07Z");
        wrong("long past", "set-ntp", new ClockCheck());
    }

    @Test
    void every_fault_says_how_to_mend_it() throws IOException {
        mode(file, 0666);
        patient.as("ann", STRANGE)
                .with("TERM", "dumb")
                .on(11, "", "", "US-ASCII")
                .at("1999-01-01T00:00:00Z");
        List<Finding> found = Doctor.look(patient.made());
        assertTrue(found.stream().filter(Finding::isWrong).count() > 4, found.toString());
        assertTrue(
                found.stream()
                        .allMatch(one -> one.state() == State.OK || !one.mend().isEmpty()),
                found.toString());
    }

    @Test
    void the_owner_is_judged_by_the_owners_bits_and_the_group_by_the_groups() {
        Place place = new Place(file, "ann", "board", 5, 0470);
        assertTrue(new Account("ann", Set.of(5), false).mayRead(place));
        assertFalse(new Account("ann", Set.of(5), false).mayWrite(place));
        assertTrue(new Account("bob", Set.of(5), false).mayWrite(place));
        assertFalse(new Account("eve", Set.of(6), false).mayRead(place));
        assertTrue(new Account("root", Set.of(), false).mayWrite(place));
    }
}
