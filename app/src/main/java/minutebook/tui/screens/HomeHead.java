package minutebook.tui.screens;

import minutebook.Minutebook;
import minutebook.view.HomeView;

/**
 * What the home screen says besides its lines.
 *
 * @param notice what stands before the day: that this is a practice board, that something is not shown to who looks
 * @param whyNoneMine why nothing here is the own of who looks; empty where something is
 */
record HomeHead(String notice, String whyNoneMine) {
    static HomeHead of(Minutebook book, HomeView view) {
        return new HomeHead(
                (book.hidesPrivate() ? Shown.HIDDEN + " · " : "") + (book.isPractice() ? "practice: " : ""),
                view.board().map(board -> book.own(board).whyNothing()).orElse("There is no board yet."));
    }
}
