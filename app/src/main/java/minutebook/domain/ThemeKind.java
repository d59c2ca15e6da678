package minutebook.domain;

/** Whether a theme is one of the plan's own or an enabler that cuts across them. */
public enum ThemeKind {
    THEME,
    ENABLER
}
