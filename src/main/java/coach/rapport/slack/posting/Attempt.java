package coach.rapport.slack.posting;

import coach.rapport.chat.Delivery;
import coach.rapport.chat.Platform;

/** An attempt at a delivery, in the words of {@link Platform#deliver}. */
record Attempt(String key, boolean again, Delivery delivery) {}
