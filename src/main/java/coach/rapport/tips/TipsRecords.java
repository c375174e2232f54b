package coach.rapport.tips;

import coach.rapport.learners.PersonalRecords;
import coach.rapport.learners.PersonalTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept about a person, for that person. */
final class TipsRecords {
    private TipsRecords() {}

    static PersonalRecords in(JdbcClient database) {
        return new PersonalTables(database)
                .and("Teams whose weekly tip you lead", """
                        select team.name as "Channel", lead.channel as "Its id" from tips_leads lead
                        left join tips_teams team on team.workspace = lead.workspace and team.channel = lead.channel
                        where lead.workspace = :workspace and lead.person = :person order by lead.channel""")
                .and("Tips that you queued for a team", """
                        select team.name as "Channel", queued.channel as "Its id", queued.item as "Asked by", queued.tip as "Tip of the library", queued.title as "Title",
                            queued.idea as "Idea", queued.step as "Step", queued.scenario as "Practice",
                            queued.posted_in as "Posted in the week"
                        from tips_queue queued
                        left join tips_teams team on team.workspace = queued.workspace and team.channel = queued.channel
                        where queued.workspace = :workspace and queued.put_by = :person
                        order by queued.channel, queued.place""")
                .and("Weekly tips that you used", """
                        select team.name as "Channel", used.channel as "Its id", used.week as "Week", used.tip as "Tip of the library",
                            case used.kind when 'TRIED' then 'You practised it' when 'DID' then 'You did its step'
                                else used.kind end as "What you did",
                            used.used_at as "When"
                        from tips_uses used
                        left join tips_teams team on team.workspace = used.workspace and team.channel = used.channel
                        where used.workspace = :workspace and used.person = :person
                        order by used.used_at, used.week, used.kind""");
    }
}
