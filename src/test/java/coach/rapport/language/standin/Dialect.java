package coach.rapport.language.standin;

import java.util.Optional;

/** One provider's words for questions, answers and refusals. Whatever it will not answer, it throws as a {@link Refusal}. */
interface Dialect {
    /** Refuses whoever has no right to ask. */
    void admit(Received request);

    /** Answers what is asked about models, rather than of one. */
    Optional<Response> lookUp(Received request);

    /** Reads a question to the model. */
    Asked read(Received request);

    Response whole(Reply reply);

    Response streamed(Reply reply, Asked asked);

    /** Words a failure that has nothing to do with the request. */
    Response failure(int status);
}
