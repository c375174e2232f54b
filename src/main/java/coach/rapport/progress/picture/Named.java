package coach.rapport.progress.picture;

import coach.rapport.curriculum.Dimension;
import java.util.Locale;

/** What a dimension is called. */
final class Named {
    private Named() {}

    static String of(Dimension dimension) {
        String name = dimension.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
