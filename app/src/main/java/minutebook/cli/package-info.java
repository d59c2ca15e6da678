/** The command line: one class for each command, which builds a change or prints a view. */
package minutebook.cli;
