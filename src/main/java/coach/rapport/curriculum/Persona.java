package coach.rapport.curriculum;

/**
 * The customer, as a person.
 *
 * @param called what a friendly colleague would call them
 * @param age in years
 * @param life outside the matter at hand
 * @param speaks how they write
 * @param mood why they are in this mood today
 * @param portrait prose about them that gives no story fact away
 */
public record Persona(
        String name,
        String called,
        Pronouns pronouns,
        int age,
        String work,
        String life,
        String speaks,
        String mood,
        String portrait) {}
