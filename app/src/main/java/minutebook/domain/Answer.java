package minutebook.domain;

/** That an outcome answers a recommendation. */
public record Answer(String id, String outcome, String recommendation) implements Entity {}
