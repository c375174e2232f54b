package coach.rapport.progress.picture;

import java.awt.BasicStroke;
import java.awt.Font;
import org.knowm.xchart.style.XYStyler;

/** How a panel's chart is styled: a scale from 1 to 5 and nothing else. */
final class Styling {
    /** Where there are more practices, dots are smaller. */
    private static final int FEW = 40;

    private Styling() {}

    static void style(XYStyler styler, int practices) {
        styler.setLegendVisible(false);
        styler.setChartTitleVisible(false);
        styler.setChartBackgroundColor(Look.PAPER);
        styler.setPlotBackgroundColor(Look.PAPER);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(Look.GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(1.5f));
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setChartPadding(8);
        styler.setMarkerSize(practices > FEW ? 8 : 13);
        axes(styler, practices);
    }

    private static void axes(XYStyler styler, int practices) {
        styler.setAxisTicksLineVisible(false);
        styler.setAxisTicksMarksVisible(false);
        styler.setAxisTickLabelsFont(Look.font(Font.PLAIN, Look.SMALL));
        styler.setAxisTickLabelsColor(Look.QUIET);
        // A little more than the scale: a dot on its edge is drawn whole.
        styler.setYAxisMin(0.8);
        styler.setYAxisMax(5.2);
        styler.setXAxisMin(0.5);
        styler.setXAxisMax(Math.max(3, practices) + 0.5);
        styler.setXAxisTicksVisible(false);
    }
}
