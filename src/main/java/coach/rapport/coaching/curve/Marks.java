package coach.rapport.coaching.curve;

import coach.rapport.coaching.TrustCurve;
import coach.rapport.coaching.TurningPoint;
import coach.rapport.coaching.moments.Aftermath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import org.knowm.xchart.XYChart;

/** What is drawn over the curve: triangles that point the way trust went, their numbers, and where it began and ended. */
record Marks(Graphics2D graphics, XYChart chart, TrustCurve curve) {
    private static final int SIZE = 13;
    private static final int GAP = 20;

    void ends() {
        int last = curve.trust().size() - 1;
        if (free(0)) label("start " + points(0), x(0), y(0) + GAP + 12, Look.QUIET, Font.PLAIN);
        if (last > 0 && free(last)) label("end " + points(last), x(last), y(last) + GAP + 12, Look.QUIET, Font.PLAIN);
    }

    private boolean free(int at) {
        return curve.turningPoints().stream().noneMatch(turn -> turn.exchange() + 1 == at && turn.change() < 0);
    }

    private String points(int at) {
        return Aftermath.points(curve.trust().get(at));
    }

    void turn(TurningPoint turn, int number) {
        int at = turn.exchange() + 1;
        boolean rose = turn.change() > 0;
        triangle(x(at), y(at), rose);
        String change = (rose ? "+" : "\u2212") + Aftermath.points(Math.abs(turn.change()));
        int below = rose ? -GAP : GAP + 14;
        label("%d  (%s)".formatted(number, change), x(at), y(at) + below, rose ? Look.RISE : Look.FALL, Font.BOLD);
    }

    private void triangle(int x, int y, boolean up) {
        int tip = up ? -SIZE : SIZE;
        Polygon shape = new Polygon(
                new int[] {x - SIZE, x + SIZE, x}, new int[] {y - tip * 2 / 3, y - tip * 2 / 3, y + tip}, 3);
        graphics.setColor(up ? Look.RISE : Look.FALL);
        graphics.fillPolygon(shape);
        graphics.setColor(Look.PAPER);
        graphics.setStroke(new BasicStroke(2));
        graphics.drawPolygon(shape);
    }

    private void label(String text, int x, int y, Color colour, int style) {
        graphics.setFont(Look.font(style, 18));
        graphics.setColor(colour);
        graphics.drawString(text, x - graphics.getFontMetrics().stringWidth(text) / 2, y);
    }

    private int x(int at) {
        return (int) Math.round(chart.getScreenXFromChart(at));
    }

    private int y(int at) {
        return (int) Math.round(chart.getScreenYFromChart(curve.trust().get(at)));
    }
}
