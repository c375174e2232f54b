package coach.rapport.language.standin;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A language model server for tests. It listens on the loopback address until it is closed. */
public final class ModelStandIn implements AutoCloseable {
    private final Script script = new Script();
    private final Diary diary = new Diary();
    private final Protocol protocol;
    private final String model;
    private final Doorman doorman;

    private ModelStandIn(Protocol protocol, String model) {
        this.protocol = protocol;
        this.model = model;
        Conversation conversation = new Conversation(protocol.dialect(model), model, script, diary, new PrefixCache());
        this.doorman = new Doorman(protocol.base(), conversation, diary);
    }

    public static ModelStandIn start(Protocol protocol) {
        return start(protocol, protocol.model());
    }

    /** @param model the one model it serves; some of OpenAI's and Anthropic's refuse parameters that others take */
    public static ModelStandIn start(Protocol protocol, String model) {
        return new ModelStandIn(protocol, model);
    }

    public Protocol protocol() {
        return protocol;
    }

    /** Where the protocol's paths begin. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + doorman.port() + protocol.base());
    }

    public String model() {
        return model;
    }

    /** The key without which it refuses; empty where the protocol has none. */
    public Optional<String> key() {
        return protocol.key();
    }

    /** Says the same to everybody. */
    public ModelStandIn speaks(String words) {
        return speaks(_ -> words);
    }

    /** @param words what it says to what it is asked; JSON where a schema is asked for, if it is to follow it */
    public ModelStandIn speaks(Function<Asked, String> words) {
        script.speaks(words);
        return this;
    }

    public ModelStandIn pace(Pace pace) {
        script.pace(pace);
        return this;
    }

    /**
     * Lets the next questions end in a fault, behind any faults that are still to come.
     *
     * @throws IllegalArgumentException where the provider cannot fail that way
     */
    public ModelStandIn fails(Fault fault, int times) {
        if (fault instanceof Fault.Filtered && !protocol.filters()) {
            throw new IllegalArgumentException(protocol + " filters nothing");
        }
        script.fails(fault, times);
        return this;
    }

    public ModelStandIn failsOnce(Fault fault) {
        return fails(fault, 1);
    }

    /** Forgets the faults that are still to come. */
    public ModelStandIn recovers() {
        script.recovers();
        return this;
    }

    /** Returns the questions that were understood, oldest first, whatever came of them. */
    public List<Asked> asked() {
        return diary.asked();
    }

    /** Returns what each answer took, oldest first, whether the protocol tells it or not. */
    public List<Usage> usages() {
        return diary.usages();
    }

    /** How many requests arrived, refused ones and those about models included. */
    public int callCount() {
        return diary.callCount();
    }

    /** How many clients left before they had their answer. */
    public int hungUpCount() {
        return diary.hungUpCount();
    }

    @Override
    public void close() {
        doorman.close();
    }
}
