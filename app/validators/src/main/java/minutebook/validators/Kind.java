package minutebook.validators;

import java.util.Locale;

/** The kinds of files that can be judged. */
enum Kind {
    HTML,
    PDF,
    DOCX,
    XLSX,
    ODT,
    ODS,
    ICS,
    /** A PDF that another program has made of a paper. */
    PRINT;

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    Validator made() throws Exception {
        return switch (this) {
            case HTML -> new HtmlValidator();
            case PDF -> new PdfValidator();
            case DOCX, XLSX -> new OoxmlValidator();
            case ODT, ODS -> new OdfValidator();
            case ICS -> new IcsValidator();
            case PRINT -> new PrintValidator();
        };
    }
}
