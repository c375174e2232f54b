package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same words without capitals. */
final class SmallLetters implements Mend {
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}+(?:['\u2019]\\p{Lu}+)*");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "API", "CRM", "DNS", "EU", "FAQ", "GPS", "HR", "ID", "PC", "PDF", "PIN", "SIM", "SLA", "SMS", "TV", "UK",
            "URL", "USA", "USB", "VAT", "VPN");

    @Override
    public List<Edit> edits(Draft draft, DraftMoment moment) {
        Quote quote = moment.quote();
        boolean shouts = moment.technique() == Technique.THEIR_LANGUAGE
                && quote.words().equals(quote.words().toUpperCase(Locale.ROOT));
        if (!shouts) return List.of();
        String small = SHOUTED.matcher(quote.words()).replaceAll(word -> Matcher.quoteReplacement(small(word.group())));
        return List.of(new Edit(quote.start(), quote.end(), begins(quote) ? Style.capital(small) : small));
    }

    private static String small(String word) {
        if (word.equals("I") || ABBREVIATIONS.contains(word)) return word;
        String small = word.toLowerCase(Locale.ROOT);
        return small.matches("i['\u2019].*") ? Style.capital(small) : small;
    }

    private static boolean begins(Quote quote) {
        String before = quote.source().text().substring(0, quote.start()).stripTrailing();
        boolean newLine =
                quote.source().text().substring(before.length(), quote.start()).indexOf('\n') >= 0;
        return before.isEmpty() || newLine || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
