package coach.rapport.coaching.curve;

import coach.rapport.coaching.TrustCurve;
import coach.rapport.coaching.TurningPoint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the curve, with its turning points numbered as in the list beside it. */
public final class CurvePicture {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 480;

    private CurvePicture() {}

    /** Returns a PNG. */
    public static byte[] draw(TrustCurve curve) {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("How far the customer trusted you, line by line")
                .xAxisTitle("Your lines")
                .build();
        Look.apply(chart, curve.trust().size() - 1);
        trust(chart, curve.trust());
        return png(marked(chart, curve));
    }

    private static void trust(XYChart chart, List<Double> trust) {
        double[] lines = IntStream.range(0, trust.size()).asDoubleStream().toArray();
        double[] points = trust.stream().mapToDouble(Double::doubleValue).toArray();
        XYSeries series = chart.addSeries("trust", lines, points);
        series.setMarker(SeriesMarkers.CIRCLE);
    }

    private static BufferedImage marked(XYChart chart, TrustCurve curve) {
        BufferedImage image = BitmapEncoder.getBufferedImage(chart);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Marks marks = new Marks(graphics, chart, curve);
        marks.ends();
        int number = 1;
        for (TurningPoint turn : curve.turningPoints()) marks.turn(turn, number++);
        graphics.dispose();
        return image;
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
