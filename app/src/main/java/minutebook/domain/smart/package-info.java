/** The SMART check of a plan: it names gaps, each with the sentence that mends it, and never gives a score. */
package minutebook.domain.smart;
