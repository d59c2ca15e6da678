package minutebook.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import minutebook.view.ActionLogView;
import minutebook.view.MinutesView;

/** What a meeting leaves behind: its minutes and the action log, each in the formats that people ask for. */
public record Papers(MinutesView minutes, ActionLogView log, Rendition rendition) {
    /** Those for members. */
    public Papers(MinutesView minutes, ActionLogView log) {
        this(minutes, log, Rendition.MEMBERS);
    }

    /**
     * Writes them into a folder, which is made if it is missing.
     *
     * @param mayReplace whether files that are there already may be replaced; if not, nothing is written when one is
     * @return the files, in the order in which they were written
     */
    public List<Path> writeTo(Path folder, boolean mayReplace) {
        String whom = rendition == Rendition.PUBLIC ? "-public." : ".";
        String name =
                String.format(Locale.ROOT, "minutes-%02d", minutes.meeting().number()) + whom;
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (Format format : List.of(Format.MD, Format.HTML)) {
            files.put(folder.resolve(name + format.extension()), Export.minutes(minutes, format, rendition));
        }
        for (Format format : List.of(Format.CSV, Format.HTML)) {
            files.put(
                    folder.resolve("action-log" + whom + format.extension()), Export.actionLog(log, format, rendition));
        }
        FileOutput.folder(folder);
        files.keySet().forEach(file -> new FileOutput(file, mayReplace).requireWritable());
        files.forEach((file, bytes) -> new FileOutput(file, mayReplace).write(bytes));
        return List.copyOf(files.keySet());
    }
}
