package coach.rapport.benchmarks.costs;

/**
 * Tokens of one or more calls.
 *
 * @param in all that were sent
 * @param read the part of it that the provider still had
 * @param written the part of it that it was told to keep, and charges more for
 * @param out those of the answers
 */
record Counted(long in, long read, long written, long out) {
    static final Counted NOTHING = new Counted(0, 0, 0, 0);

    Counted plus(Counted other) {
        return new Counted(in + other.in, read + other.read, written + other.written, out + other.out);
    }

    /** Returns what the tokens sent cost, in tokens at the full price. */
    long billed(double priceOfRead, double priceOfWritten) {
        return Math.round(in - read - written + priceOfRead * read + priceOfWritten * written);
    }

    long billed(double priceOfRead) {
        return billed(priceOfRead, 1);
    }
}
