package coach.rapport.slack.posting;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Form;
import coach.rapport.chat.Trigger;
import coach.rapport.slack.blocks.Blocks;
import coach.rapport.slack.blocks.Modals;
import coach.rapport.slack.blocks.PictureFiles;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forms and the home page. */
final class Views {
    private static final Logger log = LoggerFactory.getLogger(Views.class);

    private final SlackServer server;
    private final Pictures pictures;

    Views(SlackServer server, Pictures pictures) {
        this.server = server;
        this.pictures = pictures;
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

    void publish(Attempt attempt, Delivery.Home home) throws IOException, SlackApiException, Refused {
        Optional<PictureFiles> there = pictures.findOnHome(home);
        if (there.isPresent() && isTaken(home, there.get())) return;
        pictures.show(pictures.store(attempt, home.card()), files -> publish(home, files));
    }

    /** Returns false where Slack has lost a picture that it had: its workspace may delete files after a time. */
    private boolean isTaken(Delivery.Home home, PictureFiles there) throws IOException, SlackApiException, Refused {
        try {
            publish(home, there);
            return true;
        } catch (Refused refused) {
            if (!Pictures.areAmiss(refused)) throw refused;
            return false;
        }
    }

    private ViewsPublishResponse publish(Delivery.Home home, PictureFiles files)
            throws IOException, SlackApiException, Refused {
        View page = View.builder()
                .type("home")
                .blocks(Blocks.page(home.card(), files))
                .build();
        return Refused.unlessOk(server.methods()
                .viewsPublish(asked -> asked.userId(home.learner().person()).view(page)));
    }
}
