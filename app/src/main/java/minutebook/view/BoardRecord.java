package minutebook.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.PersonKey;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.store.Reader;

/**
 * Everything that one board's record holds as it is now, retired or not, each kind in the order of its lists. The keys by which
 * people are let in are not among it: they belong to the file, and what is handed on must open no door elsewhere.
 */
public record BoardRecord(Board board, Map<Class<? extends Entity>, List<? extends Entity>> kinds) {
    private static final List<Class<? extends Entity>> AS_RECORDED =
            List.of(Reading.class, ProgressNote.class, ActionUpdate.class);

    public BoardRecord {
        kinds = Map.copyOf(kinds);
    }

    public static BoardRecord of(Reader reader, Board board) {
        Map<Class<? extends Entity>, List<? extends Entity>> kinds = new LinkedHashMap<>();
        Reader.kinds().stream()
                .filter(kind -> kind != Board.class && kind != PersonKey.class && !AS_RECORDED.contains(kind))
                .forEach(kind -> kinds.put(kind, reader.plan().every(kind, board.id())));
        AS_RECORDED.forEach(kind -> kinds.put(kind, reader.plan().asRecorded(kind, board.id())));
        return new BoardRecord(board, kinds);
    }

    /** All of one kind. */
    public <E extends Entity> List<E> every(Class<E> kind) {
        return kinds.get(kind).stream().map(kind::cast).toList();
    }
}
