package minutebook.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chromium without a window, in which axe-core looks at pages: each in a frame of its own, all in one start of the browser. */
final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is asked of a page: WCAG 2.1, levels A and AA, and what axe calls best practice. */
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']";

    private static final String SCRIPT =
            """
            const said = [];
            for (const [name, page] of pages) {
                const frame = document.createElement('iframe');
                frame.width = 1280;
                frame.height = 1024;
                frame.title = name;
                const there = new Promise(resolve => { frame.onload = resolve; });
                frame.srcdoc = page;
                document.body.append(frame);
                await there;
                frame.contentWindow.eval(axe);
                const found = await frame.contentWindow.axe.run(
                    frame.contentDocument, {runOnly: RULES, resultTypes: ['violations']});
                said.push([name, found.passes.length, found.violations.map(
                    one => one.id + ' (' + one.help + '): ' + one.nodes[0].html.slice(0, 200))]);
                frame.remove();
            }
            document.body.innerHTML = '<pre>begin ' + encodeURIComponent(JSON.stringify(said)) + ' end</pre>';
            """;

    private final Path program;
    private final Path folder;

    Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** What axe says of each page that it finds something in. */
    Map<Path, List<String>> findings(List<Path> pages) throws Exception {
        Path driver = folder.resolve("axe.html");
        Files.writeString(driver, driver(pages));
        Path nothing = Files.createTempFile(folder, "nothing", ".txt");
        String shown = Child.says(
                folder,
                nothing,
                List.of(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("browser"),
                        "--virtual-time-budget=3600000",
                        "--dump-dom",
                        driver.toUri().toString()));
        return read(shown, pages);
    }

    private static String driver(List<Path> pages) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        for (Path page : pages) {
            texts.add(List.of(page.toString(), Files.readString(page)));
        }
        return "<!DOCTYPE html>\n<html lang=\"en\"><title>axe</title><body><script>\nconst axe = "
                + script(Validators.resource("selenium-", "axe.min.js")) + ";\nconst pages = " + script(texts)
                + ";\n(async () => {\n" + SCRIPT.replace("RULES", RULES) + "})();\n</script></body></html>\n";
    }

    /** A value as JavaScript that can stand within a page. */
    private static String script(Object value) throws IOException {
        return JSON.writeValueAsString(value).replace("<", "\\u003c");
    }

    private static Map<Path, List<String>> read(String shown, List<Path> pages) throws IOException {
        int begin = shown.indexOf("<pre>begin ");
        int end = shown.indexOf(" end</pre>");
        if (begin < 0 || end < 0) {
            throw new AssertionError(
                    "axe has not come to an end: " + shown.substring(Math.max(0, shown.length() - 2000)));
        }
        String said = URLDecoder.decode(
                shown.substring(begin + "<pre>begin ".length(), end).replace("+", "%2B"), StandardCharsets.UTF_8);
        Map<Path, List<String>> findings = new LinkedHashMap<>();
        var results = JSON.readTree(said);
        if (results.size() != pages.size()) {
            throw new AssertionError("axe has not looked at every page: " + said);
        }
        for (var page : results) {
            List<String> one = new ArrayList<>();
            page.get(2).forEach(finding -> one.add(finding.asText()));
            if (page.get(1).asInt() == 0) {
                one.add("axe has looked at nothing");
            }
            if (!one.isEmpty()) {
                findings.put(Path.of(page.get(0).asText()), one);
            }
        }
        return findings;
    }
}
