package coach.rapport.notebook.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody complained about. What is said names the matter, and not how they felt. */
final class Complaints implements Reading {
    private static final Pattern COMPLAINED = Pattern.compile(
            "^(?:was |were |still |very |really )*(?:complained|complains|complaining|complaint|upset|unhappy|annoyed|angry|frustrated|disappointed) (?:about|with|by|over|at) "
                    + "(?:(?<the>the|a|an|her|his|their|our) )?"
                    + "(?<what>(?:(?:late|wrong|broken|missing|damaged|slow|double|unexpected|high|new|last|second|monthly|long|lost|faulty|unclear) ){0,2}"
                    + "(?:delivery|deliveries|invoices?|bills?|prices?|pricing|orders?|refund|wait|waiting times?|connection|outages?|contract|delays?|fees?|charges?|product|parcel"
                    + "|booking|reservation|price increase|service|software|app|website|router|line|repair|appointment|letter|response times?|support|quality))$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<String> read(Matter matter) {
        Matcher found = COMPLAINED.matcher(matter.rest());
        if (!found.matches() || !matter.who().isYou()) return Optional.empty();
        String the = Optional.ofNullable(found.group("the")).orElse("the").toLowerCase(Locale.ROOT);
        String whose = the.equals("our") ? "our" : the.matches("her|his|their") ? "your" : "the";
        return Optional.of(
                "last time we spoke about " + whose + " " + found.group("what").toLowerCase(Locale.ROOT)
                        + ". I would like to know whether that has been put right for you.");
    }
}
