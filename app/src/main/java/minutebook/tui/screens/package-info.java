/** The screens of the board: each is its state, its keys and its drawing; what they ask for is carried out by the book. */
package minutebook.tui.screens;
