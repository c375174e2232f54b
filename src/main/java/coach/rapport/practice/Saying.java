package coach.rapport.practice;

/** Hears what the customer says while they are saying it. */
@FunctionalInterface
public interface Saying {
    /**
     * The customer has said this much, and it is checked. Called within the transaction that keeps it, so that what is
     * put down here is kept with it or not at all.
     *
     * @return whether it was put down; where it was not, the line is heard as a whole when it is there
     * @param exchange which exchange of the practice, from 0
     * @param soFar from the line's beginning, in whole sentences
     */
    boolean said(int exchange, String soFar);

    /** Returns one for whom the whole line is early enough. */
    static Saying unheard() {
        return (_, _) -> false;
    }
}
