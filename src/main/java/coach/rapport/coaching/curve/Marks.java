package coach.rapport.coaching.curve;

import coach.rapport.coaching.TrustCurve;
import coach.rapport.coaching.TurningPoint;
import coach.rapport.coaching.moments.Aftermath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Polygon;

/** The curve itself: triangles point the way trust went, with their numbers, and both ends say their points. */
record Marks(Plane plane, TrustCurve curve) {
    private static final int SIZE = 13;
    private static final int DOT = 5;
    private static final int ABOVE = -20;
    private static final int BELOW = 36;

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
        String points = Aftermath.points(curve.trust().get(at));
        plane.centred(points, x(at), y(at) + (low ? ABOVE : BELOW), Look.INK, Font.BOLD);
    }

    void turn(TurningPoint turn, int number) {
        int at = turn.exchange() + 1;
        boolean rose = turn.change() > 0;
        Color colour = rose ? Look.RISE : Look.FALL;
        triangle(x(at), y(at), rose, colour);
        boolean above = rose || curve.trust().get(at) < 1.2;
        String change = (rose ? "+" : "\u2212") + Aftermath.points(Math.abs(turn.change()));
        // A fall that is labelled above would be written across its own line.
        int aside = above && !rose ? 36 : 0;
        plane.centred(
                "%d (%s)".formatted(number, change), x(at) + aside, y(at) + (above ? ABOVE : BELOW), colour, Font.BOLD);
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
