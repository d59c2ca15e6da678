/** The program served over SSH: the only door to MINA SSHD. */
package minutebook.ssh;
