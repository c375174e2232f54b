package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.workspace.Entry;
import coach.rapport.playground.workspace.Kind;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Shelf;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events: each change that a person may see, as it happens. */
@PlaygroundDoor
class LiveDoor {
    private final List<LivePage> pages = new CopyOnWriteArrayList<>();
    private final People people;
    private final Audience audience;

    LiveDoor(People people, Audience audience, Shelf shelf) {
        this.people = people;
        this.audience = audience;
        shelf.watch(this::tell);
    }

    @GetMapping(path = "/playground/learner/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(@RequestParam String user) {
        LivePage page = new LivePage(people.get(user).id());
        page.whenGone(() -> pages.remove(page));
        pages.add(page);
        page.hello();
        return page.emitter();
    }

    private void tell(Entry entry) {
        if (!entry.kind().shown()) return;
        for (LivePage page : pages) {
            if (audience.sees(page.user(), entry)) {
                page.tell(StateDoor.document(entry).toString());
            } else if (entry.kind() == Kind.CONVERSATION) {
                page.tell(StateDoor.document(withdrawn(entry)).toString());
            }
        }
    }

    // To somebody who is not in a channel there is none, whether they have left it or never knew of it.
    private static Entry withdrawn(Entry entry) {
        return new Entry(entry.kind(), entry.key(), null);
    }

    // Earlier than the end of beans: a graceful shutdown first waits for open requests, and these never end by
    // themselves.
    @EventListener
    void end(ContextClosedEvent event) {
        pages.forEach(LivePage::end);
    }
}
