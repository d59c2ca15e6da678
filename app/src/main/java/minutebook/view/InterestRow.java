package minutebook.view;

import minutebook.domain.Interest;
import minutebook.domain.Person;

/** An interest with who declared it. */
public record InterestRow(Interest interest, Person person) {}
