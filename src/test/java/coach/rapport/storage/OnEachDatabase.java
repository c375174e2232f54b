package coach.rapport.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs the whole test class once on each {@link Database}, which its constructor takes:
 *
 * <pre>{@code
 * @OnEachDatabase
 * class InboxTest {
 *     private final DataSource rows;
 *
 *     InboxTest(Database database) {
 *         rows = database.migrated();
 *     }
 * }
 * }</pre>
 */
@ParameterizedClass(name = "on {0}")
@EnumSource(Database.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnEachDatabase {}
