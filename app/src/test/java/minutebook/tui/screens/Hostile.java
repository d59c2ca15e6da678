package minutebook.tui.screens;

import java.util.List;

/** Text that somebody sends to do harm, or a program by mistake. */
final class Hostile {
    /** One of each kind, short. */
    static final List<String> TEXTS = List.of(
            "\u001b[2J\u001b[31mred\u001b]0;title\u0007",
            "\u009b31mC1\u0085\u0090",
            "tab\tbell\u0007back\b\u0000nul\u007f",
            "\u202Egnp.exe\u202C \u2066isolate\u2069 \u200Fmark",
            "line one\nline two\r\nthree\u2028four",
            "Z\u0351\u036a\u0329\u0314\u033a\u030d\u0363\u0358\u0301\u0302\u0303\u0304algo",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 family \uD83D\uDC69\uD83C\uDFFD",
            "\uD83C\uDDEC\uD83C\uDDE7 flag \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
            "\uD800 half \uDC00 pair",
            "宽 \uFF37\uFF29\uFF24\uFF25 한국어 العربية עברית हिन्दी ไทย",
            "\u0301begins with a mark",
            "<b>&amp;</b> | * _ # ` 'quotes\" \\ %s %n ${x} =1+1",
            "\u00ADsoft\u200Bzero\u200Dwidth\uFEFF \uFFFE \uE000");

    private static final int TITLE = 250;

    private Hostile() {}

    /** One of them, made so long. */
    static String text(int number, int length) {
        String one = TEXTS.get(Math.floorMod(number, TEXTS.size()));
        return (one + " ").repeat(length / (one.length() + 1) + 1).substring(0, length);
    }

    /** Several of them after each other, as many as a title takes. */
    static String mixed(int from) {
        StringBuilder all = new StringBuilder();
        for (int i = from; all.length() < TITLE; i++) {
            all.append(TEXTS.get(i % TEXTS.size())).append(' ');
        }
        return all.substring(0, TITLE);
    }
}
