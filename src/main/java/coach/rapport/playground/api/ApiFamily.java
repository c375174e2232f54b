package coach.rapport.playground.api;

import java.util.Map;

/** Methods that belong together. */
interface ApiFamily {
    /** The methods by their Slack names. */
    Map<String, ApiMethod> methods();
}
