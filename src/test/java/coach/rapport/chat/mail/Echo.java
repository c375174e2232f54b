package coach.rapport.chat.mail;

import coach.rapport.chat.Card;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A desk that answers every request with what it was. */
final class Echo implements Desk {
    final List<Request> seen = new ArrayList<>();
    private Function<Request, Answer> answers = request -> Answer.of(post(request, text(request)));

    Echo answering(Function<Request, Answer> answers) {
        this.answers = answers;
        return this;
    }

    @Override
    public synchronized Answer answer(Request request) {
        seen.add(request);
        return answers.apply(request);
    }

    @Override
    public List<Delivery> apology(Request request) {
        return List.of(post(request, "sorry"));
    }

    static Delivery post(Request request, String text) {
        return new Delivery.Post(
                request.from(), new Destination.Direct(request.from()), Card.saying(text), Optional.empty());
    }

    static Delivery opening(Request request, String name) {
        return new Delivery.Post(
                request.from(),
                new Destination.Direct(request.from()),
                Card.saying("opens " + name),
                Optional.of(name));
    }

    static Delivery below(Request request, String name, String text) {
        return new Delivery.Post(
                request.from(), new Destination.InThread(request.from(), name), Card.saying(text), Optional.empty());
    }

    static String text(Request request) {
        return switch (request) {
            case Request.Message message -> message.text();
            case Request.Command command -> command.text();
            case Request.Edited edited -> "edited " + edited.message();
            case Request.Deleted deleted -> "deleted " + deleted.message();
            case Request.Pressed pressed -> pressed.action();
            case Request.Shortcut _ -> "chosen";
            case Request.Submitted _,
                    Request.HomeOpened _,
                    Request.MessagesOpened _,
                    Request.Stopped _,
                    Request.TeamDue _,
                    Request.Undelivered _,
                    Request.Removed _ -> request.getClass().getSimpleName();
        };
    }
}
