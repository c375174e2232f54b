/** What the stand-in workspace remembers: people, conversations, messages, views, files and its clock. */
@NullMarked
package coach.rapport.playground.workspace;

import org.jspecify.annotations.NullMarked;
