/** What a user can see: one record for each screenful or report, fetched in one go. */
package minutebook.view;
