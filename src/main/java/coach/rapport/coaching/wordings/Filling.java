package coach.rapport.coaching.wordings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills phrasings in for a moment and one passage of the customer's line. */
record Filling(Map<String, String> values) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    static Filling of(Moment moment, Passage passage) {
        Map<String, String> values = new HashMap<>();
        values.put(passage.asks() ? "asked" : "said", passage.said());
        if (!passage.asks()) passage.noun().ifPresent(noun -> values.put("noun", noun));
        values.put("name", moment.name());
        passage.back().filter(_ -> !passage.asks()).ifPresent(back -> {
            values.put("back", back);
            values.put("Back", capital(back));
        });
        feeling(moment, passage).ifPresent(feeling -> {
            values.put("one", feeling.ofOne());
            values.put("thing", feeling.ofThing());
        });
        earlier(moment).ifPresent(earlier -> values.put("earlier", earlier.said()));
        return new Filling(values);
    }

    private static Optional<Feeling> feeling(Moment moment, Passage passage) {
        return Feeling.in(passage.line().words(), moment.state());
    }

    private static Optional<Passage> earlier(Moment moment) {
        return moment.earlier().stream()
                .flatMap(turn -> Passages.in(turn).stream().limit(1))
                .findFirst();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns the phrasing filled in; empty where it needs what the moment does not have. */
    Optional<String> fill(String phrasing) {
        Matcher places = PLACE.matcher(phrasing);
        if (!places.results().allMatch(place -> values.containsKey(place.group(1)))) return Optional.empty();
        return Optional.of(places.reset().replaceAll(this::value));
    }

    private String value(MatchResult place) {
        return Matcher.quoteReplacement(values.getOrDefault(place.group(1), ""));
    }
}
