package coach.rapport.chat.leading;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Surroundings;
import coach.rapport.chat.Surroundings.PersonSeen;
import coach.rapport.chat.mail.Outbox;
import coach.rapport.learners.LearnerId;
import coach.rapport.tips.Publication;
import coach.rapport.tips.Team;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts what is published into the outbox, inside the transaction that claims it. */
class Publisher {
    private final Outbox outbox;
    private final Surroundings surroundings;

    Publisher(Outbox outbox, Surroundings surroundings) {
        this.outbox = outbox;
        this.surroundings = surroundings;
    }

    /** @param request what it comes out of; with what is said and to whom it is unique, so that nothing is said twice */
    Consumer<Publication> publishing(String request) {
        return publication -> {
            switch (publication) {
                case Publication.Post post -> announce(request, post);
                case Publication.Missed missed ->
                    tell(request, "missed", missed.team().leads(), News.missed(missed));
                case Publication.NothingToPost nothing ->
                    tell(request, "nothing", nothing.team().leads(), News.nothingToPost(nothing));
                case Publication.Paused paused -> tell(request, "paused", paused.tell(), News.paused(paused));
                case Publication.LeadsLeft left -> leadsLeft(request, left);
            }
        };
    }

    private void announce(String request, Publication.Post post) {
        Team team = post.team();
        outbox.put(
                request + "/published/" + post.week(),
                new Delivery.Announce(
                        LearnerId.nobody(team.id().workspace()),
                        team.id().channel(),
                        TipCard.of(team.id(), post.week(), post.tip()),
                        post.week().toString(),
                        post.until()));
    }

    private void leadsLeft(String request, Publication.LeadsLeft left) {
        Team team = left.team();
        tell(request, "left", left.left(), News.youLeft(team));
        List<String> names = left.left().stream().map(this::name).toList();
        tell(request, "left", team.leads(), News.othersLeft(team, names));
    }

    private void tell(String request, String what, Collection<LearnerId> people, Card card) {
        for (LearnerId person : people) {
            outbox.put(
                    "%s/published/%s/%s".formatted(request, what, person.person()),
                    new Delivery.Post(person, new Destination.Direct(person), card, Optional.empty()));
        }
    }

    String name(LearnerId person) {
        return surroundings.lookAt(person) instanceof PersonSeen.Known known ? known.name() : "a former lead";
    }
}
