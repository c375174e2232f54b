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

    /** @param request what it comes out of; unique, so that nothing is said twice */
    Consumer<Publication> publishing(String request) {
        return new Round(request);
    }

    private final class Round implements Consumer<Publication> {
        private final String request;
        private int number;

        Round(String request) {
            this.request = request;
        }

        @Override
        public void accept(Publication publication) {
            switch (publication) {
                case Publication.Post post -> announce(post);
                case Publication.Missed missed -> tell(missed.team().leads(), News.missed(missed));
                case Publication.NothingToPost nothing -> tell(nothing.team().leads(), News.nothingToPost(nothing));
                case Publication.Paused paused -> tell(paused.tell(), News.paused(paused));
                case Publication.LeadsLeft left -> leadsLeft(left);
            }
        }

        private void announce(Publication.Post post) {
            Team team = post.team();
            put(new Delivery.Announce(
                    LearnerId.nobody(team.id().workspace()),
                    team.id().channel(),
                    TipCard.of(team.id(), post.week(), post.tip()),
                    post.week().toString(),
                    post.until()));
        }

        private void leadsLeft(Publication.LeadsLeft left) {
            Team team = left.team();
            tell(left.left(), News.youLeft(team));
            List<String> names = left.left().stream().map(Publisher.this::name).toList();
            if (!team.leads().isEmpty()) tell(team.leads(), News.othersLeft(team, names));
        }

        private void tell(Collection<LearnerId> people, Card card) {
            for (LearnerId person : people) {
                put(new Delivery.Post(person, new Destination.Direct(person), card, Optional.empty()));
            }
        }

        private void put(Delivery delivery) {
            outbox.put(request + "/" + number++, delivery);
        }
    }

    String name(LearnerId person) {
        return surroundings.lookAt(person) instanceof PersonSeen.Known known ? known.name() : "somebody who is gone";
    }
}
