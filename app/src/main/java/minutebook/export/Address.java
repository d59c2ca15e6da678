package minutebook.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a link may lead: a page on the web or a mailbox, never a file, a script or data. */
public record Address(URI uri) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    public Address {
        if (!isAllowed(uri)) {
            throw new IllegalArgumentException("Check the layout: a link leads to the web or a mailbox.");
        }
    }

    /** The address that a text is, if it is one that a link may lead to. */
    public static Optional<Address> of(String text) {
        try {
            URI uri = new URI(text.strip());
            return isAllowed(uri) ? Optional.of(new Address(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAllowed(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean leads = scheme.equals("mailto") ? uri.getSchemeSpecificPart().contains("@") : uri.getHost() != null;
        return SCHEMES.contains(scheme) && leads;
    }

    /** In letters that every format takes. */
    @Override
    public String toString() {
        return uri.toASCIIString();
    }
}
