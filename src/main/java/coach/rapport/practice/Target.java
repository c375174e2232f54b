package coach.rapport.practice;

/** What a sentence of the learner's can be about: something the customer has lines for. */
record Target(Kind kind, String id) {
    /** Where the lines are. */
    enum Kind {
        TOPIC,
        FACT,
        MOMENT
    }

    static Target moment(String id) {
        return new Target(Kind.MOMENT, id);
    }

    boolean isMoment(String moment) {
        return kind == Kind.MOMENT && id.equals(moment);
    }
}
