/**
 * What every module says and none of them owns: languages and multilingual text, who acts and in
 * what capacity, a rule and its refusal, the calendar at the seat.
 *
 * <p>Depends on nothing but the JDK.
 */
@NullMarked
package secretariat.kernel;

import org.jspecify.annotations.NullMarked;
