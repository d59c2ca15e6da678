/** What is typed at the table: one class for each kind of entry, as a line and as a form, both ending in one change. */
package minutebook.tui.entries;
