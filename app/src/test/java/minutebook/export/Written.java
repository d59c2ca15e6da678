package minutebook.export;

import minutebook.view.ActionLogView;
import minutebook.view.MinutesView;

/** Papers written in the plain style, from what is shown of the record. */
public final class Written {
    private Written() {}

    public static byte[] minutes(MinutesView view, Format format) {
        return minutes(view, format, Rendition.MEMBERS);
    }

    static byte[] minutes(MinutesView view, Format format, Rendition rendition) {
        return Export.rendered(Editions.minutes(view, rendition), format, HouseStyle.PLAIN);
    }

    public static byte[] decisionNotice(MinutesView view, Format format) {
        return Export.rendered(Editions.decisionNotice(view), format, HouseStyle.PLAIN);
    }

    public static byte[] actionLog(ActionLogView view, Format format) {
        return actionLog(view, format, Rendition.MEMBERS);
    }

    static byte[] actionLog(ActionLogView view, Format format, Rendition rendition) {
        return Export.rendered(Editions.actionLog(view, rendition), format, HouseStyle.PLAIN);
    }
}
