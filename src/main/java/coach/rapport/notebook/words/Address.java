package coach.rapport.notebook.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a beginning speaks to somebody: by name, where what the learner calls them surely is one. */
public final class Address {
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\\.? )?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*(?: (?:(?:de|da|do|dos|del|la|van|von|der|den|bin|al) )*[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’-]*\\.?){0,2}");
    private static final Set<String> ROLES = Set.of(
            "the",
            "my",
            "our",
            "a",
            "an",
            "boss",
            "customer",
            "client",
            "colleague",
            "manager",
            "director",
            "neighbour",
            "neighbor",
            "receptionist",
            "accountant",
            "lawyer",
            "doctor",
            "team",
            "lead",
            "guy",
            "lady",
            "woman",
            "man",
            "girl",
            "boy",
            "somebody",
            "someone",
            "new",
            "old",
            "big",
            "mr",
            "mrs",
            "ms",
            "dr",
            "ceo",
            "cto",
            "cfo",
            "hr",
            "it",
            "sales",
            "support",
            "reception",
            "procurement",
            "buyer",
            "supplier",
            "owner",
            "tenant",
            "landlord",
            "she",
            "he",
            "they",
            "wife",
            "husband",
            "mother",
            "father",
            "sister",
            "brother",
            "friend",
            "crazy",
            "grumpy");

    private Address() {}

    /** Returns this sentence, said to them. */
    public static String said(String about, String sentence) {
        String name = called(about);
        return isName(name)
                ? name + ", " + sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static boolean isName(String about) {
        return NAME.matcher(about).matches()
                && Set.of(about.toLowerCase(Locale.ROOT).split("[ .]+")).stream()
                        .noneMatch(word -> ROLES.contains(word) && !isTitle(about, word));
    }

    private static boolean isTitle(String about, String word) {
        return about.contains(" ") && Set.of("mr", "mrs", "ms", "dr").contains(word);
    }

    // MARTA is Marta; AJ and JP are themselves.
    private static String called(String about) {
        if (about.length() < 4 || !about.matches("\\p{Lu}+")) return about;
        return about.charAt(0) + about.substring(1).toLowerCase(Locale.ROOT);
    }
}
