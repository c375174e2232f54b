/** What can be seen in Slack: channels, and the people in them. */
@NullMarked
package coach.rapport.slack.looking;

import org.jspecify.annotations.NullMarked;
