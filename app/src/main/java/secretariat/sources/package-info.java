/**
 * Claims and their sources. Where sources disagree on a fact, each claim stands with its source;
 * the one that the institution adopts is said with the reason. Claims may overlap, adopted facts
 * may not: no two adopted claims put two different holders into the same place at once.
 *
 * <p>Public pages show the adopted fact alone; the contradictions are for officials. Other modules
 * ask {@link secretariat.sources.Claims#about} what is claimed of a subject.
 *
 * <p>Rests on: kernel, ui, register, accounts, profile.
 */
@NullMarked
package secretariat.sources;

import org.jspecify.annotations.NullMarked;
