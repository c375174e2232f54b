package coach.rapport.coaching.curve;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.XYStyler;

/** How the picture looks: light, calm, large type. Shape and words carry the meaning, colour only supports them. */
final class Look {
    static final Color INK = new Color(0x1F2933);
    static final Color QUIET = new Color(0x52606D);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color CURVE = new Color(0x2B5C8A);
    static final Color RISE = new Color(0x1B7F6B);
    static final Color FALL = new Color(0xB4532A);
    static final Color PAPER = new Color(0xFCFCFA);

    private Look() {}

    static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }

    static void apply(XYChart chart, int lines) {
        XYStyler style = chart.getStyler();
        style.setChartBackgroundColor(PAPER)
                .setChartFontColor(INK)
                .setChartTitleFont(font(Font.BOLD, 22))
                .setChartTitlePadding(12)
                .setChartPadding(18)
                .setLegendVisible(false)
                .setPlotBackgroundColor(PAPER)
                .setPlotBorderVisible(false)
                .setSeriesColors(new Color[] {CURVE})
                .setSeriesLines(
                        new BasicStroke[] {new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)});
        style.setMarkerSize(9);
        axes(style, lines);
    }

    private static void axes(XYStyler style, int lines) {
        style.setAxisTickLabelsFont(font(Font.PLAIN, 18))
                .setAxisTitleFont(font(Font.PLAIN, 18))
                .setAxisTickLabelsColor(QUIET)
                .setAxisTicksLineVisible(false)
                .setAxisTicksMarksVisible(false)
                .setPlotGridVerticalLinesVisible(false)
                .setPlotGridLinesColor(GRID)
                .setPlotGridLinesStroke(new BasicStroke(1.2f))
                .setYAxisMin(0.0)
                .setYAxisMax(10.0)
                .setXAxisMin(-0.25)
                .setXAxisMax(Math.max(1, lines) + 0.45);
    }
}
