package coach.rapport.chat.leading;

import coach.rapport.chat.Surroundings;
import coach.rapport.learners.LearnerId;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A channel of a team, and people in and around it, as a platform would tell. */
final class Town implements Surroundings {
    static final String WORKSPACE = "T1";
    static final String CHANNEL = "C1";
    static final LearnerId BEN = person("BEN");
    static final LearnerId ANA = person("ANA");
    /** Administers the workspace. */
    static final LearnerId CHLOE = person("CHLOE");
    /** A guest of the workspace, in the channel. */
    static final LearnerId GIL = person("GIL");
    /** Of the workspace, and not in the channel. */
    static final LearnerId OUT = person("OUT");
    /** Administers the workspace, and is not in the channel. */
    static final LearnerId FAR = person("FAR");
    /** Of another company, in the channel. */
    static final LearnerId ELIF = new LearnerId("T9", "ELIF");

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    static final ChannelSeen.Joined AS_USUAL =
            new ChannelSeen.Joined("support", Set.of("BEN", "ANA", "CHLOE", "GIL", "ELIF"), false);

    private final Map<String, ChannelSeen> channels = new HashMap<>(Map.of(CHANNEL, AS_USUAL));

    /** Those who are guests by now. */
    final Set<String> guests = new HashSet<>();

    private static LearnerId person(String id) {
        return new LearnerId(WORKSPACE, id);
    }

    void becomes(ChannelSeen channel) {
        channels.put(CHANNEL, channel);
    }

    @Override
    public ChannelSeen lookAt(String workspace, String channel) {
        if (!workspace.equals(WORKSPACE)) return new ChannelSeen.Gone();
        return channels.getOrDefault(channel, new ChannelSeen.Gone());
    }

    @Override
    public PersonSeen lookAt(LearnerId person) {
        return switch (person.person()) {
            case "ELIF" -> new PersonSeen.Known("Elif", "T9", LISBON, false, false);
            case "GIL" -> new PersonSeen.Known("Gil", WORKSPACE, LISBON, false, true);
            case "CHLOE", "FAR" -> new PersonSeen.Known(person.person(), WORKSPACE, LISBON, true, false);
            case "BEN", "ANA", "OUT" ->
                new PersonSeen.Known(person.person(), WORKSPACE, LISBON, false, guests.contains(person.person()));
            default -> new PersonSeen.Gone();
        };
    }
}
