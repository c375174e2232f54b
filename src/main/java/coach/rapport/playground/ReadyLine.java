package coach.rapport.playground;

import coach.rapport.playground.workspace.OwnAddress;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Prints where the page is. */
@PlaygroundPart
class ReadyLine {
    private final OwnAddress address;

    ReadyLine(OwnAddress address) {
        this.address = address;
    }

    @EventListener
    void print(ApplicationReadyEvent event) {
        address.findPort().ifPresent(port -> System.out.println("Rapport is ready: http://localhost:" + port + "/"));
    }
}
