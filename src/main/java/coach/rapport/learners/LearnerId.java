package coach.rapport.learners;

/**
 * A member of staff in a workspace.
 *
 * @param workspace the chat platform's id of the company's workspace
 * @param person the platform's id of the person; unique within the workspace only
 */
public record LearnerId(String workspace, String person) {
    /** Stands where something concerns a workspace, and no person in it. */
    public static LearnerId nobody(String workspace) {
        return new LearnerId(workspace, "");
    }
}
