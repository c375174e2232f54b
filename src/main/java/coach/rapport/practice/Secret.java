package coach.rapport.practice;

import java.util.Set;

/**
 * A story fact, ready to be compared with what is said.
 *
 * @param texts ways to tell it, in parts
 * @param asks ways to come near it
 * @param middle the mean of the texts, of length 1
 * @param words that name things in the texts
 */
record Secret(String id, Vectors texts, Vectors asks, float[] middle, Set<String> words) {}
