package coach.rapport.chat.dialogue;

import coach.rapport.chat.Surroundings;
import coach.rapport.learners.LearnerId;

/** A platform that knows of no channels and no people. */
final class NobodyAround implements Surroundings {
    @Override
    public ChannelSeen lookAt(String workspace, String channel) {
        return new ChannelSeen.Gone();
    }

    @Override
    public PersonSeen lookAt(LearnerId person) {
        return new PersonSeen.Gone();
    }
}
