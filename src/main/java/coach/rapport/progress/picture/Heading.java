package coach.rapport.progress.picture;

import coach.rapport.progress.DimensionProgress;
import coach.rapport.progress.Trend;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;

/** What stands above a panel: the dimension, its level with the spread, and whether it has changed. */
record Heading(Graphics2D graphics, DimensionProgress dimension) {
    private static final int LINE = 36;
    private static final int ARROW = 11;

    void draw() {
        int x = write(Named.of(dimension.dimension()), Look.LEFT, Font.BOLD, Look.NAME);
        graphics.setColor(Look.INK);
        dimension
                .level()
                .ifPresent(level -> write(
                        "%s ± %s".formatted(InWords.points(level.value()), InWords.points(level.spread())),
                        x + 16,
                        Font.PLAIN,
                        Look.TEXT));
        switch (dimension.trend()) {
            case Trend.TooFew _ -> right(dimension.level().isEmpty() ? "not seen yet" : "too few to tell a change");
            case Trend.WithinTheUsualSpread _ -> right("within the usual spread");
            case Trend.Higher higher ->
                arrow(right("%s higher, last %d".formatted(InWords.points(higher.by()), higher.last())), true);
            case Trend.Lower lower ->
                arrow(right("%s lower, last %d".formatted(InWords.points(lower.by()), lower.last())), false);
        }
    }

    /** @return where the text ends */
    private int write(String text, int x, int style, int size) {
        graphics.setColor(Look.INK);
        graphics.setFont(Look.font(style, size));
        graphics.drawString(text, x, LINE);
        return x + graphics.getFontMetrics().stringWidth(text);
    }

    /** @return where the text begins */
    private int right(String text) {
        graphics.setColor(Look.QUIET);
        graphics.setFont(Look.font(Font.PLAIN, Look.SMALL));
        int x = ProgressPicture.WIDTH - Look.LEFT - graphics.getFontMetrics().stringWidth(text);
        graphics.drawString(text, x, LINE);
        return x;
    }

    private void arrow(int before, boolean up) {
        int x = before - 2 * ARROW;
        int y = LINE - ARROW + 3;
        int tip = up ? -ARROW : ARROW;
        graphics.setColor(Look.INK);
        graphics.fillPolygon(new Polygon(
                new int[] {x - ARROW, x + ARROW, x}, new int[] {y - tip * 2 / 3, y - tip * 2 / 3, y + tip}, 3));
    }
}
