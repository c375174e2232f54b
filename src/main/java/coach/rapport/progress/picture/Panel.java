package coach.rapport.progress.picture;

import coach.rapport.progress.DimensionProgress;
import coach.rapport.progress.Point;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** One dimension: a dot for each practice, a line for the running level, a band for its spread. */
record Panel(XYChart chart, DimensionProgress dimension) {
    /** How far, in practices, a single one is drawn to each side: a line needs a length. */
    private static final double ALONE = 0.2;

    static XYChart of(DimensionProgress dimension, int width, int height) {
        XYChart chart = new XYChartBuilder().width(width).height(height).build();
        Styling.style(chart.getStyler(), dimension.points().size());
        Panel panel = new Panel(chart, dimension);
        if (dimension.level().isPresent()) {
            panel.band();
            panel.level();
            panel.dots();
        }
        return chart;
    }

    /** @param at which practice, from 1 */
    private record Place(double at, double low, double value, double high) {}

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < dimension.points().size(); at++) {
            int practice = at + 1;
            Point point = dimension.points().get(at);
            point.level().ifPresent(one -> places.add(new Place(practice, one.low(), one.value(), one.high())));
        }
        return places.size() == 1 ? widened(places.getFirst()) : places;
    }

    private static List<Place> widened(Place one) {
        return List.of(
                new Place(one.at() - ALONE, one.low(), one.value(), one.high()),
                new Place(one.at() + ALONE, one.low(), one.value(), one.high()));
    }

    private void band() {
        List<Double> across = new ArrayList<>();
        List<Double> up = new ArrayList<>();
        for (Place place : places()) {
            across.add(place.at());
            up.add(place.high());
        }
        for (Place place : places().reversed()) {
            across.add(place.at());
            up.add(place.low());
        }
        XYSeries band = series("spread", across, up);
        band.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        band.setFillColor(Look.BAND);
        band.setLineColor(Look.BAND);
        band.setMarker(SeriesMarkers.NONE);
    }

    private void level() {
        List<Place> places = places();
        XYSeries line = series(
                "level",
                places.stream().map(Place::at).toList(),
                places.stream().map(Place::value).toList());
        line.setLineColor(Look.LINE);
        line.setLineStyle(Look.STROKE);
        line.setMarker(SeriesMarkers.NONE);
    }

    private void dots() {
        List<Double> across = new ArrayList<>();
        List<Double> up = new ArrayList<>();
        for (int at = 0; at < dimension.points().size(); at++) {
            double practice = at + 1;
            dimension.points().get(at).score().ifPresent(score -> {
                across.add(practice);
                up.add(score);
            });
        }
        XYSeries dots = series("practices", across, up);
        dots.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        dots.setMarker(SeriesMarkers.CIRCLE);
        dots.setMarkerColor(Look.INK);
    }

    private XYSeries series(String name, List<Double> across, List<Double> up) {
        return chart.addSeries(name, across, up);
    }
}
