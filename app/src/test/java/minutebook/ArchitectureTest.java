package minutebook;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows of the design: who may know whom, and which library stays behind which door. */
class ArchitectureTest {
    private static JavaClasses program;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("minutebook");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "domain|domain",
                "store|store domain",
                "change|change store domain",
                "view|view store domain",
                "export|export view domain",
                "tui|tui . change view domain export store sheet pack",
                "ssh|ssh . change view domain export tui cli store sheet",
                "pack|pack . change view domain store",
                "sheet|sheet change domain",
            })
    void a_package_knows_only_those_below_it(String name, String known) {
        String[] forbidden = Arrays.stream(known.split(" ", -1))
                .map(one -> one.equals(".") ? "minutebook" : "minutebook." + one + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("minutebook." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("minutebook..").and(DescribedPredicate.not(resideInAnyPackage(forbidden)))));
    }

    @Test
    void the_product_in_one_class_knows_nobody_who_shows_it() {
        check(noClasses()
                .that()
                .haveFullyQualifiedName("minutebook.Minutebook")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "minutebook.tui..",
                        "minutebook.cli..",
                        "minutebook.ssh..",
                        "minutebook.pack..",
                        "minutebook.export.."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.sql..|store",
                "org.jdbi..|store",
                "org.sqlite..|store",
                "com.googlecode.lanterna..|tui.terminal",
                "picocli..|cli",
                "com.fasterxml.jackson..|pack cli export",
                "com.networknt..|pack cli",
                "org.commonmark..|export",
                "com.github.difflib..|export",
                "de.siegmar.fastcsv..|export pack cli sheet",
                "org.dhatim..|sheet export",
                "net.fortuna.ical4j..|export",
                "org.apache.commons.compress..|export",
                "org.apache.poi..|export",
                "org.apache.xmlbeans..|export",
                "org.openxmlformats..|export",
                "org.apache.fontbox..|export",
                "org.apache.pdfbox..|export",
                "java.awt..|export",
                "org.apache.sshd..|ssh",
            })
    void a_library_stays_behind_its_door(String library, String doors) {
        String[] allowed = Arrays.stream(doors.split(" ", -1))
                .map(one -> "minutebook." + one + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library));
    }

    @Test
    void nobody_but_main_asks_the_clock() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("minutebook.Main")
                .should()
                .callMethodWhere(new Calls(
                        "asks the clock",
                        Set.of("now", "systemUTC", "systemDefaultZone", "system", "currentTimeMillis"),
                        Set.of("java.time", "java.lang.System"))));
    }

    @Test
    void nobody_but_main_ends_the_program() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("minutebook.Main")
                .should()
                .callMethodWhere(new Calls(
                        "ends the program", Set.of("exit", "halt"), Set.of("java.lang.System", "java.lang.Runtime"))));
    }

    @Test
    void no_static_field_changes() {
        check(fields().that().areStatic().should().beFinal());
    }

    @Test
    void nothing_that_changes_is_kept_in_static_fields() {
        check(fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notHaveRawType(resideInAnyPackage("java.util.concurrent..", "java.util.concurrent.atomic.."))
                .andShould()
                .notHaveRawType(java.util.ArrayList.class)
                .andShould()
                .notHaveRawType(java.util.HashMap.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(program);
    }

    /** A call of one of these methods on a class whose name begins so. */
    private static final class Calls extends DescribedPredicate<JavaCall<?>> {
        private final Set<String> methods;
        private final Set<String> owners;

        Calls(String description, Set<String> methods, Set<String> owners) {
            super(description);
            this.methods = methods;
            this.owners = owners;
        }

        @Override
        public boolean test(JavaCall<?> call) {
            String owner = call.getTargetOwner().getFullName();
            return methods.contains(call.getName()) && owners.stream().anyMatch(owner::startsWith);
        }
    }
}
