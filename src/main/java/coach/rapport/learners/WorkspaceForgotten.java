package coach.rapport.learners;

/** A workspace removed Rapport. Every module that keeps anything of it erases it, in the same transaction. */
public record WorkspaceForgotten(String workspace) {}
