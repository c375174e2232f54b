package coach.rapport.coaching.curve;

import java.awt.Color;
import java.awt.Font;

/** How the picture looks: light, calm, large type. Shape and words carry the meaning, colour only supports them. */
final class Look {
    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x52606D);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color CURVE = new Color(0x2B5C8A);
    static final Color RISE = new Color(0x14705D);
    static final Color FALL = new Color(0xA8471F);
    static final Color PAPER = new Color(0xFCFCFA);

    /** Points of type: on a phone the picture is shown at about two fifths of its size. */
    static final int TITLE = 32;

    static final int TEXT = 28;
    static final int SMALL = 22;

    private Look() {}

    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
