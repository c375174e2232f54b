package coach.rapport.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks a model in ONNX format for the states of its hidden layers, which it computes anyway. Protocol buffers merge a field
 * that comes twice: a second graph with nothing in it but outputs, appended to the file, adds those outputs to the model
 * (ModelProto.graph is field 7, GraphProto.output 12, ValueInfoProto.name 1 and type 2, TypeProto.tensor_type 1, its
 * elem_type 1, of which 1 is float; onnx.proto).
 */
final class HiddenLayers {
    private static final byte[] FLOATS = {8, 1};

    private HiddenLayers() {}

    /** Returns the bytes of the same model with these tensors among its outputs, after those that it had. */
    static byte[] askedOf(byte[] model, List<String> tensors) {
        ByteArrayOutputStream asking = new ByteArrayOutputStream();
        asking.writeBytes(model);
        byte[] type = field(2, field(1, FLOATS));
        for (String tensor : tensors) {
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            value.writeBytes(field(1, tensor.getBytes(StandardCharsets.US_ASCII)));
            value.writeBytes(type);
            asking.writeBytes(field(7, field(12, value.toByteArray())));
        }
        return asking.toByteArray();
    }

    private static byte[] field(int number, byte[] content) {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write(number << 3 | 2);
        int rest = content.length;
        for (; rest >= 128; rest >>>= 7) field.write(rest & 127 | 128);
        field.write(rest);
        field.writeBytes(content);
        return field.toByteArray();
    }
}
