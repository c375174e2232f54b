package coach.rapport.chat;

import coach.rapport.learners.LearnerId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Remembers files in memory. */
public final class FakeFiles implements KeptFiles {
    /** @param key the delivery's */
    public record Kept(String key, Delivery delivery, byte[] bytes, String reference) {}

    private final List<Kept> files = new ArrayList<>();

    @Override
    public Optional<String> findOnHome(LearnerId learner, byte[] bytes) {
        return files.reversed().stream()
                .filter(file -> file.delivery() instanceof Delivery.Home home
                        && home.learner().equals(learner)
                        && Arrays.equals(file.bytes(), bytes))
                .map(Kept::reference)
                .findFirst();
    }

    @Override
    public void add(String key, Delivery delivery, byte[] bytes, String reference) {
        files.add(new Kept(key, delivery, bytes, reference));
    }

    public List<String> references() {
        return files.stream().map(Kept::reference).toList();
    }
}
