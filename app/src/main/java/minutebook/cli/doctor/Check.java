package minutebook.cli.doctor;

import java.io.IOException;
import java.util.List;

/** One thing that can be wrong on a host. */
interface Check {
    /** What is found about it: one finding where all is well, else one for each fault. */
    List<Finding> look(Case one) throws IOException;
}
