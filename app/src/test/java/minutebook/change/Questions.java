package minutebook.change;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import minutebook.BookViews;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.domain.Action;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import minutebook.view.Own;

/** Asks everything that can be asked of the record. */
final class Questions {
    private Questions() {}

    /** Everything that can be asked of the record, each question with everything that can be asked about. */
    static Map<String, String> answers(Minutebook asked) {
        Map<String, String> answers = new TreeMap<>();
        for (Method question : BookViews.class.getDeclaredMethods()) {
            if (Modifier.isPublic(question.getModifiers())) {
                combinations(asked, question, 0, new ArrayList<>(), answers);
            }
        }
        return answers;
    }

    private static void combinations(
            Minutebook asked, Method question, int at, List<Object> given, Map<String, String> answers) {
        if (at == question.getParameterCount()) {
            answers.put(question.getName() + given, answer(asked, question, given));
            return;
        }
        for (Object one : candidates(asked, question, at)) {
            List<Object> more = new ArrayList<>(given);
            more.add(one);
            combinations(asked, question, at + 1, more, answers);
        }
    }

    private static String answer(Minutebook asked, Method question, List<Object> given) {
        try {
            return String.valueOf(question.invoke(asked, given.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refused refused) {
                return refused.sentence();
            }
            throw new AssertionError(question.getName() + given, e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Object> candidates(Minutebook asked, Method question, int at) {
        Class<?> type = question.getParameterTypes()[at];
        List<Object> known = new ArrayList<>();
        if (type == String.class) {
            known.addAll(List.of(
                    TestBoard.MEETING,
                    TestBoard.LAST_MEETING,
                    TestBoard.THEME,
                    TestBoard.OUTCOME,
                    TestBoard.MEASURE,
                    TestBoard.BOARD,
                    "A02-01",
                    "A02-02",
                    "A01-01",
                    "D02-01",
                    "D02-02",
                    SecretBoard.SECRET.toLowerCase(Locale.ROOT).substring(0, 5),
                    "reported",
                    ""));
        } else if (type == Optional.class) {
            known.add(Optional.empty());
            switch (question.getName()) {
                case "meeting", "follow" ->
                    asked.meeting(TestBoard.MEETING, Optional.empty())
                            .agenda()
                            .forEach(row -> known.add(Optional.of(row.item().id())));
                case "theme" -> known.add(Optional.of(asked.meetingAlone(TestBoard.MEETING)));
                case "measures" -> known.add(Optional.of(TestBoard.THEME));
                case "planChanges" -> known.add(Optional.of(1));
                case "board", "home" -> known.add(Optional.of(TestBoard.board().key()));
                default -> known.add(Optional.of(LocalDate.of(2015, 1, 1)));
            }
        } else if (type == int.class) {
            known.addAll(List.of(0, 1000));
        } else if (type == Board.class) {
            known.add(asked.board(Optional.empty()));
        } else if (type == Meeting.class) {
            known.addAll(asked.home(Optional.empty()).meetings());
        } else if (type == Theme.class) {
            known.addAll(asked.home(Optional.empty()).themes());
        } else if (type == Action.class) {
            asked.actions(asked.board(Optional.empty()), ActionFilter.ALL, 1000, 0)
                    .rows()
                    .forEach(row -> known.add(row.action()));
        } else if (type == ActionFilter.class) {
            known.addAll(List.of(ActionFilter.ALL, ActionFilter.PENDING));
        } else if (type == PlanPart.class) {
            known.addAll(PlanParts.ALL);
        } else if (type == boolean.class) {
            known.addAll(List.of(true, false));
        } else if (type == Own.class) {
            known.add(asked.own(asked.board(Optional.empty())));
        } else {
            throw new AssertionError("nothing is known to ask " + question + " about");
        }
        return known;
    }
}
