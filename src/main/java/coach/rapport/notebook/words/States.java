package coach.rapport.notebook.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how somebody is, or what has just changed for them. */
final class States implements Reading {
    private record State(Kind kind, Pattern words, String said) {}

    private static final List<State> STATES = List.of(
            state(Kind.HEALTH, "(?:still )?in(?: the)? hospital", "%s in hospital"),
            state(Kind.HEALTH, "(?:going|goes) (?:in)?to(?: the)? hospital", "%s going into hospital"),
            state(
                    Kind.HEALTH,
                    "(?:very |quite |really |still )?(?:ill|sick|unwell|poorly|not well|not feeling well)|feeling unwell",
                    "%s not well"),
            state(
                    Kind.HEALTH,
                    "(?:recovering|recovers) from (?:an |the |her |his |their )?(?:operation|surgery|accident)",
                    "%s recovering"),
            state(Kind.HEALTH, "(?:has |had )?(?:the )?flu", "%s down with the flu"));
    private static final Pattern BROKEN = Pattern.compile(
            "^(?:has |just )?(?:broke|broken) (?<whose>her|his|their|a|an) (?<what>leg|arm|wrist|ankle|foot|hand|finger|toe|hip|shoulder|collarbone)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile(
            "^(?:has |have )?(?<just>just )?(?<verb>started|began|begun|moved) (?<what>university|uni|college|school|nursery|(?:a |an |her |his |their )?new (?:job|role|position|school|course)"
                    + "|house|home|to " + Places.NAME
                    + "|(?:to|into) (?:a|her|his|their) new (?:house|flat|apartment|home|place|office))$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEW = Pattern.compile(
            "^(?:has |have |has got |got |just got )(?:a |an |her |his |their )?(?<what>new (?:job|role|position|flat|house|apartment|home))$",
            Pattern.CASE_INSENSITIVE);

    private static State state(Kind kind, String words, String said) {
        return new State(kind, Pattern.compile("^(?:" + words + ")$", Pattern.CASE_INSENSITIVE), said);
    }

    @Override
    public Optional<String> read(Matter matter) {
        return ill(matter)
                .or(() -> broken(matter))
                .or(() -> changed(matter))
                .map(clause -> "last time you mentioned that " + clause);
    }

    private static Optional<String> ill(Matter matter) {
        return STATES.stream()
                .filter(state -> state.words().matcher(matter.rest()).matches())
                .findFirst()
                .map(state -> state.said().formatted(matter.who().was()) + matter.day() + ". "
                        + matter.followUp(state.kind()));
    }

    private static Optional<String> broken(Matter matter) {
        Matcher broken = BROKEN.matcher(matter.rest());
        if (!broken.matches() || !matter.when().words().isEmpty()) return Optional.empty();
        String what = Things.said(broken.group("whose") + " " + broken.group("what"), matter.who());
        return Optional.of(matter.who().words() + " had broken" + what + ". " + matter.followUp(Kind.HEALTH));
    }

    // What has happened is over, whenever the note says it was.
    private static Optional<String> changed(Matter matter) {
        if (!matter.when().words().isEmpty()) return Optional.empty();
        Matcher changed = CHANGED.matcher(matter.rest());
        String settled = ". " + Kind.START.followUp(matter.who(), Timing.PAST);
        if (changed.matches()) {
            String verb = changed.group("verb").equalsIgnoreCase("moved") ? "moved" : "started";
            if (verb.equals("moved")
                    == changed.group("what")
                            .matches(
                                    "(?i)university|uni|college|school|nursery|.*new (?:job|role|position|school|course)"))
                return Optional.empty();
            return Optional.of(matter.who().words()
                    + (changed.group("just") == null ? " had " : " had just ")
                    + verb
                    + Things.said(changed.group("what"), matter.who())
                    + settled);
        }
        Matcher fresh = NEW.matcher(matter.rest());
        return fresh.matches()
                ? Optional.of(matter.who().words() + " had a " + fresh.group("what") + settled)
                : Optional.empty();
    }
}
