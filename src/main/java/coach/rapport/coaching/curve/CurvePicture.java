package coach.rapport.coaching.curve;

import coach.rapport.coaching.TrustCurve;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import javax.imageio.ImageIO;

/** Draws the curve, with its turning points marked; a list beside it says more of them. */
public final class CurvePicture {
    private CurvePicture() {}

    /** Returns a PNG, 720 by 480 pixels. */
    public static byte[] draw(TrustCurve curve) {
        BufferedImage image = new BufferedImage(Plane.WIDTH, Plane.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        draw(curve, new Plane(graphics, curve.trust().size() - 1));
        graphics.dispose();
        return png(image);
    }

    private static void draw(TrustCurve curve, Plane plane) {
        Axes.draw(plane);
        Marks marks = new Marks(plane, curve, new ArrayList<>());
        marks.line();
        marks.ends();
        curve.turningPoints().forEach(marks::turn);
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
