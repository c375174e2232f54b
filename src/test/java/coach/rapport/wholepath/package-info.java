/** Tests of the whole application: what a person does in a Slack workspace, and what they see of it. */
@NullMarked
package coach.rapport.wholepath;

import org.jspecify.annotations.NullMarked;
