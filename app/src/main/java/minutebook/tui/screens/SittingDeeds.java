package minutebook.tui.screens;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.Adjourn;
import minutebook.change.DeferItem;
import minutebook.change.EnterPrivate;
import minutebook.change.EntryKind;
import minutebook.change.LeavePrivate;
import minutebook.change.Reconvene;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateWords;
import minutebook.tui.Step;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;

/** What the keys do that say how the meeting sits: in private, adjourned, or done with an item for the day. */
final class SittingDeeds {
    private SittingDeeds() {}

    private static AgendaItem item(MeetingScreen screen) {
        return screen.view().at().orElseThrow().item();
    }

    /** Goes into private for the item, or back into public session. */
    static Step doors(MeetingScreen screen) {
        String meeting = screen.view().meeting().id();
        if (screen.view().sittings().inPrivate().isPresent()) {
            return Step.ask(screen, (Request) (book, asker) -> Request.apply(
                            new LeavePrivate(meeting, book.moment().now()))
                    .carryOut(book, asker));
        }
        AgendaItem item = item(screen);
        if (!item.isPrivate() && screen.record().items().stream().anyMatch(SittingDeeds::isBusiness)) {
            return Step.stay(screen.saying(
                    Cell.of("Something was recorded here in public: E adds an item of its own for what is private.")));
        }
        return Step.open(screen, item.isPrivate() && item.hasGrounds() ? resolving(item) : marking(item));
    }

    /** Who comes, goes or declares an interest may do so before the public goes. */
    private static boolean isBusiness(EntryRow row) {
        return row.kind()
                .filter(kind -> kind == EntryKind.MOVEMENT || kind == EntryKind.INTEREST)
                .isEmpty();
    }

    private static FormScreen resolving(AgendaItem item) {
        Form form = Form.of(
                List.of(Field.text("words", "Resolution", EnterPrivate.resolution(item))),
                values -> wanted(values, "words", "Say what the board resolved."));
        return FormScreen.of(
                        "Into private for item " + item.place(),
                        form,
                        values -> (book, asker) -> Request.applyAndLeave(new EnterPrivate(
                                        item.id(),
                                        values.get("words"),
                                        book.moment().now()))
                                .carryOut(book, asker))
                .keptAt("private/" + item.id());
    }

    /** An item that came up in public, or does not say why it is private, is put into Part 2 and the public excluded in one go. */
    private static FormScreen marking(AgendaItem item) {
        Form form = Form.of(
                List.of(
                        Field.text("exemption", "Paragraph", "").explained("Such as paragraph 3 of Schedule 12A."),
                        Field.text("interest", "Public interest", "")
                                .explained("Why keeping it private serves the public more than telling it.")),
                values -> {
                    Map<String, String> missing =
                            new LinkedHashMap<>(wanted(values, "exemption", "Name the paragraph of the law."));
                    missing.putAll(wanted(values, "interest", "Say why privacy serves the public here."));
                    return missing;
                });
        return FormScreen.of("Item " + item.place() + " into private", form, values -> (book, asker) -> {
                    LocalDateTime now = book.moment().now();
                    return Request.applyAndLeave(
                                    EnterPrivate.under(item.id(), values.get("exemption"), values.get("interest"), now))
                            .carryOut(book, asker);
                })
                .keptAt("part-2/" + item.id());
    }

    static Step defer(MeetingScreen screen) {
        AgendaItem item = item(screen);
        Form form = Form.of(
                List.of(Field.text("because", "Because", "")
                        .explained("Why the rest of the item waits for the next meeting.")),
                values -> wanted(values, "because", "Say why it is deferred."));
        return Step.open(
                screen,
                FormScreen.of(
                                "Defer the rest of item " + item.place(),
                                form,
                                values -> Request.applyAndLeave(new DeferItem(item.id(), values.get("because"))))
                        .keptAt("defer/" + item.id()));
    }

    /** Breaks the meeting off, or goes on with it. */
    static Step adjourn(MeetingScreen screen) {
        String meeting = screen.view().meeting().id();
        if (screen.view().sittings().open().isPresent()) {
            return Step.ask(screen, (Request) (book, asker) -> {
                LocalDateTime now = book.moment().now();
                return Request.apply(new Reconvene(meeting, now)).carryOut(book, screen.withNow(now));
            });
        }
        AgendaItem item = item(screen);
        LocalDate today = screen.now().toLocalDate();
        Form form = Form.of(
                List.of(
                        Field.text("day", "Goes on on", "").explained("The day, such as 25 june; may be left open."),
                        Field.text("time", "At", "10:00"),
                        Field.text("place", "Place", screen.view().meeting().place()),
                        Field.text("because", "Because", "")),
                values -> {
                    Map<String, String> missing =
                            new LinkedHashMap<>(wanted(values, "because", "Say why the meeting is adjourned."));
                    PlanForm.check(missing, "day", () -> until(values, today));
                    return missing;
                });
        return Step.open(
                screen,
                FormScreen.of(
                                "Adjourn the meeting",
                                form,
                                values -> (book, asker) -> Request.applyAndLeave(new Adjourn(
                                                item.id(),
                                                book.moment().now(),
                                                until(values, today),
                                                values.get("place"),
                                                values.get("because")))
                                        .carryOut(book, asker))
                        .keptAt("adjourn/" + meeting));
    }

    private static Optional<LocalDateTime> until(Map<String, String> values, LocalDate today) {
        String day = values.get("day").strip();
        if (day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DateWords(today, Optional.empty()).due(day).atTime(PlanForm.time(values.get("time"))));
    }

    private static Map<String, String> wanted(Map<String, String> values, String field, String sentence) {
        return values.get(field).isBlank() ? Map.of(field, sentence) : Map.of();
    }
}
