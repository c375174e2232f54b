/** Cards and forms as Slack's blocks. Nothing that people wrote comes alive in them. */
@NullMarked
package coach.rapport.slack.blocks;

import org.jspecify.annotations.NullMarked;
