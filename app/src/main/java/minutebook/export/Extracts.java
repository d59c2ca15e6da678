package minutebook.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;

/**
 * What each owner owes the board, a file for every one of them.
 *
 * @param view the actions that the board waits for
 */
public record Extracts(ActionLogView view, Format format) {
    /**
     * Writes them into a folder, which is made if it is missing: all of them or none.
     *
     * @param mayReplace whether files that are there already may be replaced
     * @return the files, in the order of the actions
     */
    public List<Path> writeTo(Path folder, boolean mayReplace) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (Person owner : owners()) {
            Edition edition = Editions.extract(owner, view, Rendition.MEMBERS);
            files.put(folder.resolve(name(owner)), Export.rendered(edition, format, HouseStyle.PLAIN));
        }
        if (files.isEmpty()) {
            throw new Refused(Refused.Reason.NOT_FOUND, "Nobody owes the board anything: there is nothing to write.");
        }
        FileOutput.folder(folder);
        FileOutput.writeAll(files, mayReplace);
        return List.copyOf(files.keySet());
    }

    private List<Person> owners() {
        return view.actions().stream().map(ActionRow::owner).distinct().toList();
    }

    /** Made of the key alone, in letters that every disk takes; two keys never give one name. */
    private String name(Person owner) {
        String plain = owner.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "_");
        boolean shared = owners().stream()
                .anyMatch(other -> !other.equals(owner)
                        && other.key()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9-]", "_")
                                .equals(plain));
        String own = shared ? plain + "-" + (owners().indexOf(owner) + 1) : plain;
        return "owed-by-" + own + "." + format.extension();
    }
}
