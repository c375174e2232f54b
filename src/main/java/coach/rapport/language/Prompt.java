package coach.rapport.language;

import java.util.List;

/**
 * What a model is asked. What stays the same from call to call stands first, so that the provider need not read it
 * again: first the system text, then the talk, and last what is new.
 *
 * @param system who it is and how it speaks; the same through a talk
 * @param messages the talk so far, oldest first, and last what to answer; the first and the last are the user's
 */
public record Prompt(String system, List<Message> messages) {
    /** Whose message it is, from the model's side. */
    public enum Role {
        USER,
        MODEL
    }

    /** One message. */
    public record Message(Role role, String text) {
        @Override
        public String toString() {
            return "Message[%s, %d characters]".formatted(role, text.length());
        }
    }

    public Prompt {
        messages = List.copyOf(messages);
    }

    /** Returns its length in characters. */
    int length() {
        return system.length()
                + messages.stream().mapToInt(message -> message.text().length()).sum();
    }

    @Override
    public String toString() {
        return "Prompt[%d messages]".formatted(messages.size());
    }
}
