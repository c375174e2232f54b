package coach.rapport.tips;

import coach.rapport.curriculum.Curriculum;
import coach.rapport.learners.PersonalRecords;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class TipsConfiguration {
    @Bean
    Library tipLibrary(Curriculum curriculum) {
        return new Library(curriculum.tips());
    }

    @Bean
    Tables tipTables(JdbcClient database, Library library) {
        return Tables.in(database, library);
    }

    @Bean
    LeadDesk leadDesk(Tables tables, Library library, TransactionOperations transactions, Clock clock) {
        return new StoredLeadDesk(tables, library, transactions, clock);
    }

    @Bean
    Publishing publishing(Tables tables, Library library, TransactionOperations transactions, Clock clock) {
        return new StoredPublishing(tables, library, transactions, clock);
    }

    @Bean
    TipUses tipUses(JdbcClient database, Clock clock) {
        return new StoredTipUses(new UseRows(database), clock);
    }

    @Bean
    Erasure tipsErasure(JdbcClient database, Tables tables) {
        return new Erasure(database, tables.teams(), new UseRows(database));
    }

    @Bean
    PersonalRecords tipsRecords(JdbcClient database) {
        return TipsRecords.in(database);
    }
}
