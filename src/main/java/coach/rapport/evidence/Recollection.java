package coach.rapport.evidence;

/**
 * What evidence remembers of texts that it has read, so as not to read them twice. In memory only, and without knowing
 * whose they are: where one person's have to go, all go, and are read again when they are needed.
 */
@FunctionalInterface
public interface Recollection {
    void clear();
}
