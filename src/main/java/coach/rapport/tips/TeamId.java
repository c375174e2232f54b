package coach.rapport.tips;

/**
 * A team: those who are in a channel.
 *
 * @param workspace the chat platform's id of the company's workspace
 * @param channel the platform's opaque reference to the channel; unique within the workspace only
 */
public record TeamId(String workspace, String channel) {}
