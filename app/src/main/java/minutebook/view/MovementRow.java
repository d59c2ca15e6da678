package minutebook.view;

import minutebook.domain.Movement;
import minutebook.domain.Person;

/** Somebody who came late or left early. */
public record MovementRow(Movement movement, Person person) {}
