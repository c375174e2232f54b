package coach.rapport.benchmarks.costs;

import java.util.List;

/** What a provider need not read again of a talk's requests, one after another. */
enum Cache {
    /** Ollama, and most servers of one's own: what they keep, they do not charge less for. */
    NONE {
        @Override
        Counted count(Tokenizer tokenizer, Request request, List<Request> before) {
            return counted(tokenizer, request, 0, 0);
        }
    },
    /** OpenAI, unasked: the common beginning with an earlier request, in steps of 128 tokens, none below 1,024. */
    BEGINNING {
        @Override
        Counted count(Tokenizer tokenizer, Request request, List<Request> before) {
            List<Integer> tokens = tokenizer.of(request.messages());
            long longest = before.stream()
                    .mapToInt(earlier -> common(tokenizer.of(earlier.messages()), tokens))
                    .max()
                    .orElse(0);
            return counted(tokenizer, request, longest < LEAST ? 0 : longest / STEP * STEP, 0);
        }
    },
    /** Anthropic, with a mark behind the system text: that is kept, where it is long enough. */
    SYSTEM_MARKED {
        @Override
        Counted count(Tokenizer tokenizer, Request request, List<Request> before) {
            return marked(tokenizer, request, before, 1, 1);
        }
    },
    /** Anthropic, with another mark behind the last message that will stand in the next request too. */
    TALK_MARKED {
        @Override
        Counted count(Tokenizer tokenizer, Request request, List<Request> before) {
            int last = before.isEmpty() ? 0 : before.getLast().messages().size() - 1;
            return marked(tokenizer, request, before, last, request.messages().size() - 1);
        }
    };

    /** Of OpenAI's models, and of Anthropic's Sonnet; Opus and Haiku want 4,096. */
    static final int LEAST = 1_024;

    private static final int STEP = 128;

    abstract Counted count(Tokenizer tokenizer, Request request, List<Request> before);

    private static Counted counted(Tokenizer tokenizer, Request request, long read, long written) {
        return new Counted(tokenizer.of(request.messages()).size(), read, written, tokenizer.count(request.answer()));
    }

    /**
     * @param known how many messages lay before the mark in the last request
     * @param kept how many lie before it now
     */
    private static Counted marked(Tokenizer tokenizer, Request request, List<Request> before, int known, int kept) {
        int had = before.isEmpty() ? 0 : longEnough(tokenizer, before.getLast(), known);
        int keeps = longEnough(tokenizer, request, kept);
        // What changed before the mark makes everything behind it new.
        boolean same = !before.isEmpty()
                && before.getLast()
                        .messages()
                        .subList(0, known)
                        .equals(request.messages().subList(0, known));
        int read = same ? had : 0;
        return counted(tokenizer, request, read, keeps - read);
    }

    private static int longEnough(Tokenizer tokenizer, Request request, int messages) {
        int tokens = tokenizer.of(request.messages().subList(0, messages)).size();
        return tokens < LEAST ? 0 : tokens;
    }

    private static int common(List<Integer> one, List<Integer> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) length++;
        return length;
    }
}
