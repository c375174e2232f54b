package coach.rapport.playground.api;

import tools.jackson.databind.node.ObjectNode;

/** One Web API method: arguments in, the answer without its {@code ok} out. */
@FunctionalInterface
interface ApiMethod {
    /** @throws ApiError under Slack's name for what is wrong */
    ObjectNode answer(ApiCall call);
}
