package coach.rapport.slack.posting;

import coach.rapport.slack.blocks.PictureFiles;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;

/** Something that calls Slack to show pictures. */
@FunctionalInterface
interface PicturesCall<T> {
    T run(PictureFiles files) throws IOException, SlackApiException, Refused;
}
