package coach.rapport.evidence.acts;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small decision trees whose leaves add up: they see that two things together mean a third. */
public record Trees(List<Tree> trees) {
    public static final Trees NONE = new Trees(List.of());

    public Trees {
        trees = List.copyOf(trees);
    }

    public double of(double[] numbers) {
        double sum = 0;
        for (Tree tree : trees) sum += tree.of(numbers);
        return sum;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(trees.size());
        for (Tree tree : trees) tree.write(out);
    }

    static Trees read(DataInput in) throws IOException {
        int count = in.readInt();
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < count; i++) trees.add(Tree.read(in));
        return new Trees(trees);
    }

    /**
     * Seven nodes at most, in the order of a heap: the children of node {@code i} are {@code 2i+1} and {@code 2i+2}.
     *
     * @param inputs which number a node looks at; below 0 for a leaf
     * @param values where it splits, up to which it goes left; for a leaf what it adds
     */
    public record Tree(int[] inputs, float[] values) {
        double of(double[] numbers) {
            int node = 0;
            while (inputs[node] >= 0) node = 2 * node + (numbers[inputs[node]] <= values[node] ? 1 : 2);
            return values[node];
        }

        void write(DataOutput out) throws IOException {
            out.writeByte(inputs.length);
            for (int input : inputs) out.writeShort(input);
            for (float value : values) out.writeFloat(value);
        }

        static Tree read(DataInput in) throws IOException {
            int nodes = in.readByte();
            int[] inputs = new int[nodes];
            float[] values = new float[nodes];
            for (int i = 0; i < nodes; i++) inputs[i] = in.readShort();
            for (int i = 0; i < nodes; i++) values[i] = in.readFloat();
            return new Tree(inputs, values);
        }
    }
}
