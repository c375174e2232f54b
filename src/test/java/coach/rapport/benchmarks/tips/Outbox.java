package coach.rapport.benchmarks.tips;

import coach.rapport.tips.Publication;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table without any key: what is put there twice is there twice. */
final class Outbox {
    private Outbox() {}

    static void make(JdbcClient database) {
        database.sql("create table simulated_outbox (channel varchar(20), week varchar(8), late boolean)")
                .update();
    }

    static void put(JdbcClient database, Publication.Post post) {
        database.sql("insert into simulated_outbox (channel, week, late) values (?, ?, ?)")
                .params(post.team().id().channel(), post.week().toString(), post.late())
                .update();
    }

    /** Returns how often a tip was put out, by channel and week. */
    static Map<String, Integer> counts(JdbcClient database) {
        Map<String, Integer> counts = new HashMap<>();
        database.sql("select channel, week, count(*) as times from simulated_outbox group by channel, week")
                .query(row -> {
                    counts.put(key(row.getString("channel"), row.getString("week")), row.getInt("times"));
                });
        return counts;
    }

    static int late(JdbcClient database) {
        return database.sql("select count(*) from simulated_outbox where late")
                .query(Integer.class)
                .single();
    }

    static String key(String channel, String week) {
        return channel + " " + week;
    }
}
