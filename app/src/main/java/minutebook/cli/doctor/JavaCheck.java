package minutebook.cli.doctor;

import java.util.List;

/** Java: is it new enough, and does it start with the archive of classes that saves half of the time? */
final class JavaCheck implements Check {
    private static final String ABOUT = "java";
    private static final int OLDEST = 17;

    @Override
    public List<Finding> look(Case one) {
        Case.Java java = one.java();
        String which = "Java " + java.version() + " in " + java.home();
        if (java.version() < OLDEST) {
            return List.of(Finding.wrong(
                    ABOUT,
                    which + " is too old.",
                    "Install Java 17 or newer: sudo apt install openjdk-17-jre-headless"));
        }
        if (java.cache().isEmpty()) {
            return List.of(Finding.warning(
                    ABOUT,
                    which + " has no folder to keep its class-data archive in, so that each start takes longer.",
                    "Start it with app/bin/minutebook, from an account with a home folder that it may write to."));
        }
        if (java.archive().isEmpty()) {
            return List.of(Finding.warning(
                    ABOUT,
                    which + " has no class-data archive yet; it is being made in "
                            + java.cache().get() + ".",
                    "Wait a minute; the next start uses it."));
        }
        return List.of(Finding.ok(ABOUT, which + ", with its class-data archive."));
    }
}
