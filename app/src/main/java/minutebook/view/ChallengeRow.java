package minutebook.view;

import minutebook.domain.AgendaItem;
import minutebook.domain.Challenge;
import minutebook.domain.Meeting;

/**
 * A challenge with where it was made.
 *
 * @param number its number among all challenges of the board, from 1
 */
public record ChallengeRow(int number, Challenge challenge, Meeting meeting, AgendaItem item) {}
