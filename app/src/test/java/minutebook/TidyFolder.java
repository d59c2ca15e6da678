package minutebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Fails whichever test class leaves something in the folder that tests are run in: they write in folders of their own. */
public final class TidyFolder implements BeforeAllCallback, AfterAllCallback {
    private static final Namespace OWN = Namespace.create(TidyFolder.class);

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        context.getStore(OWN).put("before", there());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Set<String> left = new TreeSet<>(there());
        left.removeAll(context.getStore(OWN).get("before", Set.class));
        if (!left.isEmpty()) {
            throw new AssertionError("Left in " + here() + " while the test ran: " + left);
        }
    }

    private static Path here() {
        return Path.of("").toAbsolutePath();
    }

    /** The names of what lies there, without what the build makes. */
    private static Set<String> there() throws IOException {
        try (Stream<Path> files = Files.list(here())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("target"))
                    .collect(Collectors.toSet());
        }
    }
}
