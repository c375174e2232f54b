package coach.rapport.language;

import coach.rapport.language.Asking.Pieces;

/** Hands pieces on until it is closed: a call that was given up may still be talking. */
final class Gate implements Pieces {
    private final Pieces pieces;
    private boolean open = true;
    private boolean used;

    Gate(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public synchronized boolean take(String piece) {
        if (!open) return false;
        used = true;
        return pieces.take(piece);
    }

    synchronized void close() {
        open = false;
    }

    /** Whether anything went through. */
    synchronized boolean used() {
        return used;
    }
}
