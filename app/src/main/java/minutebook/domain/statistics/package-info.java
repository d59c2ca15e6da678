/** What readings tell about a process, its pace and its target: plain numbers in, plain words out, the same for every door. */
package minutebook.domain.statistics;
