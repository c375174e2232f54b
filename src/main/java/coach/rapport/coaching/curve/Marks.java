package coach.rapport.coaching.curve;

import coach.rapport.coaching.TrustCurve;
import coach.rapport.coaching.TurningPoint;
import coach.rapport.coaching.moments.Aftermath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.util.List;

/**
 * The curve itself: triangles point the way trust went and say how far, and both ends say their points.
 *
 * @param written where something is written
 */
record Marks(Plane plane, TrustCurve curve, List<Rectangle> written) {
    private static final int SIZE = 15;
    private static final int DOT = 6;
    private static final int ABOVE = -24;
    private static final int BELOW = 46;
    private static final int NEXT = 30;

    void line() {
        plane.graphics().setColor(Look.CURVE);
        plane.graphics().setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int at = 0; at < curve.trust().size(); at++) {
            if (at > 0) plane.graphics().drawLine(x(at - 1), y(at - 1), x(at), y(at));
            plane.graphics().fillOval(x(at) - DOT, y(at) - DOT, 2 * DOT, 2 * DOT);
        }
    }

    void ends() {
        int last = curve.trust().size() - 1;
        end(0);
        boolean marked = curve.turningPoints().stream().anyMatch(turn -> turn.exchange() + 1 == last);
        if (last > 0 && !marked) end(last);
    }

    private void end(int at) {
        boolean low = curve.trust().get(at) < 2;
        write(Aftermath.points(curve.trust().get(at)), x(at), y(at), low, Look.INK);
    }

    void turn(TurningPoint turn) {
        int at = turn.exchange() + 1;
        boolean rose = turn.change() > 0;
        Color colour = rose ? Look.RISE : Look.FALL;
        triangle(x(at), y(at), rose, colour);
        boolean above = rose || curve.trust().get(at) < 2;
        // A fall that is labelled above would be written across its own line.
        int aside = above && !rose ? 40 : 0;
        String change = (rose ? "+" : "\u2212") + Aftermath.points(Math.abs(turn.change()));
        write(change, x(at) + aside, y(at), above, colour);
    }

    /** Writes above or below a point, further away where something is written there already. */
    private void write(String text, int x, int point, boolean above, Color colour) {
        int y = point + (above ? ABOVE : BELOW);
        while (isTaken(plane.box(text, x, y, Font.BOLD))) y += above ? -NEXT : NEXT;
        written.add(plane.box(text, x, y, Font.BOLD));
        plane.centred(text, x, y, colour, Font.BOLD);
    }

    private boolean isTaken(Rectangle box) {
        return written.stream().anyMatch(box::intersects);
    }

    private void triangle(int x, int y, boolean up, Color colour) {
        int tip = up ? -SIZE : SIZE;
        Polygon shape = new Polygon(
                new int[] {x - SIZE, x + SIZE, x}, new int[] {y - tip * 2 / 3, y - tip * 2 / 3, y + tip}, 3);
        plane.graphics().setColor(colour);
        plane.graphics().fillPolygon(shape);
        plane.graphics().setColor(Look.PAPER);
        plane.graphics().setStroke(new BasicStroke(2));
        plane.graphics().drawPolygon(shape);
    }

    private int x(int at) {
        return plane.x(at);
    }

    private int y(int at) {
        return plane.y(curve.trust().get(at));
    }
}
