package minutebook.validators;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Each part of an Office Open XML package against the schemas of ECMA-376, and the package against its own lists. */
final class OoxmlValidator implements Validator {
    /** Parts of the package itself (ECMA-376 part 2), which have no schema among those of the documents. */
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** What keeps blanks in a workbook’s texts, as Excel itself writes it; the schema has no room for it. */
    private static final String BLANKS_KEPT = "space@http://www.w3.org/XML/1998/namespace in element t@"
            + "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @Override
    public List<String> findings(Path file) throws Exception {
        Map<String, byte[]> parts = parts(file);
        List<String> findings = new ArrayList<>(OoxmlPackage.findings(parts));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                againstItsSchema(part.getKey(), part.getValue(), findings);
            }
        }
        return findings;
    }

    private static Map<String, byte[]> parts(Path file) throws Exception {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    if (parts.put(entry.getName(), part.readAllBytes()) != null) {
                        throw new IllegalArgumentException(entry.getName() + " is in it twice");
                    }
                }
            }
        }
        return parts;
    }

    private static void againstItsSchema(String name, byte[] xml, List<String> findings) throws Exception {
        XmlOptions lines = new XmlOptions().setLoadLineNumbers();
        XmlObject part = TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(xml), null, lines);
        String root = root(part);
        if (root.startsWith("{" + PACKAGE)) {
            return;
        }
        if (part.schemaType().isNoType() || part.schemaType().equals(XmlObject.type)) {
            findings.add(name + ": no schema knows a root element " + root);
            return;
        }
        List<XmlError> errors = new ArrayList<>();
        if (!part.validate(new XmlOptions().setErrorListener(errors))) {
            errors.stream()
                    .filter(error -> !error.getMessage().endsWith(BLANKS_KEPT))
                    .forEach(error -> findings.add(name + " line " + error.getLine() + ": " + error.getMessage()));
        }
    }

    private static String root(XmlObject part) {
        try (XmlCursor cursor = part.newCursor()) {
            cursor.toFirstChild();
            return String.valueOf(cursor.getName());
        }
    }
}
