package coach.rapport.language;

/**
 * What a call cost, in tokens as the provider counts them.
 *
 * @param in all that was sent
 * @param cached the part of it that the provider still had from an earlier call, and charges less for
 */
public record Usage(long in, long cached, long out) {
    static final Usage NONE = new Usage(0, 0, 0);

    long total() {
        return in + out;
    }
}
