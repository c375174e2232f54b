package coach.rapport.chat.dialogue;

import coach.rapport.chat.Button;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.Destination;
import coach.rapport.chat.Place;
import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.chat.Surroundings;
import coach.rapport.chat.Trigger;
import coach.rapport.chat.keeping.KeptFor;
import coach.rapport.chat.keeping.MorningWatch;
import coach.rapport.chat.keeping.OwnHouse;
import coach.rapport.chat.leading.TeamRounds;
import coach.rapport.chat.leading.TipsCounter;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.mail.Desk;
import coach.rapport.chat.mail.Hints;
import coach.rapport.chat.mail.Threads;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Technique;
import coach.rapport.curriculum.Tip;
import coach.rapport.language.Account;
import coach.rapport.language.Asking;
import coach.rapport.language.LanguageModel;
import coach.rapport.language.Provider;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.tips.LeadOutcome;
import coach.rapport.tips.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.springframework.transaction.support.TransactionOperations;

/** The dialogue, from request to deliveries, without a database. A thread's place is its name. */
final class Chat {
    static final LearnerId ANA = new LearnerId("T1", "U1");
    static final LearnerId BEN = new LearnerId("T1", "U2");
    static final Place TOP = new Place("D1", Optional.empty());
    static final Optional<PrivateReply> REPLY = Optional.of(new PrivateReply("https://reply"));
    static final Optional<Trigger> TRIGGER = Optional.of(new Trigger("t1"));

    static final Tip TIP =
            new Tip("say-it-back", "Say it back", Technique.REFLECT, "The idea.", "The step.", "third-call");

    static final Optional<Provider> MODEL = Optional.of(new Provider("Example", "It keeps nothing.", "example"));

    final FakePractices practices;
    final FakeExamples examples = new FakeExamples();
    final List<Delivery.Thinking> hints = new ArrayList<>();
    final List<LearnerId> forgotten = new ArrayList<>();
    final List<String> forgottenWorkspaces = new ArrayList<>();
    List<String> contacts = List.of();
    Optional<Provider> provider = Optional.empty();
    boolean mayGrow = true;
    final FakeWriter writer = new FakeWriter();
    final FakeDraftWriter draftWriter = new FakeDraftWriter();
    /** What was put into the outbox before the request was settled. */
    final List<Delivery> put = new ArrayList<>();
    /** What Rapport asks of itself. */
    final List<Request> next = new ArrayList<>();
    /** Accounts of the model that were closed. */
    final List<String> closed = new ArrayList<>();

    /** What Rapport put into its own inbox. */
    final List<Request> inbox = new ArrayList<>();

    final FakeNotebook notebook = new FakeNotebook();
    final FakePlans plans;
    final FakeTipUses uses;
    final FakeProgress progress = new FakeProgress();
    final Map<LearnerId, ZoneId> zones = new HashMap<>();
    /** How often the platform was asked where somebody is. */
    int looks;
    /** What was brought on mornings, by its key. */
    final Map<String, Delivery> brought = new LinkedHashMap<>();

    private final Curriculum curriculum;
    private final Map<LearnerId, Set<String>> accepted = new HashMap<>();
    private final Set<String> saidOnce = new HashSet<>();
    private int requests;

    Chat(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.practices = new FakePractices(curriculum);
        this.plans = new FakePlans(() -> practices.now);
        this.uses = new FakeTipUses(() -> practices.now);
    }

    /** A chat with Ana, who has accepted the notice. */
    static Chat withAna() {
        Chat chat = new Chat(Scenarios.curriculum());
        chat.learners().accept(ANA, NoticeCard.VERSION);
        return chat;
    }

    /** Ana agrees to what the notice says now. */
    void agree() {
        learners().accept(ANA, NoticeCard.version(provider));
    }

    private Desk desk() {
        return new House(
                        learners(),
                        model(),
                        practices,
                        curriculum,
                        new FakeCoach(),
                        writer,
                        new FakeDraftCheck(),
                        draftWriter,
                        examples,
                        threads(),
                        hints(),
                        (key, delivery) -> put.add(delivery),
                        new IdleTime(Duration.ofMinutes(30)),
                        new CareContacts(contacts),
                        own(),
                        tips(),
                        noRounds(),
                        inbox::add,
                        clock())
                .reception();
    }

    private Clock clock() {
        return Clock.fixed(practices.now, ZoneOffset.UTC);
    }

    private OwnHouse own() {
        return new OwnHouse(
                learners(),
                practices,
                curriculum,
                notebook,
                plans,
                uses,
                progress,
                id -> Optional.of(TIP).filter(tip -> tip.id().equals(id)),
                examples,
                model(),
                learner -> ("all about " + learner.person()).getBytes(StandardCharsets.UTF_8),
                KeptFor.USUAL,
                new Whereabouts(surroundings(), clock()),
                clock());
    }

    private Surroundings surroundings() {
        return new Surroundings() {
            @Override
            public ChannelSeen lookAt(String workspace, String channel) {
                throw new AssertionError("nobody looks at a channel here");
            }

            @Override
            public PersonSeen lookAt(LearnerId person) {
                looks++;
                ZoneId zone = zones.get(person);
                return zone == null
                        ? new PersonSeen.Unknown()
                        : new PersonSeen.Known("Somebody", person.workspace(), zone, false, false);
            }
        };
    }

    /** It is looked whether somebody's morning has come, once. */
    void look() {
        mornings().look();
    }

    MorningWatch mornings() {
        return own().mornings(
                        new Consent(learners(), model(), KeptFor.USUAL),
                        (key, delivery) -> brought.putIfAbsent(key, delivery),
                        TransactionOperations.withoutTransaction());
    }

    /** No team is set up here, and nobody is around. */
    private TipsCounter tips() {
        Surroundings nobody = new NobodyAround();
        return TipsCounter.of(
                (team, actor, action, publish) -> new LeadOutcome.Refused(Refusal.NO_SUCH_TEAM, Set.of()),
                Mockito.mock(),
                curriculum,
                (key, delivery) -> put.add(delivery),
                nobody,
                new Whereabouts(nobody, Clock.fixed(practices.now, ZoneOffset.UTC)));
    }

    private TeamRounds noRounds() {
        return TeamRounds.of(
                Mockito.mock(),
                Mockito.mock(),
                Mockito.mock(),
                learners(),
                (key, delivery) -> put.add(delivery),
                new NobodyAround(),
                Clock.fixed(practices.now, ZoneOffset.UTC));
    }

    private Hints hints() {
        return new Hints() {
            @Override
            public void show(Delivery.Thinking thinking) {
                hints.add(thinking);
            }

            @Override
            public boolean mayGrow(String workspace) {
                return mayGrow;
            }
        };
    }

    private LanguageModel model() {
        return new LanguageModel() {
            @Override
            public Optional<Provider> provider() {
                return provider;
            }

            @Override
            public Asking begin(Account account) {
                throw new AssertionError("the dialogue asks no model itself");
            }

            @Override
            public void close(Account account) {
                closed.add(account.purpose());
            }
        };
    }

    Learners learners() {
        return new Learners() {
            @Override
            public Optional<Instant> findAcceptance(LearnerId learner, String notice) {
                return holdAcceptance(learner, notice) ? Optional.of(Instant.EPOCH) : Optional.empty();
            }

            @Override
            public boolean holdAcceptance(LearnerId learner, String notice) {
                return accepted.getOrDefault(learner, Set.of()).contains(notice);
            }

            @Override
            public boolean hasAcceptedSome(LearnerId learner, String notice) {
                return accepted.getOrDefault(learner, Set.of()).stream().anyMatch(one -> one.startsWith(notice));
            }

            @Override
            public void accept(LearnerId learner, String notice) {
                accepted.computeIfAbsent(learner, _ -> new HashSet<>()).add(notice);
            }

            @Override
            public void withdraw(LearnerId learner, String notice) {
                accepted.getOrDefault(learner, new HashSet<>()).remove(notice);
            }

            @Override
            public boolean holdSomeAcceptance(LearnerId learner, String notice) {
                return hasAcceptedSome(learner, notice);
            }

            @Override
            public void withdrawAll(LearnerId learner, String notice) {
                accepted.getOrDefault(learner, new HashSet<>()).removeIf(one -> one.startsWith(notice));
            }

            @Override
            public Set<String> listAccepting(String workspace, String notice) {
                return Set.of();
            }

            @Override
            public void forget(LearnerId learner) {
                forgotten.add(learner);
            }

            @Override
            public void forgetWorkspace(String workspace) {
                forgottenWorkspaces.add(workspace);
            }
        };
    }

    private static Threads threads() {
        return new Threads() {
            @Override
            public Optional<String> findName(LearnerId learner, Place place) {
                return place.thread();
            }

            @Override
            public Optional<Place> findPlace(LearnerId learner, String name) {
                return Optional.of(new Place("D1", Optional.of(name)));
            }
        };
    }

    List<Delivery> send(Request request) {
        Answer answer = desk().answer(request);
        boolean isNew = answer.once()
                .map(what -> saidOnce.add(request.from().person() + what))
                .orElse(true);
        if (isNew) answer.next().ifPresent(next::add);
        return isNew ? answer.deliveries() : answer.otherwise();
    }

    String nextId() {
        return "r" + ++requests;
    }

    /** Ana types a command somewhere in the workspace. */
    List<Delivery> command(String text) {
        return send(new Request.Command(nextId(), ANA, text, REPLY, Optional.empty()));
    }

    /** Ana writes at the top of the direct conversation. */
    List<Delivery> write(String text) {
        return send(new Request.Message(nextId(), ANA, TOP, "m" + requests, text, false));
    }

    /** Ana writes in a practice's thread. */
    List<Delivery> writeIn(String session, String text) {
        return send(new Request.Message(nextId(), ANA, thread(session), "m" + requests, text, false));
    }

    static Place thread(String session) {
        return new Place("D1", Optional.of(session));
    }

    /** Ana presses a button in the direct conversation. */
    List<Delivery> press(Button button) {
        return press(ANA, TOP, button.action(), button.value());
    }

    List<Delivery> press(LearnerId who, Place place, String action, String value) {
        return press(who, place, action, value, Optional.empty());
    }

    /** @param trigger with one, a form can open */
    List<Delivery> press(LearnerId who, Place place, String action, String value, Optional<Trigger> trigger) {
        return send(new Request.Pressed(nextId(), who, Optional.of(place), action, value, REPLY, trigger));
    }

    /** Starts the practice without a content notice and returns its session. */
    String begin() {
        command("practice third-call");
        return practices.listOpen(ANA).getFirst().id().value();
    }

    static String text(List<Delivery> deliveries) {
        return String.join("\n", deliveries.stream().map(Said::text).toList());
    }

    static Destination destination(Delivery delivery) {
        return ((Delivery.Post) delivery).to();
    }
}
