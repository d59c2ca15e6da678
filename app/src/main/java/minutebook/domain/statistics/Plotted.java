package minutebook.domain.statistics;

import java.util.Optional;

/** A point with its mark, where it is not put down to chance. */
public record Plotted(Point point, Optional<Mark> mark) {}
