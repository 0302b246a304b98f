/**
 * Works with a symbol and their files: the bytes of an original text are kept once, named by their
 * SHA-256, and a PDF file is looked at before anything relies on it. For the search, the words of a
 * PDF file are taken out of it within the same bounds.
 *
 * <p>Source: Regulations of the Secretariat on its duty as depositary; an incoming paper is always
 * received, rules decide only what it becomes. Depends on {@code kernel}, {@code database} and
 * {@code register}.
 */
@NullMarked
package secretariat.documents;

import org.jspecify.annotations.NullMarked;
