/** What Slack sends: checked, translated into requests, and taken in before it is acknowledged. */
@NullMarked
package coach.rapport.slack.receiving;

import org.jspecify.annotations.NullMarked;
