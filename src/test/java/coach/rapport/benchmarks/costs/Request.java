package coach.rapport.benchmarks.costs;

import coach.rapport.benchmarks.costs.Tokenizer.Message;
import coach.rapport.language.Prompt;
import coach.rapport.practice.PromptsOfATalk.Call;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sent for one turn.
 *
 * @param messages the system text first
 * @param answer what comes back
 */
record Request(List<Message> messages, String answer) {
    /** As Rapport asks: who the customer is first, the talk, and what changes last. */
    static Request ours(Call call) {
        List<Message> messages = new ArrayList<>();
        messages.add(new Message("system", call.prompt().system()));
        messages.addAll(talk(call));
        return new Request(messages, call.reply());
    }

    /**
     * As is usual: the whole story in every call, and what changes from turn to turn at the top of it.
     *
     * @param story with every fact, told or not
     */
    static Request usual(Call call, String story) {
        List<Message> messages = new ArrayList<>();
        messages.add(new Message("system", call.note() + "\n\n" + call.prompt().system() + "\n\n" + story));
        messages.addAll(talk(call).subList(0, call.prompt().messages().size() - 1));
        messages.add(new Message("user", call.learner()));
        return new Request(messages, call.reply());
    }

    /** The whole story as well, but in an order that a cache can do something with. */
    static Request ordered(Call call, String story) {
        List<Message> messages = new ArrayList<>();
        messages.add(new Message("system", call.prompt().system() + "\n\n" + story));
        messages.addAll(talk(call));
        return new Request(messages, call.reply());
    }

    private static List<Message> talk(Call call) {
        return call.prompt().messages().stream()
                .map(message -> new Message(message.role() == Prompt.Role.USER ? "user" : "assistant", message.text()))
                .toList();
    }
}
