package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import minutebook.view.ActionLogView;
import minutebook.view.MinutesView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents as text, reviewed like code; -Dgolden.update=true writes them again. */
final class DocumentGoldenTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("minutebook.project"), "app/src/test/golden/documents");

    static Stream<Arguments> documents() {
        return Stream.of(
                        minutes("minutes-held", Examples.held()),
                        minutes("minutes-in-session", Examples.inSession()),
                        minutes("minutes-planned", Examples.planned()),
                        minutes("minutes-hostile", Examples.hostile()),
                        running("decision-notice", DecisionNoticeLayout.of(Examples.held())),
                        running("decision-notice-hostile", DecisionNoticeLayout.of(Examples.hostile())),
                        extract("extract", Examples.log()),
                        extract("extract-hostile", Examples.hostileLog()),
                        calendar("calendar", Examples.log()),
                        calendar("calendar-none", Examples.emptyLog()),
                        calendar("calendar-hostile", Examples.hostileLog()),
                        log("actions", Examples.log()),
                        log("actions-none", Examples.emptyLog()),
                        log("actions-hostile", Examples.hostileLog()))
                .flatMap(all -> all);
    }

    private static Stream<Arguments> minutes(String name, MinutesView view) {
        return Stream.of(Format.MD, Format.HTML, Format.TXT)
                .map(format -> Arguments.of(name + "." + format.extension(), Written.minutes(view, format)));
    }

    private static Stream<Arguments> running(String name, Document document) {
        return Stream.of(Format.MD, Format.HTML, Format.TXT)
                .map(format -> Arguments.of(
                        name + "." + format.extension(),
                        Export.rendered(Edition.of(name, document), format, HouseStyle.PLAIN)));
    }

    /** What the owner of the first action owes. */
    private static Stream<Arguments> extract(String name, ActionLogView view) {
        return running(name, ExtractLayout.of(view.actions().get(0).owner(), view));
    }

    private static Stream<Arguments> calendar(String name, ActionLogView log) {
        Edition edition = Editions.calendar(Examples.calendar(log), Rendition.MEMBERS);
        return Stream.of(Format.MD, Format.HTML, Format.TXT, Format.CSV, Format.ICS)
                .map(format -> Arguments.of(
                        name + "." + format.extension(), Export.rendered(edition, format, HouseStyle.PLAIN)));
    }

    private static Stream<Arguments> log(String name, ActionLogView view) {
        return Stream.of(Format.MD, Format.HTML, Format.TXT, Format.CSV)
                .map(format -> Arguments.of(name + "." + format.extension(), Written.actionLog(view, format)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void documents_read_as_they_were_agreed(String name, byte[] document) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.write(golden, document);
        }
        assertEquals(Files.readString(golden), new String(document, StandardCharsets.UTF_8));
    }

    @Test
    void rendering_twice_gives_the_same_bytes() {
        for (Format format : new Format[] {Format.MD, Format.HTML, Format.TXT}) {
            assertArrayEquals(
                    Written.minutes(Examples.held(), format), Written.minutes(Examples.held(), format), format.name());
        }
    }
}
