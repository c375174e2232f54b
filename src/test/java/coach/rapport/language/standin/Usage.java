package coach.rapport.language.standin;

/**
 * How many tokens one call took.
 *
 * @param prompt all that was read, cached or not
 * @param cached the part of the prompt that came from the cache
 * @param stored the part of the prompt that was put into the cache now; only Anthropic tells it
 * @param answer all that was said
 */
public record Usage(int prompt, int cached, int stored, int answer) {}
