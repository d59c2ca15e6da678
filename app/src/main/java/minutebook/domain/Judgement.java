package minutebook.domain;

import java.time.LocalDate;

/** A grade that a source gave to an area on a date; kept as history, never overwritten. */
public record Judgement(String id, String source, String area, String grade, LocalDate date, String note, int place)
        implements Entity {
    public Judgement {
        area = Words.title("area", area);
        grade = Words.title("grade", grade);
        note = Words.optional("note", note);
    }
}
