package minutebook.domain;

/** A thing that the board's record holds, known by a UUID for as long as the record lasts. */
public interface Entity {
    String id();
}
