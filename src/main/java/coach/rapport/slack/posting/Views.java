package coach.rapport.slack.posting;

import coach.rapport.chat.Card;
import coach.rapport.chat.Form;
import coach.rapport.chat.Trigger;
import coach.rapport.learners.LearnerId;
import coach.rapport.slack.blocks.Blocks;
import coach.rapport.slack.blocks.Modals;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.view.View;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forms and the home page. */
final class Views {
    private static final Logger log = LoggerFactory.getLogger(Views.class);

    private final SlackServer server;
    private final Pictures pictures;

    Views(SlackServer server) {
        this.server = server;
        this.pictures = new Pictures(server);
    }

    /**
     * Returns whether the form is open now.
     *
     * @param again whether an earlier attempt may have opened it: a trigger that was used up tells that it did
     */
    boolean open(Trigger trigger, Form form, boolean again) throws IOException, SlackApiException {
        View view = Modals.of(form);
        var answer = server.methods()
                .viewsOpen(asked -> asked.triggerId(trigger.handle()).view(view));
        if (answer.isOk()) return true;
        log.info("a form did not open: {}", answer.getError());
        return again && "exchanged_trigger_id".equals(answer.getError());
    }

    /** Shows something else in a form; one that was closed meanwhile is left alone. */
    void renew(Form form) throws IOException, SlackApiException, Refused {
        View view = Modals.of(form);
        var answer = server.methods()
                .viewsUpdate(
                        asked -> asked.externalId(form.name().orElseThrow()).view(view));
        if (!"not_found".equals(answer.getError())) Refused.unlessOk(answer);
    }

    void publish(LearnerId learner, Card card) throws IOException, SlackApiException, Refused {
        View page = View.builder()
                .type("home")
                .blocks(Blocks.page(card, pictures.store(card)))
                .build();
        Refused.unlessOk(server.methods()
                .viewsPublish(asked -> asked.userId(learner.person()).view(page)));
    }
}
