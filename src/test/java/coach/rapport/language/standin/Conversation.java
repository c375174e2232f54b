package coach.rapport.language.standin;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers one request. */
record Conversation(Dialect dialect, String model, Script script, Diary diary, PrefixCache cache) {
    void answer(Received request, Wire wire) throws IOException {
        diary.called();
        try {
            dialect.admit(request);
            Optional<Response> found = dialect.lookUp(request);
            if (found.isPresent()) wire.send(found.get(), Pace.AT_ONCE);
            else answer(dialect.read(request), wire);
        } catch (Refusal refusal) {
            wire.send(refusal.response(), Pace.AT_ONCE);
        }
    }

    private void answer(Asked asked, Wire wire) throws IOException {
        diary.asked(asked);
        Optional<Fault> fault = script.findNextFault();
        if (fault.isPresent()) fail(asked, fault.get(), wire);
        else wire.send(response(asked, reply(asked)), script.pace());
    }

    private void fail(Asked asked, Fault fault, Wire wire) throws IOException {
        switch (fault) {
            case Fault.Hang _ -> wire.hang();
            case Fault.Status status -> wire.send(failure(status), script.pace());
            case Fault.Drip(var between) -> wire.drip(spoiled(asked, fault), between);
            case Fault.Reset _ -> wire.reset(spoiled(asked, fault));
            case Fault.CutStream _ when !asked.streaming() -> wire.sendHalf(spoiled(asked, fault));
            case Fault.Empty _, Fault.Huge _, Fault.FinishLength _, Fault.Filtered _ ->
                wire.send(spoiled(asked, fault), script.pace());
            case Fault.TruncatedJson _, Fault.Garbage _, Fault.CutStream _ ->
                wire.send(spoiled(asked, fault), script.pace());
        }
    }

    private Response failure(Fault.Status status) {
        Response failure = dialect.failure(status.code());
        return status.retryAfter()
                .map(after -> failure.with("Retry-After", String.valueOf(after.toSeconds())))
                .orElse(failure);
    }

    private Response spoiled(Asked asked, Fault fault) {
        String words = Spoiler.words(script.words(asked), fault);
        Finish finish = Spoiler.finish(Finish.STOP, fault);
        return Spoiler.response(response(asked, reply(asked, words, finish)), fault);
    }

    private Response response(Asked asked, Reply reply) {
        return asked.streaming() ? dialect.streamed(reply, asked) : dialect.whole(reply);
    }

    /** As every model does, it stops in the middle of a word where it may not say more. */
    private Reply reply(Asked asked) {
        String words = script.words(asked);
        OptionalInt most = asked.maxTokens();
        if (most.isEmpty() || Tokens.count(words) <= most.getAsInt()) return reply(asked, words, Finish.STOP);
        return reply(asked, Tokens.first(words, most.getAsInt()), Finish.LENGTH);
    }

    private Reply reply(Asked asked, String words, Finish finish) {
        Usage usage = cache.read(asked, words);
        diary.used(usage);
        return new Reply(model, words, finish, usage);
    }
}
