/** What leaves the board: documents laid out once, with one writer for each format. */
package minutebook.export;
