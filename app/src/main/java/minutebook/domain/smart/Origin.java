package minutebook.domain.smart;

/** Who asks for what the rules of the check look for, and where they say so. */
final class Origin {
    static final String GREEN_BOOK = "HM Treasury, The Green Book, paragraph 4.8: objectives are specific, measurable,"
            + " achievable, realistic and time-limited";
    static final String FIVE_OR_SIX = "HM Treasury, The Green Book, paragraph 4.9: up to five or six objectives";
    static final String CHANGES =
            "HM Treasury, The Green Book, paragraph 4.9: objectives are changes in outcomes, not what is done";
    static final String PEER_REVIEW =
            "Local Government Association, peer review of March 2015, Summary Areas for Consideration: “Outcomes need to"
                    + " be more SMART”";
    static final String PACE = "Local Government Association, peer review of March 2015: “the pace of delivery on your"
            + " improvement targets needs to increase”";
    static final String PARTNERS = "Local Government Association, peer review of March 2015: move on from “the council"
            + " and their partners”";
    static final String BY_WHOM =
            "Ofsted, inspection of 2015, paragraph 38: nobody is sure what is required from whom" + " by when";
    static final String TARGETS =
            "Ofsted, inspection of 2015, paragraph 90: few targets are specific or measurable, times are “on-going”";
    static final String NOT_KNOWN =
            "Ofsted, inspection of 2015, paragraph 117: a percentage of those who are known, while most are not";
    static final String READINGS = "NHS England, Making Data Count: one value tells nothing about a change";
    static final String FAMILY =
            "Scottish Government, Quality improvement and measurement: what non-executive directors"
                    + " need to know, appendix 2b: outcome, process and balancing measures";

    private Origin() {}
}
