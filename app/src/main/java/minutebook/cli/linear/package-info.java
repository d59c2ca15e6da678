/** A meeting as lines in and lines out, for screen readers, scripts and bad links. */
package minutebook.cli.linear;
