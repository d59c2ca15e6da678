package minutebook.view;

import minutebook.domain.DateText;
import minutebook.domain.LinkedBoard;
import minutebook.domain.LinkedBoardMet;

/** That a linked board met. */
public record LinkedMetRow(LinkedBoardMet met, LinkedBoard board) {
    /** The board, the day it met and what this board should know of it. */
    public String inWords() {
        return board.name() + ", " + DateText.plain(met.date()) + (met.note().isEmpty() ? "" : ". " + met.note());
    }
}
