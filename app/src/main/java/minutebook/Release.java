package minutebook;

import java.util.List;
import java.util.Optional;

/**
 * Why papers may go out to the public with what the privacy check finds in them; it is recorded as a {@code PublicRelease} of each
 * paper that something is found in.
 *
 * @param seen what has been looked at: anything else that is found is not covered; empty to cover whatever is found
 */
public record Release(String because, Optional<List<Privacy>> seen) {
    public Release {
        seen = seen.map(List::copyOf);
    }

    boolean covers(List<Privacy> open) {
        return seen.map(looked -> looked.containsAll(open)).orElse(true);
    }
}
