/**
 * The face of the institution: pages, forms, words in three languages, the way from one page to the
 * next. A page is a record implementing {@link secretariat.ui.Page}; its template has the same name
 * and stands beside it. Other modules add rooms to the desk, entries to the public pages, items to
 * the desk's list and words without changing a file here: they offer beans and put files into their
 * own folder.
 *
 * <p>Rests on: kernel.
 */
@NullMarked
package secretariat.ui;

import org.jspecify.annotations.NullMarked;
