package coach.rapport.curriculum;

/** How a persona is spoken of. */
public enum Pronouns {
    SHE("she", "her", "her"),
    HE("he", "him", "his"),
    THEY("they", "them", "their");

    private final String subject;
    private final String object;
    private final String possessive;

    Pronouns(String subject, String object, String possessive) {
        this.subject = subject;
        this.object = object;
        this.possessive = possessive;
    }

    public String subject() {
        return subject;
    }

    public String object() {
        return object;
    }

    public String possessive() {
        return possessive;
    }
}
