package coach.rapport.language.standin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets clients in, each on a thread of its own, and one request each. */
final class Doorman implements AutoCloseable {
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private final String base;
    private final Conversation conversation;
    private final Diary diary;

    Doorman(String base, Conversation conversation, Diary diary) {
        this.base = base;
        this.conversation = conversation;
        this.diary = diary;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        Thread.ofVirtual().name("stand-in").start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                guests.add(guest);
                Thread.ofVirtual().name("stand-in-answer").start(() -> receive(guest));
            } catch (IOException closed) {
                // Closed for good.
            }
        }
    }

    private void receive(Socket guest) {
        try (guest) {
            Wire wire = new Wire(guest);
            conversation.answer(Received.from(new BufferedInputStream(guest.getInputStream()), base), wire);
        } catch (IOException broken) {
            // Closing the stand-in breaks connections too, and nobody hung up then.
            if (!door.isClosed()) diary.hungUp();
        } finally {
            guests.remove(guest);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket guest : guests) guest.close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
