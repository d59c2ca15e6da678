package minutebook.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.domain.ActionDependency;
import minutebook.domain.Adjournment;
import minutebook.domain.Approval;
import minutebook.domain.Challenge;
import minutebook.domain.Entity;
import minutebook.domain.Escalation;
import minutebook.domain.Exclusion;
import minutebook.domain.ForwardItem;
import minutebook.domain.HighlightReport;
import minutebook.domain.Interest;
import minutebook.domain.LinkedBoard;
import minutebook.domain.LinkedBoardMet;
import minutebook.domain.MeetingSeries;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.MinutesComment;
import minutebook.domain.Movement;
import minutebook.domain.Paper;
import minutebook.domain.PublicRelease;
import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;
import minutebook.domain.RiskNote;
import minutebook.domain.Sending;
import minutebook.domain.TemplateItem;
import minutebook.domain.Waiver;

/** The lists of a pack that hold a kind of record each, in the order of the file: parents before what names them. */
final class Sections {
    static final List<Section> ALL = List.of(
            new Section("reportsDue", ReportDue.class, Map.of("from", Naming.PERSON), List.of("key")),
            new Section("linkedBoards", LinkedBoard.class, Map.of("contact", Naming.PERSON), List.of("key")),
            new Section(
                    "template",
                    TemplateItem.class,
                    Map.of("theme", Naming.THEME, "presenter", Naming.PERSON),
                    List.of()),
            new Section("series", MeetingSeries.class, Map.of(), List.of()),
            underItem("movements", Movement.class, Map.of("person", Naming.PERSON)),
            underItem("interests", Interest.class, Map.of("person", Naming.PERSON)),
            underItem("challenges", Challenge.class, Map.of()),
            underItem(
                    "escalations",
                    Escalation.class,
                    Map.of("action", Naming.ACTION, "outcome", Naming.OUTCOME, "challenge", Naming.CHALLENGE)),
            underItem("riskNotes", RiskNote.class, Map.of("risk", Naming.RISK)),
            underItem("corrections", MinuteCorrection.class, Map.of("meeting", Naming.MEETING)),
            underItem("exclusions", Exclusion.class, Map.of()),
            underItem("adjournments", Adjournment.class, Map.of()),
            ofMeeting("waivers", Waiver.class, Map.of(), List.of()),
            underItem("papers", Paper.class, Map.of()),
            ofMeeting(
                    "highlightReports",
                    HighlightReport.class,
                    Map.of("theme", Naming.THEME, "author", Naming.PERSON),
                    List.of()),
            new Section(
                    "forwardPlan",
                    ForwardItem.class,
                    Map.of(
                            "theme", Naming.THEME,
                            "presenter", Naming.PERSON,
                            "from", Naming.ITEM,
                            "taken", Naming.ITEM),
                    List.of()),
            ofMeeting("sendings", Sending.class, Map.of(), List.of()),
            ofMeeting("comments", MinutesComment.class, Map.of(), List.of()),
            ofMeeting("approvals", Approval.class, Map.of("item", Naming.ITEM), List.of("meeting")),
            new Section(
                    "actionDependencies",
                    ActionDependency.class,
                    Map.of("action", Naming.ACTION, "needs", Naming.ACTION),
                    List.of("action", "needs")),
            underItem("reportsReceived", ReportReceived.class, Map.of("report", Naming.REPORT)),
            underItem("linkedBoardsMet", LinkedBoardMet.class, Map.of("linkedBoard", Naming.LINKED_BOARD)),
            new Section("releases", PublicRelease.class, Map.of(), List.of()));

    private Sections() {}

    private static Section underItem(String list, Class<? extends Entity> kind, Map<String, Naming> names) {
        return new Section(
                list, kind, with(with(names, "item", Naming.ITEM), "meeting", Naming.MEETING_OF_ITEM), List.of());
    }

    private static Section ofMeeting(
            String list, Class<? extends Entity> kind, Map<String, Naming> names, List<String> once) {
        return new Section(list, kind, with(names, "meeting", Naming.MEETING), once);
    }

    /** With one more name, unless there is one already for that component. */
    private static Map<String, Naming> with(Map<String, Naming> names, String component, Naming name) {
        Map<String, Naming> more = new HashMap<>(names);
        more.putIfAbsent(component, name);
        return more;
    }
}
