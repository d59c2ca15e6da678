package minutebook.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import minutebook.view.Revision;

/** Editions made up to be hard on every format: hostile text in every place, and one block of each kind under a crest. */
public final class MadeUpEditions {
    /** A style with a crest and a colour of its own. */
    public static final HouseStyle CRESTED = new HouseStyle(
            "#5b1f69",
            "Liberation Sans",
            Optional.of(new HouseStyle.Logo(crest(), HouseStyle.Logo.Kind.PNG, "The crest of “Northmoor” & others")));

    private MadeUpEditions() {}

    public static List<Edition> all() {
        return List.of(
                named("hostile-minutes", Editions.minutes(Examples.hostile(), Rendition.MEMBERS)),
                named("hostile-minutes-public", Editions.minutes(Examples.hostile(), Rendition.PUBLIC)),
                named("hostile-notice", Editions.decisionNotice(Examples.hostile())),
                named("hostile-log", Editions.actionLog(Examples.hostileLog(), Rendition.MEMBERS)),
                named("empty-log", Editions.actionLog(Examples.emptyLog(), Rendition.MEMBERS)),
                named("held-minutes", Editions.minutes(Examples.held(), Rendition.MEMBERS)),
                Edition.of("letters", Samples.document("Zażółć, Llŷn and naïve ŵŷ", letters())),
                Edition.of(
                        "every-block",
                        OfficeSamples.everything("Every block & <one> of each", Document.Orientation.PORTRAIT)));
    }

    /** One that is a paragraph under a title. */
    public static Edition saying(String words) {
        return Edition.of("saying", Samples.document(Block.Paragraph.of(words)));
    }

    /** One in every format that is described by words which stand in none of its text. */
    public static Edition described(String words) {
        Edition plain = naming("Report");
        Document document = plain.document();
        return new Edition(
                plain.name(),
                new Document(
                        document.title(),
                        document.issuer(),
                        words,
                        document.date(),
                        document.language(),
                        document.status(),
                        document.orientation(),
                        document.blocks()),
                plain.sheets(),
                plain.dates());
    }

    /** One in every format, each of which says a name somewhere. */
    public static Edition naming(String name) {
        Revision revision = new Revision(1, Instant.EPOCH);
        LocalDateTime start = LocalDate.of(2015, 6, 18).atTime(14, 0);
        return new Edition(
                "naming",
                Samples.document(name, Block.Paragraph.of(name)),
                List.of(new Sheet("Names", List.of(Sheet.Column.text("Name")), List.of(List.of(name)))),
                List.of(new CalendarEntry.Appointment("1", revision, name, name, name, start, start.plusHours(1))));
    }

    private static Edition named(String name, Edition edition) {
        return new Edition(name, edition.document(), edition.sheets(), edition.dates());
    }

    /** Welsh and Polish, which every format has to show as they are. */
    private static Block[] letters() {
        return new Block[] {
            new Block.Heading(2, "Ĉapitro: ŵ, ŷ, ẃ, ẁ, ẅ"),
            Block.Paragraph.of(
                    "Zażółć gęślą jaźń. Ŵyn bach yn Llŷn; tŷ, dŵr, gŵydd, môr, ïon. £5 – €6 · “quoted” ‘so’ … ½ ≤ 2 → 3"),
            Samples.table("Łódź", "Pwllheli", "Ôl-ddyled")
        };
    }

    private static String crest() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(30, 20, 0xffffff);
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(file.toByteArray());
    }
}
