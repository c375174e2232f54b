package coach.rapport.slack.blocks;

import coach.rapport.chat.Part.Picture;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Which of a card's pictures are stored with Slack, and under which file id. */
public final class PictureFiles {
    private final Map<Picture, String> ids = new IdentityHashMap<>();

    public static PictureFiles none() {
        return new PictureFiles();
    }

    public void put(Picture picture, String fileId) {
        ids.put(picture, fileId);
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    Optional<String> find(Picture picture) {
        return Optional.ofNullable(ids.get(picture));
    }
}
