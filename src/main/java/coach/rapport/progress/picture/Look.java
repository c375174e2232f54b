package coach.rapport.progress.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;

/** How the picture looks: as the trust curve does. Shape and words carry the meaning, colour only supports them. */
final class Look {
    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x52606D);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color LINE = new Color(0x2B5C8A);
    static final Color BAND = new Color(0xC9DAE8);
    static final Color PAPER = new Color(0xFCFCFA);

    /** Points of type: on a phone the picture is shown at about two fifths of its size. */
    static final int NAME = 32;

    static final int TEXT = 26;
    static final int SMALL = 22;

    /** Pixels of margin on either side. */
    static final int LEFT = 20;

    static final BasicStroke STROKE = new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private Look() {}

    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
