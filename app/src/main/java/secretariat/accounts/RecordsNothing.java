package secretariat.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the handler of an unsafe request that needs no {@link Once}, because doing it twice is the
 * same as doing it once.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordsNothing {
  /** Why doing it twice does no harm. */
  String value();
}
