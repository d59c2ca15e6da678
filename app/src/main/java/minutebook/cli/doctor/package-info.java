/** What {@code minutebook doctor} looks at: one class for each thing that can be wrong on a host. */
package minutebook.cli.doctor;
