package minutebook.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Words that those who work for children use and others need not know: what they mean in plain words. */
@SuppressWarnings("ImmutableEnumChecker") // no list of phrases can be changed
enum FieldWord {
    LSCB(
            "LSCB",
            "local safeguarding children board",
            "people from many services who check that children are kept safe"),
    MASH(
            "MASH",
            "multi-agency safeguarding hub",
            "the team that gets the first call when someone is worried about a child"),
    LAC("LAC", "looked-after children", "children who live in the care of the council"),
    CSE("CSE", "child sexual exploitation", "when someone tricks or forces a child into sexual acts"),
    NEET(
            "NEET",
            "not in education, employment or training",
            "out of school, work and training",
            "not in education, employment or training",
            "out of school, work and training",
            "education, employment and training",
            "school, work and training"),
    LGA("LGA", "Local Government Association", "a body that councils belong to and that checks on them when asked"),
    CCG("CCG", "clinical commissioning group", "the part of the health service that plans and pays for care"),
    GP("GP", "family doctor", "a doctor near your home"),
    PEP(
            "PEP",
            "personal education plan",
            "a plan for how a child in care will do well at school",
            "personal education plans",
            "school plans for children in care"),
    IRO("IRO", "independent reviewing officer", "a person who checks that the plan for a child in care is right"),
    SEND("SEND", "special educational needs and disabilities", "when a child needs more help to learn"),
    DCS("DCS", "director of children’s services", "the person in charge of all help for children at the council"),
    CAFCASS(
            "Cafcass",
            "Children and Family Court Advisory and Support Service",
            "people who speak for children in court"),
    OFSTED("Ofsted", "", "the inspectors who check how well children are cared for and taught"),
    GCSE("GCSE", "", "an exam that most young people take at 16"),
    CARE_LEAVER("care leaver", "", "a young person who used to live in care"),
    LOOKED_AFTER(
            "looked-after",
            "",
            "living in the care of the council",
            "looked-after children's reviews",
            "checks on the plans of children in care",
            "looked-after children",
            "children in care",
            "looked-after pupils",
            "pupils in care",
            "children looked after",
            "children in care"),
    IN_CARE("in care", "", "living with people the council has found, not with your own parents"),
    PATHWAY_PLAN(
            "pathway plan",
            "",
            "a plan for leaving care: home, health, work and study",
            "pathway plans",
            "plans for leaving care",
            "pathway plan",
            "plan for leaving care"),
    PROTECTION(
            "child protection",
            "",
            "work to keep a child safe from harm",
            "initial child protection conferences",
            "first meetings to keep a child safe",
            "child protection conferences",
            "meetings to keep a child safe",
            "child protection plans",
            "plans to keep a child safe",
            "child protection plan",
            "plan to keep them safe"),
    CONFERENCE("conference", "", "a meeting that plans how to keep a child safe"),
    PROCEEDINGS(
            "care proceedings",
            "",
            "a court case about where a child should live",
            "care proceedings",
            "court cases about where a child should live"),
    SOCIAL_WORKER("social worker", "", "a person whose job is to help children and families"),
    HUB(
            "hub",
            "",
            "the team that gets the first call when someone is worried about a child",
            "police contacts to the hub",
            "calls from the police about a child",
            "held in the hub",
            "waiting at the first-call team"),
    SECTION_20(
            "section 20",
            "",
            "a law that lets a child live in care when the parents agree",
            "section 20 cases reviewed by a senior manager",
            "cases of children in care by agreement that a top manager read",
            "accommodated by agreement (section 20)",
            "in care because their parents agreed"),
    EARLY_HELP("early help", "", "help for a family before a problem gets big"),
    AGENCY_WORKER(
            "agency worker",
            "",
            "a person hired to fill a job for a short time",
            "agency workers",
            "workers hired for a short time"),
    CASELOAD("caseload", "", "how many children one worker has to look after"),
    ASSESSMENT("assessment", "", "finding out what a child needs", "initial health assessments", "first health checks"),
    SCRUTINY("scrutiny", "", "when councillors check the work of the council"),
    INADEQUATE("inadequate", "", "not good enough: the lowest of the four grades");

    private final String word;
    private final String expansion;
    private final String meaning;
    private final List<Phrase> phrases;
    private final Pattern pattern;

    /**
     * A few words in the title of a measure.
     *
     * @param plain the same as one says it to people outside the field
     */
    record Phrase(String words, String plain) {}

    /** @param titles phrases with the word in the titles of measures, each with the same in plain words behind it */
    FieldWord(String word, String expansion, String meaning, String... titles) {
        this.word = word;
        this.expansion = expansion;
        this.meaning = meaning;
        this.phrases = IntStream.range(0, titles.length / 2)
                .mapToObj(i -> new Phrase(titles[2 * i], titles[2 * i + 1]))
                .toList();
        this.pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "s?(?![\\p{L}\\p{N}])",
                isAcronym() ? 0 : Pattern.CASE_INSENSITIVE);
    }

    /** As it is printed in a list of words. */
    String word() {
        return word;
    }

    String expansion() {
        return expansion;
    }

    /** In plain words, as the rest of a sentence. */
    String meaning() {
        return meaning;
    }

    /** What is said for it in the titles of measures, where it stands in any. */
    List<Phrase> phrases() {
        return phrases;
    }

    private boolean isAcronym() {
        return !word.equals(word.toLowerCase(Locale.ROOT));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The text with this word written out where it first stands, when it is a set of letters. */
    String writtenOut(String text) {
        return expansion.isEmpty()
                ? text
                : pattern.matcher(text).replaceFirst(Matcher.quoteReplacement(expansion + " (" + word + ")"));
    }

    /** Those that stand in one of the texts. */
    static List<FieldWord> in(List<String> texts) {
        return Arrays.stream(values())
                .filter(one -> texts.stream().anyMatch(one::isIn))
                .toList();
    }
}
