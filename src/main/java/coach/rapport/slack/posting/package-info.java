/** What goes out to Slack, one attempt at a time. */
@NullMarked
package coach.rapport.slack.posting;

import org.jspecify.annotations.NullMarked;
