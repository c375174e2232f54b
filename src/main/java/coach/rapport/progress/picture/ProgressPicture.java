package coach.rapport.progress.picture;

import coach.rapport.curriculum.Dimension;
import coach.rapport.progress.DimensionProgress;
import coach.rapport.progress.Overview;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;

/** Draws the four dimensions over time, one below the other: charts by XChart, with headings in our own type. */
public final class ProgressPicture {
    static final int WIDTH = 720;
    static final int HEIGHT = 940;
    private static final int PANEL = 206;
    private static final int HEADING = 46;

    private ProgressPicture() {}

    /** Returns a PNG, 720 by 940 pixels. */
    public static byte[] draw(Overview overview) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Look.PAPER);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (DimensionProgress one : overview.dimensions()) panel(graphics, one);
        legend(graphics);
        graphics.dispose();
        return png(image);
    }

    private static void panel(Graphics2D graphics, DimensionProgress one) {
        int top = one.dimension().ordinal() * PANEL;
        new Heading((Graphics2D) graphics.create(0, top, WIDTH, HEADING), one).draw();
        XYChart chart = Panel.of(one, WIDTH, PANEL - HEADING);
        chart.paint((Graphics2D) graphics.create(0, top + HEADING, WIDTH, PANEL - HEADING), WIDTH, PANEL - HEADING);
        boolean lowest = one.dimension().ordinal() == Dimension.values().length - 1;
        if (lowest) numbers(graphics, chart, one.points().size());
    }

    private static void numbers(Graphics2D graphics, XYChart chart, int practices) {
        int y = 4 * PANEL + 20;
        if (practices > 0) centred(graphics, "1", chart.getScreenXFromChart(1), y);
        if (practices > 1) centred(graphics, "" + practices, chart.getScreenXFromChart(practices), y);
        if (practices > 2) centred(graphics, "practices", chart.getScreenXFromChart((1 + practices) / 2.0), y);
    }

    private static void centred(Graphics2D graphics, String text, double x, int y) {
        small(graphics);
        graphics.drawString(text, (float) x - graphics.getFontMetrics().stringWidth(text) / 2f, y);
    }

    private static void legend(Graphics2D graphics) {
        small(graphics);
        graphics.drawString("Dot: a practice. Line: your level, over the last 8.", Look.LEFT, HEIGHT - 52);
        graphics.drawString("Band: where about two in three practices lie.", Look.LEFT, HEIGHT - 20);
    }

    private static void small(Graphics2D graphics) {
        graphics.setColor(Look.QUIET);
        graphics.setFont(Look.font(Font.PLAIN, Look.SMALL));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
