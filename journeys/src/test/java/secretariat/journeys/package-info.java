/**
 * What people do with the system, each in a real browser and in their own language. A journey reads
 * like the minutes of what happened. Every page that is opened is checked by axe for barriers.
 */
@NullMarked
package secretariat.journeys;

import org.jspecify.annotations.NullMarked;
