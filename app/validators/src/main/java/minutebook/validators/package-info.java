/** What judges the documents that the tests make: the formats' validators, kept off the program's own class path. */
package minutebook.validators;
