package coach.rapport.language;

import java.util.List;

/**
 * What a model is asked.
 *
 * @param system who it is and how it speaks; stays the same through a talk
 * @param messages the talk so far, oldest first
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

    @Override
    public String toString() {
        return "Prompt[%d messages]".formatted(messages.size());
    }
}
