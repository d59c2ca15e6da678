package minutebook.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says of itself: which document it is, that it keeps PDF/UA-1 and PDF/A-2a, and nothing of who made it where or when. */
final class PdfMetadata {
    private static final String ABOUT_UA = "http://www.aiim.org/pdfua/ns/id/";

    private final Document document;

    PdfMetadata(Document document) {
        this.document = document;
    }

    void write(PDDocument pdf) throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(document.language());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences viewing = new PDViewerPreferences(new COSDictionary());
        viewing.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewing);
        PDMetadata packet = new PDMetadata(pdf, new ByteArrayInputStream(packet().getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(packet);
        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents(pdf));
        pdf.setDocumentInformation(information());
        pdf.setDocumentId(document.date().toEpochDay());
    }

    private String subject() {
        return document.description() + " " + document.status().word() + ": "
                + document.status().meaning();
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setAuthor(document.issuer());
        information.setSubject(subject());
        information.setCreator(DocumentWriter.PROGRAM);
        information.setProducer(DocumentWriter.PROGRAM);
        String day = "D:" + document.date().toString().replace("-", "") + "000000Z";
        information.setCustomMetadataValue("CreationDate", day);
        information.setCustomMetadataValue("ModDate", day);
        return information;
    }

    private static COSArray intents(PDDocument pdf) throws IOException {
        PDStream profile = new PDStream(pdf, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
        profile.getCOSObject().setItem(COSName.N, COSInteger.THREE);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return new COSArray(List.of(intent));
    }

    /** The same as the information, in XMP (ISO 16684-1). */
    private String packet() {
        Markup xmp = new Markup();
        xmp.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/").line();
        xmp.open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .line();
        xmp.open("rdf:Description", namespaces()).line();
        String day = document.date() + "T00:00:00Z";
        field(xmp, "pdfaid:part", "2");
        field(xmp, "pdfaid:conformance", "A");
        field(xmp, "pdfuaid:part", "1");
        list(xmp, "dc:title", "rdf:Alt", document.title(), "xml:lang", "x-default");
        list(xmp, "dc:creator", "rdf:Seq", document.issuer());
        list(xmp, "dc:description", "rdf:Alt", subject(), "xml:lang", "x-default");
        list(xmp, "dc:language", "rdf:Bag", document.language());
        field(xmp, "dc:format", "application/pdf");
        field(xmp, "xmp:CreatorTool", DocumentWriter.PROGRAM);
        field(xmp, "xmp:CreateDate", day);
        field(xmp, "xmp:ModifyDate", day);
        field(xmp, "pdf:Producer", DocumentWriter.PROGRAM);
        xmp.close().line();
        schema(xmp);
        xmp.close().line().close();
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + xmp.finish()
                + "\n<?xpacket end=\"r\"?>";
    }

    private static String[] namespaces() {
        return new String[] {
            "rdf:about", "",
            "xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/",
            "xmlns:pdfuaid", ABOUT_UA,
            "xmlns:dc", "http://purl.org/dc/elements/1.1/",
            "xmlns:xmp", "http://ns.adobe.com/xap/1.0/",
            "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/"
        };
    }

    private static void field(Markup xmp, String name, String value) {
        xmp.element(name, value).line();
    }

    private static void list(Markup xmp, String name, String kind, String value, String... attributes) {
        xmp.open(name)
                .open(kind)
                .element("rdf:li", value, attributes)
                .close()
                .close()
                .line();
    }

    /** PDF/A-2 asks that fields which it does not know, such as those of PDF/UA, be described (ISO 19005-2, 6.6.2.3.3). */
    private static void schema(Markup xmp) {
        xmp.open(
                        "rdf:Description",
                        "rdf:about",
                        "",
                        "xmlns:pdfaExtension",
                        "http://www.aiim.org/pdfa/ns/extension/",
                        "xmlns:pdfaSchema",
                        "http://www.aiim.org/pdfa/ns/schema#",
                        "xmlns:pdfaProperty",
                        "http://www.aiim.org/pdfa/ns/property#")
                .line();
        xmp.open("pdfaExtension:schemas")
                .open("rdf:Bag")
                .open("rdf:li", "rdf:parseType", "Resource")
                .line();
        field(xmp, "pdfaSchema:schema", "PDF/UA identification schema");
        field(xmp, "pdfaSchema:namespaceURI", ABOUT_UA);
        field(xmp, "pdfaSchema:prefix", "pdfuaid");
        xmp.open("pdfaSchema:property")
                .open("rdf:Seq")
                .open("rdf:li", "rdf:parseType", "Resource")
                .line();
        field(xmp, "pdfaProperty:name", "part");
        field(xmp, "pdfaProperty:valueType", "Integer");
        field(xmp, "pdfaProperty:category", "internal");
        field(xmp, "pdfaProperty:description", "The part of ISO 14289 that the file keeps to");
        xmp.close()
                .close()
                .close()
                .line()
                .close()
                .close()
                .close()
                .line()
                .close()
                .line();
    }
}
