package minutebook.view;

import minutebook.domain.LinkedBoard;
import minutebook.domain.LinkedBoardMet;

/** That a linked board met. */
public record LinkedMetRow(LinkedBoardMet met, LinkedBoard board) {}
