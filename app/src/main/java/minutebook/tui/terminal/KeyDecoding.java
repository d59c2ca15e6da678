package minutebook.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import minutebook.tui.Key;

/**
 * Turns the bytes a terminal sends into keys, by the whole grammar of ECMA-48: what it does not know it swallows, and never
 * types as text. It knows no time: whoever feeds it says when a sequence has been left unfinished.
 */
final class KeyDecoding {
    private static final int ESC = 0x1B;
    private static final int BELL = 0x07;
    private static final int LONGEST_SEQUENCE = 64;
    private static final int LONGEST_PASTE = 1_000_000;
    private static final String PASTE_END = "\u001b[201~";

    /** Where in the grammar the next byte stands. */
    private enum State {
        GROUND,
        AFTER_CR,
        CHARACTER,
        ESCAPE,
        CSI,
        SS3,
        STRING,
        STRING_ESCAPE,
        PASTE
    }

    private final Consumer<Key> keys;
    private final StringBuilder sequence = new StringBuilder();
    private final ByteArrayOutputStream paste = new ByteArrayOutputStream();
    private final ByteArrayOutputStream character = new ByteArrayOutputStream();
    private State state = State.GROUND;
    private boolean alt;
    private int missing;
    private int pasteEndSeen;

    KeyDecoding(Consumer<Key> keys) {
        this.keys = keys;
    }

    /** Milliseconds to wait for the next byte before {@link #giveUp}; 0 when nothing is unfinished. */
    int patience() {
        return switch (state) {
            case GROUND, AFTER_CR -> 0;
            case CHARACTER, ESCAPE, CSI, SS3, STRING, STRING_ESCAPE -> 25;
            case PASTE -> 10_000;
        };
    }

    /** Takes one byte, 0 to 255. */
    void feed(int octet) {
        switch (state) {
            case GROUND -> ground(octet, false);
            case AFTER_CR -> afterReturn(octet);
            case CHARACTER -> character(octet);
            case ESCAPE -> escape(octet);
            case CSI -> controlSequence(octet);
            case SS3 -> singleShift(octet);
            case STRING -> string(octet);
            case STRING_ESCAPE -> state = octet == ESC ? State.STRING_ESCAPE : State.GROUND;
            case PASTE -> paste(octet);
        }
    }

    /** Nothing followed in time: an Esc was the key itself, ESC [ was Alt-[, and the rest is dropped. */
    void giveUp() {
        State unfinished = state;
        state = State.GROUND;
        switch (unfinished) {
            case ESCAPE -> keys.accept(Key.ESCAPE);
            case CSI, SS3, STRING -> {
                if (sequence.length() == 1) {
                    keys.accept(Key.alt(sequence.charAt(0)));
                }
            }
            case PASTE -> pasted(paste.size());
            case GROUND, AFTER_CR, CHARACTER, STRING_ESCAPE -> {}
        }
    }

    private void ground(int octet, boolean withAlt) {
        state = State.GROUND;
        alt = withAlt;
        if (octet >= 0x80) {
            startCharacter(octet);
        } else if (octet == ESC) {
            state = State.ESCAPE;
        } else {
            keys.accept(KeySequences.single(octet, withAlt));
            state = octet == '\r' ? State.AFTER_CR : State.GROUND;
        }
    }

    /** CR LF and CR NUL are one Enter. */
    private void afterReturn(int octet) {
        state = State.GROUND;
        if (octet != '\n' && octet != 0) {
            ground(octet, false);
        }
    }

    private void startCharacter(int octet) {
        missing = octet >= 0xF0 && octet < 0xF8
                ? 3
                : octet >= 0xE0 && octet < 0xF0 ? 2 : octet >= 0xC2 && octet < 0xE0 ? 1 : 0;
        character.reset();
        character.write(octet);
        if (missing > 0) {
            state = State.CHARACTER;
        }
    }

    private void character(int octet) {
        if (octet < 0x80 || octet >= 0xC0) {
            ground(octet, false);
            return;
        }
        character.write(octet);
        missing--;
        if (missing == 0) {
            state = State.GROUND;
            String text = character.toString(StandardCharsets.UTF_8);
            if (text.codePointCount(0, text.length()) == 1) {
                keys.accept(new Key(Key.Kind.CHARACTER, text, false, alt, false));
            }
        }
    }

    private void escape(int octet) {
        sequence.setLength(0);
        switch (octet) {
            case ESC -> keys.accept(Key.ESCAPE);
            case '[' -> begin(State.CSI, octet);
            case 'O' -> begin(State.SS3, octet);
            case ']', 'P', 'X', '^', '_' -> begin(State.STRING, octet);
            default -> ground(octet, true);
        }
    }

    private void begin(State next, int octet) {
        sequence.append((char) octet);
        state = next;
    }

    private void controlSequence(int octet) {
        boolean linuxFunctionKey = octet == '[' && sequence.length() == 1;
        if (octet < ' ' || octet >= 0x7F) {
            ground(octet, false);
        } else if (octet < 0x40 || linuxFunctionKey) {
            if (sequence.length() < LONGEST_SEQUENCE) {
                sequence.append((char) octet);
            }
        } else {
            finish(octet);
        }
    }

    private void finish(int octet) {
        state = State.GROUND;
        String parameters = sequence.substring(1);
        if (octet == '~' && parameters.equals("200")) {
            paste.reset();
            pasteEndSeen = 0;
            state = State.PASTE;
        } else {
            KeySequences.control(parameters, (char) octet).ifPresent(keys);
        }
    }

    private void singleShift(int octet) {
        if (octet < ' ' || octet >= 0x7F) {
            ground(octet, false);
        } else if (octet >= '0' && octet <= '9' && sequence.length() < LONGEST_SEQUENCE) {
            sequence.append((char) octet);
        } else {
            state = State.GROUND;
            KeySequences.shifted(sequence.substring(1), (char) octet).ifPresent(keys);
        }
    }

    /** What a terminal answers or announces in strings is of no use here. */
    private void string(int octet) {
        sequence.append(sequence.length() == 1 ? "." : "");
        if (octet == ESC) {
            state = State.STRING_ESCAPE;
        } else if (octet == BELL) {
            state = State.GROUND;
        }
    }

    private void paste(int octet) {
        if (paste.size() < LONGEST_PASTE + PASTE_END.length()) {
            paste.write(octet);
        }
        pasteEndSeen = octet == PASTE_END.charAt(pasteEndSeen) ? pasteEndSeen + 1 : octet == ESC ? 1 : 0;
        if (pasteEndSeen == PASTE_END.length()) {
            state = State.GROUND;
            pasted(Math.min(LONGEST_PASTE, paste.size() - PASTE_END.length()));
        }
    }

    private void pasted(int length) {
        String text = new String(paste.toByteArray(), 0, Math.min(length, LONGEST_PASTE), StandardCharsets.UTF_8);
        paste.reset();
        keys.accept(Key.paste(text));
    }
}
