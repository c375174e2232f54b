package coach.rapport.slack.looking;

import coach.rapport.chat.Surroundings;
import coach.rapport.learners.LearnerId;
import coach.rapport.slack.connection.SlackServer;
import coach.rapport.slack.connection.SlackServer.NotListeningYet;
import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack, each time anew. Where Slack does not answer, or may not, nothing is known. */
public final class SlackSurroundings implements Surroundings {
    private static final Logger log = LoggerFactory.getLogger(SlackSurroundings.class);

    private final SlackServer server;
    private final Channels channels;

    public SlackSurroundings(SlackServer server) {
        this.server = server;
        this.channels = new Channels(server);
    }

    @Override
    public ChannelSeen lookAt(String workspace, String channel) {
        return ask(() -> channels.find(workspace, channel)).orElseGet(ChannelSeen.Unknown::new);
    }

    @Override
    public PersonSeen lookAt(LearnerId person) {
        return ask(() -> People.seen(person, server.methods().usersInfo(asked -> asked.user(person.person()))))
                .orElseGet(PersonSeen.Unknown::new);
    }

    private static <T> Optional<T> ask(Look<T> look) {
        try {
            return Optional.of(look.at());
        } catch (Unanswered unanswered) {
            report(unanswered.answer());
        } catch (SlackApiException answered) {
            log.info("Slack could not be asked: http_{}", answered.getResponse().code());
        } catch (IOException | JsonParseException | NotListeningYet unreachable) {
            log.info("Slack could not be asked: {}", unreachable.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private static void report(SlackApiTextResponse answer) {
        if (!"missing_scope".equals(answer.getError())) {
            log.info("Slack could not be asked: {}", answer.getError());
            return;
        }
        log.warn(
                "Slack does not let Rapport see who is in a channel, which weekly tips need: the scope {} is missing. Add"
                        + " it at https://api.slack.com/apps under \"OAuth & Permissions\" (manifest.yml lists all scopes)"
                        + " and install the app again.",
                answer.getNeeded());
    }

    /** Something that asks Slack. */
    @FunctionalInterface
    private interface Look<T> {
        T at() throws IOException, SlackApiException, Unanswered;
    }
}
