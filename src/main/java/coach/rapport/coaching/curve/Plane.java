package coach.rapport.coaching.curve;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;

/**
 * The paper that a curve is drawn on: where a line of the talk and a number of points lie on it.
 *
 * @param lines how many lines the learner wrote
 */
record Plane(Graphics2D graphics, int lines) {
    static final int WIDTH = 720;
    static final int HEIGHT = 480;
    static final int LEFT = 64;
    static final int RIGHT = 704;
    private static final int TOP = 112;
    private static final int BOTTOM = 384;
    private static final int INSET = 36;

    int x(int line) {
        int from = LEFT + INSET;
        return lines == 0 ? from : from + (RIGHT - INSET - from) * line / lines;
    }

    int y(double points) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * points / 10);
    }

    void centred(String text, int x, int y, Color colour, int style) {
        Rectangle box = box(text, x, y, style);
        graphics.setColor(colour);
        graphics.drawString(text, box.x, y);
    }

    /** Returns where that text would stand, and sets its type. */
    Rectangle box(String text, int x, int y, int style) {
        graphics.setFont(Look.font(style, Look.TEXT));
        int width = graphics.getFontMetrics().stringWidth(text);
        int left = Math.clamp(x - width / 2, 4, WIDTH - width - 4);
        return new Rectangle(left, y - Look.TEXT, width, Look.TEXT);
    }

    void left(String text, int x, int y, Color colour, int style, int size) {
        graphics.setFont(Look.font(style, size));
        graphics.setColor(colour);
        graphics.drawString(text, x, y);
    }
}
