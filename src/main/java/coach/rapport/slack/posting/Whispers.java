package coach.rapport.slack.posting;

import coach.rapport.chat.Card;
import coach.rapport.chat.PrivateReply;
import coach.rapport.slack.blocks.Blocks;
import coach.rapport.slack.blocks.PictureFiles;
import coach.rapport.slack.blocks.Summary;
import coach.rapport.slack.connection.SlackServer;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers that one person sees, at the address that Slack gave for it: good for 5 uses within 30 minutes. */
final class Whispers {
    private static final Logger log = LoggerFactory.getLogger(Whispers.class);

    private final SlackServer server;

    Whispers(SlackServer server) {
        this.server = server;
    }

    /** Returns whether it got through. */
    boolean whisper(PrivateReply reply, Card card) {
        return send(reply, response(card).responseType("ephemeral").replaceOriginal(false));
    }

    /** Puts the card in the place of the message whose button was pressed; leaves it where that cannot be done. */
    void replace(PrivateReply reply, Card card) {
        send(reply, response(card).replaceOriginal(true));
    }

    private boolean send(PrivateReply reply, ActionResponse.ActionResponseBuilder response) {
        try {
            int status = new ActionResponseSender(server.slack())
                    .send(reply.handle(), response.build())
                    .getCode();
            if (status < 300) return true;
            log.info("a private reply was not taken: http_{}", status);
        } catch (IOException | IllegalArgumentException unreachable) {
            log.info(
                    "a private reply did not get through: {}",
                    unreachable.getClass().getSimpleName());
        }
        return false;
    }

    private static ActionResponse.ActionResponseBuilder response(Card card) {
        return ActionResponse.builder()
                .text(Summary.of(card.summary()))
                .blocks(Blocks.message(card, PictureFiles.none()));
    }
}
