/** Slack's server: which credentials, and one client for all calls. */
@NullMarked
package coach.rapport.slack.connection;

import org.jspecify.annotations.NullMarked;
