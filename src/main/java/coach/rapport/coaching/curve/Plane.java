package coach.rapport.coaching.curve;

import java.awt.Color;
import java.awt.Graphics2D;

/**
 * The paper that a curve is drawn on: where a line of the talk and a number of points lie on it.
 *
 * @param lines how many lines the learner wrote
 */
record Plane(Graphics2D graphics, int lines) {
    static final int WIDTH = 1000;
    static final int HEIGHT = 480;
    static final int LEFT = 80;
    static final int RIGHT = 940;
    private static final int TOP = 100;
    private static final int BOTTOM = 390;
    private static final int INSET = 40;

    int x(int line) {
        int from = LEFT + INSET;
        return lines == 0 ? from : from + (RIGHT - INSET - from) * line / lines;
    }

    int y(double points) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * points / 10);
    }

    void centred(String text, int x, int y, Color colour, int style) {
        graphics.setFont(Look.font(style, Look.TEXT));
        graphics.setColor(colour);
        int width = graphics.getFontMetrics().stringWidth(text);
        graphics.drawString(text, Math.clamp(x - width / 2, 4, WIDTH - width - 4), y);
    }

    void left(String text, int x, int y, Color colour, int style, int size) {
        graphics.setFont(Look.font(style, size));
        graphics.setColor(colour);
        graphics.drawString(text, x, y);
    }
}
