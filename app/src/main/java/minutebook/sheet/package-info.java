/** Spreadsheets: read as grids whatever their format, their columns matched with the plan's fields, their rows judged. */
package minutebook.sheet;
