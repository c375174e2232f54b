package coach.rapport.coaching.curve;

import java.awt.BasicStroke;
import java.awt.Font;

/** The title, the scale of trust and the numbers of the lines. */
final class Axes {
    private static final int EVERY = 2;
    private static final int MOST_NUMBERS = 11;

    private Axes() {}

    static void draw(Plane plane) {
        plane.graphics().setColor(Look.PAPER);
        plane.graphics().fillRect(0, 0, Plane.WIDTH, Plane.HEIGHT);
        plane.left("Trust after each of your lines", 24, 48, Look.INK, Font.BOLD, Look.TITLE);
        for (int points = 0; points <= 10; points += EVERY) scale(plane, points);
        int step = 1 + plane.lines() / MOST_NUMBERS;
        for (int line = 0; line <= plane.lines(); line += step) {
            plane.centred(line == 0 ? "start" : "" + line, plane.x(line), 440, Look.QUIET, Font.PLAIN);
        }
    }

    private static void scale(Plane plane, int points) {
        int y = plane.y(points);
        plane.graphics().setColor(Look.GRID);
        plane.graphics().setStroke(new BasicStroke(1.5f));
        plane.graphics().drawLine(Plane.LEFT, y, Plane.RIGHT, y);
        plane.centred("" + points, Plane.LEFT - 30, y + 10, Look.QUIET, Font.PLAIN);
        String meaning = points == 0 ? "about to leave" : points == 10 ? "tells you everything" : "";
        plane.left(meaning, Plane.LEFT, y - 8, Look.QUIET, Font.ITALIC, Look.SMALL);
    }
}
