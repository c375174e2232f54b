package coach.rapport.evidence.acts;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Decides one thing from a turn's scores and those before it. */
public record Judge(Linear sum, Trees trees, Calibration calibration) {
    public double score(double[] context) {
        return sum.of(context) + trees.of(context);
    }

    double probability(double[] context) {
        return calibration.of(score(context));
    }

    void write(DataOutput out) throws IOException {
        sum.write(out);
        trees.write(out);
        calibration.write(out);
    }

    static Judge read(DataInput in) throws IOException {
        return new Judge(Linear.read(in), Trees.read(in), Calibration.read(in));
    }
}
