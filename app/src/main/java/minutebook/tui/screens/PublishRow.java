package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;

/** A line of the publish screen: a setting, a publication or a format. */
sealed interface PublishRow {
    /** What it is called, with its mark where it can be marked. */
    Cell name(PublishChoice choice);

    /** What is chosen, or what it means. */
    Cell words(PublishChoice choice);

    /** What is chosen once the line is switched over. */
    PublishChoice switched(PublishChoice choice);

    /** What is chosen once all lines of its kind are switched over. */
    PublishChoice allSwitched(PublishChoice choice);

    static List<PublishRow> all() {
        List<PublishRow> rows = new ArrayList<>(List.of(Setting.values()));
        for (Publication publication : Publication.values()) {
            rows.add(new One(publication));
        }
        for (Format format : Format.values()) {
            rows.add(new In(format));
        }
        return rows;
    }

    private static Cell marked(boolean marked, String name) {
        return new Cell((marked ? "[x] " : "[ ] ") + name, marked ? Style.STRONG : Style.NORMAL);
    }

    /** What is settled once for all papers. */
    enum Setting implements PublishRow {
        WHOM("For") {
            @Override
            String chosen(PublishChoice choice) {
                return choice.rendition().word();
            }

            @Override
            public PublishChoice switched(PublishChoice choice) {
                return choice.forOthers();
            }
        },
        FOLDER("Folder") {
            @Override
            String chosen(PublishChoice choice) {
                return choice.folder();
            }

            @Override
            public PublishChoice switched(PublishChoice choice) {
                return choice;
            }
        },
        THERE("If it is there") {
            @Override
            String chosen(PublishChoice choice) {
                return choice.mayReplace() ? "replace it" : "keep it";
            }

            @Override
            public PublishChoice switched(PublishChoice choice) {
                return choice.replacing();
            }
        };

        private final String label;

        Setting(String label) {
            this.label = label;
        }

        abstract String chosen(PublishChoice choice);

        @Override
        public Cell name(PublishChoice choice) {
            return new Cell(label, Style.MUTED);
        }

        @Override
        public Cell words(PublishChoice choice) {
            return Cell.of(chosen(choice));
        }

        @Override
        public PublishChoice allSwitched(PublishChoice choice) {
            return switched(choice);
        }
    }

    /** A publication. */
    record One(Publication publication) implements PublishRow {
        @Override
        public Cell name(PublishChoice choice) {
            return marked(choice.publications().contains(publication), publication.title());
        }

        @Override
        public Cell words(PublishChoice choice) {
            String each =
                    switch (publication.about()) {
                        case BOARD, MEETING -> "";
                        case PERSON -> ", for each owner";
                        case THEME -> ", for each theme";
                        case SOURCE -> ", for each source";
                    };
            return new Cell(publication.meaning() + each, Style.MUTED);
        }

        @Override
        public PublishChoice switched(PublishChoice choice) {
            return choice.toggled(publication);
        }

        @Override
        public PublishChoice allSwitched(PublishChoice choice) {
            return choice.allPublications();
        }
    }

    /** A format. */
    record In(Format format) implements PublishRow {
        @Override
        public Cell name(PublishChoice choice) {
            return marked(choice.formats().contains(format), format.title());
        }

        @Override
        public Cell words(PublishChoice choice) {
            String what =
                    switch (format.kind()) {
                        case TEXT -> "each paper";
                        case ROWS -> "what has rows";
                        case DATES -> "what has days for a calendar";
                    };
            return new Cell(what, Style.MUTED);
        }

        @Override
        public PublishChoice switched(PublishChoice choice) {
            return choice.toggled(format);
        }

        @Override
        public PublishChoice allSwitched(PublishChoice choice) {
            return choice.allFormats();
        }
    }
}
