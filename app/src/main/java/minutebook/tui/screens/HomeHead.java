package minutebook.tui.screens;

import minutebook.Minutebook;
import minutebook.view.HomeView;
import minutebook.view.NewsView;

/**
 * What the home screen says besides its lines.
 *
 * @param notice what stands before the day: that this is a practice board, that something is not shown to who looks
 * @param whyNoneMine why nothing here is the own of who looks; empty where something is
 * @param whyOnlyReads why who looks may only read and report on what is their own; empty where they may do everything
 * @param news what others have sent in since who looks last looked
 */
record HomeHead(String notice, String whyNoneMine, String whyOnlyReads, NewsView news) {
    static HomeHead of(Minutebook book, HomeView view) {
        return of(book, view, book.news());
    }

    /** The same under another screen: what has come in is read when one comes back to it. */
    static HomeHead under(Minutebook book, HomeView view) {
        return of(book, view, NewsView.NONE);
    }

    private static HomeHead of(Minutebook book, HomeView view, NewsView news) {
        return new HomeHead(
                Shown.hidden(book.hidesPrivate()) + (book.isPractice() ? "practice: " : ""),
                view.board().map(board -> book.own(board).whyNothing()).orElse("There is no board yet."),
                book.rights().why(),
                news);
    }
}
