package coach.rapport.benchmarks.tips;

import coach.rapport.tips.IsoWeek;
import coach.rapport.tips.Publication;
import coach.rapport.tips.TeamId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table without any key: what is put there twice is there twice. */
final class Outbox {
    static final String POST = "POST";
    static final String MISSED = "MISSED";

    private Outbox() {}

    static void make(JdbcClient database) {
        database.sql(
                        "create table simulated_outbox (what varchar(8), channel varchar(20), week varchar(8), late boolean)")
                .update();
    }

    static void put(JdbcClient database, Publication.Post post) {
        put(database, POST, post.team().id(), post.week(), post.late());
    }

    static void put(JdbcClient database, Publication.Missed missed) {
        missed.weeks().forEach(week -> put(database, MISSED, missed.team().id(), week, false));
    }

    private static void put(JdbcClient database, String what, TeamId team, IsoWeek week, boolean late) {
        database.sql("insert into simulated_outbox (what, channel, week, late) values (?, ?, ?, ?)")
                .params(what, team.channel(), week.toString(), late)
                .update();
    }

    /** Returns how often this was put out, by channel and week. */
    static Map<String, Integer> counts(JdbcClient database, String what) {
        Map<String, Integer> counts = new HashMap<>();
        database.sql(
                        "select channel, week, count(*) as times from simulated_outbox where what = ? group by channel, week")
                .param(what)
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
