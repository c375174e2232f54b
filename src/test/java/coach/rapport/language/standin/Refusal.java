package coach.rapport.language.standin;

/** A request that the provider would not answer. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Response response;

    Refusal(Response response) {
        super("refused with " + response.status());
        this.response = response;
    }

    Response response() {
        return response;
    }
}
