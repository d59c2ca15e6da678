/** What a user can do: one record for each verb, which changes the ledger and says what it did. */
package minutebook.change;
