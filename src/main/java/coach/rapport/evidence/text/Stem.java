package coach.rapport.evidence.text;

import java.util.Map;

/** A light stemmer: enough to find that {@code photos} and {@code photographs} or {@code calling} and {@code called} meet. */
final class Stem {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("photographs", "photo"),
            Map.entry("photograph", "photo"),
            Map.entry("pictures", "photo"),
            Map.entry("mum", "mother"),
            Map.entry("mum's", "mother"),
            Map.entry("mom", "mother"),
            Map.entry("mums", "mother"),
            Map.entry("dad", "father"),
            Map.entry("lost", "lose"),
            Map.entry("losing", "lose"),
            Map.entry("died", "die"),
            Map.entry("death", "die"),
            Map.entry("dying", "die"),
            Map.entry("paid", "pay"),
            Map.entry("bought", "buy"),
            Map.entry("told", "tell"),
            Map.entry("thrown", "throw"),
            Map.entry("threw", "throw"),
            Map.entry("kicked", "throw"),
            Map.entry("thrice", "three"),
            Map.entry("third", "three"),
            Map.entry("3rd", "three"),
            Map.entry("3", "three"),
            Map.entry("4th", "four"),
            Map.entry("fourth", "four"),
            Map.entry("4", "four"),
            Map.entry("2", "two"),
            Map.entry("second", "two"),
            Map.entry("twice", "two"),
            Map.entry("50", "fifty"),
            Map.entry("20", "twenty"),
            Map.entry("15", "fifteen"),
            Map.entry("pw", "password"),
            Map.entry("internet", "broadband"),
            Map.entry("wifi", "broadband"),
            Map.entry("parcels", "parcel"),
            Map.entry("package", "parcel"));

    private Stem() {}

    static String of(String word) {
        String known = IRREGULAR.get(word);
        return undouble(withoutEnding(known != null ? known : word));
    }

    private static String withoutEnding(String word) {
        int length = word.length();
        if (length > 5 && word.endsWith("ies")) return word.substring(0, length - 3) + "i";
        if (length > 6 && word.endsWith("ing")) return word.substring(0, length - 3);
        if (length > 4 && word.endsWith("ed")) return word.substring(0, length - 2);
        if (length > 5 && word.endsWith("ly")) return word.substring(0, length - 2);
        if (length > 4 && word.endsWith("es")) return word.substring(0, length - 2);
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.substring(0, length - 1);
        if (length > 4 && word.endsWith("e")) return word.substring(0, length - 1);
        if (length > 4 && word.endsWith("y")) return word.substring(0, length - 1) + "i";
        return word;
    }

    private static String undouble(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        String once = doubled ? stem.substring(0, last) : stem;
        return once.length() > 4 && once.endsWith("e") ? once.substring(0, once.length() - 1) : once;
    }
}
