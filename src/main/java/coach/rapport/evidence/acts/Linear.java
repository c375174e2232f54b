package coach.rapport.evidence.acts;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A weighted sum. */
public record Linear(double bias, float[] weights) {
    public double of(double[] numbers) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * numbers[i];
        return sum;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(bias);
        out.writeInt(weights.length);
        for (float weight : weights) out.writeFloat(weight);
    }

    static Linear read(DataInput in) throws IOException {
        double bias = in.readDouble();
        float[] weights = new float[in.readInt()];
        for (int i = 0; i < weights.length; i++) weights[i] = in.readFloat();
        return new Linear(bias, weights);
    }
}
