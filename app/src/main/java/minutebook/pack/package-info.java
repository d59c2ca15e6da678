/** Data packs: a folder of starting data, read, checked to the line, and turned into the board's records. */
package minutebook.pack;
