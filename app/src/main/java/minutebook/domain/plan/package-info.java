/** What a plan is made of, as people fill it in: one definition for the forms, the command line and spreadsheets. */
package minutebook.domain.plan;
