/** The board's words and rules: records that check themselves. No I/O, no clock, no SQL, no JSON, no terminal. */
package minutebook.domain;
