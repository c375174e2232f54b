/**
 * A stand-in Slack server and a work chat in the browser, for trying Rapport without a workspace. Speaks HTTP only.
 *
 * <p>It is on when no Slack credentials are set, binds to 127.0.0.1, and shows its page at {@code /}. Settings:
 * {@code rapport.playground.state} (its journal, default {@code data/playground.json}), {@code .app-url} (where the app
 * listens, default {@code http://127.0.0.1:{port}/slack/events}), {@code .socket-mode} (gives the app an app-level token
 * as well, so that it connects by WebSocket), {@code .enforce-rates} (Slack's rates, default off).
 *
 * <p>What a person does, each a {@code POST} with JSON; the page uses the same addresses under
 * {@code /playground/learner/}. Answers carry {@code ok}, and {@code error} or {@code errors} by block id where it is
 * false. All but {@code upload} wait for the app's first answer, three seconds at most.
 *
 * <ul>
 *   <li>{@code message} user, channel, text, thread_ts?, files? (ids); answers ts, and event_id, acknowledged in direct messages
 *   <li>{@code edit} user, channel, ts, text; {@code delete} user, channel, ts
 *   <li>{@code command} user, channel, text such as {@code /rapport practice}, or in a channel {@code /invite @Rapport},
 *       {@code /remove @Rapport}, {@code /leave}, {@code /archive}, {@code /unarchive}
 *   <li>{@code action} user, action_id, block_id?, value? (an option's value, or a list of them), values? (inputs by block id
 *       and action id), and where: channel and ts, or view_id
 *   <li>{@code submit} user, view_id, values (by block id and action id); {@code close} user, view_id, all?
 *   <li>{@code home} user, tab ({@code home} or {@code messages}); {@code stop} user, channel, thread_ts
 *   <li>{@code shortcut} user, channel, ts, callback_id; {@code upload?user=&name=&alt=} with the bytes as the body, answers file
 *   <li>{@code GET state?user=}, {@code GET live?user=} (server-sent events)
 * </ul>
 *
 * <p>Switches and inspection under {@code /playground/control/}:
 *
 * <ul>
 *   <li>{@code GET clock}, {@code POST clock} seconds (forward only)
 *   <li>{@code POST faults} method ({@code *} for any), times, kind: {@code error} with error; {@code ratelimited} with retry_after
 *       in seconds; {@code server_error} with status; {@code hang} with seconds; {@code reset} (cut before it takes effect);
 *       {@code lost_answer} (takes effect, then cut). {@code DELETE faults} forgets them and ends hangs
 *   <li>{@code POST rates} enforced; {@code POST redeliver} event_id, times; {@code POST event} event (any), team?, for
 *       instance {@code {"event": {"type": "app_uninstalled"}}}
 *   <li>{@code POST zone} user, tz, for somebody who moves; {@code POST channel} channel, by? (a person's id) and any of: adds, removes
 *       (ids of people or of the app), archived, shared (with Elif's company), private, deleted (true or false), name
 *   <li>{@code GET calls?method=}, {@code DELETE calls}, {@code GET deliveries}, {@code GET messages?channel=&user=} (that user's private
 *       ones as ephemeral), {@code GET home?user=}, {@code GET modal?user=}, {@code GET sessions}, {@code GET files}
 * </ul>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package coach.rapport.playground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
