package minutebook.pack;

import java.util.HashMap;
import java.util.Map;

/** The keys of a pack's findings in their order: source and paragraph, told apart by a number where reports repeat one. */
final class FindingKeys {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The key of the next finding: {@code ofsted-2015/38}, then {@code ofsted-2015/38~2}. */
    String next(String source, String paragraph) {
        String key = source + "/" + paragraph;
        int count = seen.merge(key, 1, Integer::sum);
        return count == 1 ? key : key + "~" + count;
    }
}
