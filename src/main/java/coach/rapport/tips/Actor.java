package coach.rapport.tips;

import coach.rapport.learners.LearnerId;

/**
 * Somebody, as the platform says at this moment.
 *
 * @param inChannel whether they are in the team's channel
 * @param guest whether they are a guest of the workspace, or of another company
 * @param admin whether they administer the workspace
 */
public record Actor(LearnerId person, boolean inChannel, boolean guest, boolean admin) {}
