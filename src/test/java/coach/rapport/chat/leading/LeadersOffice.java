package coach.rapport.chat.leading;

import coach.rapport.chat.Button;
import coach.rapport.chat.Delivery;
import coach.rapport.chat.PrivateReply;
import coach.rapport.chat.Request;
import coach.rapport.chat.Said;
import coach.rapport.chat.Trigger;
import coach.rapport.chat.mail.Answer;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.chat.visit.Visit;
import coach.rapport.chat.visit.Whereabouts;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.CurriculumReader;
import coach.rapport.learners.LearnerId;
import coach.rapport.learners.Learners;
import coach.rapport.storage.Database;
import coach.rapport.tips.LeadDesk;
import coach.rapport.tips.Publishing;
import coach.rapport.tips.TipUses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The dialogue about a team's tips on a real desk with a real database, in a town that does what a test says. */
final class LeadersOffice extends Clock implements AutoCloseable {
    static final Curriculum CURRICULUM = CurriculumReader.read();

    final Town town = new Town();
    final Pictures pictures = new Pictures();
    /** What was put into the outbox, by its key. */
    final Map<String, Delivery> outbox = new HashMap<>();

    final JdbcClient rows;
    final Learners learners;
    final Publishing publishing;
    private final AnnotationConfigApplicationContext context;
    private final TipsCounter counter;
    private final TeamRounds rounds;
    // A Monday, noon in Lisbon.
    Instant now = Instant.parse("2026-11-30T12:00:00Z");
    private int requests;

    LeadersOffice() {
        DataSource source = Database.H2.migrated();
        rows = JdbcClient.create(source);
        PlatformTransactionManager manager = new JdbcTransactionManager(source);
        context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> rows);
        context.registerBean(PlatformTransactionManager.class, () -> manager);
        context.registerBean(TransactionOperations.class, () -> new TransactionTemplate(manager));
        context.registerBean(Clock.class, () -> this);
        context.registerBean(Curriculum.class, () -> CURRICULUM);
        context.scan("coach.rapport.tips", "coach.rapport.learners");
        context.refresh();
        learners = context.getBean(Learners.class);
        publishing = context.getBean(Publishing.class);
        counter = TipsCounter.of(
                context.getBean(LeadDesk.class), pictures, CURRICULUM, outbox::put, town, new Whereabouts(town, this));
        rounds = TeamRounds.of(publishing, pictures, context.getBean(TipUses.class), learners, outbox::put, town, this);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Somebody types /rapport tips in the channel. */
    List<Delivery> type(LearnerId who) {
        Request.Command command = new Request.Command(
                next(), who, "tips", Optional.of(Town.CHANNEL), reply(), Optional.of(new Trigger("t")));
        return settled(command, counter.answer(Visit.of(command), TeamAsked.TIPS, Town.CHANNEL));
    }

    List<Delivery> press(LearnerId who, TeamAsked kind, String value) {
        Request.Pressed pressed = new Request.Pressed(
                next(), who, Optional.empty(), kind.action(), value, reply(), Optional.of(new Trigger("t")));
        return settled(pressed, counter.answer(Visit.of(pressed), kind, value));
    }

    List<Delivery> send(LearnerId who, String form, Map<String, String> values) {
        return send(who, form, Town.CHANNEL, values);
    }

    List<Delivery> send(LearnerId who, String form, String context, Map<String, String> values) {
        Request.Submitted sent =
                new Request.Submitted(next(), who, form, context, values, Optional.of(new Trigger("t")));
        return settled(sent, counter.submitted(Visit.of(sent), sent));
    }

    /** What was published meanwhile must not stand in the answer's way: both go through one outbox, by their keys. */
    private List<Delivery> settled(Request request, Answer answer) {
        int number = 0;
        for (Delivery delivery : answer.deliveries()) {
            String key = request.id() + "/" + number++;
            if (outbox.containsKey(key)) throw new IllegalStateException("two deliveries are called " + key);
        }
        return answer.deliveries();
    }

    /** Ben sets up tips for every Tuesday at nine in Lisbon. */
    void setUp() {
        send(Town.BEN, SetUpForm.FORM, slot("TUESDAY", "09:00", "Europe/Lisbon", "LIBRARY"));
    }

    static Map<String, String> slot(String day, String time, String zone, String supply) {
        return Map.of("day", day, "time", time, "zone", zone, "supply", supply);
    }

    /** The watch looks, and what is due is done. */
    void look() {
        List<Request> due = new ArrayList<>();
        new TeamWatch(publishing, due::add, this).look();
        due.forEach(request -> rounds.due((Request.TeamDue) request));
    }

    /** The platform says that something in the channel has changed. */
    void notice() {
        rounds.due(new Request.TeamDue(next(), LearnerId.nobody(Town.WORKSPACE), Town.CHANNEL));
    }

    void undelivered(String week, boolean late) {
        rounds.undelivered(new Request.Undelivered(next(), LearnerId.nobody(Town.WORKSPACE), Town.CHANNEL, week, late));
    }

    List<Delivery.Announce> announced() {
        return outbox.values().stream()
                .filter(Delivery.Announce.class::isInstance)
                .map(Delivery.Announce.class::cast)
                .toList();
    }

    /** Returns what somebody was told of Rapport's own accord. */
    String told(LearnerId who) {
        return String.join(
                "\n",
                outbox.values().stream()
                        .filter(delivery -> delivery.learner().equals(who))
                        .map(Said::text)
                        .toList());
    }

    static String text(List<Delivery> deliveries) {
        return String.join("\n", deliveries.stream().map(Said::text).toList());
    }

    static List<String> labels(List<Delivery> deliveries) {
        return deliveries.stream()
                .flatMap(delivery -> Said.buttons(Said.card(delivery)).stream())
                .map(Button::label)
                .toList();
    }

    static List<String> actions(Delivery delivery) {
        return Said.buttons(Said.card(delivery)).stream().map(Button::action).toList();
    }

    static boolean isTip(Delivery delivery) {
        return actions(delivery).contains(OwnAsked.DID.action());
    }

    private static Optional<PrivateReply> reply() {
        return Optional.of(new PrivateReply("https://reply"));
    }

    private String next() {
        return "r" + ++requests;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
