/** The board's file: all the SQL there is. One transaction for each change, journalled field by field. */
package minutebook.store;
