package coach.rapport.notebook.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads that somebody has died. What is said leaves the word unsaid, and cheers nobody up. */
final class Losses implements Reading {
    private static final Pattern DIED = Pattern.compile(
            "^(?:has |have |just |recently )*(?:died|passed away|funeral|memorial(?: service)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOST = Pattern.compile(
            "^(?:has |have |just |recently )*lost (?:her|his|their) (?<kin>" + People.KIN + ")$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FUNERAL =
            Pattern.compile("^(?:the |a )?(?:funeral|memorial service)$", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<String> read(Matter matter) {
        if (FUNERAL.matcher(matter.rest()).matches() && !matter.said()) return Optional.of(said("the funeral"));
        if (matter.who().isYou()) {
            Matcher lost = LOST.matcher(matter.rest());
            return lost.matches()
                    ? Optional.of(said(People.who(lost.group("kin"), "").words()))
                    : Optional.empty();
        }
        return DIED.matcher(matter.rest()).matches()
                ? Optional.of(said(matter.who().words()))
                : Optional.empty();
    }

    private static String said(String about) {
        return "when we last spoke you told me about " + about + ". I have not forgotten. How are you?";
    }
}
