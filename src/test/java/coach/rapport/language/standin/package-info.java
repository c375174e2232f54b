/**
 * Language model servers for tests. They speak four providers' protocols over real HTTP, as documented, and refuse what
 * the providers refuse. They have no model: a test says what they say, how fast, and what goes wrong.
 */
package coach.rapport.language.standin;
