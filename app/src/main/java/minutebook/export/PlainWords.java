package minutebook.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases of the field in the titles of measures, said as one says them to people outside it; longer ones come first. */
final class PlainWords {
    private static final List<Map.Entry<String, String>> PHRASES = List.of(
            Map.entry("initial child protection conferences", "first meetings to keep a child safe"),
            Map.entry("child protection conferences", "meetings to keep a child safe"),
            Map.entry("child protection plans", "plans to keep a child safe"),
            Map.entry("child protection plan", "plan to keep them safe"),
            Map.entry("not in education, employment or training", "out of school, work and training"),
            Map.entry("education, employment and training", "school, work and training"),
            Map.entry("personal education plans", "school plans for children in care"),
            Map.entry("initial health assessments", "first health checks"),
            Map.entry("looked-after children's reviews", "checks on the plans of children in care"),
            Map.entry("looked-after children", "children in care"),
            Map.entry("looked-after pupils", "pupils in care"),
            Map.entry("children looked after", "children in care"),
            Map.entry(
                    "section 20 cases reviewed by a senior manager",
                    "cases of children in care by agreement that a top manager read"),
            Map.entry("accommodated by agreement (section 20)", "in care because their parents agreed"),
            Map.entry("suitable accommodation", "a good home"),
            Map.entry("care proceedings", "court cases about care"),
            Map.entry("police contacts to the hub", "calls from the police about a child"),
            Map.entry("end in no further action", "lead to nothing more"),
            Map.entry("without effective progress", "with no real progress"),
            Map.entry("missing episodes", "times a child went missing"),
            Map.entry("a return interview", "a talk on coming back"),
            Map.entry("agency workers", "workers hired for a short time"),
            Map.entry("contact supervisors", "people who watch over family visits"),
            Map.entry("with no recorded visit this year", "with no visit written down this year"),
            Map.entry("pathway plans", "plans for leaving care"),
            Map.entry("pathway plan", "plan for leaving care"),
            Map.entry("held in the hub", "waiting at the first team"),
            Map.entry("completed in time", "done in time"),
            Map.entry("reviewed by a senior manager", "read by a top manager"));

    private PlainWords() {}

    /** The title in those words, its first letter a capital. */
    static String of(String title) {
        String said = title;
        for (Map.Entry<String, String> phrase : PHRASES) {
            int at = said.toLowerCase(Locale.ROOT).indexOf(phrase.getKey());
            if (at >= 0 && said.length() == said.toLowerCase(Locale.ROOT).length()) {
                said = said.substring(0, at)
                        + phrase.getValue()
                        + said.substring(at + phrase.getKey().length());
            }
        }
        return Counted.capital(said);
    }
}
