package minutebook.validators;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The package round the parts of an Office Open XML file (ECMA-376 part 2): types, relationships and core properties. */
final class OoxmlPackage {
    private static final String TYPES = "[Content_Types].xml";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final Set<String> PROPERTIES = Set.of(
            "category",
            "contentStatus",
            "created",
            "creator",
            "description",
            "identifier",
            "keywords",
            "language",
            "lastModifiedBy",
            "lastPrinted",
            "modified",
            "revision",
            "subject",
            "title",
            "version");

    private final Map<String, byte[]> parts;
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> reached = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    private OoxmlPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** What is wrong with a package. */
    static List<String> findings(Map<String, byte[]> parts) throws Exception {
        OoxmlPackage whole = new OoxmlPackage(parts);
        whole.types();
        for (String part : parts.keySet()) {
            if (part.endsWith(".rels")) {
                whole.relationships(part);
            }
        }
        for (String part : parts.keySet()) {
            whole.part(part);
        }
        return whole.findings;
    }

    private void types() throws Exception {
        if (!parts.containsKey(TYPES)) {
            findings.add(TYPES + " is missing");
            return;
        }
        for (Element type : Xml.children(Xml.read(parts.get(TYPES)))) {
            boolean whole = type.getLocalName().equals("Override");
            String about = whole
                    ? type.getAttribute("PartName")
                    : "." + type.getAttribute("Extension").toLowerCase(Locale.ROOT);
            if (types.put(about, type.getAttribute("ContentType")) != null) {
                findings.add(TYPES + " has two types for " + about);
            }
            if (whole && !(about.startsWith("/") && parts.containsKey(about.substring(1)))) {
                findings.add(TYPES + " has a type for a part that is not there: " + about);
            }
        }
    }

    private void relationships(String name) throws Exception {
        Set<String> names = new HashSet<>();
        for (Element one : Xml.children(Xml.read(parts.get(name)))) {
            if (!names.add(one.getAttribute("Id"))) {
                findings.add(name + " has two relationships " + one.getAttribute("Id"));
            }
            if (!URI.create(one.getAttribute("Type")).isAbsolute()) {
                findings.add(name + " has a relationship of no type: " + one.getAttribute("Id"));
            }
            if (!one.getAttribute("TargetMode").equals("External")) {
                URI from = URI.create("/" + name.replace("_rels/", ""));
                String target =
                        from.resolve(one.getAttribute("Target")).getPath().substring(1);
                reached.add(target);
                if (!parts.containsKey(target)) {
                    findings.add(name + " leads to a part that is not there: " + target);
                }
            }
        }
    }

    private void part(String name) throws Exception {
        if (name.equals(TYPES)) {
            return;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = types.getOrDefault("/" + name, types.getOrDefault("." + ending, ""));
        if (type.isEmpty()) {
            findings.add(name + " has no type in " + TYPES);
        }
        if (!name.endsWith(".rels") && !reached.contains(name)) {
            findings.add("no relationship leads to " + name);
        }
        if (type.equals(CORE_TYPE)) {
            core(name);
        }
    }

    private void core(String name) throws Exception {
        Element root = Xml.read(parts.get(name));
        if (!CORE.equals(root.getNamespaceURI()) || !root.getLocalName().equals("coreProperties")) {
            findings.add(name + " holds no core properties but " + root.getNodeName());
        }
        Set<String> seen = new HashSet<>();
        for (Element property : Xml.children(root)) {
            if (!PROPERTIES.contains(property.getLocalName()) || !seen.add(property.getLocalName())) {
                findings.add(name + " has a property too many: " + property.getNodeName());
            }
            boolean day = Set.of("created", "modified").contains(property.getLocalName());
            String type = property.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
            if (day != type.equals("dcterms:W3CDTF")) {
                findings.add(
                        name + " has a date without its type, or a type without a date: " + property.getNodeName());
            }
        }
        if (!seen.contains("title")) {
            findings.add(name + " has no title in " + new String(parts.get(name), StandardCharsets.UTF_8));
        }
    }
}
