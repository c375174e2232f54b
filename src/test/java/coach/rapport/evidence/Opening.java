package coach.rapport.evidence;

/** Customers' first lines, for tests. */
enum Opening {
    MAYA(
            "Hello, it's Maya Lindqvist. Again. The broadband has been dead since two o'clock, this is the third time this week I'm asking for help, and every time I start from the beginning with somebody new. I've restarted the router, so please don't ask me to."),
    TOMASZ(
            "Your flyer said fifty percent. I ordered twenty crates on the strength of that, and now I'm looking at a bill for the full price. You people know exactly how that reads."),
    HELEN(
            "I've had an email to say that my parcel is 'untraceable'. Those were my mother's photographs. She died in March, and I sent you the only box there is."),
    VIKTOR(
            "You have fifteen minutes. You're the fourth account manager I've had in two years, and every one of them was going to be different. So. What are you selling?"),
    WALTER(
            "Well, that's the cheque done, then. Thank you. You don't often see it this quiet in here, do you. I suppose I ought to be getting along home."),
    PRIYA(
            "Hi, it's Priya at the Eastgate pharmacy. I can't get into the ordering system, it lets me in and then throws me straight out again. I've reset my password twice this morning, so I really don't know what I'm doing wrong.");

    private final String text;

    Opening(String text) {
        this.text = text;
    }

    Turn turn() {
        return Turn.customer(0, text);
    }
}
